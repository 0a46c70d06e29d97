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

const intro = `# Viết mẫu văn bản

Tệp này lập tự động từ \`docs/mau-van-ban.yaml\`; đừng sửa ở đây.

Cơ quan muốn sửa câu chữ của văn bản nào thì viết mẫu của văn bản ấy: [cách viết](#cách-viết), rồi những gì mẫu gọi được:
[giá trị mẫu nào cũng có](#mẫu-nào-cũng-có), [giá trị của từng văn bản](#giá-trị-của-từng-văn-bản),
[các nhóm giá trị](#các-nhóm), [bộ lọc](#bộ-lọc), [phần chung](#phần-chung).
`;

const shapes = `Cột “Là” cho biết giá trị là chữ (để trống), danh sách chữ, một nhóm (tên nhóm ở mục dưới) hay danh sách các nhóm.
`;

export function templateVariablesDoc() {
  const { writing, common, papers, documents, groups, filters, plain_filters, parts } = readVariables();
  const row = ([name, text]) => {
    const [meaning, shape] = String(text).split(' | ');
    return `| \`${name}\` | ${shapeWords(shape)} | ${meaning} |`;
  };
  const table = (entries) =>
    ['| Giá trị | Là | Nghĩa |', '| --- | --- | --- |', ...Object.entries(entries).map(row)].join('\n');
  const meanings = (head, entries) =>
    [
      `| ${head} | Nghĩa |`,
      '| --- | --- |',
      ...Object.entries(entries).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`),
    ].join('\n');
  const ofDocuments = Object.entries(documents).map(
    ([document, names]) => `| \`${document}\` | ${names.map((name) => `\`${name}\``).join(', ')} |`,
  );
  const sections = [
    intro,
    `## Cách viết\n\n${writing}`,
    `## Mẫu nào cũng có\n\n${shapes}\n${table(common)}\n`,
    `## Giá trị của từng văn bản\n\n${['| Văn bản | Có thêm |', '| --- | --- |', ...ofDocuments].join('\n')}\n\n${table(papers)}\n`,
    '## Các nhóm\n',
    ...Object.entries(groups).map(([name, entries]) => `### ${name}\n\n${table(entries)}\n`),
    `## Bộ lọc\n\nViết sau dấu \`|\`, ví dụ \`{{ plan.start | long_date }}\`. Của chương trình:\n\n${meanings('Bộ lọc', filters)}\n\nCủa Liquid:\n\n${meanings('Bộ lọc', plain_filters)}\n`,
    `## Phần chung\n\nGọi bằng \`{% include "_tên" %}\`; phần nào cần một giá trị tên gì thì đặt trước, ví dụ \`{% assign numbered = letter %}{% include "_number" %}\`. Cũng chép ra sửa được như mẫu.\n\n${meanings('Phần', parts)}\n`,
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
