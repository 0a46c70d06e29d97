import type { Nomination } from '../model/files.generated.ts';
import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

// The 19 of Covid-19 and the 5 of 5K are names; 83/KH-SKHĐT, 12,5% and 2021 are facts.
const figure = /(?<![\p{L}\p{N}-])\d+(?![\p{L}\d])/u;

const digit = '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const scale = '(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần trăm)';
const counted =
  '(?:lần|lượt|ngày|tuần|tháng|quý|năm|giờ|buổi|cuộc|đợt|bài|lớp|tiết|đề tài|sáng kiến|học sinh|người|hộ|hồ sơ|văn bản|công trình|giải|đồng chí)';
/**
 * The same in words: “một trăm hai mươi bài giảng”, “chín mươi phần trăm”, “ba tháng”. A digit's word alone may be another
 * (“năm học”, “thứ ba”, “một trong những”), so it counts before a scale or what is counted; “một” only before a scale.
 */
const figureInWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${digit} ${scale}|mười ${digit}|(?<!(?:thứ|tháng|lớp) )(?!một )${digit} ${counted})(?![\\p{L}\\p{N}])`,
  'iu',
);

export const reportWithoutFacts: Rule = {
  code: 'TD3014',
  title: 'báo cáo không có số liệu, ngày tháng, số văn bản nào',
  explanation:
    'Cả báo cáo thành tích không có một con số (viết bằng chữ số hay bằng chữ), một ngày tháng hay số văn bản nào, kể cả ở minh chứng. Thành tích chỉ kể bằng lời khen thì hội đồng không có căn cứ để so sánh. Ghi việc đã làm kèm số lượng, tỷ lệ, thời gian, số và ngày của văn bản.',
  ofWhole: true,
  *check({ dossier: { nominations } }) {
    for (const source of nominations) {
      if (hasFacts(source.value)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: 'báo cáo thành tích không có số liệu, ngày tháng hay số văn bản nào',
        help: 'ghi việc đã làm kèm số lượng, tỷ lệ, thời gian, số và ngày của văn bản',
        place: keyAt(source, 'achievements'),
      };
    }
  },
};

function hasFacts({ achievements }: Nomination): boolean {
  return achievements.some(
    ({ text, evidence = [] }) =>
      figure.test(text) ||
      figureInWords.test(text.replace(/\s+/g, ' ')) ||
      evidence.some(({ number, date }) => number !== undefined || date !== undefined),
  );
}
