import { fold } from '../../vietnamese/fold.ts';

/** Longest code that still makes a handy file name. */
const longest = 50;

/** A code for a nominee from its name, `Đặng Thị Ánh` → `dang-thi-anh`, with a number where it is taken. */
export function freshId(name: string, isTaken: (id: string) => boolean): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const id = plain === '' ? 'de-nghi' : plain;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
