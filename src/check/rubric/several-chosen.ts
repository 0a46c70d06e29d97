import type { Rule } from '../rule.ts';
import { namesOf } from './nodes.ts';
import { placeOfMark, scoredIn } from './unscored-marks.ts';

export const severalChosen: Rule = {
  code: 'TD3308',
  title: 'chấm nhiều mục trong khi chỉ được chọn một',
  explanation:
    'Nhóm gộp bằng one-of chỉ được chọn một mục, mà ở đây có kết quả cho nhiều mục, nên không biết tính mục nào. Giữ mục đúng, bỏ kết quả của các mục kia; nếu văn bản cho tính mục cao nhất thì bảng điểm ghi combine: best.',
  seeks: /^(?:criteria\.yaml |.* scores\b|council\.yaml assessments\b)/,
  *check(input) {
    const names = namesOf(input.dossier);
    for (const scored of scoredIn(input)) {
      for (const { group, chosen } of scored.standing.overchosen) {
        const places = chosen.map((mark) => placeOfMark(input, scored, mark));
        const place = places.at(-1);
        if (place === undefined) continue;
        const ids = chosen.map(({ child }) => child);
        const called = ids.map((id) => names.get(id) ?? id).join(', ');
        yield {
          code: this.code,
          severity: 'error',
          message: `nhóm ${names.get(group) ?? group} chỉ được chọn một mục, mà có kết quả cho ${called}`,
          help: `chỉ giữ kết quả của một mục: ${ids.join(' hoặc ')}`,
          place,
          related: places.slice(0, -1).map((other) => ({ message: 'mục khác cũng được chấm', place: other })),
        };
      }
    }
  },
};
