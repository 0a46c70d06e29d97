import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { type Facts, factsOf } from './facts.ts';
import type { ComposeInput } from './input.ts';
import { sectionsOf } from './markup/blocks.ts';
import { MarkupFault } from './markup/fault.ts';
import { recipes } from './papers/papers.ts';
import type { Copy } from './papers/recipe.ts';
import { createEngine, type Engine, type Scope } from './template/engine.ts';
import { TemplateFault } from './template/fault.ts';
import { locateLine } from './template/locate.ts';
import type { TemplateSource } from './template/source.ts';
import { councilView } from './view/council.ts';
//S
import { numberView, paperOf, paperView } from './view/paper.ts';
import { agencyView, planView } from './view/plan.ts';
import { sealView } from './view/seal.ts';

/**
 * Every paper of the campaign, one at a time: facts put into the wording of the templates. A faulty template costs
 * the papers that it writes and no others; each fault is reported once, however many papers it costs.
 */
export function* compose(input: ComposeInput): Generator<Staged<Document | undefined>> {
  const facts = factsOf(input);
  if (!facts) return;
  const writer = new Writer(facts, input.templates);
  for (const { document, copies } of recipes) {
    for (const copy of copies(facts)) yield writer.write(copy.template ?? document, copy);
  }
}

/** A sheet about the papers, which is none of them: a template with what it names beside what all papers may name. */
export function composeSheet(
  input: ComposeInput,
  template: string,
  scope: Scope,
): Staged<Document | undefined> | undefined {
  const facts = factsOf(input);
  return facts && new Writer(facts, input.templates).write(template, { scope });
}

/** A paper that others name, where the campaign lists it. */
function cited(facts: Facts, document: string): Scope | null {
  return paperOf(facts.plan, document) ? numberView(facts, document) : null;
}

class Writer {
  readonly #facts: Facts;
  readonly #templates: ReadonlyMap<string, TemplateSource>;
  readonly #engine: Engine;
  readonly #common: Scope;
  readonly #reported = new Set<string>();
  readonly #paths = new Set<string>();

  constructor(facts: Facts, templates: ReadonlyMap<string, TemplateSource>) {
    this.#facts = facts;
    this.#templates = templates;
    this.#engine = createEngine(templates);
    this.#common = {
      agency: agencyView(facts.plan),
      plan: planView(facts),
      council: councilView(facts.council),
      seal: sealView(facts.seal),
      papers: { minutes: cited(facts, 'minutes'), ballot_minutes: cited(facts, 'ballot-minutes') },
      sample: facts.plan.sample ?? false,
    };
  }

  write(name: string, copy: Copy): Staged<Document | undefined> {
    try {
      return { value: this.#documentOf(name, copy), diagnostics: [] };
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      return { value: undefined, diagnostics: this.#firstTime(error) };
    }
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
        'thêm mẫu này vào thư mục templates/ của đợt thi đua',
      );
    }
    const { plan } = this.#facts;
    const draft = this.#facts.draft || (copy.draft ?? false);
    const paper = paperView(this.#facts, front.document, copy.decider);
    const scope: Scope = { ...this.#common, draft, paper, ...copy.scope };
    const sections = this.#sections(name, scope, front.orientation ?? 'portrait');
    return {
      id: front.document,
      path: this.#path(source, this.#engine.renderLine(name, front.file, scope)),
      ...(copy.decider === undefined ? {} : { decider: copy.decider }),
      ...(copy.nominee === undefined ? {} : { nominee: copy.nominee }),
      title: this.#engine.renderLine(name, front.title, scope),
      author: paper.issuer.name,
      date: paperOf(plan, front.document, copy.decider)?.date ?? plan.submission_date ?? plan.period.start,
      watermarks: this.#watermarks(scope),
      sections,
    };
  }

  #sections(name: string, scope: Scope, orientation: 'portrait' | 'landscape') {
    const rendered = this.#engine.render(name, scope);
    try {
      return sectionsOf(rendered, orientation);
    } catch (error) {
      if (!(error instanceof MarkupFault)) throw error;
      const spot = locateLine(this.#templates, name, scope, error.line);
      throw new TemplateFault(error.code, spot, error.message, error.help);
    }
  }

  #watermarks(scope: Scope): readonly string[] {
    const words = this.#engine.renderLine('_watermarks', '{% include "_watermarks" %}', scope);
    return words
      .split('\n')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  #path({ file, text }: TemplateSource, path: string): string {
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
    if (this.#paths.has(path)) {
      throw new TemplateFault(
        'TD6008',
        spot,
        `hai giấy tờ cùng in ra tệp “${path}”`,
        'thêm mã phân biệt vào tên tệp, ví dụ {{ nominee.id }} hoặc {{ decider.id }}',
      );
    }
    this.#paths.add(path);
    return path;
  }

  #firstTime({ code, spot, message, help }: TemplateFault): readonly Diagnostic[] {
    const key = `${code} ${spot.file} ${spot.offset} ${message}`;
    if (this.#reported.has(key)) return [];
    this.#reported.add(key);
    return [{ code, severity: 'error', message, ...(help ? { help } : {}), place: spot }];
  }
}
