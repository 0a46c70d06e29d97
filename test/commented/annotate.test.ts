import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/commented/annotate.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { decode } from '../../src/source/decode.ts';
import { Source } from '../../src/source/source.ts';
import { type FileKind, schemaOf } from '../../src/validate/schema-node.ts';
import { filesOf } from '../memory-host.ts';

function treeOf(text: string): Tree {
  const tree = parse(new Source('x.yaml', text)).value;
  if (tree === undefined) throw new Error(text);
  return tree;
}

const example = filesOf('examples/vinh-phuc-2021');
const yaml = [...example.keys()].filter((path) => path.endsWith('.yaml'));

describe('explanations put into a file that is there', () => {
  it.each(yaml)('%s keeps its value, its comments and its lines in their order', (path) => {
    const kind = path.startsWith('nominations/') ? 'nomination' : (path.replace('.yaml', '') as FileKind);
    const { text } = decode(path, example.get(path) ?? new Uint8Array()).value;
    const written = annotated(schemaOf(kind), text, treeOf(text));
    expect(treeOf(written).data).toEqual(treeOf(text).data);
    const left = written.split('\n');
    for (const line of text.split('\n')) {
      const at = left.findIndex((one) => one === line || (line !== '' && one.startsWith(`${line} # `)));
      expect(at, line).toBeGreaterThanOrEqual(0);
      for (const added of left.splice(0, at + 1).slice(0, -1)) expect(added).toMatch(/^ *# /);
    }
    expect(left).toEqual([]);
    for (const key of treeOf(text).data ? Object.keys(treeOf(text).data as object) : []) {
      expect(written).toContain(schemaOf(kind).child(key)?.title);
    }
  });

  it('puts words beside a value with room, above one without, and none twice', async () => {
    const text = [
      'name: Hội đồng',
      'abbreviation: HĐ # đã có ghi chú',
      'members:',
      '  # chủ tịch đứng đầu',
      '  - id: an',
      '    name: "Nguyễn Văn An"   ',
      '    position: >-',
      '      Giám đốc',
      '    role: chair',
      '  - { id: binh, name: Lê Bình, position: Phó, role: deputy }',
      '',
    ].join('\n');
    await expect(annotated(schemaOf('council'), text, treeOf(text))).toMatchFileSnapshot(
      'goldens/annotated.yaml',
    );
  });
});
