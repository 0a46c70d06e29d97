import type { Holder } from '../world.ts';

/** Who bars the way and how it is cleared, as a Vietnamese clause in brackets. */
export function heldLock({ file, pid, machine }: Holder): string {
  const who = pid === undefined ? '' : ` của tiến trình ${pid} trên máy “${machine}”`;
  return `(tệp khóa ${file}${who}; nếu chắc chắn không còn ai đang làm thì xóa tệp ấy rồi chạy lại)`;
}

/** That `out/` is being written by somebody else: two at once would not list each other's papers. */
export function printingElsewhere(holder: Holder): string {
  return `một cửa sổ khác đang in vào thư mục out/ của đợt này; chờ in xong rồi chạy lại ${heldLock(holder)}`;
}
