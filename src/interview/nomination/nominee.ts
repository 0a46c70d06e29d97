import type { Route } from '../../diagnostic/diagnostic.ts';
import { standardsFor } from '../../law/standards.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { AwardForm, LawStandard, NomineeKind } from '../../model/files.generated.ts';
import { genderInName } from '../../vietnamese/gender-in-name.ts';
import type { Option } from '../question.ts';
import { nodeOf } from '../schema-question.ts';
import type { Asked, Desk } from './desk.ts';
import type { Sheet } from './sheet.ts';

/** What a report calls otherwise than the nomination does. */
const printedAs: Readonly<Record<string, string>> = { full_name: 'name', head_name: 'name', leader: '' };

/** Passages of a collective that its report puts after the achievements. */
const toldAfterwards: readonly string[] = ['compliance', 'party_work'];

/** Who it is: what every nomination must have, what this award's form prints, and no more. */
export function* askNominee(sheet: Sheet, kind: NomineeKind, form: AwardForm | undefined): Asked<void> {
  const { desk } = sheet;
  const needs = desk.needs(kind);
  const report = (form && desk.formName(kind, form.id)) ?? 'báo cáo thành tích';
  const owner = nodeOf('nomination', [kind]);
  for (const key of owner?.properties.keys() ?? []) {
    const need = needs.get(printedAs[key] ?? key);
    if (toldAfterwards.includes(key)) continue;
    // The plan already says who heads the unit.
    if (key === 'head' && desk.plan.units.some(({ id, head }) => head && id === sheet.text('unit'))) continue;
    const required = owner?.required.includes(key) ?? false;
    const extra = reasonBeyondForm(desk, kind, key, form);
    if (need === undefined && !required && extra === undefined) continue;
    const why =
      extra ?? (need === undefined ? 'đề nghị nào cũng phải có.' : `${report}${partOf(need.part)}.`);
    yield* sheet.ask([kind, key], { why, ...completionFor(sheet, kind, key) }, need?.optional === false);
  }
  const duties = needs.get('duties');
  if (duties !== undefined)
    yield* sheet.ask(['duties'], { why: `${report}${partOf(duties.part)}.` }, !duties.optional);
}

/** What the form wants to hear after the achievements: experience, and of a collective how it keeps to policy and law. */
export function* askAfterwards(sheet: Sheet, kind: NomineeKind): Asked<void> {
  const needs = sheet.desk.needs(kind);
  for (const key of ['experience', ...toldAfterwards]) {
    const need = needs.get(key);
    if (need === undefined) continue;
    const route = key === 'experience' ? [key] : [kind, key];
    yield* sheet.ask(route, { why: `báo cáo thành tích${partOf(need.part)}.` }, !need.optional);
  }
}

/** `, phần “Thông tin chung”` of a heading in capitals. */
export function partOf(part: string): string {
  if (part === '') return '';
  const lower = part.toLowerCase();
  return `, phần “${lower.charAt(0).toUpperCase()}${lower.slice(1)}”`;
}

/** The standards of a collective that rest on a count of its people, by the key of the count. */
const standardOn: Readonly<Record<string, LawStandard['test']>> = {
  advanced_workers: 'advanced-share',
  completed_workers: 'completed-share',
  disciplined_workers: 'none-disciplined',
};

/** What the law or the criteria want to know although the form does not print it. */
function reasonBeyondForm(
  { on, criteria, plan }: Desk,
  kind: NomineeKind,
  key: string,
  form: AwardForm | undefined,
): string | undefined {
  const grouped =
    criteria?.group_by?.includes('leader') || criteria?.limits?.some((limit) => limit.leader !== undefined);
  if (key === 'leader' && grouped)
    return 'bảng tiêu chí xếp hạng lãnh đạo và người trực tiếp công tác riêng.';
  const test = standardOn[key];
  if (test === undefined || on === undefined || form === undefined) return undefined;
  const campaignType = campaignTypeOf(plan);
  const [standard] = standardsFor(on, test, { award: form.code, kind, campaignType });
  return standard === undefined ? undefined : `tiêu chuẩn của hình thức này: ${standard.text}.`;
}

/** Names and positions that the campaign knows already. */
function completionFor(sheet: Sheet, kind: NomineeKind, key: string) {
  const unit = sheet.desk.plan.units.find(({ id }) => id === sheet.text('unit'));
  const route: Route = [kind, key];
  if (key === 'name' && unit !== undefined) return completion([unit.name]);
  if (key === 'full_name') {
    const taken = new Set(sheet.desk.others.map(({ individual }) => individual?.full_name));
    const heads = [unit, ...sheet.desk.plan.units].flatMap((one) => (one?.head ? [one.head.name] : []));
    return completion([...new Set(heads)].filter((name) => !taken.has(name)));
  }
  if (key === 'position') {
    const head = sheet.desk.plan.units.find((one) => one.head?.name === sheet.text(kind, 'full_name'))?.head;
    const used = sheet.desk.others.flatMap(({ individual }) => (individual ? [individual.position] : []));
    return {
      ...completion([...new Set([...(head ? [head.position] : []), ...used])]),
      ...(head && { proposal: head.position }),
    };
  }
  if (key === 'gender') {
    const told = genderInName(sheet.text(kind, 'full_name') ?? '');
    return told === undefined ? {} : { proposal: told };
  }
  if (['ethnicity', 'qualification', 'party_position'].includes(key)) {
    const used = sheet.desk.others.flatMap(({ individual }) => {
      const value = individual?.[route[1] as 'ethnicity'];
      return value === undefined ? [] : [value];
    });
    return completion([...new Set(used)]);
  }
  return {};
}

function completion(names: readonly string[]) {
  if (names.length === 0) return {};
  const options: readonly Option[] = names.map((name) => ({ value: name, name }));
  return { manner: { by: 'completion', options } as const };
}
