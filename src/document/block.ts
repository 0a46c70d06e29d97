/**
 * A document is blocks: what stands on the paper and in what order, with no position, no font file and no idea of
 * awards. `compose` makes it, `typeset` places it.
 *
 * Units: `mm` for distances of the page, `pt` for type and the space between paragraphs.
 */

/**
 * A stretch of text in one style. Text is NFC; spaces are plain U+0020: keeping pairs together is layout's work. Two
 * spaces and more are a blank to fill in, kept whole; U+000A ends a line.
 */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Id of the part (`Section.part`) that a click on the text leads to. */
  readonly to?: string;
  /** Id of a part: the run prints the number of its first page in the whole file, in place of `text`. */
  readonly pageOf?: string;
  /** A footnote: its number stands raised after the text, its words at the foot of the page. */
  readonly note?: readonly Run[];
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Block =
  | Letterhead
  | TitleBlock
  | Paragraph
  | ListBlock
  | Table
  | Addressees
  | Signatures
  | Closing
  | Picture
  | Certificate
  | Together
  | Fill
  | PageBreak;

/** Phần đầu văn bản, two columns: ô 1–4 of Phụ lục I, Mục IV, Nghị định 30/2020/NĐ-CP. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Tên cơ quan chủ quản trực tiếp (ô 2), already in capitals; absent when there is none. */
  readonly superior?: string;
  /** Tên cơ quan ban hành (ô 2), already in capitals, with a rule of 1/3–1/2 of its length below. */
  readonly issuer: string;
  /** `Số: 83/KH-SKHĐT` (ô 3); spaces are kept as a blank to fill in. Absent for a paper that carries none. */
  readonly number?: string;
  /** `V/v …` of a công văn (ô 5b). */
  readonly subject?: string;
  /** Place and date, italic (ô 4); absent on a biên bản (Mẫu 1.9). */
  readonly placeDate?: string;
  /** False for a paper that stands within another one's form (an attached list has no Quốc hiệu). Default true. */
  readonly national?: boolean;
}

/** Tên loại và trích yếu (ô 5a): centred, bold, with a rule below when `rule`. */
export interface TitleBlock {
  readonly kind: 'title';
  /** Tên loại, in capitals: `TỜ TRÌNH`. */
  readonly name: string;
  /** Trích yếu, bold, below the name. */
  readonly summary?: readonly Run[];
  /** A line in italic and parentheses below, e.g. `(Kèm theo Tờ trình số …)`. */
  readonly note?: readonly Run[];
  readonly rule: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Default `justify`. */
  readonly align?: Align;
  /** First-line indent: true is the profile's 1 or 1,27 cm. Default true for justified text, false otherwise. */
  readonly indent?: boolean;
  /** Never the last thing on a page: headings and lead-ins. */
  readonly keepWithNext?: boolean;
  /** Name for the PDF's structure: `H1`–`H3` or `P`. Default `P`. */
  readonly role?: 'H1' | 'H2' | 'H3' | 'P';
}

/** `- …`, `1. …`, `a) …`: each item's first paragraph carries the marker. */
export interface ListBlock {
  readonly kind: 'list';
  readonly marker: 'dash' | 'number' | 'letter' | 'none';
  readonly start?: number;
  readonly items: readonly (readonly (Paragraph | ListBlock)[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Repeated at the top of every page that the table reaches. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** False draws no lines: a table used for placing. Default true. */
  readonly ruled?: boolean;
  /** Type size in pt; default the profile's table size. */
  readonly size?: number;
}

export interface Column {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width beside the others; default chosen from the content. */
  readonly share?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
  /** Columns that the cell spans; default 1. */
  readonly span?: number;
  /** Rows that the cell spans; default 1. The rows below leave the cell out. Such rows stay on one page. */
  readonly down?: number;
}

/** Kính gửi (ô 9a): one addressee on the same line, several on lines of their own with dashes under the colon. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly names: readonly string[];
}

/** One signature: ô 7a, 7c, 7b. */
export interface Signature {
  /** In capitals, bold: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly lines: readonly string[];
  /** In italic below: `(Ký, đóng dấu)`. */
  readonly hint?: string;
  /** Chức vụ khác above the name (ô 7b, upper line). */
  readonly post?: string;
  /** Họ và tên; absent leaves the place blank. */
  readonly name?: string;
}

/** Signatures side by side (one, two or three in a row); never split, never alone on a page. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly rows: readonly (readonly Signature[])[];
  /** Lines below `Nơi nhận:`, as in `Closing`, below the signatures (biên bản, Mẫu 1.9); absent for a paper without. */
  readonly recipients?: readonly string[];
}

/** Nơi nhận (ô 9b) left and the signature right, level with each other; never split, never alone on a page. */
export interface Closing {
  readonly kind: 'closing';
  /** Lines below `Nơi nhận:` with dash and end mark: `- Như trên;` … `- Lưu: VT, VP.`; empty for a paper without. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
}

/** A scan or a photograph, as large as the page lets it be and no larger than it is sharp. */
export interface Picture {
  readonly kind: 'picture';
  /** A whole PNG or JPEG file; `pictureFault` says what else it may not be. */
  readonly bytes: Uint8Array;
  /** What is seen, for those who cannot see it. */
  readonly alt: string;
  /** Below the picture, centred, never parted from it. */
  readonly caption?: readonly Run[];
}

/**
 * Giấy khen: fills a page of its own, whose section must be landscape. Parts from top to bottom as Điều 104 Nghị định
 * 98/2023/NĐ-CP lists them.
 */
export interface Certificate {
  readonly kind: 'certificate';
  /** Quốc huy, a PNG or JPEG file; without one its place is left free for the pre-printed sheet. */
  readonly emblem?: Uint8Array;
  /** Chức danh người khen, in capitals, red: `GIÁM ĐỐC SỞ KẾ HOẠCH VÀ ĐẦU TƯ`. */
  readonly decider: string;
  /** `TẶNG`. */
  readonly verb: string;
  /** `GIẤY KHEN`, red. */
  readonly name: string;
  /** Who is commended, one line where it can be; a long one is set smaller, then on two lines, else refused. */
  readonly nominee: string;
  /** Address, post, achievement: a centred paragraph each. */
  readonly lines: readonly (readonly Run[])[];
  /** `Quyết định số …`, `Số sổ vàng: …`: below on the left, bold italic. */
  readonly record: readonly string[];
  readonly placeDate: string;
  readonly signature: Signature;
  /** A PNG or JPEG file that fills the sheet behind the words, in place of the drawn frame. */
  readonly frame?: Uint8Array;
  /** False leaves out the drawn frame: the sheet has one. Default true. */
  readonly framed?: boolean;
}

/** Blocks that stay on one page where one can hold them. */
export interface Together {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}

/** White that takes what its page leaves free, in equal parts where there are several: for covers. */
export interface Fill {
  readonly kind: 'fill';
}

export interface PageBreak {
  readonly kind: 'page-break';
}
