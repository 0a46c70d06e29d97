import type { Staged } from '../../diagnostic/diagnostic.ts';
import type { Attachment, Document, Section } from '../../document/document.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import type { Writer } from '../writer.ts';
import { missingOf } from './missing.ts';
import type { Package } from './package.ts';

/** A piece of evidence as it goes with a report: printed, carried along in the file, or neither. */
export interface Enclosure {
  /** The nomination whose it is. */
  readonly nominee: string;
  readonly title: string;
  readonly as: 'picture' | 'attachment' | 'loose';
  /** The whole file, of what is attached read each time that it is asked for; absent for what is loose. */
  readonly bytes?: Uint8Array;
  /** ASCII name inside the file, told apart by it, of what is attached. */
  readonly name?: string;
  /** Media type of what is attached, e.g. `application/pdf`. */
  readonly type?: string;
}

/** Everything that goes to one recipient, as one file: cover, mục lục, the papers in order, and their evidence. */
export function composeDossier(
  pack: Package,
  papers: readonly Document[],
  enclosures: readonly Enclosure[],
  { facts, writer }: { readonly facts: Facts; readonly writer: Writer },
): Staged<Document | undefined> {
  const recipient = { id: pack.id, name: pack.name, archive: pack.definition.archive ?? false };
  const parts = papers.map((paper) => ({ paper, pictures: picturesOf(paper, enclosures) }));
  const scope: Scope = {
    recipient,
    entries: parts.map(({ paper, pictures }) => ({
      part: paper.path,
      title: paper.title,
      reference: paper.reference ?? null,
      dated: paper.dated ?? null,
      // A draft is known by its watermark, which the templates word.
      draft: paper.draft ?? false,
      pictures: pictures.map(({ id, title }) => ({ part: id, title })),
    })),
    pictures: parts.reduce((sum, { pictures }) => sum + pictures.length, 0),
    attached: enclosures
      .filter((each) => each.as === 'attachment')
      .map(({ title, name }) => ({ title, name: name ?? null })),
    loose: enclosures.filter((each) => each.as === 'loose').map(({ title }) => ({ title })),
    missing: missingOf(pack, papers, facts),
    sets: setsOf(pack, facts),
  };
  const { value: front, diagnostics } = writer.write('contents', { scope });
  if (!front) return { value: undefined, diagnostics };
  // Behind the cover, where the office's own template has one.
  const contents = Math.min(1, front.sections.length - 1);
  const sections = [
    ...front.sections.map((section, index) =>
      index === contents
        ? { ...section, part: { id: 'muc-luc', title: writer.line('_contents-name', scope) } }
        : section,
    ),
    ...parts.flatMap(({ paper, pictures }) => [...partOf(paper), ...pictures.map(pictureSection)]),
  ];
  const folio = writer.line('_folio', scope);
  const attachments = enclosures.filter(({ as }) => as === 'attachment').map(attachmentOf);
  return {
    value: { ...front, sections, folio, ...(attachments.length > 0 ? { attachments } : {}) },
    diagnostics,
  };
}

/** How many sets go to a higher decider: as many as the award that asks for most; null where the law leaves that open. */
function setsOf({ definition, nominees }: Package, { law }: Facts): Scope | null {
  if (definition.each !== 'higher-decider') return null;
  const wanted = nominees.flatMap(({ award }) => (award && law.sets(award)) ?? []);
  const [most] = wanted.toSorted((a, b) => b.count - a.count);
  return most ? { count: most.count, electronic: most.electronic ?? null } : null;
}

function attachmentOf(enclosure: Enclosure): Attachment {
  const { name = '', type = '', title } = enclosure;
  return {
    name,
    type,
    description: title,
    get bytes() {
      return enclosure.bytes ?? new Uint8Array();
    },
  };
}

interface Pictured extends Enclosure {
  /** Id of its part in the file. */
  readonly id: string;
}

function picturesOf({ id, nominee, path }: Document, enclosures: readonly Enclosure[]): readonly Pictured[] {
  if (id !== 'achievement-report') return [];
  return enclosures
    .filter((each) => each.as === 'picture' && each.nominee === nominee)
    .map((each, index) => ({ ...each, id: `${path}#${index + 1}` }));
}

/** The sections of a paper, the first of them named, each with the marks of its own paper. */
function partOf({ path, title, sections, watermarks }: Document): readonly Section[] {
  return sections.map((section, index) => ({
    orientation: section.orientation,
    ...(section.numbering && { numbering: section.numbering }),
    watermarks,
    ...(index === 0 ? { part: { id: path, title } } : {}),
    // The blocks of a paper may be composed each time that they are asked for.
    get blocks() {
      return section.blocks;
    },
  }));
}

function pictureSection({ id, title, bytes }: Pictured): Section {
  return {
    orientation: 'portrait',
    numbering: 'none',
    part: { id, title, level: 2 },
    blocks: [
      {
        kind: 'picture',
        bytes: bytes ?? new Uint8Array(),
        alt: title,
        caption: [{ text: title, italic: true }],
      },
    ],
  };
}
