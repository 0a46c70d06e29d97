import { isMapping } from '../parse/tree.ts';
import { type Misfit, named, nodeAt, type Subject } from './subject.ts';

const blocks = ['individual', 'collective', 'household'];

/**
 * A nomination that says it is of one kind and describes another. Explains the missing block of the kind it says, so
 * that the one slip gives one finding.
 */
export function nomineeKindFinding(subject: Subject): { finding: Misfit; explains: string } | undefined {
  const { data } = subject;
  if (!isMapping(data) || typeof data.kind !== 'string' || !blocks.includes(data.kind)) return undefined;
  const kind = data.kind;
  const other = blocks.find((block) => block !== kind && isMapping(data[block]));
  if (other === undefined || !nodeAt(subject, [other])) return undefined;
  const own = nodeAt(subject, [kind]);
  const described = named(other, nodeAt(subject, [other]));
  const has = isMapping(data[kind]);
  return {
    explains: kind,
    finding: {
      code: 'TD2014',
      route: has ? [other] : ['kind'],
      at: has ? 'key' : 'value',
      message: has
        ? `đề nghị này khai cả ${named(kind, own)} lẫn ${described}, trong khi kind (Loại đối tượng) là ${kind}`
        : `kind (Loại đối tượng) là ${named(kind, own)} nhưng đề nghị lại khai ${described}`,
      help: has
        ? `xóa phần “${other}:”, hoặc tách thành hai đề nghị`
        : `sửa thành “kind: ${other}”, hoặc đổi phần “${other}:” thành “${kind}:” với các khóa của nó`,
      ...(has ? {} : { related: [{ route: [other], at: 'key', message: `phần ${described} khai ở đây` }] }),
    },
  };
}
