import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changed, changesBetween, same } from '../../src/edit/change.ts';
import { editSource } from '../../src/edit/edit-source.ts';
import { encode } from '../../src/fix/encode.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Value } from '../../src/parse/tree.ts';
import { decode } from '../../src/source/decode.ts';
import { Source } from '../../src/source/source.ts';

/** A file as people write them: odd quotes, aligned comments, blank lines, every kind of text and bracket. */
const written = `# Đề nghị của Phòng Tổng hợp
# (sửa tay, đừng đổi thứ tự)

id:   an            # mã
"kind": 'individual'   #  cá nhân

individual:
    full_name:  "Đặng Thị Ánh"   # giữ nguyên nháy
    # Họ tên ghi theo giấy khai sinh.

    birth_date: 14/3/1991
    party_position:
    leader: false
unit: phong-tong-hop # đơn vị
achievements:
- criterion: tc1
  text: |-   # nguyên văn
    Dòng một.

      Dòng hai thụt vào.
  evidence: [ { file: evidence/a.pdf,  title: "A, B" } ]   # một tệp
# giữa hai thành tích
- criterion: tc2

  text: >-
    Gấp
    dòng.
scores: { tc1: { points: 16.5 },
          tc2: { level: tot } }
facts: {}
notes: []
summary: 'Một câu; có ''nháy''.'   

# chú thích cuối tệp
`;

function edited(
  text: string,
  changes: readonly Change[],
  order?: (owner: readonly (string | number)[]) => string[],
) {
  const result = editSource(new Source('a.yaml', text), changes, order);
  return 'source' in result ? result.source.text : `stuck at ${result.stuck.route.join('.')}`;
}

const set = (route: readonly (string | number)[], value: Value): Change => ({ do: 'set', route, value });
const remove = (...route: readonly (string | number)[]): Change => ({ do: 'remove', route });

/** The lines that differ, as a reader of a diff sees them. */
function diff(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++;
  const gone = old.slice(head, old.length - tail).map((line) => `-${line}`);
  return [...gone, ...now.slice(head, now.length - tail).map((line) => `+${line}`)].join('\n');
}

