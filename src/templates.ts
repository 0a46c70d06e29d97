import { splitTemplate, type TemplateSource } from './compose/template/source.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { Places } from './diagnostic/locate.ts';
import { decode } from './source/decode.ts';
import { Source } from './source/source.ts';
import { readFrontMatter } from './validate/read-front-matter.ts';
import { suggest } from './vietnamese/suggest.ts';
import type { Folder, World } from './world.ts';

export interface Templates {
  /** By name without folder and `.md`. */
  readonly templates: ReadonlyMap<string, TemplateSource>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Where the keys of the front matters stand, of those that were read anew. */
  readonly places: ReadonlyMap<string, Places>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The built-in wording, and over it, file by file, the office's own. */
export function readTemplates({ shipped, campaign }: World): Templates {
  const templates = new Map<string, TemplateSource>();
  const sources = new Map<string, Source>();
  const places = new Map<string, Places>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, folder] of templateFiles(shipped, campaign)) {
    const { value: source, diagnostics: unread } = decode(path, folder.read(path) ?? new Uint8Array());
    const text = source.text.normalize('NFC');
    const written = splitTemplate(text).front;
    const front = readFrontMatter(path, written);
    templates.set(path.slice('templates/'.length, -'.md'.length), {
      file: path,
      text,
      front: front.value,
      faultyFront: written !== undefined && front.value === undefined,
    });
    sources.set(path, new Source(path, text, source.storage));
    if (front.places) places.set(path, front.places);
    diagnostics.push(...unread, ...front.diagnostics);
  }
  for (const name of campaign.list('templates'))
    if (name.endsWith('.md'))
      diagnostics.push(...ofNoPaper(name.slice(0, -'.md'.length), templates, shipped));
  return { templates, sources, places, diagnostics };
}

/** A template of the office that no paper is written by: its name is none of ours, or it says to write another paper. */
function* ofNoPaper(
  name: string,
  templates: ReadonlyMap<string, TemplateSource>,
  shipped: Folder,
): Generator<Diagnostic> {
  const own = templates.get(name);
  if (!own || name.startsWith('_')) return;
  const names = shipped.list('templates').map((file) => file.slice(0, -'.md'.length));
  if (!names.includes(name)) {
    if ([...templates.values()].some(({ text }) => text.includes(`"${name}"`))) return;
    const near = suggest(
      name,
      names.filter((each) => !each.startsWith('_')),
    );
    yield {
      code: 'TD6009',
      severity: 'warning',
      message: `không văn bản nào viết theo mẫu “${name}”, nên câu chữ trong tệp này không in ra ở đâu`,
      help: near
        ? `đổi tên tệp thành ${near}.md nếu đó là văn bản anh/chị muốn sửa`
        : 'đổi tên tệp thành tên mẫu của văn bản cần sửa; thidua templates liệt kê các tên',
      place: { file: own.file, offset: 0, length: 1 },
    };
    return;
  }
  const stock = readFrontMatter(own.file, splitTemplate(textOf(shipped, own.file)).front).value;
  if (!own.front || !stock || own.front.document === stock.document) return;
  yield {
    code: 'TD6009',
    severity: 'error',
    message: `mẫu “${name}” viết ra ${stock.document}, phần đầu lại ghi document: ${own.front.document}`,
    help: `sửa lại thành document: ${stock.document}`,
    place: { file: own.file, route: ['document'], at: 'value' },
  };
}

function textOf(folder: Folder, path: string): string {
  return decode(path, folder.read(path) ?? new Uint8Array()).value.text.normalize('NFC');
}

function templateFiles(shipped: Folder, campaign: Folder): ReadonlyMap<string, Folder> {
  const files = new Map<string, Folder>();
  for (const folder of [shipped, campaign]) {
    for (const name of folder.list('templates'))
      if (name.endsWith('.md')) files.set(`templates/${name}`, folder);
  }
  return files;
}
