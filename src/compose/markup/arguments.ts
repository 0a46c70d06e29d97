import { suggest } from '../../vietnamese/suggest.ts';
import { MarkupFault } from './fault.ts';
import type { FenceNode } from './fences.ts';

/** What each block takes after its name, and what a value of it looks like; other blocks take nothing. */
export const taken: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  title: { rule: /^(yes|no)$/ },
  table: {
    widths: /^\d+(\.\d+)?( +\d+(\.\d+)?)*$/,
    head: /^\d$/,
    size: /^\d+(\.\d+)?$/,
    ruled: /^(yes|no)$/,
  },
  certificate: { framed: /^(yes|no)$/ },
  section: { orientation: /^(portrait|landscape)$/, numbering: /^(own|continued|none)$/ },
};

const examples: Readonly<Record<string, string>> = {
  rule: 'rule=no',
  widths: 'widths="5 30 65"',
  head: 'head=2',
  size: 'size=12',
  ruled: 'ruled=no',
  framed: 'framed=no',
  orientation: 'orientation=landscape',
  numbering: 'numbering=continued',
};

/** Throws `MarkupFault` for an argument that the block does not take, or a value that it cannot be. */
export function checkArguments({ name, args, line }: FenceNode): void {
  const known = taken[name] ?? {};
  for (const [key, value] of Object.entries(args)) {
    const pattern = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!pattern) {
      const near = suggest(key, Object.keys(known));
      const help = near === undefined ? `bỏ “${key}=”` : `có phải ý anh/chị là “${near}”?`;
      throw new MarkupFault('TD6006', line, `khối ::: ${name} không có “${key}”`, help);
    }
    if (!pattern.test(value.trim())) {
      throw new MarkupFault('TD6006', line, `“${key}=${value}” không dùng được`, `viết như ${examples[key]}`);
    }
  }
}
