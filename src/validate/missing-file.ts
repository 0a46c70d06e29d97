import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { misnamed } from './unread-file.ts';

/** What the campaign folder lacks. `files` are the paths of those that are read, `present` of all that lie there. */
export function missingFiles(files: readonly string[], present: readonly string[]): readonly Diagnostic[] {
  const plan = files.includes('plan.yaml');
  const criteria = files.includes('criteria.yaml');
  const nominations = files.some((file) => file.startsWith('nominations/'));
  if (!plan && !criteria && !nominations && !present.some((name) => misnamed('plan', [name])))
    return [noCampaign()];
  return [
    ...(plan ? [] : [noPlan(present)]),
    ...(criteria ? [] : [noCriteria(present)]),
    ...(nominations ? [] : [noNominations()]),
  ];
}

function noCampaign(): Diagnostic {
  return missing(
    'TD2001',
    'plan.yaml',
    'thư mục này không có plan.yaml, criteria.yaml hay đề nghị nào, nên không phải là thư mục của một đợt thi đua',
    'kiểm tra lại đường dẫn; để lập đợt thi đua mới, gõ “thidua init”',
  );
}

function noPlan(present: readonly string[]): Diagnostic {
  return missing(
    'TD2001',
    'plan.yaml',
    'thiếu tệp plan.yaml (Kế hoạch)',
    `${renaming(present, 'plan')}tệp này ghi cơ quan, nội dung thi đua, đơn vị, hình thức khen thưởng, người ký`,
  );
}

function noCriteria(present: readonly string[]): Diagnostic {
  return missing(
    'TD2002',
    'criteria.yaml',
    'thiếu tệp criteria.yaml (Tiêu chí)',
    `${renaming(present, 'criteria')}tệp này ghi các tiêu chí để xét; không chấm điểm thì chỉ cần mã và tên từng tiêu chí`,
  );
}

function noNominations(): Diagnostic {
  const help =
    'thêm mỗi đề nghị một tệp .yaml vào thư mục nominations; “thidua nominate” hỏi từng mục rồi ghi giúp';
  return {
    ...missing('TD2003', 'nominations', 'chưa có đề nghị khen thưởng nào', help),
    severity: 'warning',
  };
}

function renaming(present: readonly string[], name: string): string {
  const alike = misnamed(name, present);
  return alike ? `đổi tên “${alike}” thành “${name}.yaml”; ` : '';
}

function missing(code: Code, file: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, help, place: { file, offset: 0, length: 0 } };
}
