// Campaigns of many nominations, made from numbers alone: the same bytes at every run.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, givens, middles, numbers } from './made-up.mjs';
import { rubricText, scoresText } from './rubric.mjs';

// Each report draws its own words, so that the rule against copied reports has real work and nothing to report.
const words =
  `tham mưu giải quyết hồ sơ thủ tục kiểm tra báo cáo thẩm định dự án nguồn vốn tiến độ giải ngân phối hợp
huyện xã doanh nghiệp công dân trực tuyến phần mềm dữ liệu thống kê tổng hợp kế hoạch đầu tư đấu thầu hợp tác hướng dẫn
cải tiến quy trình rút ngắn thời gian tiết kiệm chi phí an toàn sức khỏe khai báo tiêm chủng hỗ trợ vận động tình nguyện
đồng nghiệp đào tạo tài liệu nghiên cứu sáng kiến áp dụng hiệu quả chất lượng đúng hạn trước hạn phản ánh kiến nghị
tháo gỡ khó khăn sản xuất kinh doanh việc làm lao động thu nhập đời sống nông thôn đô thị giao thông trường học bệnh viện`.split(
    /\s+/,
  );
const criteria = ['tc1', 'tc2-1', 'tc2-2', 'tc3', 'tc5'];
const units = [
  'van-phong-so',
  'thanh-tra-so',
  'phong-tong-hop',
  'phong-dang-ky-kinh-doanh',
  'phong-kinh-te-nganh',
];

function paragraph(next, count) {
  const lines = [];
  let line = '';
  for (let index = 0; index < count; index++) {
    const word = index % 9 === 5 ? String(10 + next(900)) : words[next(words.length)];
    if (line.length + word.length > 100) {
      lines.push(`      ${line}`);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, `      ${line}.`].join('\n');
}

/** A sound nomination of 2 to 4 KB. */
function nomination(index, long) {
  const next = numbers(index + 1);
  const pick = (list) => list[next(list.length)];
  const achievements = criteria.map((criterion, at) => {
    const proof =
      at !== 1
        ? `\n    evidence:\n      - title: Báo cáo số ${1 + next(900)} của đơn vị\n        date: ${1 + next(28)}/10/2021\n        issuer: Văn phòng Sở`
        : '';
    return `  - criterion: ${criterion}\n    title: Kết quả thứ ${at + 1} của đề nghị ${index}\n    text: >-\n${paragraph(next, 60)}${proof}`;
  });
  return `id: de-nghi-${index}
kind: individual
individual:
  full_name: ${pick(families)} ${pick(middles)} ${pick(middles)} ${pick(givens)}
  gender: ${next(2) ? 'male' : 'female'}
  birth_date: ${1 + next(28)}/${1 + next(12)}/${1965 + next(35)}
  identity_number: "${String(1_000_000_000 + index).padStart(12, '0')}"
  ethnicity: Kinh
  position: Chuyên viên
unit: ${pick(units)}
award: giay-khen
summary: Giải quyết ${100 + next(900)} hồ sơ đúng hạn, rút ngắn ${2 + next(9)} ngày.
duties: >-
  Chuyên viên theo dõi lĩnh vực thứ ${index}.
achievements:
${achievements.join('\n')}
${long ? scoresText(next) : scoresOfExample(next)}`;
}

/** Scores on the example's own rubric. */
function scoresOfExample(next) {
  return `scores:
  tc1:
    points: ${10 + next(8)}
  tc2-1:
    points: ${8 + next(6)},5
  tc2-2:
    points: ${8 + next(6)}
  tc3:
    points: ${10 + next(6)}
  tc4:
    level: ${next(2) ? 'tot' : 'kha'}
  tc5:
    points: ${next(5)},5
`;
}

/**
 * Writes a campaign of `count` nominations beside the example's plan and criteria, or beside a rubric of forty criteria
 * where `long` is asked for; gives back its folder and the average size of a nomination in bytes.
 */
export function writeCampaign(root, folder, count, { long = false } = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'nominations'), { recursive: true });
  for (const name of ['plan.yaml', 'criteria.yaml'])
    cpSync(join(root, 'examples/vinh-phuc-2021', name), join(folder, name));
  if (long) writeFileSync(join(folder, 'criteria.yaml'), rubricText());
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const path = join(folder, 'nominations', `de-nghi-${String(index).padStart(5, '0')}.yaml`);
    writeFileSync(path, nomination(index, long));
    bytes += readFileSync(path).length;
  }
  return { folder, average: bytes / count };
}
