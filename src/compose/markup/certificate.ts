import type { Certificate } from '../../document/block.ts';
import { MarkupFault } from './fault.ts';
import type { FenceNode } from './fences.ts';
import { signatureOf } from './forms.ts';
import { textOf } from './inline.ts';
import { linesOf } from './lines.ts';

/**
 * Giấy khen. Before the bold name: who commends, `TẶNG`, `GIẤY KHEN`, a plain line each; after it the plain lines of post
 * and achievement, the record in bold italic, place and date in italic, and the one signature.
 */
export function certificateOf(node: FenceNode, slots: readonly string[]): Certificate {
  const [signature] = node.children.filter((child): child is FenceNode => child.kind === 'fence');
  const text = { ...node, children: node.children.filter((child) => child.kind === 'text') };
  const lines = linesOf(text, slots)
    .filter(({ style }) => style !== 'blank')
    .map((line) => ({
      ...line,
      text: textOf(line.runs),
      record: line.runs.every((run) => run.bold && run.italic),
    }));
  const at = lines.findIndex(({ style, record }) => style === 'bold' && !record);
  const [decider, verb, name] = lines.slice(0, Math.max(at, 0)).map((line) => line.text);
  const placeDate = lines.find(({ style }) => style === 'italic');
  if (!decider || !verb || !name || !placeDate || signature?.name !== 'signature') {
    throw new MarkupFault(
      'TD6006',
      node.line,
      'khối ::: certificate cần ba dòng đầu (chức danh người khen, TẶNG, GIẤY KHEN), tên người nhận trên dòng **đậm**, nơi và ngày trên dòng *nghiêng*, và một khối ::: signature',
    );
  }
  return {
    kind: 'certificate',
    decider,
    verb,
    name,
    nominee: lines[at]?.text ?? '',
    lines: lines.filter(({ style }, index) => style === 'plain' && index > at).map(({ runs }) => runs),
    record: lines.filter(({ record }) => record).map((line) => line.text),
    placeDate: placeDate.text,
    signature: signatureOf(signature, slots),
    ...(node.args.framed === 'no' ? { framed: false } : {}),
  };
}
