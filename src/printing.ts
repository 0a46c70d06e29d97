import { composeSheet, type Draft } from './compose/compose.ts';
import type { ComposeInput, SheetPictures } from './compose/input.ts';
import { lawAnswers } from './compose/law-answers.ts';
import { incompletePackages } from './compose/packages/incomplete-packages.ts';
import { unlikePackages } from './compose/packages/unlike-packages.ts';
import { recipes } from './compose/papers/papers.ts';
import { PapersOnce } from './compose/papers-once.ts';
import type { Scope } from './compose/template/engine.ts';
import { untoldAwards } from './compose/untold-awards.ts';
import type { Diagnostic, Staged } from './diagnostic/diagnostic.ts';
import { type Finding, locate, type Places } from './diagnostic/locate.ts';
import { contentHash } from './document/content-hash.ts';
import type { Document } from './document/document.ts';
import type { DocumentForm } from './document/form.ts';
import { pictureFaultWords } from './evidence-faults.ts';
import { documentForm } from './law/document-form.ts';
import type { Survey } from './pipeline.ts';
import { graphemes } from './source/graphemes.ts';
import { wordBullet } from './source/hidden.ts';
import type { Source } from './source/source.ts';
import { readTemplates } from './templates.ts';
import { fitsSheets } from './typeset/certificate.ts';
import { type Fonts, loadFonts } from './typeset/fonts.ts';
import { pictureFault } from './typeset/scan.ts';
import { joined, type SetFile, typeset, typesetInPieces } from './typeset/typeset.ts';
import { unprintable } from './typeset/unprintable.ts';
import type { World } from './world.ts';

/** What a paper is, without its contents. */
export interface Label {
  /** Relative to `out/`. */
  readonly path: string;
  /** Document id of the command line's contract. */
  readonly document: string;
  /** Id of the decider it is for, and of the nomination it is about, where it is one alone. */
  readonly decider: string | undefined;
  readonly nominee: string | undefined;
}

/** One paper, composed and not yet set: whoever has its bytes from before need not set it again. */
export interface Sheet extends Label {
  /** Hash of all that its bytes are made from: equal contents give equal bytes. */
  readonly content: string;
  /** Its bytes piece by piece, and at the end how many pages they are. */
  set(): Generator<Uint8Array, number>;
}

/** All the bytes of a sheet at once. */
export function wholeOf(sheet: Sheet): SetFile {
  return joined(sheet.set());
}

/** One paper as bytes, ready to be written. */
export interface PrintedPaper extends SetFile, Label {}

/** A campaign ready to be printed, or what its templates and texts have that keeps a paper from being made. */
export interface Printing {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Every document that a campaign may have, by its id in the command line's contract. */
  readonly kinds: readonly string[];
  /** How many of the wanted papers can be made. */
  readonly count: number;
  /** Those, one at a time as it is asked for. */
  sheets(): Generator<Sheet>;
  /** The same, composed alone, for whoever holds them all: the blocks of some are composed when they are asked for. */
  documents(): Generator<Document>;
  /** What keeps a document, composed by whoever prints more than single papers, from being set. */
  judge(document: Document): readonly Diagnostic[];
  /** Findings of whoever prints more than single papers, at their lines. */
  placed(diagnostics: readonly Diagnostic[]): readonly Finding[];
  /** A composed document as it is printed by this office. */
  sheet(document: Document): Sheet;
  /** What everything is composed from; undefined without a plan. */
  readonly input: ComposeInput | undefined;
  /** All of them, set. */
  papers(): Generator<PrintedPaper>;
  /** A sheet about them, by its template; undefined where the template has a fault or a letter has no glyph. */
  about(template: string, scope: Scope): PrintedPaper | undefined;
}

/**
 * compose → typeset. All wanted papers are composed beforehand, so that a fault in a template is known before the first
 * file is written; only one is held as bytes at a time.
 */
