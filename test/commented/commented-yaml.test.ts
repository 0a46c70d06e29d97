import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { commentedPart, commentedYaml } from '../../src/commented/commented-yaml.ts';
import { parse } from '../../src/parse/parse.ts';
import { isMapping, type Value } from '../../src/parse/tree.ts';
import { decode } from '../../src/source/decode.ts';
import { Source } from '../../src/source/source.ts';
import { type FileKind, type SchemaNode, schemaOf } from '../../src/validate/schema-node.ts';
import { filesOf } from '../memory-host.ts';

const schemaPath = '../schemas/x.schema.json';
const example = filesOf('examples/vinh-phuc-2021');
const kinds: readonly (readonly [string, FileKind])[] = [...example.keys()]
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => [
    path,
    path.startsWith('nominations/') ? 'nomination' : (path.replace('.yaml', '') as FileKind),
  ]);

function read(text: string): Value {
  const tree = parse(new Source('x.yaml', text));
  if (tree.value === undefined) throw new Error(`${tree.diagnostics[0]?.message}\n${text}`);
  return tree.value.data;
}

function dataOf(path: string): Value {
  return read(decode(path, example.get(path) ?? new Uint8Array()).value.text);
}

describe('a file that explains itself', () => {
  it('reads as a clerk would want it', async () => {
    const council = dataOf('council.yaml') as { [key: string]: Value };
    const { members, assessments, meeting, ballots, ...rest } = council;
    const text = commentedYaml(
      schemaOf('council'),
      {
        ...rest,
        members: (members as Value[]).slice(0, 2),
        meeting: meeting as Value,
        ballots: { results: [] },
      },
      {
        schemaPath,
        header: ['Hội đồng của đợt thi đua.', 'Sửa ở đây, rồi chạy thidua validate.'],
        offered: { assessments: [{ nomination: 'an', scores: { tc1: { points: '18' } } }] },
        note: (route) => (route.at(-1) === 'tc1' ? 'Năng động, sáng tạo (tối đa 20 điểm)' : undefined),
      },
    );
    await expect(text).toMatchFileSnapshot('goldens/council.yaml');
  });

  it.each(kinds)('%s comes back the same', (path, kind) => {
    const value = dataOf(path);
    const text = commentedYaml(schemaOf(kind), value, { schemaPath });
    expect(read(text)).toEqual(value);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schemaPath}`);
    expect(text.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it.each(kinds.slice(0, 4))('%s: every key is explained once', (path, kind) => {
    const value = dataOf(path);
    const text = commentedYaml(schemaOf(kind), value, { schemaPath });
    const comments = text.replaceAll(/\n\s*# /g, ' ');
    for (const title of titlesUnder(schemaOf(kind), value)) expect(comments).toContain(title);
  });

  it('holds several nominations as a list, and explains the first', () => {
    const one = dataOf('nominations/vu-quang-hoa.yaml');
    const text = commentedYaml(schemaOf('nomination'), [one, one], { schemaPath });
    expect(read(text)).toEqual([one, one]);
    expect(text.match(/# Họ và tên/g)).toHaveLength(1);
  });

  it('offers keys that are left out, to be taken in by deleting one character', () => {
    const value = { name: 'Hội đồng', abbreviation: 'HĐ', members: [] };
    const offered = { established_by: { type: 'Quyết định', number: '05', summary: 'thành lập Hội đồng' } };
    const text = commentedPart(schemaOf('council'), value, 0, { offered });
    expect(read(text)).toEqual(value);
    expect(read(text.replaceAll(/^( *)#(?! \S)/gm, '$1'))).toEqual({ ...value, ...offered });
  });

  it('puts a part at an indentation', () => {
    const text = commentedPart(schemaOf('council'), { abbreviation: 'HĐ', members: [{ id: 'an' }] }, 4);
    expect(text).toMatch(/^ {4}abbreviation: HĐ +# Viết tắt$/m);
    expect(text).toMatch(/^ {6}- id: an/m);
  });
});

function titlesUnder(node: SchemaNode, value: Value): readonly string[] {
  if (Array.isArray(value)) {
    const item = node.type === 'list' ? node.items : node;
    return value.flatMap((one) => (item ? titlesUnder(item, one) : []));
  }
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = node.child(key);
    return place ? [place.title, ...titlesUnder(place, child)] : [];
  });
}

const piece = fc.constantFrom(
  ...['08', 'no', 'y', 'true', 'null', '~', '1.000', '18,5', '-1', '1e3', '0x1f', '2026-09-02', '17/9/2021'],
  ...['08:00', '83/KH-SKHĐT', 'Lưu ý: a', 'a #b', '#', '- x', '-', '?', '! x', '& a', '* b', '% c', '@', '`'],
  ...[
    '“vùng xanh”',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '|',
    '>',
    '=',
  ],
  ...['Đặng Thị Ánh', 'Hoà', 'chỉ đạo, phối hợp chặt chẽ với các cấp, các ngành có liên quan', '🎖', 'é'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }).map(printable),
);
const key = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,3})?$/),
  fc.constantFrom('no', '08', 'true', 'null', 'name', 'type', 'number', 'date', 'members', 'id', 'scores'),
);
const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const mapping = fc.dictionary(key, anyValue, { maxKeys: 6, minKeys: 1, noNullPrototype: true });

/** Without the characters that no file of a campaign may hold. */
function printable(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u3164\u115f\u1160\uffa0]/gu, '');
}

const composed = (value: Value): Value =>
  typeof value === 'string'
    ? value.normalize('NFC')
    : Array.isArray(value)
      ? value.map(composed)
      : isMapping(value)
        ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, composed(child)]))
        : value;

describe('whatever is written', () => {
  it.each(['plan', 'criteria', 'nomination', 'council'] as const)('is read back the same (%s)', (kind) => {
    fc.assert(
      fc.property(mapping, mapping, (value, offered) => {
        const written = commentedYaml(schemaOf(kind), value, { schemaPath, offered });
        expect(read(written)).toEqual(composed(value));
      }),
      { numRuns: 300 },
    );
  });

  it('means the same to a reader of YAML 1.1, but that numbers may be numbers', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const written = commentedPart(schemaOf('plan'), { motto: texts }, 0);
        expect(parseYaml(written, { version: '1.1' })).toEqual({
          motto: texts.map((one) => one.normalize('NFC')),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a number bare only where the schema takes one', () => {
    const paper = { papers: [{ number: '83' }, { number: '05' }], theme: '2021' };
    expect(commentedPart(schemaOf('plan'), paper, 0)).toMatch(/number: 83/);
    expect(commentedPart(schemaOf('plan'), paper, 0)).toMatch(/number: "05"/);
    expect(commentedPart(schemaOf('plan'), paper, 0)).toMatch(/theme: "2021"/);
  });
});
