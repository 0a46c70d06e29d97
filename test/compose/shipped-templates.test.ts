import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { recipes } from '../../src/compose/papers/papers.ts';
import { createEngine } from '../../src/compose/template/engine.ts';
import { reasonView } from '../../src/compose/view/score.ts';
import { documentNames } from '../../src/model/document-names.generated.ts';
import type { Reason, ReasonArgs, ReasonCode } from '../../src/model/reason.ts';
import { shippedTemplates } from './shipped-templates.ts';

const root = join(import.meta.dirname, '../..');
const templates = shippedTemplates();
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
const schema: object = schemaOf('template');
const common = schemaOf('common');
const plan = schemaOf('plan');
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const isFrontMatter = ajv.addSchema(common, 'common.schema.json').compile(schema);

describe('the built-in templates', () => {
  const whole = [...templates].filter(([name]) => !name.startsWith('_'));

  it.each(whole)('%s says what it is, as its schema asks', (name, { front }) => {
    expect(isFrontMatter(front) || isFrontMatter.errors).toBe(true);
    expect(name.startsWith(front?.document ?? '?')).toBe(true);
  });

  it('are one or more for each paper, and one for each sheet about them', () => {
    const written = new Set(whole.map(([, { front }]) => front?.document));
    // The mục lục and the phiếu soát have no recipe: they speak of what the others made.
    const sheets = ['contents', 'signing-check'];
    expect([...written].sort()).toEqual([...recipes.map(({ document }) => document), ...sheets].sort());
  });

  it.each(recipes)('name and offer $document wherever papers are named', ({ document }) => {
    expect(templates.get('_document-name')?.text).toContain(`{% when "${document}" %}`);
    const { enum: listed } = plan.properties.papers.items.properties.document;
    expect(listed).toContain(document);
    expect(documentNames[document], 'in words').toMatch(/^\p{Ll}/u);
    expect(common.$defs.package.properties.papers.items.enum).toContain(document);
    const archive = templates.get('contents')?.front?.packages?.find(({ id }) => id === 'luu');
    expect(archive?.papers).toContain(document);
  });

  it('are NFC, without tabs, straight quotes in their wording, or the wrong Đ', () => {
    for (const name of readdirSync(join(root, 'templates'))) {
      const text = readFileSync(join(root, 'templates', name), 'utf8');
      const wording = text.replace(/\{[%{][\s\S]*?[%}]\}|^---\n[\s\S]*?\n---|^::: .*$/gm, '');
      expect([name, text === text.normalize('NFC'), /[\t\u00D0\u0189\u00A0"]/.exec(wording)]).toEqual([
        name,
        true,
        null,
      ]);
    }
  });
});

/** One reason of each code; a code without a line here does not compile. */
const figure = { value: '97.89', exact: false, numerator: '93', denominator: '95' };
const whole = { value: '120', exact: true, numerator: '', denominator: '' };

const samples: { readonly [Code in ReasonCode]: ReasonArgs[Code] } = {
  given: { points: '18.50', max: '20' },
  level: { level: 'Tốt', points: '8.00' },
  met: { points: '5.00' },
  'not-met': { points: '0.00' },
  tier: { ...figure, atLeast: '90', above: '', atMost: '', below: '100', points: '8.00' },
  'tier-otherwise': { ...whole, points: '0.00' },
  ratio: { numerator: '93', denominator: '95', max: '20', points: '19.58', step: '', exact: false },
  'zero-denominator-full': { points: '20.00' },
  'zero-denominator-zero': { points: '0.00' },
  count: { count: '3', unit: '0.5', points: '1.50' },
  deduct: { max: '10', count: '2', unit: '0.5', points: '9.00' },
  steps: { value: '112', mark: '100', each: '5', steps: '2', unit: '1', points: '2.00' },
  table: { row: '150', column: '98.5', points: '9.00' },
  'table-otherwise': { row: '150', column: '40', points: '0.00' },
  relative: {
    value: '80',
    to: 'maximum',
    compared: '120',
    max: '10',
    points: '6.67',
    exact: false,
    figures: [],
    method: '',
    whole: true,
  },
  sum: { start: '', points: '26.00' },
  best: { take: 3, points: '26.00' },
  'one-of': { name: 'Nêu gương', points: '15.00' },
  average: { points: '8.33', exact: false },
  mean: { count: 5, points: '17.33', exact: false },
  'trimmed-mean': { count: 5, points: '17.00', exact: true },
  median: { count: 5, points: '17.00', exact: true },
  'nothing-claimed': {},
  'nothing-deducted': {},
  'missing-zero': {},
  'missing-full': { points: '5.00' },
  'not-applicable-full': { points: '5.00' },
  'not-applicable-spared': {},
  missing: {},
  incomplete: { count: 2 },
  'wrong-input': { method: 'levels' },
  'above-max': { points: '21.00', max: '20' },
  'below-least': { points: '15.00', least: '20' },
  'off-step': { points: '18.30', step: '0.5' },
  'unknown-level': { level: 'kha' },
  'no-max': {},
  'no-tier': figure,
  'zero-denominator': {},
  'above-whole': { numerator: '96', denominator: '95' },
  'no-cell': { row: '150', column: '40' },
  'nothing-to-compare': {},
  'several-chosen': { count: 2 },
  'too-few-assessors': { count: 2, least: 3 },
  'not-applicable-undeclared': {},
  'gate-undecided': { name: 'Có người bị kỷ luật' },
  'not-applicable': {},
  'not-chosen': {},
  capped: { from: '31.00', to: '30.00' },
  floored: { from: '-2.00' },
  'gate-lowered': { name: 'Chậm báo cáo', from: '10.00', to: '5.00' },
  'gate-raised': { name: 'Dẫn đầu cụm', from: '8.00', to: '10.00' },
  rescaled: { from: '45.00', part: '90', whole: '100', to: '50.00', exact: true },
  redistributed: { from: '18.00', part: '20', whole: '25', to: '22.50', exact: true },
  'self-kept': {},
  'purse-capped': { purse: 'bonus', from: '6.00', to: '5.00' },
  total: { base: '90.00', bonus: '5.00', deduction: '0.00', total: '95.00' },
  'total-capped': { from: '103.00', to: '100.00' },
  'total-floored': { from: '-1.00' },
  'total-rounded': { from: '89.995', to: '90.00', digits: 2, mode: 'half-up', step: '' },
  recused: { member: 'Trần Thị Cúc', why: 'Là người thân của người được đề nghị.' },
  'rank-shared': { rank: 3, count: 2 },
  'tie-broken': { key: 'tc1', name: 'Năng động' },
  'tie-needs-vote': { count: 2 },
  'band-lacks': { band: 'Xuất sắc', name: 'Không có người bị kỷ luật' },
  'band-ceiling': { name: 'Chậm báo cáo', band: 'Tốt' },
  'no-band': { total: '12.00' },
  'band-undecided': { band: 'Xuất sắc', name: 'Không có người bị kỷ luật' },
  'no-points': { criterion: 'tc1', name: 'Năng động' },
  'criterion-not-met': { criterion: 'tc1', name: 'Năng động' },
  'below-threshold': { total: '79.50', from: '80.00', short: '0.50' },
  'reached-threshold': { total: '88.00', from: '80.00' },
  'below-band': { band: 'Tốt' },
  'reached-band': { band: 'Tốt' },
  lacks: { name: 'có Chiến sĩ thi đua cơ sở' },
  'lack-undecided': { name: 'có Chiến sĩ thi đua cơ sở' },
  veto: { name: 'Có người bị kỷ luật' },
  'veto-undecided': { name: 'Có người bị kỷ luật' },
  'under-review': {},
  investigated: {},
  'unknown-award': { award: 'x' },
  'award-not-for-kind': { award: 'giay-khen', kind: 'household' },
  'no-quota': {},
  'within-quota': { place: 2, quota: 3, name: '' },
  'beyond-quota': { place: 4, quota: 3, name: 'không quá 15% số cá nhân' },
  'tie-at-quota': { count: 2, left: 1, quota: 3, name: '' },
  'quota-needs-council': { count: 5, quota: 3, name: '' },
  'vote-passed': { for: 8, of: 9, percent: '88.89', threshold: '80' },
  'vote-failed': { for: 5, of: 9, percent: '55.56', threshold: '80' },
  'vote-majority': { for: 6, against: 3 },
  'vote-no-majority': { for: 3, against: 6 },
  'vote-missing': {},
  'near-threshold': { short: '0.50', from: '85.00' },
  'near-band': { short: '0.50', band: 'Xuất sắc' },
  'near-quota': { quota: 3, name: '' },
};

describe('every reason has its words', () => {
  it('as the golden reads', async () => {
    const engine = createEngine(templates);
    const worded = Object.entries(samples).map(([code, args]) => {
      const reason = reasonView({ code, args } as Reason);
      return `${code}: ${engine.renderLine('_reason', '{% include "_reason" %}', { reason })}`;
    });
    expect(worded.filter((line) => line.endsWith(': '))).toEqual([]);
    await expect(`${worded.join('\n')}\n`).toMatchFileSnapshot('goldens/reasons.txt');
  });

  it.each(['mean', 'median', 'trimmed-mean'] as const)(
    'and the members’ figures, each with a comma: %s',
    (method) => {
      const args = { ...samples.relative, value: '10', figures: ['10.5', '9.5'], method };
      const reason = reasonView({ code: 'relative', args });
      const line = createEngine(templates).renderLine('_reason', '{% include "_reason" %}', { reason });
      expect(line).toContain('(10,5; 9,5)');
    },
  );
});
