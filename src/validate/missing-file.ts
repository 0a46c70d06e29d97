import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** What the campaign folder lacks. `files` are the paths of those that it has. */
export function missingFiles(files: readonly string[]): readonly Diagnostic[] {
  const plan = files.includes('plan.yaml');
  const criteria = files.includes('criteria.yaml');
  const nominations = files.some((file) => file.startsWith('nominations/'));
  if (!plan && !criteria && !nominations) return [noCampaign()];
  return [
    ...(plan ? [] : [noPlan(files)]),
    ...(criteria ? [] : [noCriteria(files)]),
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

function noPlan(files: readonly string[]): Diagnostic {
  return missing(
    'TD2001',
    'plan.yaml',
    'thiếu tệp plan.yaml (Kế hoạch)',
    `${renaming(files, 'plan')}tệp này ghi cơ quan, nội dung thi đua, đơn vị, hình thức khen thưởng, người ký`,
  );
}

function noCriteria(files: readonly string[]): Diagnostic {
  return missing(
    'TD2002',
    'criteria.yaml',
    'thiếu tệp criteria.yaml (Tiêu chí)',
    `${renaming(files, 'criteria')}tệp này ghi các tiêu chí để xét; không chấm điểm thì chỉ cần mã và tên từng tiêu chí`,
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

function renaming(files: readonly string[], name: string): string {
  const alike = files.find(
    (file) => file.toLowerCase() === `${name}.yml` || file.toLowerCase() === `${name}.yaml`,
  );
  return alike ? `đổi tên “${alike}” thành “${name}.yaml”; ` : '';
}

function missing(code: Code, file: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, help, place: { file, offset: 0, length: 0 } };
}
