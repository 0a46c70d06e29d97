import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import type { Document, Section } from '../document/document.ts';
import { paperOf } from '../model/paper-of.ts';
import { paddedCount } from '../vietnamese/number.ts';
import type { Facts } from './facts.ts';
import { sectionsOf } from './markup/blocks.ts';
import { MarkupFault } from './markup/fault.ts';
import type { Copy } from './papers/recipe.ts';
import { createEngine, type Engine, type Scope } from './template/engine.ts';
import { TemplateFault } from './template/fault.ts';
import { locateLine } from './template/locate.ts';
import type { TemplateSource } from './template/source.ts';
import { councilView } from './view/council.ts';
import { numberView, paperView } from './view/paper.ts';
import { agencyView, planView } from './view/plan.ts';
import { sealView } from './view/seal.ts';

/** A paper that others name, where the campaign lists it. */
function cited(facts: Facts, document: string): Scope | null {
  return paperOf(facts.plan, document) ? numberView(facts, document) : null;
}

/** Puts the facts of one paper after another into the wording of their templates. */
export class Writer {
  readonly #facts: Facts;
  readonly #templates: ReadonlyMap<string, TemplateSource>;
  readonly #engine: Engine;
  readonly #common: Scope;
  readonly #reported = new Set<string>();
  readonly #once: boolean;
  readonly #paths = new Set<string>();
  readonly #papers = new Map<string, ReturnType<typeof paperView>>();
  readonly #written = new WeakSet<Copy>();

  /** @param once each path is one copy's, which may be written again: two of one path are a fault */
  constructor(facts: Facts, templates: ReadonlyMap<string, TemplateSource>, once = true) {
    this.#once = once;
    this.#facts = facts;
    this.#templates = templates;
    this.#engine = createEngine(templates);
    this.#common = {
      agency: agencyView(facts.plan),
      plan: planView(facts),
      council: councilView(facts.council, facts.plan),
      seal: sealView(facts.seal),
      papers: {
        minutes: cited(facts, 'minutes'),
        ballot_minutes: cited(facts, 'ballot-minutes'),
        listed: facts.plan.papers.map(({ document }) => document),
      },
      sample: facts.plan.sample ?? false,
    };
  }

  write(name: string, copy: Copy): Staged<Document | undefined> {
    // Whoever read the templates has told what is wrong with that front matter.
    if (this.#templates.get(name)?.faultyFront) return { value: undefined, diagnostics: [] };
    try {
      return { value: this.#documentOf(name, copy), diagnostics: [] };
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      return { value: undefined, diagnostics: this.#firstTime(error) };
    }
  }

  /** What a part of the templates says in one line. Throws `TemplateFault`. */
  line(part: string, scope: Scope): string {
    return this.#engine.renderLine(part, `{% include "${part}" %}`, { ...this.#common, ...scope });
  }

  /** Everything that a template may name when it writes this copy. */
  scope(document: string, copy: Copy) {
    const draft = this.#facts.draft || (copy.draft ?? false);
    const own = typeof copy.scope === 'function' ? copy.scope() : copy.scope;
    return { ...this.#common, draft, paper: this.#paper(document, copy.decider), ...own };
  }

  /** The same for every nominee, of whom there may be thousands. */
  #paper(document: string, decider: string | undefined) {
    const key = `${document} ${decider}`;
    const paper = this.#papers.get(key) ?? paperView(this.#facts, document, decider);
    this.#papers.set(key, paper);
    return paper;
  }

  #documentOf(name: string, copy: Copy): Document {
    const source = this.#templates.get(name);
    const front = source?.front;
    if (!source || !front) {
      const file = source?.file ?? `templates/${name}.md`;
      const message = source ? 'mẫu này thiếu phần đầu giữa hai dòng ---' : `không có mẫu “${name}.md”`;
      throw new TemplateFault(
        'TD6001',
        { file, offset: 0, length: 0 },
        message,
        source
          ? 'viết lại phần đầu như ở mẫu có sẵn: document, title, file, mỗi thứ một dòng'
          : 'thêm mẫu này vào thư mục templates/ của đợt thi đua',
      );
    }
    const { plan } = this.#facts;
    const scope = this.scope(front.document, copy);
    const { draft, paper } = scope;
    const sections = this.#sections(name, scope, front.orientation ?? 'portrait');
    return {
      id: front.document,
      path: this.#path(source, this.#engine.renderLine(name, front.file, scope), copy),
      ...(copy.decider === undefined ? {} : { decider: copy.decider }),
      ...(copy.nominee === undefined ? {} : { nominee: copy.nominee }),
      title: this.#engine.renderLine(name, front.title, scope),
      ...(copy.unit === undefined ? {} : { unit: copy.unit }),
      ...(paper.number && paper.symbol ? { reference: `${paddedCount(paper.number)}/${paper.symbol}` } : {}),
      ...(paper.date ? { dated: paper.date } : {}),
      author: paper.issuer.name,
      date: paperOf(plan, front.document, copy.decider)?.date ?? plan.submission_date ?? plan.period.start,
      ...(draft ? { draft } : {}),
      watermarks: this.#watermarks(scope),
      sections,
    };
  }

  #sections(name: string, scope: Scope, orientation: 'portrait' | 'landscape') {
    const rendered = this.#engine.render(name, scope);
    try {
      return sectionsOf(rendered, orientation).map((section) => this.#illustrated(section));
    } catch (error) {
      if (!(error instanceof MarkupFault)) throw error;
      const spot = locateLine(this.#templates, name, scope, error.line);
      throw new TemplateFault(error.code, spot, error.message, error.help);
    }
  }

  /** With the pictures that the office gives for giấy khen, where the section is one. */
  #illustrated(section: Section): Section {
    const { sheet } = this.#facts;
    if (!section.blocks.some(({ kind }) => kind === 'certificate')) return section;
    return {
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'certificate' ? { ...block, ...sheet } : block)),
    };
  }

  #watermarks(scope: Scope): readonly string[] {
    const words = this.#engine.renderLine('_watermarks', '{% include "_watermarks" %}', scope);
    return words
      .split('\n')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  #path({ file, text }: TemplateSource, path: string, copy: Copy): string {
    const start = /^file:/m.exec(text)?.index ?? 0;
    const spot = { file, offset: start, length: text.indexOf('\n', start) - start };
    if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.pdf$/.test(path)) {
      throw new TemplateFault(
        'TD6008',
        spot,
        `tên tệp in ra “${path}” không dùng được`,
        'chỉ dùng chữ thường không dấu, chữ số, gạch nối, gạch chéo, và kết thúc bằng .pdf',
      );
    }
    if (this.#once && this.#paths.has(path) && !this.#written.has(copy)) {
      throw new TemplateFault(
        'TD6008',
        spot,
        `hai giấy tờ cùng in ra tệp “${path}”`,
        'thêm mã phân biệt vào tên tệp, ví dụ {{ nominee.id }} hoặc {{ decider.id }}',
      );
    }
    this.#paths.add(path);
    this.#written.add(copy);
    return path;
  }

  #firstTime({ code, spot, message, help }: TemplateFault): readonly Diagnostic[] {
    const key = `${code} ${spot.file} ${spot.offset} ${message}`;
    if (this.#reported.has(key)) return [];
    this.#reported.add(key);
    return [{ code, severity: 'error', message, ...(help ? { help } : {}), place: spot }];
  }
}