export function printing(
  world: World,
  survey: Survey,
  draft: boolean,
  wanted: (paper: Pick<Draft, 'document' | 'nominee'>) => boolean = () => true,
): Printing {
  const { dossier, standing, law } = survey;
  const plan = dossier.plan?.value;
  if (plan === undefined || standing === undefined) return nothing;
  const { templates, sources: wording, places, diagnostics: faults } = readTemplates(world);
  const sources = new Map([...survey.sources, ...wording]);
  const trees = new Map<string, Places>([...survey.trees, ...places]);
  const fonts = loadFonts((face) => world.font(face));
  const form = documentForm(law, plan.form_profile ?? '13-14-14');
  const commends = dossier.nominations.some(({ value }) =>
    wanted({ document: 'certificate', nominee: value.id }),
  );
  const pictures = sheetPictures(world, dossier.plan, commends);
  const input = {
    dossier,
    sheet: pictures.value,
    standing,
    law: lawAnswers(law, plan, dossier.council?.value.meeting?.date),
    templates,
    draft,
  };
  const papers = new PapersOnce(input, wanted);

  const judge = (document: Document) => judged(document, { form, fonts, dossier, sources });

  const diagnostics: Diagnostic[] = [
    ...faults,
    ...pictures.diagnostics,
    ...unlikePackages(input),
    ...incompletePackages(input),
    ...untoldAwards(input, (nominee) => wanted({ document: 'achievement-report', nominee })),
  ];
  const placed = (found: readonly Diagnostic[]) => locate(found, sources, trees);
  let count = 0;
  const unfit = new Set<string>();
  const said = new Set<string>();
  for (const staged of papers.judged()) {
    diagnostics.push(...staged.diagnostics);
    if (staged.value === undefined) continue;
    const found = judge(staged.value);
    if (found.length === 0) count++;
    else unfit.add(staged.value.path);
    for (const fault of found) {
      const key = JSON.stringify([fault.message, fault.place]);
      if (!said.has(key)) diagnostics.push(fault);
      said.add(key);
    }
  }

  function* printable(documents: Iterable<Document>): Generator<Document> {
    for (const document of documents) if (!unfit.has(document.path)) yield document;
  }
  // Where a paper lies is no part of it: the same paper in two folders has the same bytes.
  const edition = world.edition();
  const contentOf = (document: Document) => contentHash(document, [edition, form], world.sha256);
  const sheet = (document: Document): Sheet => ({
    ...labelOf(document),
    content: contentOf(document),
    set: () => typesetInPieces(document, form, fonts),
  });
  return {
    findings: placed(diagnostics),
    placed,
    sources,
    kinds,
    count,
    input,
    documents: () => printable(papers.leaves()),
    judge,
    sheet,
    *sheets() {
      for (const document of printable(papers.documents())) yield sheet(document);
    },
    *papers() {
      for (const document of printable(papers.documents()))
        yield { ...labelOf(document), ...typeset(document, form, fonts) };
    },
    about(template, scope) {
      const sheet = composeSheet(input, template, scope)?.value;
      if (sheet === undefined || unprintable(sheet, fonts).length > 0) return undefined;
      return { ...labelOf(sheet), ...typeset(sheet, form, fonts) };
    },
  };
}

const kinds = recipes.map(({ document }) => document);

/** What there is to print without a plan. */
const nothing: Printing = {
  findings: [],
  sources: new Map(),
  kinds,
  count: 0,
  input: undefined,
  judge: () => [],
  placed: () => [],
  sheet() {
    throw new TypeError('nothing is printed without a plan');
  },
  *documents() {},
  *sheets() {},
  *papers() {},
  about: () => undefined,
};

function labelOf({ path, id, decider, nominee }: Document): Label {
  return { path, document: id, decider, nominee };
}

