#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/thidua.js';

// Node 20 starts to optimise code when it has run for a few milliseconds, on other threads; most commands are over
// before that work pays, and it took a third of their processor time (docs/speed.md). Eight times its patience.
// And it lets a heap grow to four times what was alive in it before it looks again; at twice, a large run takes two thirds
// of the memory and as long. Other versions of the engine are left alone: nobody has measured them, and the flags may
// have other names there.
if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--interrupt-budget=540672');
  setFlagsFromString('--heap-growing-percent=100');
}

process.exitCode = await main(process.argv.slice(2), process);
