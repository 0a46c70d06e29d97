import { isMapping, type Value } from '../parse/tree.ts';
import type { Repair } from './repair.ts';
import { type Misfit, named, nodeAt, type Subject } from './subject.ts';

const blocks = ['individual', 'collective', 'household'];

interface KindFinding {
  readonly finding: Misfit;
  /** The block that is not missing besides. */
  readonly explains: string;
  /** A block whose keys are those of another: what is amiss with them follows. */
  readonly misnamed?: string;
  /** What was most likely meant. */
  readonly repair: Repair;
}

/**
 * A nomination that says it is of one kind and describes another. Explains the missing block of the kind it says, so
 * that the one slip gives one finding.
 */
export function nomineeKindFinding(subject: Subject): KindFinding | undefined {
  const { data } = subject;
  if (!isMapping(data) || typeof data.kind !== 'string' || !blocks.includes(data.kind)) return undefined;
  const kind = data.kind;
  const other = blocks.find((block) => block !== kind && isMapping(data[block]));
  if (other === undefined || !nodeAt(subject, [other])) return undefined;
  const own = nodeAt(subject, [kind]);
  const described = named(other, nodeAt(subject, [other]));
  const has = isMapping(data[kind]);
  if (!has && holdsKeysOf(subject, other, kind)) {
    return {
      explains: kind,
      misnamed: other,
      repair: { do: 'move', from: [other], to: [kind] },
      finding: {
        code: 'TD2014',
        route: [other],
        at: 'key',
        message: `phần ${described} lại ghi các khóa của ${named(kind, own)}`,
        help: `sửa “${other}:” thành “${kind}:”; nếu đúng là ${described} thì sửa kind và khai các khóa của nó`,
        related: [{ route: ['kind'], at: 'value', message: 'kind (Loại đối tượng) khai ở đây' }],
      },
    };
  }
  return {
    explains: kind,
    repair: has ? { do: 'drop', from: [other] } : { do: 'put', to: ['kind'], value: other },
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

/** The kind of a nomination whose `kind` is none, by the block that it has. */
export function describedKind(data: Value): Repair | undefined {
  if (!isMapping(data) || blocks.includes(String(data.kind))) return undefined;
  const [described, another] = blocks.filter((block) => isMapping(data[block]));
  return described === undefined || another !== undefined
    ? undefined
    : { do: 'put', to: ['kind'], value: described };
}

/** Whether a block describes what another is for: it has more keys of the other than of its own. */
function holdsKeysOf(subject: Subject, block: string, other: string): boolean {
  const held = isMapping(subject.data) ? subject.data[block] : undefined;
  const keys = isMapping(held) ? Object.keys(held) : [];
  const known = (name: string) => keys.filter((key) => nodeAt(subject, [name, key]) !== undefined).length;
  return known(other) > known(block);
}
