import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import type { Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import type { Tree, Value } from '../parse/tree.ts';
import { type Held, holdAgainstSchema } from './hold-against-schema.ts';
import type { IdsByKey } from './known-ids.ts';
import { schemaOf } from './schema-node.ts';

/** One nomination of a file held against its schema, and where it stands. */
export type HeldNomination = Held<Nomination> & Pick<Sourced<Nomination>, 'file' | 'route'>;

/** The nominations of one file, which holds one or a list. */
export function nominationsOf(tree: Tree, known: IdsByKey): Staged<readonly HeldNomination[]> {
  const { file, data } = tree;
  const schema = schemaOf('nomination');
  if (!Array.isArray(data)) return collect([holdOne([], data)]);
  const items = data as readonly Value[];
  if (items.length === 0) return { value: [], diagnostics: [emptyList(file)] };
  return collect(items.map((item, index) => holdOne([index], item)));

  function holdOne(base: readonly number[], value: Value): HeldNomination {
    const held = holdAgainstSchema('nomination', { file, base, data: value, schema, known });
    return { ...held, file, route: base };
  }

  function collect(all: readonly HeldNomination[]) {
    return { value: all, diagnostics: all.flatMap(({ diagnostics }) => diagnostics) };
  }
}

function emptyList(file: string): Diagnostic {
  return {
    code: 'TD2011',
    severity: 'error',
    message: 'danh sách đề nghị trong tệp này chưa có mục nào',
    help: 'thêm từng đề nghị, mỗi đề nghị bắt đầu bằng “- id: …”, hoặc xóa tệp',
    place: { file, route: [], at: 'value' },
  };
}

/** Leaves out each nomination whose id an earlier one has, and says where that is. */
export function withoutDuplicateIds(
  nominations: readonly Sourced<Nomination>[],
): Staged<readonly Sourced<Nomination>[]> {
  const first = new Map<string, Sourced<Nomination>>();
  const diagnostics: Diagnostic[] = [];
  for (const nomination of nominations) {
    const { id } = nomination.value;
    const earlier = first.get(id);
    if (!earlier) first.set(id, nomination);
    else diagnostics.push(duplicateId(id, nomination, earlier));
  }
  return { value: [...first.values()], diagnostics };
}

function duplicateId(id: string, later: Sourced<Nomination>, earlier: Sourced<Nomination>): Diagnostic {
  const place = ({ file, route }: Sourced<Nomination>) =>
    ({ file, route: [...route, 'id'], at: 'value' }) as const;
  return {
    code: 'TD2015',
    severity: 'error',
    message: `mã đề nghị “${id}” đã có đề nghị khác dùng`,
    help: `đặt mã khác cho một trong hai, ví dụ ${id}-2; nếu là một người ghi hai lần thì xóa bớt một`,
    place: place(later),
    related: [{ message: 'đề nghị dùng mã này trước', place: place(earlier) }],
  };
}
