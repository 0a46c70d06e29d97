import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { AwardForm, LawStandard, NomineeKind } from '../../model/files.generated.ts';
import type { Option } from '../question.ts';
import type { Asked, Desk } from './desk.ts';
import { askAfterwards, partOf } from './nominee.ts';
import type { Sheet } from './sheet.ts';

/** Initiatives, earlier awards and yearly ratings: asked where the form prints them or a standard rests on them. */
export function* askHistory(sheet: Sheet, kind: NomineeKind, form: AwardForm | undefined): Asked<void> {
  const { desk } = sheet;
  const reason = (key: string, tests: readonly LawStandard['test'][]) =>
    reasonFor(desk, kind, form, key, tests);
  const initiatives = reason('initiatives', ['initiative', 'initiative-or-rating']);
  if (initiatives !== undefined) yield* askInitiatives(sheet, initiatives);
  yield* askAfterwards(sheet, kind);
  const awards = reason('earlier_awards', ['consecutive', 'prior', 'has-award', 'merit-run']);
  if (awards !== undefined) yield* askEarlierAwards(sheet, awards);
  const ratings = reason('ratings', ['rating', 'initiative-or-rating', 'merit-run']);
  if (ratings !== undefined) yield* askRatings(sheet, ratings);
}

function* askInitiatives(sheet: Sheet, why: string): Asked<void> {
  for (let index = 0; ; index++) {
    const route = ['initiatives', index] as const;
    const which = `sáng kiến ${index + 1}`;
    const name = yield* sheet.ask([...route, 'name'], {
      title: index === 0 ? 'Tên sáng kiến, nếu có' : `Tên ${which}, nếu còn`,
      why,
      optional: index >= sheet.already('initiatives') - 1,
    });
    if (name === undefined) return;
    yield* sheet.ask([...route, 'scope'], { title: `Phạm vi của ${which}`, optional: true });
    const type = yield* sheet.ask([...route, 'recognition', 'type'], {
      title: `Văn bản công nhận ${which}`,
      description: 'Tên loại văn bản; bỏ qua nếu chưa có.',
      example: 'Quyết định',
      why: 'sáng kiến chỉ được tính khi đã có văn bản công nhận.',
      optional: true,
    });
    if (type === undefined) continue;
    const citation = `văn bản công nhận ${which}`;
    yield* sheet.ask([...route, 'recognition', 'number'], { title: `Số của ${citation}` });
    yield* sheet.ask([...route, 'recognition', 'symbol'], {
      title: `Ký hiệu của ${citation}`,
      example: 'QĐ-SKHĐT',
    });
    yield* sheet.ask([...route, 'recognition', 'date'], { title: `Ngày của ${citation}` });
    yield* sheet.ask([...route, 'recognition', 'issuer'], { title: `Cơ quan ban hành ${citation}` });
    yield* sheet.ask([...route, 'recognition', 'summary'], { title: `Trích yếu của ${citation}` });
  }
}

function* askEarlierAwards(sheet: Sheet, why: string): Asked<void> {
  const catalogue = [...sheet.desk.law.awards.values()];
  const options: readonly Option[] = catalogue.map((award) => ({
    value: award.code,
    name: printedName(award),
  }));
  for (let index = 0; ; index++) {
    const route = ['earlier_awards', index] as const;
    const which = `khen thưởng đã nhận ${index + 1}`;
    const year = yield* sheet.ask([...route, 'year'], {
      title:
        index === 0 ? 'Khen thưởng đã nhận: năm nào, nếu có' : 'Khen thưởng đã nhận: năm nào nữa, nếu còn',
      description: 'Năm của thành tích được khen.',
      example: '2020',
      why,
      optional: index >= sheet.already('earlier_awards') - 1,
    });
    if (year === undefined) return;
    const code = yield* sheet.ask([...route, 'code'], {
      title: `Danh hiệu, hình thức của ${which}`,
      description: 'Chọn trong danh mục của luật.',
      manner: { by: 'choice', options },
      optional: true,
      passOver: 'Không có trong danh mục',
    });
    const award = code === undefined ? undefined : sheet.desk.law.awards.get(code);
    yield* sheet.ask([...route, 'name'], {
      title: `Tên của ${which}`,
      ...(award && { proposal: printedName(award) }),
    });
    yield* sheet.ask([...route, 'type'], {
      title: `Loại của ${which}`,
      ...(award && { proposal: award.type }),
    });
    yield* sheet.ask([...route, 'number'], { title: `Số quyết định của ${which}` });
    yield* sheet.ask([...route, 'symbol'], { title: `Ký hiệu quyết định của ${which}`, example: 'QĐ-SKHĐT' });
    yield* sheet.ask([...route, 'date'], { title: `Ngày quyết định của ${which}` });
    yield* sheet.ask([...route, 'issuer'], { title: `Cơ quan quyết định của ${which}` });
  }
}

function* askRatings(sheet: Sheet, why: string): Asked<void> {
  for (let index = 0; ; index++) {
    const year = yield* sheet.ask(['ratings', index, 'year'], {
      title:
        index === 0 ? 'Mức hoàn thành nhiệm vụ: năm nào' : 'Mức hoàn thành nhiệm vụ: năm nào nữa, nếu còn',
      description: 'Năm mới nhất trước.',
      why,
      optional: index >= sheet.already('ratings') - 1,
    });
    if (year === undefined) return;
    yield* sheet.ask(['ratings', index, 'result'], { title: `Mức hoàn thành nhiệm vụ năm ${year}` });
  }
}

/** Why a list is asked for: a standard of the law before the form; undefined where neither wants it. */
function reasonFor(
  { on, plan, needs, formName }: Desk,
  kind: NomineeKind,
  form: AwardForm | undefined,
  key: string,
  tests: readonly LawStandard['test'][],
): string | undefined {
  const campaignType = campaignTypeOf(plan);
  const question = form && { award: form.code, kind, campaignType };
  const [standard] = on && question ? tests.flatMap((test) => standardsFor(on, test, question)) : [];
  if (standard !== undefined) return `tiêu chuẩn của hình thức này: ${standard.text}.`;
  const need = needs(kind).get(key);
  if (need === undefined) return undefined;
  return `${(form && formName(kind, form.id)) ?? 'báo cáo thành tích'}${partOf(need.part)}.`;
}
