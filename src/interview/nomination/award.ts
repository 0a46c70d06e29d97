import { competence } from '../../law/competence.ts';
import type { AwardForm, NomineeKind } from '../../model/files.generated.ts';
import type { Option } from '../question.ts';
import { nodeOf, optionsOf } from '../schema-question.ts';
import type { Asked, Desk } from './desk.ts';
import type { Sheet } from './sheet.ts';

/** Kind of nominee, award, unit: only what the plan offers, and what its decider may grant. */
export function* askAward(sheet: Sheet): Asked<{ kind: NomineeKind; form: AwardForm | undefined }> {
  const { desk } = sheet;
  const offered = desk.plan.award_forms.filter((form) => mayBeGranted(desk, form));
  const node = nodeOf('nomination', ['kind']);
  const kinds = (node ? optionsOf(node) : []).filter(({ value }) =>
    offered.some((form) => form.for.includes(value as NomineeKind)),
  );
  const kind = (yield* sheet.ask(['kind'], {
    description: 'Đề nghị khen thưởng cho ai?',
    why: 'mẫu báo cáo và tiêu chí chấm của mỗi loại một khác.',
    manner: { by: 'choice', options: kinds },
  })) as NomineeKind;
  const forms = offered.filter((form) => form.for.includes(kind));
  const code = yield* sheet.ask(['award'], {
    description: 'Các danh hiệu, hình thức mà kế hoạch có cho loại đối tượng này.',
    why: `kế hoạch chỉ xét những mục này${left(desk, kind)}.`,
    manner: { by: 'choice', options: forms.map((form) => optionOf(desk, form)) },
  });
  yield* sheet.ask(['unit'], {
    description: 'Đơn vị công tác, hoặc đơn vị đứng ra đề nghị.',
    why: 'đơn vị này in trong báo cáo, và người đứng đầu đơn vị ký xác nhận.',
    manner: { by: 'choice', options: desk.plan.units.map(({ id, name }) => ({ value: id, name })) },
  });
  return { kind, form: forms.find(({ id }) => id === code) };
}

function optionOf({ plan }: Desk, { id, name, code, decider, quota }: AwardForm): Option {
  const who = plan.deciders.find((one) => one.id === decider)?.position;
  const hints = [who && `do ${who} quyết định`, quota && 'có chỉ tiêu trong kế hoạch'].filter(Boolean);
  return { value: id, name, also: [code], ...(hints.length > 0 && { hint: hints.join('; ') }) };
}

/** A decider who has no say over the award by law is as good as none; what the law is silent on is offered. */
function mayBeGranted({ plan, law, date }: Desk, form: AwardForm): boolean {
  const decider = plan.deciders.find(({ id }) => id === form.decider);
  if (decider === undefined) return true;
  return competence(law, { award: form.code, level: decider.level, date })?.competent ?? true;
}

function left(desk: Desk, kind: NomineeKind): string {
  const names = desk.plan.award_forms
    .filter((form) => form.for.includes(kind) && !mayBeGranted(desk, form))
    .map(({ name }) => `“${name}”`);
  return names.length === 0 ? '' : `; không nêu ${names.join(', ')} vì người quyết định không có thẩm quyền`;
}
