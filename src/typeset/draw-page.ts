import type { Fonts } from './fonts.ts';
import type { Page, RuleMark, Tag, TextMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';
import { Pictures } from './pictures.ts';
import { Structure } from './structure.ts';
import { TypeCase, textOf } from './type-case.ts';
import { WatermarkForms } from './watermark-forms.ts';

const inks = { black: '0 g', red: '0.8 0 0 rg' } as const;
const ruleInks = { black: '0 G', red: '0.8 0 0 RG' } as const;

/** Puts the marks of pages into the page of a file that is open. */
export class PageDrawer {
  readonly #file: PdfFile;
  readonly #fonts: Fonts;
  readonly #structure: Structure;
  readonly #type: TypeCase;
  readonly #watermarks: WatermarkForms;
  readonly #pictures: Pictures;

  constructor(file: PdfFile, fonts: Fonts) {
    this.#file = file;
    this.#fonts = fonts;
    this.#structure = new Structure(file);
    this.#type = new TypeCase(fonts, file);
    this.#watermarks = new WatermarkForms(file, fonts);
    this.#pictures = new Pictures(file);
  }

  draw(page: Page): void {
    this.#structure.beginPage();
    if (page.part) this.#structure.beginPart(page.part.title);
    // pdfkit has turned the y axis downwards; text stands upright only when it points up again.
    const turned = `1 0 0 -1 0 ${decimal(page.height)} cm\n`;
    this.#file.page.write(latin1(`${turned}${this.#behind(page)}${this.#content(page)}`));
    this.#structure.endPage();
  }

  /** Ends the structure and embeds the type: nothing can be drawn after that. */
  end(): void {
    this.#structure.end();
    this.#type.end();
  }

  /** Watermarks, then rules: both are no content. */
  #behind({ height, marks }: Page): string {
    const lines: string[] = [];
    const rules: RuleMark[] = [];
    for (const mark of marks) {
      if (mark.kind === 'watermark') lines.push(this.#watermarks.stamp(mark, height));
      else if (mark.kind === 'rule') rules.push(mark);
    }
    let before: RuleMark | undefined;
    for (const rule of joined(rules)) {
      lines.push(...penOf(rule, before), ruleOperators(rule, height));
      before = rule;
    }
    return lines.length > 0 ? this.#structure.marked(undefined, lines.join('\n')) : '';
  }

  /** Neighbouring marks of one element make one stretch of marked content. */
  #content({ height, marks }: Page): string {
    let content = '';
    let open: TextMark[] = [];
    let shown = '';
    let tag: Tag | undefined;
    let face: string | undefined;
    let size = 0;
    let ink: keyof typeof inks = 'black';
    const close = () => {
      if (shown !== '') content += this.#structure.marked(tag, `BT${shown}\nET`);
      if (tag?.role === 'Link') this.#link(tag, open);
      shown = '';
      open = [];
    };
    for (const mark of marks) {
      if (mark.kind === 'picture') {
        close();
        content += this.#structure.marked(mark.tag, this.#pictures.draw(mark, height));
        tag = mark.tag;
      }
      if (mark.kind !== 'text') continue;
      if (mark.tag !== tag) {
        close();
        tag = mark.tag;
      }
      if (mark.face !== face || mark.size !== size) {
        shown += `\n/${this.#type.select(mark.face)} ${decimal(mark.size)} Tf`;
        face = mark.face;
        size = mark.size;
      }
      if ((mark.ink ?? 'black') !== ink) {
        ink = mark.ink ?? 'black';
        shown += `\n${inks[ink]}`;
      }
      if (tag?.role === 'Link') open.push(mark);
      shown += this.#textOperators(mark, height);
    }
    close();
    return content;
  }

  #textOperators(mark: TextMark, height: number): string {
    const shown = this.#type.show(textOf(mark), mark.face, mark.size, mark.wordGap);
    return `\n1 0 0 1 ${decimal(mark.x)} ${decimal(height - mark.y)} Tm ${shown}`;
  }

  /** A place to click for each line of a link. */
  #link(tag: Tag, marks: readonly TextMark[]): void {
    const { ascent, descent } = this.#fonts.measure;
    for (const { text, face, size, wordGap, x, y } of marks) {
      const gaps = text.split(' ').length - 1;
      const width = this.#fonts.measure.width(text, face) * size + gaps * wordGap;
      this.#structure.link(tag, [x, y - ascent * size, width, (ascent + descent) * size], text);
    }
  }
}

/** Upright rules that stand on each other, as the sides of a table do row by row, drawn as one. */
function joined(rules: readonly RuleMark[]): RuleMark[] {
  const all: RuleMark[] = [];
  const places = new Map<number, number>();
  for (const rule of rules) {
    const at = rule.x1 === rule.x2 ? places.get(rule.x1) : undefined;
    const above = at === undefined ? undefined : all[at];
    if (at !== undefined && above && continues(rule, above)) all[at] = { ...above, y2: rule.y2 };
    else {
      if (rule.x1 === rule.x2) places.set(rule.x1, all.length);
      all.push(rule);
    }
  }
  return all;
}

function continues(rule: RuleMark, above: RuleMark): boolean {
  const touching = Math.abs(rule.y1 - above.y2) < 0.01;
  return touching && rule.thickness === above.thickness && rule.ink === above.ink;
}

function penOf(mark: RuleMark, before: RuleMark | undefined): string[] {
  return [
    ...(mark.thickness === before?.thickness ? [] : [`${decimal(mark.thickness)} w`]),
    ...(mark.ink === before?.ink ? [] : [ruleInks[mark.ink ?? 'black']]),
  ];
}

function ruleOperators(mark: RuleMark, height: number): string {
  const from = `${decimal(mark.x1)} ${decimal(height - mark.y1)}`;
  return `${from} m ${decimal(mark.x2)} ${decimal(height - mark.y2)} l S`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Bytes of a text whose characters are bytes. */
function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
