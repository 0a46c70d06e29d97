// Whole processes, timed in turns so that a busy machine slows all of them alike.
import { spawnSync } from 'node:child_process';

/** One command to time: a name, the arguments, and the exit statuses that count as success. */
function milliseconds({ command = process.execPath, argv, statuses = [0], cwd }) {
  const start = process.hrtime.bigint();
  const { status, signal, stderr } = spawnSync(command, argv, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (!statuses.includes(status)) {
    throw new Error(
      `${[command, ...argv].join(' ')} ended with ${status ?? signal}: ${stderr.slice(0, 400)}`,
    );
  }
  return elapsed;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Times the commands in turns, after one turn that only warms the disk; milliseconds of each, turn by turn. */
export function timeInTurns(commands, turns) {
  for (const command of commands) milliseconds(command);
  const times = commands.map(() => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, command] of commands.entries()) times[index].push(milliseconds(command));
  }
  return times;
}

/** The median of the ratios of two rows of times, turn by turn. */
export function ratio(times, base) {
  return median(times.map((time, turn) => time / base[turn]));
}
