import type { Fault } from './fault.ts';

/**
 * Marks that yaml may make a node or a complaint of, each of which takes hundreds of bytes, in a file. The densest
 * real dossier has 85,000 in a megabyte; a megabyte of nothing else takes half a gigabyte, and the process with it.
 */
const markLimit = 150_000;
const marks = /[\n,:[\]{}?"'|>&*!%@`#-]|\\+/g;

/** A file that is small in bytes and yet too much for the parser, found before it. */
export function findTooDense(text: string): Fault | undefined {
  if (text.length <= markLimit) return undefined;
  let count = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    // A backslash that stands for no character makes a complaint of its own, twice the size of a node.
    count += mark.startsWith('\\') ? 2 * mark.length : 1;
    if (count > markLimit) return fault(index);
  }
  return undefined;
}

function fault(at: number): Fault {
  return {
    code: 'TD1035',
    from: at,
    to: at + 1,
    message: `đến chỗ này tệp đã có ${markLimit / 1000}.000 dòng và dấu (phẩy, hai chấm, gạch, ngoặc, nháy), quá nhiều cho một tệp`,
    help: 'kiểm tra xem tệp có bị chép nhầm không; nếu đúng là hồ sơ thì tách thành nhiều tệp nhỏ, mỗi đề nghị một tệp',
  };
}
