// A rubric of forty criteria in eight groups, every common way of scoring in each, and marks for it.
const groups = 8;

/** The five criteria of one group, 12.5 points in all: how each is written, and the score that a nomination gives. */
const leaves = [
  { scoring: '{ method: given, step: "0,5" }', score: (next) => `{ points: "${next(3)},5" }` },
  {
    scoring:
      '{ method: tiers, tiers: [{ at_least: 100, points: "2,5" }, { at_least: 80, below: 100, points: 2 }], otherwise: 0 }',
    score: (next) => `{ value: ${60 + next(60)} }`,
  },
  {
    scoring: '{ method: ratio, over: cap }',
    score: (next) => `{ numerator: ${80 + next(20)}, denominator: 100 }`,
  },
  { scoring: '{ method: count, unit: "0,1" }', score: (next) => `{ count: ${next(25)} }` },
  { scoring: '{ method: deduct, unit: "0,25" }', score: (next) => `{ count: ${next(5)} }` },
];
const id = (group, leaf) => `m${group + 1}-${leaf + 1}`;

/** `criteria.yaml`. */
export function rubricText() {
  const lines = [
    'scale:',
    '  max: 100',
    '  source: { type: Quyết định, number: 12, symbol: QĐ-SNV, summary: ban hành bảng điểm thi đua }',
    '  rounding: { digits: 2, mode: half-up }',
    'criteria:',
  ];
  for (let group = 0; group < groups; group++) {
    lines.push(
      `  - id: m${group + 1}`,
      `    name: Nhóm thứ ${group + 1}`,
      '    max: "12,5"',
      '    children:',
    );
    for (const [index, { scoring }] of leaves.entries())
      lines.push(
        `      - { id: ${id(group, index)}, name: Tiêu chí ${group + 1}.${index + 1}, max: "2,5", scoring: ${scoring} }`,
      );
  }
  return `${lines.join('\n')}\n`;
}

/** The scores of one nomination on it, as YAML; `next(n)` draws a whole number below n. */
export function scoresText(next) {
  const lines = ['scores:'];
  for (let group = 0; group < groups; group++)
    for (const [index, { score }] of leaves.entries()) lines.push(`  ${id(group, index)}: ${score(next)}`);
  return `${lines.join('\n')}\n`;
}
