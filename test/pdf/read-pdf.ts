import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a file's structure with the text of all its content, page by page joined. */
export interface Element {
  readonly role: string;
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: number;
  readonly title: unknown;
  readonly author: unknown;
  readonly metadata: { readonly title: unknown; readonly creator: unknown };
  readonly bookmarks: readonly string[];
  /** The same with what stands below them. */
  readonly outline: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
  /** Links within the file, page by page, with the pages that they lead to, from 1. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly says: string }[];
  readonly attachments: readonly {
    readonly name: string;
    readonly description: string;
    readonly content: string;
  }[];
  /** What a person gets who selects everything and copies it; a line end is a space. */
  readonly text: string;
  /** The same without what is marked as no content. */
  readonly content: string;
  /** Elements with text of their own, in reading order. */
  readonly elements: readonly Element[];
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads a PDF with Mozilla's reader, as a browser would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const copied: string[] = [];
  const kept: string[] = [];
  const elements: Element[] = [];
  const links: { from: number; to: number; says: string }[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const byId = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const text = item.str + (item.hasEOL ? '\n' : '');
        const [id] = open.slice(-1);
        copied.push(text);
        if (id !== 'Artifact') kept.push(text);
        if (id) byId.set(id, (byId.get(id) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact' ? 'Artifact' : (item.id ?? ''));
    }
    copied.push('\n');
    kept.push('\n');
    for (const link of await page.getAnnotations()) {
      if (link.subtype !== 'Link') continue;
      const place = await file.getDestination(String(link.dest));
      const to = place ? (await file.getPageIndex(place[0])) + 1 : 0;
      links.push({ from: number, to, says: String(link.contentsObj?.str) });
    }
    collect((await page.getStructTree()) as StructureNode, byId, elements);
  }
  const { info, metadata } = await file.getMetadata();
  const named: Record<string, unknown> = { ...info };
  const outline = await file.getOutline();
  const attached: Record<string, { filename: string; description: string; content: Uint8Array }> =
    (await file.getAttachments()) ?? {};
  const attachments = Object.values(attached).map(({ filename, description, content }) => ({
    name: filename,
    description,
    content: new TextDecoder().decode(content),
  }));
  await task.destroy();
  return {
    pages: file.numPages,
    title: named.Title,
    author: named.Author,
    metadata: { title: metadata?.get('dc:title'), creator: metadata?.get('dc:creator') },
    bookmarks: (outline ?? []).map(({ title }) => title),
    outline: outline ?? [],
    links,
    attachments,
    text: plain(copied.join('')),
    content: plain(kept.join('')),
    elements,
  };
}

function collect(node: StructureNode, byId: ReadonlyMap<string, string>, elements: Element[]): void {
  const own = (node.children ?? []).filter(({ type }) => type === 'content');
  if (own.length > 0) {
    elements.push({
      role: node.role ?? '',
      text: plain(own.map(({ id }) => byId.get(id ?? '') ?? '').join('')),
    });
  }
  for (const child of node.children ?? []) if (child.type !== 'content') collect(child, byId, elements);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
