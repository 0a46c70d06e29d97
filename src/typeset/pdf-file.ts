import { deflateSync } from 'node:zlib';
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

/** Of the levels of zlib for pages: a third of the time of the usual one, for half a kilobyte in a file of eighty. */
const pageLevel = 2;

/** The colour profile, deflated: the same in every file. */
let profile: Uint8Array | undefined;

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
  declare private readonly _id: Uint8Array;
  declare private readonly _root: PDFKit.PDFKitReference;
  declare private readonly _info: PDFKit.PDFKitReference;

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

  /** The whole content of the current page. */
  draw(content: Uint8Array): void {
    fill(this.page.content, deflateSync(content, { level: pageLevel }));
  }

  /** Stands in for pdfkit's own, which turns the y axis of every page downwards: a page is what `draw` was given. */
  override addContent(): this {
    return this;
  }

  /** As pdfkit's own, but for the colour profile, which that deflates anew for each file. */
  override ref(data: object): PDFKit.PDFKitReference {
    const reference = super.ref(data);
    if (data && 'N' in data) {
      reference.write = (bytes: Uint8Array) => {
        profile ??= deflateSync(bytes);
        fill(reference, profile);
      };
    }
    return reference;
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

  /** Stands in for pdfkit's own, which takes every cross-reference through its slow way to bytes. */
  _finalize(): void {
    const start = this._offset;
    const count = this._offsets.length + 1;
    this.put(`xref\n0 ${count}\n0000000000 65535 f \n`);
    for (const offset of this._offsets) {
      const digits = String(offset);
      this.put('0000000000'.slice(digits.length));
      this.put(digits);
      this.put(' 00000 n \n');
    }
    const id = Array.from(this._id, (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.put(
      `trailer\n<<\n/Size ${count}\n/Root ${this._root}\n/Info ${this._info}\n/ID [<${id}> <${id}>]\n>>\n`,
    );
    this.put(`startxref\n${start}\n%%EOF\n`);
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

/** Gives a stream its whole content, deflated: pdfkit then leaves it as it is. */
function fill(stream: PDFKit.PDFKitReference, deflated: Uint8Array): void {
  stream.compress = false;
  Object.assign(stream, { buffer: [deflated] });
  Object.assign(stream.data, { Filter: 'FlateDecode' });
}

function escaped(text = ''): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
