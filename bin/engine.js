import { setFlagsFromString } from 'node:v8';

// Node 20 starts to optimise code when it has run for a few milliseconds, on other threads; most commands are over
// before that work pays, and it took a third of their processor time (docs/speed.md). Eight times its patience.
// And it lets a heap grow to four times what was alive in it before it looks again; at twice, a large run takes two thirds
// of the memory and as long. And where it optimises a function, it writes those that this one calls into it: up to a
// thousand bytes of them, which costs more than it gains before thousands of papers are printed; up to two hundred.
// Other versions of the engine are left alone: nobody has measured them, and the flags may have other names there.
if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--interrupt-budget=540672');
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
