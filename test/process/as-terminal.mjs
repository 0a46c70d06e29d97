// Runs the built program with pipes that say they are a terminal, so that a test can press keys and kill it anywhere.
import { main } from '../../dist/thidua.js';

const { stdin, stdout } = process;
Object.assign(stdin, { isTTY: true, setRawMode: () => stdin });
Object.assign(stdout, { isTTY: true, columns: 80, rows: 40 });
process.exitCode = await main(process.argv.slice(2), process);
stdin.destroy();
