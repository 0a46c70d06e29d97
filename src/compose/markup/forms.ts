import type {
  Addressees,
  Closing,
  Letterhead,
  Run,
  Signature,
  Signatures,
  TitleBlock,
} from '../../document/block.ts';
import { MarkupFault } from './fault.ts';
import type { FenceNode, Node } from './fences.ts';
import { flowOf, HeadingNumbers, itemTexts } from './flow.ts';
import { textOf, withEnding } from './inline.ts';
import { linesOf } from './lines.ts';

/**
 * Phần đầu văn bản. Plain before bold: the superior agency; bold: the lines of the issuer; plain after it: the number, then the
 * subject of a công văn; italic: place and date.
 */
export function letterheadOf(node: FenceNode, slots: readonly string[]): Letterhead {
  const lines = linesOf(node, slots).filter(({ style }) => style !== 'blank');
  const at = lines.findIndex(({ style }) => style === 'bold');
  const issuer = lines.filter(({ style }) => style === 'bold').map(({ runs }) => textOf(runs));
  if (issuer.length === 0)
    throw new MarkupFault(
      'TD6006',
      node.line,
      'khối ::: letterhead thiếu tên cơ quan ban hành',
      'viết tên cơ quan trên một dòng **đậm**',
    );
  const superior = lines
    .slice(0, at)
    .map(({ runs }) => textOf(runs))
    .join(' ');
  const [number, subject] = lines.slice(at).filter(({ style }) => style === 'plain');
  const placeDate = lines.find(({ style }) => style === 'italic');
  return {
    kind: 'letterhead',
    ...(superior === '' ? {} : { superior }),
    issuer: issuer.join('\n'),
    ...(number ? { number: textOf(number.runs) } : {}),
    ...(subject ? { subject: textOf(subject.runs) } : {}),
    ...(placeDate ? { placeDate: textOf(placeDate.runs) } : {}),
  };
}

/** Tên loại (plain), trích yếu (bold), dòng trong ngoặc (italic); a rule below unless `rule=no`. */
export function titleOf(node: FenceNode, slots: readonly string[]): TitleBlock {
  const lines = linesOf(node, slots);
  const joined = (style: 'plain' | 'bold' | 'italic') =>
    join(lines.filter((line) => line.style === style).map(({ runs }) => runs));
  const name = textOf(joined('plain'));
  if (name === '')
    throw new MarkupFault(
      'TD6006',
      node.line,
      'khối ::: title thiếu tên loại văn bản',
      'viết tên loại trên một dòng thường, ví dụ TỜ TRÌNH',
    );
  const summary = joined('bold').map(({ text }) => ({ text }));
  const note = joined('italic').map(({ text }) => ({ text }));
  return {
    kind: 'title',
    name,
    ...(summary.length > 0 ? { summary } : {}),
    ...(note.length > 0 ? { note } : {}),
    rule: node.args.rule !== 'no',
  };
}

function join(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines.flatMap((runs, index) => (index < lines.length - 1 ? withEnding(runs, ' ') : runs));
}

export function addresseesOf(node: FenceNode, slots: readonly string[]): Addressees {
  const names = itemsOf(node, slots).map((item) => item.replace(/[;.,]$/, ''));
  if (names.length === 0)
    throw new MarkupFault(
      'TD6006',
      node.line,
      'khối ::: addressees chưa có nơi kính gửi',
      'viết mỗi nơi một dòng, bắt đầu bằng -',
    );
  return { kind: 'addressees', names };
}

/** Nơi nhận with their end marks (mục II.9.d Phụ lục I, Nghị định 30/2020/NĐ-CP), and the one signature beside. */
export function closingOf(node: FenceNode, slots: readonly string[]): Closing {
  const [signature, second] = node.children.filter((child): child is FenceNode => child.kind === 'fence');
  if (!signature || second || signature.name !== 'signature') {
    throw new MarkupFault(
      'TD6006',
      (second ?? node).line,
      'khối ::: closing cần đúng một khối ::: signature ở trong',
    );
  }
  return {
    kind: 'closing',
    recipients: recipientsOf(node, slots),
    signature: signatureOf(signature, slots),
  };
}

function recipientsOf(node: FenceNode, slots: readonly string[]): readonly string[] {
  const items = itemsOf(node, slots);
  return items.map((item, index) => `- ${item.replace(/[;.,]$/, '')}${index < items.length - 1 ? ';' : '.'}`);
}

/** Signatures side by side; a line `---` between them starts a new row, and lines `- …` below are Nơi nhận. */
export function signaturesOf(node: FenceNode, slots: readonly string[]): Signatures {
  const rows: Signature[][] = [[]];
  for (const child of node.children) {
    if (child.kind === 'fence') {
      if (child.name !== 'signature')
        throw new MarkupFault(
          'TD6006',
          child.line,
          `khối ::: ${child.name} không đặt được trong ::: signatures`,
        );
      rows.at(-1)?.push(signatureOf(child, slots));
    } else if (child.text.trim() === '---') rows.push([]);
    else if (!/^\s*- /.test(child.text))
      throw new MarkupFault(
        'TD6006',
        child.line,
        'trong ::: signatures chỉ có các khối ::: signature, dòng --- và các dòng nơi nhận bắt đầu bằng -',
      );
  }
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0)
    throw new MarkupFault('TD6006', node.line, 'khối ::: signatures chưa có khối ::: signature nào');
  const recipients = recipientsOf({ ...node, children: node.children.filter(isList) }, slots);
  return { kind: 'signatures', rows: filled, ...(recipients.length > 0 ? { recipients } : {}) };
}

function isList(node: Node): boolean {
  return node.kind === 'text' && node.text.trim() !== '---';
}

/**
 * One signature: first the plain lines of authority and post, an italic hint below; then, after a blank line, the
 * other post (plain) and the name (bold).
 */
export function signatureOf(node: FenceNode, slots: readonly string[]): Signature {
  const all = linesOf(node, slots);
  const first = all.findIndex(({ style }) => style !== 'blank');
  const parted = all.findIndex(({ style }, index) => index > first && style !== 'plain');
  const lower = parted < 0 ? [] : all.slice(parted);
  const lines = all
    .slice(Math.max(first, 0), parted < 0 ? undefined : parted)
    .filter(({ style }) => style === 'plain')
    .map(({ runs }) => textOf(runs));
  if (lines.length === 0)
    throw new MarkupFault('TD6006', node.line, 'khối ::: signature thiếu chức danh người ký');
  const text = (style: 'plain' | 'bold' | 'italic') =>
    lower
      .filter((line) => line.style === style)
      .map(({ runs }) => textOf(runs))
      .join(' ');
  const hint = text('italic');
  const post = text('plain');
  const name = text('bold');
  return { lines, ...(hint ? { hint } : {}), ...(post ? { post } : {}), ...(name ? { name } : {}) };
}

function itemsOf(node: FenceNode, slots: readonly string[]): readonly string[] {
  const numbers = new HeadingNumbers();
  const blocks = node.children.flatMap((child) =>
    child.kind === 'text' ? flowOf(child, slots, numbers) : [],
  );
  return itemTexts(blocks).map((paragraphs) => paragraphs.map(({ runs }) => textOf(runs)).join(' '));
}
