// Counts whatever the program does to the disk and, at the call whose number THIDUA_FAIL_AT gives, kills the process
// in the middle of it, or says that the disk is full (THIDUA_FAIL_HOW=full).
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const at = Number(process.env.THIDUA_FAIL_AT);
const full = process.env.THIDUA_FAIL_HOW === 'full';
const say = fs.writeSync;
let calls = 0;

function fail(half) {
  say(2, '(the disk is full now)\n');
  if (full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  half?.();
  process.kill(process.pid, 'SIGKILL');
}

for (const name of ['writeSync', 'writeFileSync', 'renameSync', 'linkSync', 'fsyncSync', 'mkdirSync', 'rmSync', 'unlinkSync', 'chmodSync', 'chownSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    // What goes to the screen is no file.
    if (name === 'writeSync' && args[0] <= 2) return real(...args);
    calls++;
    if (calls === at)
      fail(() => {
        if (name === 'writeSync') real(args[0], args[1].subarray(0, args[1].length >> 1));
        if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, String(args[1]).length >> 1), args[2]);
      });
    return real(...args);
  };
}
syncBuiltinESMExports();
