import type { Plan } from '../model/files.generated.ts';
import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

/** Parts of the printed plan that no key of the schema demands, as a clerk calls them. */
const parts = {
  purposes: 'mục đích',
  demands: 'yêu cầu',
  implementation: 'tổ chức thực hiện',
} as const satisfies Partial<Record<keyof Plan, string>>;

export const planWithoutParts: Rule = {
  code: 'TD3034',
  title: 'kế hoạch thiếu mục đích, yêu cầu hoặc tổ chức thực hiện',
  explanation:
    'Kế hoạch phát động nói vì sao phát động, yêu cầu điều gì và ai làm việc gì; ba phần ấy in từ purposes (Mục đích), demands (Yêu cầu), implementation (Tổ chức thực hiện). Phần nào không có thì bản in kế hoạch bỏ hẳn đề mục ấy. Kế hoạch đã ký ở nơi khác thì chép nguyên văn từ bản đã ký.',
  *check({ dossier: { plan } }) {
    if (!plan) return;
    const missing = Object.entries(parts).filter(([key]) => !plan.value[key as keyof typeof parts]?.length);
    if (missing.length === 0) return;
    const named = missing.map(([key, name]) => `${name} (${key})`);
    yield {
      code: this.code,
      severity: 'warning',
      message: `kế hoạch in ra thiếu ${named.join(', ')}`,
      help: `thêm ${missing.map(([key]) => key).join(', ')} vào plan.yaml, mỗi mục một đoạn`,
      place: keyAt(plan),
    };
  },
};
