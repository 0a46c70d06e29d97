import type { Law } from '../law/law.ts';
import { regimeOn } from '../law/regime.ts';
import { parseDate } from '../vietnamese/date.ts';
import { readOfficeName, superiorNames } from './agency.ts';
import { awardName, offeredAwards } from './awards.ts';
import { isScaled } from './criteria-file.ts';
import { decidersOf } from './deciders.ts';
import type { NewCampaign } from './new-campaign.ts';
import { councilAbbreviation } from './papers.ts';

/** One line of what was derived from the answers: a name and what it came to. */
export type SummaryLine = readonly [name: string, value: string];

/** What the answers came to, the derived things above all, for the person to look at before anything is written. */
export function summaryOf(known: NewCampaign, law: Law): readonly SummaryLine[] {
  const office = readOfficeName(known.agency ?? '');
  const symbol = known.abbreviation ?? office.abbreviation;
  const date = parseDate(known.start ?? '');
  const regime = date === undefined ? undefined : regimeOn(law, date)?.regime;
  const awards = offeredAwards(law, decidersOf(known), known).filter(({ award }) =>
    known.awards.includes(award.code),
  );
  const superior = known.superior === undefined ? 'không có' : superiorNames(known.superior).short_name;
  return [
    [
      'Đầu văn bản',
      office.committee ? office.letterhead.replace('\n', ' / ') : `${superior} / ${office.shortName}`,
    ],
    ['Ký hiệu', `KH-${symbol}, TTr-${symbol}, QĐ-${symbol}; của Hội đồng: TTr-${councilAbbreviation}`],
    ['Địa danh', known.place ?? office.place ?? ''],
    ['Người ký', `${office.headOf} ${known.headName ?? ''}`.trim()],
    ['Trích yếu', `Phát động phong trào thi đua “${known.theme ?? ''}”`],
    [
      'Thời gian',
      `từ ${known.start ?? ''}${known.end === undefined ? ', chưa ấn định ngày kết thúc' : ` đến ${known.end}`}`,
    ],
    ['Chế độ pháp lý', regime?.name ?? 'chương trình chưa có gói pháp lý cho ngày này'],
    ['Khen thưởng', awards.map(awardName).join('; ')],
    ['Đơn vị', `${known.units.length} phòng, đơn vị`],
    [
      'Tiêu chí',
      `${known.criteria.length} tiêu chí, ${isScaled(known.criteria) ? 'chấm điểm' : 'xét đạt hay chưa đạt'}`,
    ],
  ];
}
