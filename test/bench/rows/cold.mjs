import { join } from 'node:path';

export const title = 'a cold start against an empty node script';

export default function cold({ root, turns, inTurns, say, thidua, program }) {
  const commands = [
    program('empty.mjs'),
    thidua('--version'),
    thidua('validate', join(root, 'examples/vinh-phuc-2021')),
  ];
  const [base, version, example] = inTurns(commands, turns(21));
  say('empty node script', base);
  say('thidua --version', version, { base, target: 1.3 });
  say('thidua validate, Vĩnh Phúc', example, { base, target: 2.5 });
}
