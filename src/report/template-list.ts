import { documentNames } from '../model/document-names.generated.ts';
import { bracketed } from '../vietnamese/bracketed.ts';
import { capitaliseFirst } from '../vietnamese/capitals.ts';
import { meantDocument } from './unknown-document.ts';

interface Listed {
  readonly front?: { readonly title: string } | undefined;
}

/**
 * The wordings of whole papers, one a line, with what each prints; those of the office are marked, and its parts
 * named.
 *
 * @param own names of the office's own templates
 */
export function templateList(templates: ReadonlyMap<string, Listed>, own: ReadonlySet<string>): string {
  const papers = [...templates].filter(([, { front }]) => front !== undefined);
  const width = Math.max(...papers.map(([name]) => name.length));
  const lines = papers.map(([name, { front }]) => {
    const printed = front?.title.replace(/\{%.*?%\}/g, '').replace(/\{\{.*?\}\}/g, '…') ?? '';
    const title = printed.startsWith('…') ? capitaliseFirst(documentNames[name] ?? printed) : printed;
    return `${name.padEnd(width)}  ${title.trim()}${own.has(name) ? '  [mẫu riêng của cơ quan]' : ''}\n`;
  });
  const parts = [...own].filter((name) => name.startsWith('_'));
  const partly = parts.length > 0 ? `Phần dùng chung đã có mẫu riêng: ${parts.join(', ')}\n` : '';
  return `${lines.join('')}${partly}Chép một mẫu ra để sửa: thidua templates eject <tên mẫu> [thư mục]\n`;
}

/** What to say to a template that there is not. */
export function unknownTemplate(templates: readonly string[], wanted: string): string {
  const near = meantDocument(templates, wanted);
  const whole = templates.filter((name) => !name.startsWith('_'));
  const hint =
    near === undefined
      ? `các mẫu: ${whole.join(', ')}`
      : `có phải ý anh/chị là “${near}”${bracketed(documentNames[near] ?? '')}?`;
  return `không có mẫu nào tên “${wanted}”; ${hint}`;
}
