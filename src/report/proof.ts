import type { Difference } from '../proof/facts/difference.ts';
import type { FolderProof } from '../proof/proof.ts';
import { deviationsOf, proofDeviations, proofFormTable } from './proof-form.ts';
import type { Layout } from './standing-table.ts';
import { wrap } from './wrap.ts';

/** True where a Director may sign: nothing is off, nothing differs, nothing is missing. */
export function isClean(report: FolderProof): boolean {
  const { deviations, differences, absent } = countsOf(report);
  return deviations + differences + absent === 0;
}

export function countsOf({ proof, copies, missing, unreadable, unprinted, outdated }: FolderProof) {
  return {
    copies,
    papers: proof.papers.length,
    pages: proof.papers.reduce((sum, { pages }) => sum + pages, 0),
    measures: proof.papers.reduce((sum, { measures }) => sum + measures.length, 0),
    deviations: proof.papers.reduce((sum, { measures }) => sum + deviationsOf(measures).length, 0),
    differences: proof.differences.length,
    absent: missing.length + unreadable.length + unprinted.length + outdated.length,
  };
}

/** What `thidua proof` prints: the form as measured, every deviation, every difference, and the conclusion. */
export function proofReport(report: FolderProof, warnings: number, layout: Layout, quiet: boolean): string {
  const { chalk } = layout;
  const deviations = proofDeviations(report.proof.papers, layout);
  const differences = report.proof.differences.map((difference) => differenceLines(difference, layout));
  const absent = absentLines(report, layout);
  const parts = [
    ...(quiet
      ? []
      : [chalk.bold('Thể thức đo trên văn bản đã in'), proofFormTable(report.proof.papers, layout), '']),
    ...section('Sai lệch thể thức', deviations),
    ...section('Ghi khác nhau giữa các văn bản, hoặc khác hồ sơ', differences),
    ...section('Văn bản chưa soát được', absent),
    conclusion(report, layout),
    ...(warnings === 0 ? [] : [openWarnings(warnings, layout)]),
  ];
  return `${parts.join('\n')}\n`;

  function section(title: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [chalk.bold(title), ...lines, ''];
  }
}

function differenceLines({ message, places }: Difference, { chalk, columns }: Layout): string {
  const [first = '', ...later] = wrap(message, columns - 2, columns - 4);
  return [
    `${chalk.red('✗')} ${first}`,
    ...later.map((line) => `    ${line}`),
    ...places.map(({ file, page, text }) => {
      const words = text === '' ? '' : `: “${text}”`;
      return wrap(`${file}, trang ${page}${words}`, columns - 4, columns - 6)
        .map((line, index) => `${index === 0 ? '    ' : '      '}${line}`)
        .join('\n');
    }),
  ].join('\n');
}

function absentLines(
  { missing, unreadable, unprinted, outdated }: FolderProof,
  { chalk, columns }: Layout,
): readonly string[] {
  const lines = [
    ...missing.map((file) => `${file}: có trong danh sách đã in nhưng không còn tệp`),
    ...unreadable.map(
      (file) =>
        `${file}: không đọc được như tệp đã in; tệp hỏng, hoặc đã ghi lại bằng chương trình khác. In lại bằng thidua render --force`,
    ),
    ...unprinted.map((file) => `${file}: hồ sơ bây giờ có văn bản này mà chưa in`),
    ...outdated.map((file) => `${file}: đã in trước đây, hồ sơ bây giờ không còn văn bản này`),
  ];
  return lines.map((line) => wrap(`${chalk.red('✗')} ${line}`, columns, columns - 4).join('\n    '));
}

/** The findings of `validate` that stop nobody, yet must be looked at before anybody signs. */
function openWarnings(warnings: number, { chalk, columns }: Layout): string {
  const words = `Còn ${warnings} cảnh báo của hồ sơ cần xem trước khi ký: chạy thidua validate.`;
  return chalk.yellow(wrap(words, columns, columns).join('\n'));
}

function conclusion(report: FolderProof, { chalk, columns }: Layout): string {
  const { papers, pages, measures, deviations, differences, absent, copies } = countsOf(report);
  const same = copies === 0 ? '' : ` và ${copies} bản sao giống hệt trong các gói hồ sơ`;
  const done = `Đã soát ${papers} văn bản, ${pages} trang${same}, đo ${measures} chỗ: `;
  if (isClean(report)) {
    return chalk.green(
      wrap(`${done}đúng thể thức, các văn bản khớp nhau và khớp với hồ sơ.`, columns, columns).join('\n'),
    );
  }
  const faults = [
    ...(deviations > 0 ? [`${deviations} sai lệch thể thức`] : []),
    ...(differences > 0 ? [`${differences} chỗ ghi khác nhau`] : []),
    ...(absent > 0 ? [`${absent} văn bản chưa soát được`] : []),
  ];
  // Packages are copies that render alone does not print again.
  const packed = report.proof.differences.some(({ places }) =>
    places.some(({ file }) => file.startsWith('out/goi-ho-so/')),
  );
  const again = packed ? 'thidua render và thidua render --package all' : 'thidua render';
  const advice = `Sửa hồ sơ hoặc mẫu rồi chạy ${again}, sau đó soát lại.`;
  return chalk.red(wrap(`${done}${faults.join(', ')}. ${advice}`, columns, columns).join('\n'));
}