/** The pictures that the plan names for giấy khen; one that cannot be printed is left out and told of. */
function sheetPictures(
  { campaign }: World,
  plan: Survey['dossier']['plan'],
  wanted: boolean,
): Staged<SheetPictures> {
  const diagnostics: Diagnostic[] = [];
  const read = (key: 'emblem' | 'frame'): Uint8Array | undefined => {
    const path = plan?.value.certificate?.[key];
    if (plan === undefined || path === undefined || !wanted) return undefined;
    const bytes = campaign.read(path);
    const fault = bytes === undefined ? 'missing' : pictureFault(bytes);
    if (fault === undefined) return bytes;
    diagnostics.push({
      code: 'TD6103',
      severity: 'error',
      message: `không in được hình “${path}”: ${fault === 'missing' ? 'không có tệp này trong thư mục của đợt thi đua' : pictureFaultWords[fault]}`,
      help: 'chép tệp PNG hoặc JPEG vào thư mục của đợt và ghi đường dẫn tính từ thư mục ấy, ví dụ pictures/quoc-huy.png',
      place: { file: plan.file, route: ['certificate', key], at: 'value' },
    });
    return undefined;
  };
  const [emblem, frame] = [read('emblem'), read('frame')];
  return { value: { ...(emblem && { emblem }), ...(frame && { frame }) }, diagnostics };
}

interface Press {
  readonly form: DocumentForm;
  readonly fonts: Fonts;
  readonly dossier: Survey['dossier'];
  readonly sources: ReadonlyMap<string, Source>;
}

/** What keeps a document from being set: letters that the typeface lacks, a giấy khen that does not fit its page. */
function judged(document: Document, { form, fonts, dossier, sources }: Press): readonly Diagnostic[] {
  const foreign = new Set(unprintable(document, fonts).map(({ codePoint }) => codePoint));
  if (foreign.size > 0) return unprintableFindings(foreign, sources.values());
  return fitsSheets(document, form, fonts) ? [] : [overfullFinding(document.nominee ?? '', dossier)];
}

/** A giấy khen that is too long for its one page, at the nomination whose it is. */
function overfullFinding(nominee: string, { nominations, plan }: Survey['dossier']): Diagnostic {
  const source = nominations.find(({ value }) => value.id === nominee);
  const place = source ? { file: source.file, route: source.route } : { file: plan?.file ?? '', route: [] };
  return {
    code: 'TD6102',
    severity: 'error',
    message: 'giấy khen không đủ chỗ: tên và nội dung khen quá dài, thu nhỏ hết mức vẫn không vừa một trang',
    help: 'rút gọn nội dung khen trong templates/certificate.md, hoặc tên ghi trong đề nghị này',
    place: { ...place, at: 'key' },
  };
}

/**
 * Letters that the typeface lacks, at the first place where each file has them: a word of them is one finding, and so is
 * a sign made of several code points.
 */
function unprintableFindings(foreign: ReadonlySet<number>, sources: Iterable<Source>): readonly Diagnostic[] {
  const lacking = (letter: string) => [...letter].some((sign) => foreign.has(sign.codePointAt(0) ?? 0));
  return [...sources].flatMap(({ file, text }) => {
    if (!lacking(text)) return [];
    const words = new Map<string, number>();
    let word = '';
    let offset = 0;
    for (const letter of [...graphemes(text), '']) {
      if (letter !== '' && lacking(letter)) word += letter;
      else {
        if (word !== '' && !words.has(word)) words.set(word, offset - word.length);
        word = '';
      }
      offset += letter.length;
    }
    return [...words].map(([found, at]) =>
      unprintableFinding(found, { file, offset: at, length: found.length }),
    );
  });
}

function unprintableFinding(word: string, place: Diagnostic['place']): Diagnostic {
  const codePoint = (word.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = [...word].length === 1 ? ` (U+${codePoint})` : '';
  return {
    code: 'TD6101',
    severity: 'error',
    message: `phông chữ của văn bản không có ký tự “${word.slice(0, 40)}”${name}`,
    help: wordBullet.test(word)
      ? 'đây là dấu đầu dòng chép từ Word; xóa đi, hoặc thay bằng dấu gạch ngang (-)'
      : 'thay bằng ký tự thường dùng; phông chữ có đủ chữ tiếng Việt, chữ số, dấu câu và các ký hiệu thông thường',
    place,
  };
}
