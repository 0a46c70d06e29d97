import type { Diagnostic } from '../diagnostic/diagnostic.ts';

const single = ['plan', 'criteria', 'council', 'regulation'];

/**
 * Files that were meant to be read and are not, by their names: `council.yml`, `Council.yaml`, and what Notepad calls
 * `an.yaml.txt`. A plan or criteria that are missing altogether are said to be missing, with the same advice.
 */
export function unreadFiles(files: readonly string[], present: readonly string[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const name of single) {
    const proper = `${name}.yaml`;
    const alike = misnamed(name, present);
    const there = files.includes(proper);
    if (alike === undefined || (!there && (name === 'plan' || name === 'criteria'))) continue;
    // A disk that knows no capitals has read `Council.yaml` already.
    if (there && alike.toLowerCase() === proper) continue;
    const help = there
      ? `không dùng tệp “${alike}” nữa thì xóa đi; đang dùng thì chép nội dung sang ${proper}`
      : `đổi tên tệp thành “${proper}”`;
    findings.push(unread(alike, proper, there ? 'warning' : 'error', help));
  }
  for (const path of present) {
    const meant = /^(nominations\/.+\.ya?ml)\.txt$/i.exec(path)?.[1];
    if (meant !== undefined)
      findings.push(unread(path, 'tệp có đuôi .yaml, .yml', 'error', `đổi tên tệp thành “${meant}”`));
  }
  return findings;
}

/** A file of the campaign's folder that goes by nearly the name of one that is read: `plan.yml` for `plan.yaml`. */
export function misnamed(name: string, present: readonly string[]): string | undefined {
  const pattern = new RegExp(`^${name}\\.ya?ml(?:\\.txt)?$`, 'i');
  return present.find((file) => pattern.test(file) && file !== `${name}.yaml`);
}

function unread(file: string, read: string, severity: Diagnostic['severity'], help: string): Diagnostic {
  return {
    code: 'TD2017',
    severity,
    message: `tệp “${file}” không được đọc; chương trình chỉ đọc ${read}`,
    help,
    place: { file, offset: 0, length: 0 },
  };
}
