import type { Code } from '../../src/diagnostic/codes.ts';
import type { Line } from './lines.ts';

/** A sound campaign as text, and as lines. */
export interface Campaign {
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: readonly Line[];
}

export interface Broken {
  readonly changes: ReadonlyMap<string, string | Uint8Array>;
  /** Where the one finding must stand, the line from 1. */
  readonly file: string;
  readonly line: number;
}

/** A way to break a campaign that takes more than a line. */
export interface Way {
  readonly what: string;
  readonly code: Code;
  readonly broken: (campaign: Campaign, pick: number) => Broken;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const oneOf = <T>(all: readonly T[], pick: number): T => {
  const chosen = all[Math.floor(pick * all.length)];
  if (chosen === undefined) throw new Error('nothing to break in this way');
  return chosen;
};
const numberOf = (text: string, pattern: RegExp) =>
  text.split('\n').findIndex((line) => pattern.test(line)) + 1;
const changed = (file: string, text: string | Uint8Array, line: number): Broken => ({
  changes: new Map([[file, text]]),
  file,
  line,
});

/** A file as a whole, its finding on the first line. */
const wholeFile =
  (change: (text: string) => string | Uint8Array): Way['broken'] =>
  ({ texts }, pick) => {
    const [file, text] = oneOf([...texts], pick);
    return changed(file, change(text), 1);
  };

const individuals = ({ texts }: Campaign) =>
  [...texts].filter(([, text]) => /^kind: individual$/m.test(text));
const section = (name: string) => new RegExp(`^${name}:\\n(?:(?: .*)?\\n)+`, 'm');
const sectionOf = (text: string, name: string) => section(name).exec(text)?.[0] ?? '';
/** Two of the nominations of persons, the one that is read first before the other. */
const pairOf = (campaign: Campaign, pick: number) => {
  const all = individuals(campaign);
  const at = Math.floor(pick * (all.length - 1));
  return { earlier: oneOf(all, at / all.length), later: oneOf(all, (at + 1) / all.length) };
};
/** The words of one achievement, folded or not, with the key before them. */
const words = /^ {4}text: [>|]-?\n(?:(?: {6}.*)?\n)+/gm;
const wordsIn = (text: string) =>
  [...sectionOf(text, 'achievements').matchAll(words)].map(([found]) => found);

export const ways: readonly Way[] = [
  {
    what: 'a byte that is no letter',
    code: 'TD1001',
    broken: ({ texts, lines }, pick) => {
      const { file, index } = oneOf(
        lines.filter(({ form }) => form === 'words'),
        pick,
      );
      const all = (texts.get(file) ?? '').split('\n');
      const [head, tail] = [all.slice(0, index + 1).join('\n'), all.slice(index + 1).join('\n')];
      return changed(file, Buffer.concat([bytes(head), Buffer.from([0xff, 10]), bytes(tail)]), index + 1);
    },
  },
  {
    what: 'UTF-16 without its mark',
    code: 'TD1002',
    broken: wholeFile((text) => Buffer.from(text.replace(/^(?:#.*\n)+/, ''), 'utf16le')),
  },
  {
    what: 'more than a megabyte',
    code: 'TD1003',
    broken: wholeFile((text) => `${text}# ${'x'.repeat(1_100_000)}\n`),
  },
  { what: 'nothing at all', code: 'TD1004', broken: wholeFile(() => '') },
  { what: 'a directive', code: 'TD1016', broken: wholeFile((text) => `%YAML 1.2\n---\n${text}`) },
  {
    what: 'an empty evidence file',
    code: 'TD3020',
    broken: ({ texts, lines }, pick) => {
      const whole = [...texts.values()].join('\n');
      const named = lines.filter(({ key, file }) => key === 'file' && file.startsWith('nominations/'));
      const line = oneOf(
        named.filter(({ value }) => whole.split(value).length === 2),
        pick,
      );
      return { ...changed(line.value, '', line.index + 1), file: line.file };
    },
  },
  {
    what: 'an achievement without the evidence that it must have',
    code: 'TD3022',
    broken: ({ texts }, pick) => {
      const proof = /^ {4}evidence:\n(?:(?: {6}.*)?\n)+/m;
      const claims = [...texts].flatMap(([file, text]) =>
        sectionOf(text, 'achievements')
          .split(/^(?= {2}- criterion: )/m)
          .filter((one) => /^ {2}- criterion: tc1$/m.test(one) && proof.test(one))
          .map((one) => ({ file, text, one })),
      );
      const single = claims.filter(({ text }) => text.split('- criterion: tc1\n').length === 2);
      const { file, text, one } = oneOf(single, pick);
      return changed(file, text.replace(one, one.replace(proof, '\n')), numberOf(text, /- criterion: tc1$/));
    },
  },
  {
    what: 'a report without a figure',
    code: 'TD3014',
    broken: (campaign, pick) => {
      const [file, text] = oneOf(individuals(campaign), pick);
      const told = sectionOf(text, 'achievements');
      const plain = wordsIn(text)
        .reduce((all, own, index) => all.replace(own, `    text: ${praise[index % praise.length]}\n`), told)
        .replace(/^ {8}(?:number|date): .*\n/gm, '');
      return changed(file, text.replace(told, plain), numberOf(text, /^achievements:/));
    },
  },
  {
    what: 'an achievement of somebody else',
    code: 'TD3012',
    broken: (campaign, pick) => {
      const { earlier, later } = pairOf(campaign, pick);
      const [theirs = ''] = wordsIn(earlier[1]);
      const [own = ''] = wordsIn(later[1]);
      const text = later[1].replace(own, () => theirs);
      return changed(
        later[0],
        text,
        numberOf(later[1], new RegExp(`^${own.split('\n')[0]?.replace(/[|]/g, '\\|')}$`)),
      );
    },
  },
  {
    what: 'a report copied from another',
    code: 'TD3013',
    broken: (campaign, pick) => {
      const all = individuals(campaign);
      const pairs = all.flatMap((later, at) => all.slice(0, at).map((earlier) => ({ earlier, later })));
      const { earlier, later } = oneOf(
        pairs.filter((pair) => wordsIn(pair.later[1]).length <= wordsIn(pair.earlier[1]).length),
        pick,
      );
      const theirs = wordsIn(earlier[1]).map((told) =>
        told.replace(/^.*\n/, (first) => `${first}      Việc này tôi làm cùng cả phòng.\n`),
      );
      const text = wordsIn(later[1]).reduce(
        (copied, own, index) => copied.replace(own, () => theirs[index] ?? own),
        later[1],
      );
      return changed(later[0], text, numberOf(text, /^achievements:/));
    },
  },
  {
    what: 'an award form for others',
    code: 'TD3010',
    broken: (campaign, pick) => {
      const plan = campaign.texts.get('plan.yaml') ?? '';
      const [own = ''] = /^ {2}- id: giay-khen\n(?: {4}.*\n)+/m.exec(plan) ?? [];
      const other = own.replace('id: giay-khen', 'id: giay-khen-ho').replace(/for: .*/, 'for: [household]');
      const [file, text] = oneOf(
        individuals(campaign).filter(([, one]) => one.includes('\naward: giay-khen\n')),
        pick,
      );
      const mine = text.replace('\naward: giay-khen\n', '\naward: giay-khen-ho\n');
      const changes = new Map([
        ['plan.yaml', plan.replace(own, own + other)],
        [file, mine],
      ]);
      return { changes, file, line: numberOf(mine, /^award:/) };
    },
  },
  {
    what: 'a content that no criterion judges',
    code: 'TD3025',
    broken: ({ texts }, pick) => {
      const plan = texts.get('plan.yaml') ?? '';
      const before = `  - id: nd${1 + Math.floor(pick * 6)}\n`;
      const text = plan.replace(
        before,
        `  - id: nd9\n    text: Thi đua xây dựng nếp sống văn minh.\n${before}`,
      );
      return changed('plan.yaml', text, numberOf(text, /id: nd9/));
    },
  },
  {
    what: 'a criterion that no content leads to',
    code: 'TD3024',
    broken: ({ texts }, pick) => {
      const criteria = (texts.get('criteria.yaml') ?? '').split('\n');
      const lists = criteria.flatMap((line, index) => (/^ {4}contents: \[/.test(line) ? [index] : []));
      const spare = lists.filter((index) => {
        // A group leads to contents through its criteria.
        const next = criteria.findIndex((line, at) => at > index && /^ {2}- id: |^\S/.test(line));
        if (criteria.slice(index, next).some((line) => /^ {4}children:/.test(line))) return false;
        const rest = criteria.filter((_, at) => at !== index).join('\n');
        return (criteria[index]?.match(/nd\d/g) ?? []).every((id) => rest.includes(id));
      });
      const index = oneOf(spare, pick);
      const own = criteria.slice(0, index).findLastIndex((line) => /^ {2}- id: /.test(line));
      return changed('criteria.yaml', criteria.toSpliced(index, 1).join('\n'), own + 1);
    },
  },
];

const praise = [
  'Luôn hoàn thành tốt mọi việc được giao.',
  'Được đồng nghiệp tin tưởng, quý mến.',
  'Tích cực học hỏi, sẵn sàng nhận việc khó.',
  'Giữ gìn đoàn kết trong cơ quan.',
  'Có tinh thần trách nhiệm cao với công việc chung.',
  'Gương mẫu chấp hành quy định phòng, chống dịch.',
  'Nhiệt tình giúp đỡ người mới vào nghề.',
  'Chủ động đề xuất cách làm hay.',
];
