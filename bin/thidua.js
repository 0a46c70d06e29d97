#!/usr/bin/env node
import './engine.js';
import { main } from '../dist/thidua.js';

process.exitCode = await main(process.argv.slice(2), process);
