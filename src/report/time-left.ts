/** Seconds still to go, as a person would guess them: `còn khoảng 2 phút, `; empty where it cannot be told. */
export function leftWords(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  if (seconds < 90) return `còn khoảng ${Math.max(1, Math.round(seconds))} giây, `;
  return `còn khoảng ${Math.round(seconds / 60)} phút, `;
}
