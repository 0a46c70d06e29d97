#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/thidua.js';

// Node 20 starts to optimise code when it has run for a few milliseconds, on other threads; most commands are over
// before that work pays, and it took a third of their processor time (docs/speed.md). Eight times its patience. Other
// versions of the engine are left alone: nobody has measured them, and the flag may have another name there.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=540672');

process.exitCode = await main(process.argv.slice(2), process);
