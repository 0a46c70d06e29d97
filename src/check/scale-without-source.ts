import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const scaleWithoutSource: Rule = {
  code: 'TD3111',
  title: 'thang điểm chưa ghi văn bản đặt ra',
  explanation:
    'Thang điểm phải có căn cứ: bảng tổng hợp và phiếu giải trình điểm in văn bản đã đặt ra nó. Khi chưa ghi source (Văn bản đặt thang điểm) thì các văn bản ấy chỉ in tổng số điểm. Khi văn bản được ban hành, ghi type, number, symbol, date và summary của nó vào scale.source.',
  *check({ dossier: { criteria } }) {
    if (!criteria?.value.scale || criteria.value.scale.source !== undefined) return;
    yield {
      code: this.code,
      severity: 'warning',
      message: 'thang điểm chưa ghi văn bản nào đã đặt ra nó',
      help: 'thêm source (Văn bản đặt thang điểm) dưới scale trong criteria.yaml; chưa có văn bản thì để sau',
      place: valueAt(criteria, 'scale', 'max'),
    };
  },
};
