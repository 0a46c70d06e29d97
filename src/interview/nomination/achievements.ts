import type { Criterion, NomineeKind } from '../../model/files.generated.ts';
import { ordinalInWords } from '../../vietnamese/words.ts';
import type { Option } from '../question.ts';
import { numberIn, symbolIn } from '../whole-number.ts';
import type { Asked } from './desk.ts';
import { type Leaf, leavesFor } from './leaves.ts';
import type { Sheet } from './sheet.ts';

/** Of an achievement that the file holds: an id that no criterion is given. */
const giveUp: Option = { value: 'bo-thanh-tich-nay', name: 'Bỏ thành tích này khỏi đề nghị' };

/** Achievements, one after another until the person says it is enough; each with its proofs. */
export function* askAchievements(sheet: Sheet, kind: NomineeKind): Asked<void> {
  const leaves = leavesFor(sheet.desk.criteria, kind).filter(({ purse }) => purse !== 'deduction');
  const already = sheet.already('achievements');
  const named = new Set<string>();
  for (let index = 0; ; index++) {
    const open = leaves.filter(({ criterion }) => !named.has(criterion.id));
    const own = nth(index);
    const code = yield* sheet.ask(['achievements', index, 'criterion'], {
      title: `Tiêu chí của ${own}`,
      description:
        index === 0
          ? 'Mỗi thành tích gắn với một tiêu chí của bảng chấm. Thành tích đầu tiên đáp ứng tiêu chí nào?'
          : 'Còn thành tích nào nữa không, thuộc tiêu chí nào?',
      why: 'Hội đồng chấm từng tiêu chí theo các thành tích đã nêu.',
      manner: {
        by: 'choice',
        options: [
          ...[...open, ...leaves.filter((leaf) => !open.includes(leaf))].map(optionOf),
          ...(index < already ? [giveUp] : []),
        ],
      },
      optional: index > 0 && index >= already - 1,
      passOver: 'Đủ rồi, không thêm thành tích nữa',
      ...(index === 0 && open[0] !== undefined && { proposal: open[0].criterion.id }),
    });
    if (code === undefined) return;
    if (code === giveUp.value) {
      sheet.drop('achievements', index);
      continue;
    }
    named.add(code);
    const criterion = leaves.find((leaf) => leaf.criterion.id === code)?.criterion;
    yield* sheet.ask(['achievements', index, 'title'], {
      title: `Tiêu đề của ${own}`,
      why: 'in thành tiêu đề của mục trong báo cáo; bỏ trống thì lấy tên tiêu chí.',
    });
    yield* sheet.ask(['achievements', index, 'text'], {
      title: `Nội dung của ${own}`,
      description: 'Việc đã làm, số liệu trước và sau, kết quả. Dán được nhiều đoạn.',
      why: `Hội đồng chấm “${criterion?.name ?? code}” theo đoạn này, và nó in nguyên văn trong báo cáo.`,
    });
    yield* askEvidence(sheet, index, criterion);
  }
}

function* askEvidence(sheet: Sheet, index: number, criterion: Criterion | undefined): Asked<void> {
  const { evidence } = sheet.desk;
  const wanted = criterion?.evidence === 'required';
  const used = new Set<string>();
  for (let proof = 0; ; proof++) {
    const route = ['achievements', index, 'evidence', proof] as const;
    const which = `minh chứng ${proof + 1} của ${nth(index)}`;
    const why = wanted
      ? `tiêu chí “${criterion?.name}” bắt buộc có minh chứng.`
      : 'Hội đồng đối chiếu con số với tài liệu; danh mục tài liệu in ở cuối báo cáo.';
    const files = evidence.filter((file) => !used.has(file));
    const file = yield* sheet.ask([...route, 'file'], {
      title: `Tệp ${which}`,
      description:
        evidence.length === 0
          ? 'Thư mục evidence/ chưa có tệp nào. Chép tệp vào đó rồi gõ đường dẫn, hoặc bỏ qua.'
          : 'Chọn trong thư mục evidence/, kể cả thư mục con.',
      why,
      manner:
        evidence.length === 0
          ? { by: 'line' }
          : {
              by: 'choice',
              options: files.map((path) => ({ value: path, name: path.replace(/^evidence\//, '') })),
            },
      optional: true,
      passOver: proof === 0 ? 'Không kèm tệp' : 'Đủ rồi, không thêm tệp nữa',
    });
    if (file !== undefined) used.add(file);
    // A first proof may be a paper without a file; after that, no file is the end of it.
    else if (proof > 0 && proof >= sheet.already('achievements', index, 'evidence')) return;
    const title = yield* sheet.ask([...route, 'title'], {
      title: `Tên tài liệu ${which}`,
      why: 'in trong danh mục tài liệu kèm theo báo cáo.',
      example: 'Báo cáo kết quả giải ngân vốn đầu tư công 9 tháng đầu năm',
      optional: file === undefined,
    });
    if (title === undefined) return;
    const number = yield* sheet.ask([...route, 'number'], {
      title: `Số của ${which}`,
      description: 'Số của tài liệu, nếu có; ghi cả ký hiệu cũng được.',
      example: '89/QĐ-UBND',
      reads: numberIn,
    });
    if (number !== undefined) {
      const symbol = symbolIn(number);
      if (symbol !== undefined) sheet.take([...route, 'symbol'], symbol);
      else yield* sheet.ask([...route, 'symbol'], { title: `Ký hiệu của ${which}`, example: 'BC-SKHĐT' });
      yield* sheet.ask([...route, 'issuer'], { title: `Cơ quan ban hành ${which}` });
    }
    yield* sheet.ask([...route, 'date'], {
      title: `Ngày của ${which}`,
      why: 'minh chứng phải nằm trong thời gian của phong trào.',
    });
  }
}

function optionOf({ criterion, group }: Leaf): Option {
  const hint = criterion.description ?? group;
  return { value: criterion.id, name: criterion.name, ...(hint !== undefined && { hint }) };
}

function nth(index: number): string {
  return `thành tích thứ ${ordinalInWords(index + 1)}`;
}
