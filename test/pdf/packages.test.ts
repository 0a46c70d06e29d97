import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { thidua } from '../cli/command.ts';
import { filesOf, memoryHost } from '../memory-host.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const number = (index: number) => `026${String(index).padStart(9, '0')}`;

describe('the packages as printed', () => {
  const files = filesOf(example);
  /** Of each nomination, a number that is nobody else's. */
  const secrets = new Map<string, string>();

  beforeAll(async () => {
    for (const [index, path] of [...files.keys()]
      .filter((name) => name.startsWith('nominations/'))
      .entries()) {
      const text = Buffer.from(files.get(path) ?? []).toString();
      const id = path.replace(/^nominations\/|\.yaml$/g, '');
      secrets.set(id, number(index));
      files.set(
        path,
        Buffer.from(text.replace(/^( +)full_name:/m, `$1identity_number: "${number(index)}"\n$1full_name:`)),
      );
    }
    const { status } = await thidua(
      memoryHost({ campaign: files }),
      'render',
      'campaign',
      '--package',
      'all',
    );
    expect(status).toBe(0);
  });

  it('hold no identity number of anybody, in text, metadata or attachment', async () => {
    const persons = [...files.keys()].filter((path) =>
      /goi-ho-so\/(nguoi-duoc-khen|don-vi)\/.*00-ho-so/.test(path),
    );
    expect(persons.length).toBeGreaterThan(20);
    for (const path of persons) {
      const { text, info, attachments } = await opened(files.get(path));
      for (const secret of secrets.values()) expect(`${text} ${info}`).not.toContain(secret);
      expect([path, attachments]).toEqual([path, []]);
      expect(text).not.toMatch(/\d+\/\d+ phiếu/);
    }
  });

  it('number their pages on, list and link their papers, carry the evidence along', async () => {
    const { pages, outline, attachments, links } = await opened(
      files.get('out/goi-ho-so/so-noi-vu/chu-tich-ubnd-tinh/00-ho-so.pdf'),
    );
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Hồ sơ gửi Sở Nội vụ - trang ${index + 1}/${pages.length}`);
    expect(outline.length).toBeGreaterThan(8);
    expect(links).toBeGreaterThan(8);
    expect(attachments).toHaveLength(11);
    expect(attachments).toEqual([...new Set(attachments)]);
    expect(pages[1]).toContain('MỤC LỤC HỒ SƠ');
    for (const name of attachments) expect(pages.slice(0, 4).join(' ').replace(/ /g, '')).toContain(name);
  });
});

async function opened(bytes: Uint8Array | undefined) {
  const document = await getDocument({ data: new Uint8Array(bytes ?? []), verbosity: 0 }).promise;
  const pages: string[] = [];
  let links = 0;
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    links += (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length;
  }
  const outline = (await document.getOutline()) ?? [];
  const attachments = Object.keys((await document.getAttachments()) ?? {});
  const info = JSON.stringify(await document.getMetadata());
  await document.destroy();
  return { pages, text: pages.join(' '), info, outline, attachments, links };
}
