import type { Criterion } from '../../model/files.generated.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { type Node, named, nodesOf } from './nodes.ts';

export const keyWithoutEffect: Rule = {
  code: 'TD3228',
  title: 'khóa không có tác dụng ở chỗ này',
  explanation:
    'Khóa được ghi mà cách gộp, cách chấm ở đây không đọc tới: trọng số (weight) chỉ có nghĩa trong nhóm combine: mean, take với best, start và deducts với nhóm cộng, missing với tiêu chí có thang điểm. Người đọc bảng tưởng là có, chương trình thì không tính, nên hai bên ra hai số. Bỏ khóa ấy, hoặc sửa combine cho đúng văn bản.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    const scaled = criteria.value.scale !== undefined;
    for (const node of nodesOf(criteria.value)) {
      for (const [key, why, help] of uselessIn(node, scaled)) {
        yield {
          code: this.code,
          severity: 'error',
          message: `${key} của ${named(node.criterion)} không có tác dụng: ${why}`,
          help,
          place: keyAt(criteria, ...node.route, key),
        };
      }
    }
  },
};

type Useless = readonly [key: keyof Criterion, why: string, help: string];

function* uselessIn(node: Node, scaled: boolean): Generator<Useless> {
  const { criterion, parent, purse } = node;
  const { children, combine = 'sum' } = criterion;
  const within = parent?.criterion.combine ?? 'sum';
  const drop = (key: keyof Criterion) => `bỏ ${key}`;
  if (children === undefined) {
    for (const key of ['combine', 'take', 'start'] as const)
      if (criterion[key] !== undefined) yield [key, 'đây là một tiêu chí, không phải một nhóm', drop(key)];
    if (criterion.cap === true) yield ['cap', 'đây là một tiêu chí, không phải một nhóm', drop('cap')];
  } else {
    if (criterion.take !== undefined && combine !== 'best')
      yield ['take', `nhóm gộp bằng ${combine}`, 'bỏ take, hoặc ghi combine: best'];
    if (criterion.take !== undefined && combine === 'best' && Number(criterion.take) >= children.length)
      yield [
        'take',
        `nhóm chỉ có ${children.length} mục nên mục nào cũng được tính`,
        'sửa take, hoặc bỏ combine',
      ];
    if (criterion.start !== undefined && combine !== 'sum')
      yield ['start', `nhóm gộp bằng ${combine}`, 'bỏ start, hoặc bỏ combine'];
    if (criterion.cap === true && criterion.max === undefined)
      yield ['cap', 'nhóm không khai max', 'ghi thêm max, hoặc bỏ cap'];
    if (criterion.missing !== undefined)
      yield ['missing', 'đây là một nhóm, điểm là của các tiêu chí con', 'ghi missing ở tiêu chí con'];
  }
  if (criterion.weight !== undefined && within !== 'mean')
    yield ['weight', whereWords(parent, purse), 'bỏ weight, hoặc ghi combine: mean vào nhóm'];
  if (criterion.deducts === true && within !== 'sum')
    yield [
      'deducts',
      `nhóm ${parent?.criterion.id} gộp bằng ${within}`,
      'bỏ deducts, hoặc bỏ combine của nhóm',
    ];
  if (criterion.deducts === true && parent === undefined && purse !== 'base')
    yield [
      'deducts',
      purse === 'deduction' ? 'mục của điểm trừ vốn đã bị trừ' : 'mục của điểm thưởng chỉ được cộng',
      purse === 'deduction' ? drop('deducts') : 'bỏ deducts, hoặc chuyển mục này sang deduction (Điểm trừ)',
    ];
  if (!scaled) {
    for (const key of ['gates', 'missing'] as const)
      if (criterion[key] !== undefined && (key === 'gates' || children === undefined))
        yield [key, 'bảng không có thang điểm, chỉ xét đạt hay chưa đạt', drop(key)];
  }
}

function whereWords(parent: Node | undefined, purse: Node['purse']): string {
  if (parent !== undefined)
    return `nhóm ${parent.criterion.id} cộng điểm các mục, không lấy trung bình có trọng số`;
  return purse === 'base'
    ? 'mục này không nằm trong nhóm nào lấy trung bình'
    : 'ngăn điểm này cộng điểm các mục';
}
