// Writes docs/mau-van-ban.md, the values that templates may name, from docs/mau-van-ban.yaml; a test holds that file
// against what compose hands to every template.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs/mau-van-ban.md');

/** What docs/mau-van-ban.yaml says, as it is written. */
export function readVariables() {
  return parse(readFileSync(join(root, 'docs/mau-van-ban.yaml'), 'utf8'));
}

const intro = `# Giá trị dùng được trong mẫu văn bản

Tệp này lập tự động từ \`docs/mau-van-ban.yaml\`; đừng sửa ở đây.

Mẫu văn bản viết bằng Markdown với thẻ Liquid: \`{{ plan.theme }}\` in một giá trị, \`{% if … %}\` xét điều kiện,
\`{% for … in … %}\` lặp qua danh sách, \`{% include "_tên" %}\` dùng một phần chung. Chép một mẫu ra để sửa:
\`thidua templates eject <tên mẫu>\`. Gọi một giá trị không có là lỗi, kèm gợi ý tên gần nhất. Giá trị có thể trống (null) thì đặt
trong \`{% if %}\`.

Cột “Là” cho biết giá trị là chữ (để trống), danh sách chữ, một nhóm (tên nhóm ở mục dưới) hay danh sách các nhóm.
`;

export function templateVariablesDoc() {
  const { common, papers, groups, filters } = readVariables();
  const row = ([name, text]) => {
    const [meaning, shape] = String(text).split(' | ');
    return `| \`${name}\` | ${shapeWords(shape)} | ${meaning} |`;
  };
  const table = (entries) =>
    ['| Giá trị | Là | Nghĩa |', '| --- | --- | --- |', ...Object.entries(entries).map(row)].join('\n');
  const sections = [
    intro,
    `## Mẫu nào cũng có\n\n${table(common)}\n`,
    `## Tùy giấy tờ\n\nMỗi giấy tờ có một số giá trị trong bảng này; mẫu có sẵn của giấy tờ ấy cho thấy là những giá trị nào.\n\n${table(papers)}\n`,
    '## Các nhóm\n',
    ...Object.entries(groups).map(([name, entries]) => `### ${name}\n\n${table(entries)}\n`),
    `## Bộ lọc\n\nViết sau dấu \`|\`, ví dụ \`{{ plan.start | long_date }}\`.\n\n${['| Bộ lọc | Nghĩa |', '| --- | --- |', ...Object.entries(filters).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)].join('\n')}\n`,
  ];
  return sections.join('\n');
}

function shapeWords(shape) {
  if (shape === undefined) return '';
  if (shape === '*') return 'danh sách';
  const name = shape.replace('*', '');
  const link = `[${name}](#${name})`;
  return shape.endsWith('*') ? `danh sách ${link}` : link;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, templateVariablesDoc());
