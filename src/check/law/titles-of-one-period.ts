import { printedName } from '../../law/catalogue.ts';
import { settle } from '../../law/combination.ts';
import { decisionDay } from '../../law/paper-day.ts';
import { prizeFor } from '../../law/prize.ts';
import { regimeOn } from '../../law/regime.ts';
import type { LawProvision } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { personsOf } from '../same-nominee.ts';
import { remark } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';
import type { Setting } from './setting.ts';

export const titlesOfOnePeriod: Rule = {
  code: 'TD4053',
  title: 'nhiều danh hiệu cùng thời gian, chỉ thưởng mức cao nhất',
  explanation:
    'Một người đạt nhiều danh hiệu thi đua có cùng thời gian xét thì chỉ nhận tiền thưởng của danh hiệu cao nhất; danh hiệu khác thời gian, hoặc danh hiệu cùng với hình thức khen thưởng, thì nhận đủ. Danh sách chi thưởng bỏ khoản thấp hơn. Đây là lời nhắc để kế toán không chi hai lần.',
  *check(input) {
    const pairs = new Map<string, Unpaid[]>();
    for (const unpaid of unpaidTitles(input)) {
      const pair = `${unpaid.best.form.code} ${unpaid.entry.form.code}`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), unpaid]);
    }
    for (const [first, ...more] of pairs.values()) {
      if (first === undefined) continue;
      const { setting, best, entry, provision } = first;
      const [high, low] = [printedName(best.award), printedName(entry.award)];
      yield remark(setting, this.code, provision, {
        message: `${nomineeName(entry.nomination)}${more.length > 0 ? ` và ${more.length} người khác` : ''} được đề nghị cả ${high} lẫn ${low} trong cùng thời gian; chỉ ${high} được nhận tiền thưởng`,
        place: valueAt(entry.source, 'award'),
        related: [{ message: 'danh hiệu được thưởng ở đây', place: valueAt(best.source, 'award') }],
      });
    }
  },
};

interface Unpaid {
  readonly setting: Setting;
  readonly best: Nominated;
  readonly entry: Nominated;
  readonly provision: LawProvision;
}

/** Every title that brings no prize, because the same nominee is proposed for a higher one of the same time. */
function* unpaidTitles(input: CheckInput): Generator<Unpaid> {
  const person = personsOf(input.dossier);
  const groups = new Map<unknown, { readonly setting: Setting; readonly entries: Nominated[] }>();
  for (const [setting, entry] of nominated(input)) {
    const key = person(entry.source);
    const group = groups.get(key) ?? { setting, entries: [] };
    // The same title twice is a nominee entered twice, which another rule says.
    if (group.entries.every(({ form }) => form.code !== entry.form.code)) group.entries.push(entry);
    groups.set(key, group);
  }
  for (const { setting, entries } of groups.values()) {
    const date = decisionDay(setting.plan.value) ?? setting.date;
    const regime = regimeOn(setting.law, date)?.regime;
    if (regime === undefined) continue;
    const dues = entries.flatMap((entry) => {
      const question = { award: entry.form.code, kind: entry.nomination.kind, decisionDate: date };
      const prize = prizeFor(setting.law, question);
      return prize ? [{ type: entry.award.type, period: 'campaign', amount: prize.rounded, entry }] : [];
    });
    const settled = settle(regime, dues);
    const best = settled.find(({ paid, due }) => paid && due.type === 'title')?.due.entry;
    for (const { due, paid, provision } of settled)
      if (best && provision && !paid) yield { setting, best, entry: due.entry, provision };
  }
}
