import { nameRemarks } from '../interview/text-remarks.ts';
import { searchKey } from '../vietnamese/search-key.ts';
import { readOfficeName } from './agency.ts';
import { type Asked, maybe, present, text } from './asked.ts';
import type { NewCampaign } from './new-campaign.ts';

/** Who the office is: its name tells most, and what it tells is proposed. */
export function* officeQuestions(): Asked<Office> {
  const agency = yield* text('agency.name', {
    title: 'Tên cơ quan',
    description: 'Tên đầy đủ của cơ quan phát động phong trào, như trong quyết định thành lập.',
    why: 'đứng tên trên mọi văn bản',
  });
  const read = readOfficeName(agency);
  const type =
    read.type === 'other'
      ? ((yield* text('agency.type', {
          why: 'thẩm quyền khen thưởng tùy theo loại cơ quan',
        })) as typeof read.type)
      : read.type;
  const abbreviation = yield* text('agency.abbreviation', {
    title: 'Chữ viết tắt trong ký hiệu văn bản',
    description: `Như trong “Số: …/KH-${read.abbreviation}”.`,
    why: 'số, ký hiệu của mọi văn bản',
    proposal: read.abbreviation,
  });
  const place = yield* text('agency.place', {
    ...(read.place !== undefined && { proposal: read.place }),
    description: 'Địa danh ghi trước ngày, tháng trên văn bản.',
    why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  });
  const superior = yield* maybe('superior_agency.name', {
    ...(read.committee
      ? {
          title: 'Ủy ban nhân dân cấp trên',
          description:
            'Nơi quyết định bằng khen; không in ở đầu văn bản của Ủy ban nhân dân. Không có thì để trống.',
          why: 'cấp mà cơ quan đề nghị khen thưởng',
        }
      : {
          title: 'Cơ quan chủ quản trực tiếp',
          description: 'Cơ quan cấp trên in ở dòng đầu bên trái văn bản; không có thì để trống.',
          why: 'phần đầu văn bản, và cấp mà cơ quan đề nghị khen thưởng',
        }),
    // A department of a province has one; its name tells which.
    ...(read.superior === undefined ? {} : { optional: read.committee, proposal: read.superior }),
  });
  const headName = yield* text('signers.0.name', {
    title: `Họ và tên ${read.headOf}`,
    description: 'Người ký văn bản và làm Chủ tịch Hội đồng thi đua, khen thưởng; không kèm học hàm, học vị.',
    why: 'chữ ký trên kế hoạch, tờ trình, quyết định',
    remarks: nameRemarks,
  });
  const deputyName = yield* maybe('signers.2.name', {
    title: 'Họ và tên Phó Chủ tịch Hội đồng ký tờ trình',
    description: `Chủ tịch Hội đồng cũng là ${read.headOf}, người quyết định khen thưởng, nên tờ trình của Hội đồng thường do Phó Chủ tịch Hội đồng ký. Để trống: Chủ tịch Hội đồng ký.`,
    why: 'chữ ký trên tờ trình của Hội đồng',
    remarks: nameRemarks,
    problem: (answer) =>
      searchKey(answer) === searchKey(headName)
        ? `${answer} là ${read.headOf} và Chủ tịch Hội đồng; ghi tên một Phó Chủ tịch Hội đồng, hoặc để trống thì Chủ tịch Hội đồng ký`
        : undefined,
  });
  return {
    agency,
    type,
    abbreviation,
    place,
    headName,
    ...present('deputyName', deputyName),
    ...present('superior', superior),
  };
}

type Office = Pick<
  NewCampaign,
  'type' | 'abbreviation' | 'place' | 'headName' | 'deputyName' | 'superior'
> & {
  readonly agency: string;
};
