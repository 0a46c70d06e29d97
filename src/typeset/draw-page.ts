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
    // pdfkit has turned the y axis downwards; text stands upright only when it points up again.
    this.#file.addContent(`1 0 0 -1 0 ${decimal(page.height)} cm`);
    if (page.part) this.#structure.beginPart(page.part.title);
    this.#drawBehind(page);
    this.#drawContent(page);
  }

  /** Ends the structure and embeds the type: nothing can be drawn after that. */
  end(): void {
    this.#structure.end();
    this.#type.end();
  }

  /** Watermarks, then rules: both are no content. */
  #drawBehind({ height, marks }: Page): void {
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
    if (lines.length > 0) this.#structure.write(undefined, lines.join('\n'));
  }

  /** Neighbouring marks of one element make one stretch of marked content. */
  #drawContent({ height, marks }: Page): void {
    let open: TextMark[] = [];
    let shown: string[] = [];
    let tag: Tag | undefined;
    let font = '';
    let ink: keyof typeof inks = 'black';
    const close = () => {
      if (shown.length > 0) this.#structure.write(tag, `BT\n${shown.join('\n')}\nET`);
      if (tag?.role === 'Link') this.#link(tag, open);
      shown = [];
      open = [];
    };
    for (const mark of marks) {
      if (mark.kind === 'picture') {
        close();
        this.#structure.write(mark.tag, this.#pictures.draw(mark, height));
        tag = mark.tag;
      }
      if (mark.kind !== 'text') continue;
      if (mark.tag !== tag) {
        close();
        tag = mark.tag;
      }
      const wanted = `/${this.#type.select(mark.face)} ${decimal(mark.size)} Tf`;
      if (wanted !== font) shown.push(wanted);
      font = wanted;
      if ((mark.ink ?? 'black') !== ink) {
        ink = mark.ink ?? 'black';
        shown.push(inks[ink]);
      }
      open.push(mark);
      shown.push(this.#textOperators(mark, height));
    }
    close();
  }

  #textOperators(mark: TextMark, height: number): string {
    const shown = this.#type.show(textOf(mark), mark.face, mark.size, mark.wordGap);
    return `1 0 0 1 ${decimal(mark.x)} ${decimal(height - mark.y)} Tm ${shown}`;
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
