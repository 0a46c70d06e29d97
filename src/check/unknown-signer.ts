import { idsOf, signerList } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownSigner: Rule = {
  code: 'TD3005',
  title: 'mã người ký không có trong kế hoạch',
  explanation:
    'Mỗi văn bản ở papers gọi người ký bằng mã khai ở signers của plan.yaml; mã này không có ở đó. Thiếu người ký thì khối chữ ký không in được. Sửa mã, hoặc khai thêm người ký vào signers.',
  seeks: idsOf('plan', 'signers'),
  *check({ dossier: { plan } }) {
    if (!plan) return;
    const known = new Set(plan.value.signers.map(({ id }) => id));
    for (const [index, { signer }] of plan.value.papers.entries()) {
      if (known.has(signer)) continue;
      yield unknownId(this.code, signer, valueAt(plan, 'papers', index, 'signer'), signerList(plan));
    }
  },
};
