import type { Certificate, Run } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import { fixedWords } from './fixed-words.ts';
import type { Fonts } from './fonts.ts';
import { footnotesIn } from './footnotes.ts';
import { type Frame, frameOf, points } from './frame.ts';
import { type Line, setLines } from './lines.ts';
import type { Measure } from './measure.ts';
import type { PictureMark, RuleMark, Tag } from './page.ts';
import { readScan } from './scan.ts';
import { signatureStack } from './signatures.ts';
import { Stack, type Strip } from './strip.ts';

/** Distances of the sheet in mm: two frames from the edge, then the room for text. */
const outerFrame = 9;
const innerFrame = 11.5;
const side = 26;
const top = 16;
const bottom = 17;
/** Quốc huy with the white below it. */
const emblemHeight = 22;
const emblemRoom = 25;

/** Type sizes in pt: as large as it is set, and the smallest before another line is taken or the name refused. */
const sizes = {
  title: 15,
  motto: 16,
  decider: [21, 15],
  verb: 17,
  name: 44,
  nominee: [30, 17],
  lines: [17, 13],
} as const;
const signed = 15;

/**
 * A giấy khen on its own sheet; undefined when its words do not fit one. Marks are placed from the text area, as of
 * every strip, and reach out to the frame.
 */
export function certificateStrip(certificate: Certificate, frame: Frame): Strip | undefined {
  const width = frame.page.width - 2 * points(side);
  const room = frame.page.height - points(top) - points(bottom);
  const foot = footOf(certificate, width, frame);
  for (let size: number = sizes.lines[0]; size >= sizes.lines[1]; size--) {
    const tight = headOf(certificate, size, 0, width, frame);
    const spare = tight && room - tight.height - foot.height;
    if (!tight || spare === undefined || spare < 4) continue;
    const air = Math.min(spare / 10, 7);
    const head = headOf(certificate, size, air, width, frame) ?? tight;
    const sheet = new Stack()
      .beside(head, points(side), points(top) + Math.min(spare / 6, 8))
      .beside(foot, points(side), points(top) + room - foot.height);
    const marks = new Stack().beside(sheet, -frame.page.left, -frame.page.top);
    const picture = certificate.frame && framePicture(certificate.frame, frame);
    if (picture) marks.put(picture);
    else if (certificate.framed !== false) for (const mark of frames(frame)) marks.put(mark);
    return { ...marks.strip(1), height: frame.height, hold: 'page', sheet: true };
  }
  return undefined;
}

/** Whether the words of a giấy khen fit its sheet; one that does not cannot be typeset. */
export function fitsSheet(certificate: Certificate, form: DocumentForm, measure: Measure): boolean {
  const bare = frameOf('landscape', form, measure);
  return certificateStrip(certificate, { ...bare, footnote: footnotesIn(bare) }) !== undefined;
}

/** Whether every giấy khen of a document fits its sheet. */
export function fitsSheets({ sections }: Document, form: DocumentForm, { measure }: Fonts): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.every((block) => block.kind !== 'certificate' || fitsSheet(block, form, measure));
}

/** What stands above record and signature; `air` is white between its parts beside what each has at least, pt. */
function headOf(
  certificate: Certificate,
  size: number,
  air: number,
  width: number,
  frame: Frame,
): Stack | undefined {
  const centred = (text: string, type: number, more: { ink?: 'red'; tag?: Tag } = {}): Line[] =>
    setLines(
      [{ text, bold: true }],
      { size: type, width, align: 'center', spacing: 1, tag: { role: 'P' }, ...more },
      frame.measure,
    );
  const decider = fitted(certificate.decider, sizes.decider, width, { ink: 'red' }, frame);
  const nominee = fitted(certificate.nominee, sizes.nominee, width, {}, frame);
  if (!decider || !nominee) return undefined;
  const motto = centred(fixedWords.motto, sizes.motto);
  const stack = emblem(certificate, width)
    .add(centred(fixedWords.nationalTitle, sizes.title))
    .add(motto)
    .rule(motto[0]?.x ?? 0, motto[0]?.width ?? 0, 2, 0.75)
    .add(decider, 0, 10 + air)
    .add(centred(certificate.verb, sizes.verb), 0, 3 + air / 2)
    .add(centred(certificate.name, sizes.name, { ink: 'red', tag: { role: 'H1' } }), 0, air / 2)
    .add(nominee, 0, 2 + air);
  for (const runs of certificate.lines) {
    const setting = { size, width, align: 'center', spacing: 1.1, tag: { role: 'P' } } as const;
    stack.add(setLines(runs, setting, frame.measure), 0, 3 + air / 2);
  }
  return stack;
}

