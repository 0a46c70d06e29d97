import { join } from 'node:path';
import { peakMemory } from '../processes.mjs';

export const title = 'many nominations, every rule on';

export default function many({ quick, turns, inTurns, say, sayOther, thidua, program, campaign }) {
  const thousand = campaign(1_000);
  const validate = (folder) => thidua('validate', folder);
  const parseOnly = program('parse-only.mjs', join(thousand, 'nominations'));
  const [base, whole] = inTurns([parseOnly, validate(thousand)], turns(9));
  say('yaml.parse of 1,000', base);
  say('thidua validate of them', whole, { base, target: 1.3 });
  if (quick) return;
  const tenThousand = campaign(10_000);
  const [small, large] = inTurns([validate(thousand), validate(tenThousand)], turns(3));
  say('thidua validate of 1,000 once more', small);
  say('thidua validate of 10,000', large, { base: small, target: 10.5 });
  for (const [count, folder] of [
    ['1,000', thousand],
    ['10,000', tenThousand],
  ]) {
    sayOther(`most memory at ${count}`, { MB: Math.round(peakMemory(validate(folder))) });
  }
}
