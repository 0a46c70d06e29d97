import { Content } from './content.ts';
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
  readonly #content = new Content();

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
    this.#drawBehind(page);
    this.#drawContent(page);
    this.#file.draw(this.#content.take());
    this.#structure.endPage();
  }

  /** Ends the structure and embeds the type: nothing can be drawn after that. */
  end(): void {
    this.#structure.end();
    this.#type.end();
  }

  /** Pictures without a tag, watermarks, then rules: none of them is content. */
  #drawBehind({ height, marks }: Page): void {
    const content = this.#content;
    const rules: RuleMark[] = [];
    let first = true;
    const next = () => {
      content.text(first ? this.#structure.begin(undefined) : '\n');
      first = false;
    };
    for (const mark of marks) {
      if (mark.kind !== 'picture' || mark.tag !== undefined) continue;
      next();
      content.text(this.#pictures.draw(mark, height));
    }
    for (const mark of marks) {
      if (mark.kind === 'watermark') {
        next();
        content.text(this.#watermarks.stamp(mark, height));
      } else if (mark.kind === 'rule') rules.push(mark);
    }
    let before: RuleMark | undefined;
    for (const rule of joined(rules)) {
      next();
      this.#rule(rule, before, height);
      before = rule;
    }
    if (!first) content.text(this.#structure.finish(undefined));
  }

  #rule({ x1, y1, x2, y2, thickness, ink }: RuleMark, before: RuleMark | undefined, height: number): void {
    const content = this.#content;
    if (thickness !== before?.thickness) {
      content.decimal(thickness);
      content.text(' w\n');
    }
    if (ink !== before?.ink) content.text(`${ruleInks[ink ?? 'black']}\n`);
    content.decimal(x1);
    content.text(' ');
    content.decimal(height - y1);
    content.text(' m ');
    content.decimal(x2);
    content.text(' ');
    content.decimal(height - y2);
    content.text(' l S');
  }

  /** Neighbouring marks of one element make one stretch of marked content. */
  #drawContent({ height, marks }: Page): void {
    const content = this.#content;
    let links: TextMark[] = [];
    let open = false;
    let tag: Tag | undefined;
    let face: string | undefined;
    let size = 0;
    let ink: keyof typeof inks = 'black';
    const close = () => {
      if (open) content.text(`\nET${this.#structure.finish(tag)}`);
      if (tag?.role === 'Link') this.#link(tag, links);
      open = false;
      links = [];
    };
    for (const mark of marks) {
      if (mark.kind === 'picture' && mark.tag !== undefined) {
        close();
        tag = mark.tag;
        content.text(this.#structure.begin(tag));
        content.text(this.#pictures.draw(mark, height));
        content.text(this.#structure.finish(tag));
      }
      if (mark.kind !== 'text') continue;
      if (mark.tag !== tag) {
        close();
        tag = mark.tag;
      }
      if (!open) content.text(`${this.#structure.begin(tag)}BT`);
      open = true;
      if (mark.face !== face || mark.size !== size) {
        content.text(`\n/${this.#type.select(mark.face)} `);
        content.decimal(mark.size);
        content.text(' Tf');
        face = mark.face;
        size = mark.size;
      }
      if ((mark.ink ?? 'black') !== ink) {
        ink = mark.ink ?? 'black';
        content.text(`\n${inks[ink]}`);
      }
      if (tag?.role === 'Link') links.push(mark);
      content.text('\n1 0 0 1 ');
      content.decimal(mark.x);
      content.text(' ');
      content.decimal(height - mark.y);
      content.text(' Tm ');
      this.#type.show(textOf(mark), mark.face, mark.size, mark.wordGap, content);
    }
    close();
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
function joined(rules: readonly RuleMark[]): readonly RuleMark[] {
  const all: { -readonly [Key in keyof RuleMark]: RuleMark[Key] }[] = [];
  const places = new Map<number, number>();
  for (const rule of rules) {
    const at = rule.x1 === rule.x2 ? places.get(rule.x1) : undefined;
    const above = at === undefined ? undefined : all[at];
    if (above && continues(rule, above)) above.y2 = rule.y2;
    else {
      if (rule.x1 === rule.x2) places.set(rule.x1, all.length);
      all.push({ ...rule });
    }
  }
  return all;
}

function continues(rule: RuleMark, above: RuleMark): boolean {
  const touching = Math.abs(rule.y1 - above.y2) < 0.01;
  return touching && rule.thickness === above.thickness && rule.ink === above.ink;
}
