import PDFDocument from 'pdfkit';
import type { Attachment } from '../document/document.ts';
import { ByteBlocks } from './byte-blocks.ts';

/** What a reader shows of a file. */
export interface Description {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`; stands in the file as noon UTC, so that the bytes depend on no clock and no time zone. */
  readonly date: string;
  /** Makes it PDF/A-3b, which may carry files, in place of 2b. */
  readonly attachments?: readonly Attachment[];
}

/** `2` is what is printed, 3 where files are carried along; `1` is for validators that know no later part. */
export type ArchivalPart = 1 | 2 | 3;

const program = 'thidua';
const nothing = {};

/**
 * A value that is written already, or writes itself: pdfkit asks what is no plain object for its text, and its own way
 * from an object of objects to text is a long one.
 */
export class Written {
  readonly [Symbol.toStringTag] = 'Written';
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

interface StructureRoot {
  readonly data: {
    K?: unknown[];
    ParentTreeNextKey: number;
    readonly ParentTree: { add(key: number, value: unknown): void };
  };
}

/** pdfkit's objects, metadata and cross-references for PDF/A; its text, fonts and stream are not used. */
export class PdfFile extends PDFDocument {
  // pdfkit writes while it is being constructed: a field with a value would forget the first bytes.
  declare private written: ByteBlocks | undefined;
  declare private closing: boolean | undefined;

  // How pdfkit counts its objects, which its types keep back.
  declare private readonly _offsets: (number | null)[];
  declare private _waiting: number;
  declare private _offset: number;
  declare private _ended: boolean;
  declare private readonly _finalize: () => void;

  /** Part of ISO 19005 that the file follows, level B. */
  readonly part: ArchivalPart;

  constructor({ title, author, date, attachments = [] }: Description, part?: ArchivalPart) {
    const followed = part ?? (attachments.length > 0 ? 3 : 2);
    const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
    super({
      subset: `PDF/A-${followed}b`,
      pdfVersion: followed === 1 ? '1.4' : '1.7',
      tagged: true,
      lang: 'vi-VN',
      displayTitle: true,
      autoFirstPage: false,
      font: '',
      info: {
        Title: title,
        Author: author,
        Creator: program,
        Producer: program,
        CreationDate: new Date(Date.UTC(year, month - 1, day, 12)),
      },
    });
    this.part = followed;
  }

  /** Root of the structure (ISO 32000-1, 14.7.2), which pdfkit has made and its types do not name. */
  get tree(): StructureRoot {
    return (this as unknown as { getStructTreeRoot(): StructureRoot }).getStructTreeRoot();
  }

  /** Says for each stretch of the content of the current page which element it belongs to, as PDF writes them. */
  relateStretches(elements: string): void {
    const { structParentTreeKey } = this.page as unknown as { readonly structParentTreeKey: number };
    this.tree.data.ParentTree.add(structParentTreeKey, new Written(`[${elements}]`));
  }

  /** Says which element an annotation belongs to. */
  relateAnnotation(annotation: PDFKit.PDFKitReference, element: Written): void {
    const { data } = this.tree;
    const key = data.ParentTreeNextKey++;
    (annotation as unknown as { data: Record<string, unknown> }).data.StructParent = key;
    data.ParentTree.add(key, element);
  }

  /** Carries a file along, dated as the document. */
  attach({ name, bytes, type, description }: Attachment): void {
    const date = this.info.CreationDate as Date;
    const options = {
      ...{ name, type, description, relationship: 'Supplement' },
      ...{ creationDate: date, modifiedDate: date },
    };
    this.file(bytes as Buffer, options);
  }

  /** Number of an object to be written later by `beginObject`. */
  newObject(): number {
    this._waiting++;
    return this._offsets.push(null);
  }

  /**
   * Begins an object whose text is then `put`, and says where: what pdfkit keeps of each object is made for streams.
   */
  beginObject(id: number): number {
    const offset = this._offset;
    this._write(`${id} 0 obj`);
    return offset;
  }

  endObject(id: number, offset: number): void {
    this._write('\nendobj');
    this._refEnd({ id, offset });
  }

  override end(): void {
    this.closing = true;
    super.end();
  }

  /**
   * Stands in for pdfkit's own, which keeps what an object was made from when it is written. While pages are drawn only
   * its number counts from then on, and the size of a page, which bookmarks ask for.
   */
  _refEnd(object: { readonly id: number; readonly offset: number; data?: { MediaBox?: unknown } }): void {
    this._offsets[object.id - 1] = object.offset;
    if (object.data && !this.closing) {
      object.data = object.data.MediaBox ? { MediaBox: object.data.MediaBox } : nothing;
    }
    if (--this._waiting > 0 || !this._ended) return;
    this._finalize();
    this._ended = false;
  }

  /** Stands in for pdfkit's own: a document is made in one go, with no stream and no bytes for each line. */
  _write(data: Uint8Array | string | number): void {
    if (data instanceof Uint8Array) {
      this.put(data);
      return;
    }
    this.put(String(data));
    this.put('\n');
  }

  put(data: Uint8Array | string): void {
    this.written ??= new ByteBlocks();
    if (typeof data === 'string') this.written.addText(data);
    else this.written.add(data);
    this._offset += data.length;
  }

  /** Called with the end of the file alone. */
  override push(): boolean {
    return true;
  }

  /** What was written since it was asked for last, in large pieces: of what is not yet a whole one nothing. */
  pieces(): readonly Uint8Array[] {
    return this.written?.full() ?? [];
  }

  /** What is left of the file after `end`. */
  lastPieces(): readonly Uint8Array[] {
    return this.written?.rest() ?? [];
  }

  /** Stands in for pdfkit's own, which writes the title into the XMP packet without escaping `&` and `<`. */
  _addInfo(): void {
    const { Title, Author, CreationDate } = this.info;
    const created = `${CreationDate?.toISOString().slice(0, 19)}Z`;
    this.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        `<xmp:CreateDate>${created}</xmp:CreateDate>`,
        `<xmp:CreatorTool>${program}</xmp:CreatorTool>`,
        `<pdf:Producer>${program}</pdf:Producer>`,
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>`,
        `<dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>`,
        '</rdf:Description>',
      ].join('\n'),
    );
  }
}

function escaped(text = ''): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