/** A picture as large as the sheet takes it whole. */
function framePicture(bytes: Uint8Array, { page }: Frame): PictureMark | undefined {
  const scan = readScan(bytes);
  if (typeof scan === 'string') return undefined;
  const scale = Math.min(page.width / scan.width, page.height / scan.height);
  const [width, height] = [scan.width * scale, scan.height * scale];
  const [x, y] = [(page.width - width) / 2 - page.left, (page.height - height) / 2 - page.top];
  return { kind: 'picture', scan, x, y, width, height, tag: undefined };
}

/** Quốc huy in the middle, or its place. */
function emblem({ emblem: bytes }: Certificate, width: number): Stack {
  const stack = new Stack();
  const scan = bytes && readScan(bytes);
  if (scan && typeof scan !== 'string') {
    const scale = Math.min(points(emblemHeight) / scan.height, width / scan.width);
    const [wide, height] = [scan.width * scale, scan.height * scale];
    const tag = { role: 'Figure', alt: fixedWords.emblem } as const;
    stack.put({ kind: 'picture', scan, x: (width - wide) / 2, y: 0, width: wide, height, tag });
  }
  return stack.space(points(emblemRoom));
}

/** One line in the largest type that takes it, else two; undefined when not even those do. */
function fitted(
  text: string,
  [most, least]: readonly [number, number],
  width: number,
  ink: { readonly ink?: 'red' },
  frame: Frame,
): Line[] | undefined {
  for (const lines of [1, 2]) {
    for (let size = lines === 1 ? most : Math.round(0.8 * most); size >= least; size--) {
      const setting = { size, width, align: 'center', spacing: 1, tag: { role: 'P' }, ...ink } as const;
      const set = setLines([{ text, bold: true }], setting, frame.measure);
      if (set.length <= lines) return set;
    }
  }
  return undefined;
}

/** Record on the left, place, date and signature on the right, their feet level with the sheet's. */
function footOf({ record, placeDate, signature }: Certificate, width: number, frame: Frame): Stack {
  const left = width * 0.56;
  const run = (text: string): Run[] => [{ text, bold: true, italic: true }];
  const right = new Stack()
    .add(
      setLines(
        run(placeDate),
        { size: signed, width: width - left, align: 'center', spacing: 1, tag: { role: 'P' } },
        frame.measure,
      ),
    )
    .space(2);
  const signing = signatureStack([signature], width - left, frame);
  const column = new Stack().beside(right, 0).beside(signing, 0, right.height);
  const records = new Stack();
  for (const line of record) {
    records.add(
      setLines(
        run(line),
        { size: signed, width: left - 12, align: 'left', spacing: 1.1, tag: { role: 'P' } },
        frame.measure,
      ),
    );
  }
  return new Stack().beside(records, 0, Math.max(0, column.height - records.height)).beside(column, left);
}

function frames({ page }: Frame): RuleMark[] {
  return [
    [outerFrame, 2.25],
    [innerFrame, 0.75],
  ].flatMap(([distance = 0, thickness = 0]) => {
    const near = points(distance);
    const [x1, y1] = [near - page.left, near - page.top];
    const [x2, y2] = [page.width - near - page.left, page.height - near - page.top];
    const half = thickness / 2;
    const rule = (a: number, b: number, c: number, d: number): RuleMark => ({
      kind: 'rule',
      x1: a,
      y1: b,
      x2: c,
      y2: d,
      thickness,
      ink: 'red',
    });
    return [
      rule(x1 - half, y1, x2 + half, y1),
      rule(x1 - half, y2, x2 + half, y2),
      rule(x1, y1, x1, y2),
      rule(x2, y1, x2, y2),
    ];
  });
}
