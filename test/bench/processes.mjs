// Whole processes, timed in turns so that a busy machine slows all of them alike.
import { spawnSync } from 'node:child_process';

// The shell's own `time` knows what a process and its children took of the processors, and leaves its own start out.
const clock = ['-c', 'TIMEFORMAT="@ %R %U %S"; time "$@" 2>/dev/null', 'time'];
const hasClock = spawnSync('bash', [...clock, 'true']).status === 0;

/**
 * Runs one command once. `command` is a program (node when left out), `statuses` the exit statuses that count as
 * success. Gives milliseconds: `wall` as a person waits, `cpu` of all its threads and children (undefined where there
 * is no bash).
 */
function run({ command = process.execPath, argv, statuses = [0], cwd }) {
  const [file, all] = hasClock ? ['bash', [...clock, command, ...argv]] : [command, argv];
  const start = process.hrtime.bigint();
  const { status, signal, stderr } = spawnSync(file, all, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const around = Number(process.hrtime.bigint() - start) / 1e6;
  if (!statuses.includes(status)) throw new Error(`${[command, ...argv].join(' ')}: ${status ?? signal}`);
  if (!hasClock) return { wall: around };
  const [real, user, system] = stderr.trim().split(' ').slice(-3).map(Number);
  return { wall: real * 1000, cpu: (user + system) * 1000 };
}

/** Times the commands in turns, after one turn that only warms the disk; of each command `{ wall, cpu }`, turn by turn. */
export function timeInTurns(commands, turns) {
  for (const command of commands) run(command);
  const times = commands.map(() => ({ wall: [], cpu: hasClock ? [] : undefined }));
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, command] of commands.entries()) {
      const { wall, cpu } = run(command);
      times[index].wall.push(wall);
      times[index].cpu?.push(cpu);
    }
  }
  return times;
}

/** The largest resident set that a node program reached, in megabytes. */
export function peakMemory({ argv }) {
  const report = `data:text/javascript,process.on('exit',()=>process.stderr.write('@'+process.resourceUsage().maxRSS))`;
  const { stderr } = spawnSync(process.execPath, ['--import', report, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(/@(\d+)$/.exec(stderr)?.[1]) / 1024;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of two rows of times, turn by turn. */
export function ratio(times, base) {
  return median(times.map((time, turn) => time / base[turn]));
}
