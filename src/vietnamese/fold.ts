/**
 * What is left when a person types without marks: lower case, no tone or letter marks, đ as d, single spaces.
 * `Đặng  Thị Hoà` gives `dang thi hoa`. For comparing and suggesting only; never shown as a person's name.
 */
export function fold(text: string): string {
  const plain = /^[!-~]*$/.test(text);
  if (plain) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐƉɖ]/g, 'd')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
