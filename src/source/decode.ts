import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import { Source, type Storage } from './source.ts';

const sizeLimit = 1_048_576;

/**
 * Bytes to text: UTF-8 with or without a byte order mark, and UTF-16 with one, are read silently. Where the bytes are
 * no text the findings say so, and the source holds as much as can be shown beside them (nothing of an oversized
 * file).
 */
export function decode(file: string, bytes: Uint8Array): Staged<Source> {
  if (bytes.length > sizeLimit) return tooLarge(file, bytes.length);
  const storage = storageOf(bytes);
  if (storage.encoding === 'utf-8' && looksLikeBareUtf16(bytes)) return bareUtf16(file);
  try {
    return { value: new Source(file, read(bytes, storage, true), storage), diagnostics: [] };
  } catch {
    return notText(new Source(file, read(bytes, storage, false), storage));
  }
}

/** The source of bytes that `decode` found sound: of its text nothing is held, it is read again when somebody asks. */
export function undecoded(file: string, bytes: Uint8Array): Source {
  const storage = storageOf(bytes);
  return new Source(file, () => read(bytes, storage, true), storage);
}

/** The decoder of nearly every file; making one costs as much as reading with it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function read(bytes: Uint8Array, { encoding }: Storage, strict: boolean): string {
  if (strict && encoding === 'utf-8') return utf8.decode(bytes);
  return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
}

function storageOf(bytes: Uint8Array): Storage {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', byteOrderMark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', byteOrderMark: true };
  return { encoding: 'utf-8', byteOrderMark: first === 0xef && second === 0xbb && third === 0xbf };
}

/** UTF-16 without its mark: half of the bytes of any Latin text are zero, and always the same half. */
function looksLikeBareUtf16(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 512) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  return sample >= 4 && even + odd > sample / 4 && (even === 0 || odd === 0);
}

function finding(code: Code, source: Source, offset: number, length: number, message: string, help: string) {
  const diagnostic: Diagnostic = {
    code,
    severity: 'error',
    message,
    help,
    place: { file: source.file, offset, length },
  };
  return { value: source, diagnostics: [diagnostic] };
}

function tooLarge(file: string, size: number): Staged<Source> {
  const megabytes = (size / sizeLimit).toFixed(1).replace('.', ',');
  return finding(
    'TD1003',
    new Source(file, ''),
    0,
    0,
    `tệp lớn ${megabytes} MB; một tệp chỉ được đến 1 MB`,
    'tách tệp thành nhiều tệp nhỏ, mỗi đề nghị một tệp; ảnh và bản quét để trong thư mục evidence',
  );
}

function bareUtf16(file: string): Staged<Source> {
  return finding(
    'TD1002',
    new Source(file, ''),
    0,
    0,
    'tệp được lưu bằng bảng mã UTF-16 mà không ghi dấu nhận biết ở đầu tệp',
    'mở tệp bằng Notepad, chọn Lưu thành (Save As), ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại',
  );
}

function notText(source: Source): Staged<Source> {
  return finding(
    'TD1001',
    source,
    Math.max(0, source.text.indexOf('\ufffd')),
    1,
    `tệp có byte không thuộc bảng mã ${source.storage.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}, nên chữ tại đây không đọc được`,
    'mở tệp bằng chương trình đã soạn ra nó, lưu lại với mã hóa (Encoding) UTF-8 rồi gõ lại những chữ bị hỏng',
  );
}
