import { suggest } from '../vietnamese/suggest.ts';

/** What to say to a package that there is not: the one that was meant, or all there are, those of one kind as one. */
export function unknownRecipient(ids: readonly string[], wanted: string): string {
  const kinds = [...new Set(ids.map((id) => id.split('/')[0] ?? id))];
  const near = suggest(wanted, [...kinds, ...ids]);
  const hint = near === undefined ? `các gói: all, ${kinds.join(', ')}` : `có phải ý anh/chị là “${near}”?`;
  return `không có gói hồ sơ nào mang mã “${wanted}”, hoặc gói ấy chưa có giấy tờ nào; ${hint}`;
}