describe('an edit of a hand-written file', () => {
  it.each<[string, Change, string]>([
    ['a plain text', set(['unit'], 'van-phong'), '-unit: phong-tong-hop # đơn vị\n+unit: van-phong # đơn vị'],
    [
      'a quoted text',
      set(['individual', 'full_name'], 'Đặng Thị Ánh Tuyết'),
      '-    full_name:  "Đặng Thị Ánh"   # giữ nguyên nháy\n+    full_name:  Đặng Thị Ánh Tuyết   # giữ nguyên nháy',
    ],
    [
      'a text with a colon before a comment',
      set(['unit'], 'phòng: tổng hợp'),
      '-unit: phong-tong-hop # đơn vị\n+unit: "phòng: tổng hợp" # đơn vị',
    ],
    ['a truth', set(['individual', 'leader'], true), '-    leader: false\n+    leader: true'],
    [
      'a key without a value',
      set(['individual', 'party_position'], 'Đảng viên'),
      '-    party_position:\n+    party_position: Đảng viên',
    ],
    [
      'a new key at the end of its owner',
      set(['individual', 'position'], 'Chuyên viên'),
      '+    position: Chuyên viên',
    ],
    [
      'a block text, and its comment stays',
      set(['achievements', 0, 'text'], 'Khác.\n\nĐoạn hai.'),
      '-    Dòng một.\n-\n-      Dòng hai thụt vào.\n+    Khác.\n+\n+    Đoạn hai.',
    ],
    [
      'several lines before a comment go into quotes',
      set(['unit'], 'a\nb'),
      '-unit: phong-tong-hop # đơn vị\n+unit: "a\\nb" # đơn vị',
    ],
    [
      'a new item of a list without indentation',
      set(['achievements', 2], { criterion: 'tc3', text: 'Ba.' }),
      '+- criterion: tc3\n+  text: Ba.',
    ],
    ['a new key of an item', set(['achievements', 1, 'title'], 'Tiêu đề'), '+  title: Tiêu đề'],
    [
      'a value in braces',
      set(['scores', 'tc1', 'points'], '17'),
      '-scores: { tc1: { points: 16.5 },\n+scores: { tc1: { points: 17 },',
    ],
    [
      'a new key in braces, where a comma would mean something',
      set(['scores', 'tc3'], { points: '1,5' }),
      '-          tc2: { level: tot } }\n+          tc2: { level: tot }, tc3: { points: "1,5" } }',
    ],
    ['empty braces', set(['facts', 'co'], true), '-facts: {}\n+facts: { co: true }'],
    ['empty brackets', set(['notes', 0], 'a'), '-notes: []\n+notes: [a]'],
    [
      'an item in brackets',
      set(['achievements', 0, 'evidence', 1], { title: 'B' }),
      '-  evidence: [ { file: evidence/a.pdf,  title: "A, B" } ]   # một tệp\n+  evidence: [ { file: evidence/a.pdf,  title: "A, B" }, { title: B } ]   # một tệp',
    ],
    ['a key goes with its line', remove('unit'), '-unit: phong-tong-hop # đơn vị'],
    [
      'a list item goes',
      remove('achievements', 1),
      '-- criterion: tc2\n-\n-  text: >-\n-    Gấp\n-    dòng.',
    ],
    [
      'the first key of an item goes',
      remove('achievements', 1, 'criterion'),
      '-- criterion: tc2\n-\n-  text: >-\n+- text: >-',
    ],
    [
      'a key in braces goes',
      remove('scores', 'tc1'),
      '-scores: { tc1: { points: 16.5 },\n-          tc2: { level: tot } }\n+scores: { tc2: { level: tot } }',
    ],
    [
      'the last key in braces goes',
      remove('scores', 'tc2'),
      '-scores: { tc1: { points: 16.5 },\n-          tc2: { level: tot } }\n+scores: { tc1: { points: 16.5 } }',
    ],
  ])('changes %s', (_, change, wanted) => {
    expect(diff(written, edited(written, [change]))).toBe(wanted);
  });

  it('puts a new key where the schema has it', () => {
    const order = () => ['id', 'kind', 'award', 'individual', 'unit'];
    const after = edited(written, [set(['award'], 'giay-khen')], order);
    expect(after).toContain(`'individual'   #  cá nhân\naward: giay-khen\n\nindividual:`);
  });

  it('makes owners that are missing', () => {
    const text = 'id: a\n';
    expect(edited(text, [set(['a', 'b', 0, 'c'], 'x')])).toBe('id: a\na:\n  b:\n    - c: x\n');
  });

  it('takes an owner along that would be left empty', () => {
    expect(edited('id: a\nx:\n  y:\n    - z: 1\nk: v\n', [remove('x', 'y', 0, 'z')])).toBe('id: a\nk: v\n');
  });

  it('keeps the blank lines of a text that keeps them', () => {
    expect(edited('a:\n  t: |+\n    x\n\n\nb: 1\n', [set(['a', 'u'], 'z')])).toBe(
      'a:\n  t: |+\n    x\n\n\n  u: z\nb: 1\n',
    );
  });

  it('adds to a file without a final line end, and to one with Windows line ends and a mark', () => {
    expect(edited('a: 1\nb: 2', [set(['c'], '3')])).toBe('a: 1\nb: 2\nc: 3');
    expect(edited('a: 1\nb: 2', [remove('b')])).toBe('a: 1');
    const bytes = new TextEncoder().encode('\ufeffa: 1\r\n# x\r\nb:\r\n  - c\r\n');
    const { value: source } = decode('a.yaml', bytes);
    const result = editSource(source, [set(['b', 1], 'd\ne'), set(['a'], '2')]);
    if ('stuck' in result) throw new Error('stuck');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(encode(result.source))).toBe(
      '\ufeffa: 2\r\n# x\r\nb:\r\n  - c\r\n  - |-\r\n    d\r\n    e\r\n',
    );
  });

  it('does nothing rather than something unsure', () => {
    expect(edited('- a\n- b\n', [remove(0), remove(0)])).toBe('stuck at 0');
    expect(edited('a: &x 1\n', [set(['b'], 'z')])).toBe('stuck at b');
  });

  it.each([
    'no',
    '08',
    '1.000',
    '12:30',
    '2026-09-02',
    'a: b',
    'a #b',
    '- a',
    '“x”',
    '"x"',
    "'x'",
    '',
    ' x ',
    '1,5',
    '?',
    '~',
    'null',
    'x\ny',
    ' x\n y\n',
    'a\\b',
    '{a}',
    '[a',
    'a, b',
    '%',
    '@a',
    '`',
    '|',
    '>',
    '&a',
    '*a',
    '!a',
    '#',
    'true',
    'key:',
    '=',
    '<<',
    '-',
    '---',
    '0x1F',
    '1_000',
    '+84 90',
    'a\tb',
    'Ð',
    'x'.repeat(300),
    'từ '.repeat(100).trim(),
    'a  b '.repeat(50).trim(),
  ])('writes %j so that it is read back as that text, in block and in brackets', (value) => {
    expect(edited('a: 1\n', [set(['b'], value)])).not.toMatch(/^stuck/);
    expect(edited('a: { c: 1 }\n', [set(['a', 'd'], value)])).not.toMatch(/^stuck/);
    expect(edited('a: 1 # c\n', [set(['a'], value)])).toMatch(/ # c\n$/);
  });

  const text = fc.oneof(
    fc.constantFrom(
      'no',
      '08',
      'a: b',
      'Đặng Thị Ánh',
      'x\n\ny',
      '# x',
      "it's",
      '',
      '1,5',
      'dài '.repeat(60).trim(),
    ),
    fc.string({
      unit: fc.constantFrom('a', 'ầ', ' ', ':', '#', '-', '"', "'", '\n', ',', ']', '}', '0', '.'),
    }),
  );
  const leaf: fc.Arbitrary<Value> = fc.oneof(text, fc.boolean());
  const tree = parse(new Source('a.yaml', written)).value?.data ?? null;

  it('turns a file into any other data by its smallest changes, and never into anything else', () => {
    const places: (readonly (string | number)[])[] = [
      ['id'],
      ['individual', 'full_name'],
      ['individual', 'position'],
      ['achievements', 0, 'text'],
      ['achievements', 1, 'title'],
      ['achievements', 2],
      ['achievements', 0, 'evidence', 0, 'title'],
      ['scores', 'tc1', 'points'],
      ['scores', 'tc9'],
      ['facts', 'x'],
      ['notes', 0],
      ['summary'],
      ['new', 'key'],
    ];
    const change = fc.oneof(
      fc.tuple(fc.constantFrom(...places), leaf).map(([route, value]) => set(route, value)),
      fc.constantFrom(...places).map((route) => remove(...route)),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const wanted = changes.reduce((data, one) => changed(data, one), tree);
        const result = editSource(new Source('a.yaml', written), changesBetween(tree, wanted));
        if ('stuck' in result) throw new Error(`stuck at ${JSON.stringify(result.stuck)}`);
        expect(same(parse(result.source).value?.data, wanted)).toBe(true);
        // Comments stay but for those on lines that went or in texts that were written anew.
        expect(result.source.text).toContain('# chú thích cuối tệp');
        expect(result.source.text).toContain('# Họ tên ghi theo giấy khai sinh.');
      }),
    );
  });
});
