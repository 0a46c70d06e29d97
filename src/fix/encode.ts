import type { Source } from '../source/source.ts';

/** The bytes of a source in the encoding it came in, with its byte order mark where it had one. */
export function encode({ text, storage }: Source): Uint8Array {
  const marked = storage.byteOrderMark ? `\ufeff${text}` : text;
  if (storage.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(at * 2, marked.charCodeAt(at), storage.encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}
