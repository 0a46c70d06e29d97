import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf, questionsOf } from '../../src/cli/ask/conduct.ts';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import { nominationInterview } from '../../src/interview/nomination/nomination.ts';
import type { Answer, Question } from '../../src/interview/question.ts';
import { deskFor, officeOf } from '../../src/nominating.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');

/** Answers everything with the first thing that may stand, but for what is given; returns the questions by key. */
async function asked(
  given: Readonly<Record<string, Answer>>,
  plan: (text: string) => string = (text) => text,
) {
  const files = filesOf(example);
  files.set('plan.yaml', new TextEncoder().encode(plan(new TextDecoder().decode(files.get('plan.yaml')))));
  const world = memoryWorld(files);
  const { office, survey } = await officeOf(world);
  if (office === undefined) throw new Error(survey.findings.map(({ message }) => message).join('\n'));
  const interview = nominationInterview(deskFor(world, office));
  const answers = new Map<string, Answer>(Object.entries(given));
  for (;;) {
    const questions = questionsOf(interview, new Map(), answers);
    const open = questions.at(-1);
    if (open === undefined || answers.has(open.key)) {
      return new Map(questions.map((question) => [question.key, question]));
    }
    answers.set(open.key, answerTo(open));
  }
}

function answerTo(question: Question): Answer {
  if (question.optional) return null;
  const { manner, proposal } = question;
  const tries = [
    proposal,
    manner.by === 'choice' ? manner.options[0]?.value : undefined,
    '1',
    '17/9/1990',
    'chữ',
  ];
  const answer = tries.find((one) => one !== undefined && problemOf(question, one) === undefined);
  if (answer === undefined) throw new Error(`nothing answers ${question.key}`);
  return answer;
}

const options = (question: Question | undefined) =>
  question?.manner.by === 'choice' ? question.manner.options.map(({ value }) => value) : [];

const regular = (text: string) =>
  text.replace('campaign_type: thematic', 'campaign_type: regular').replace(
    'award_forms:\n',
    `award_forms:
  - id: cstdcs
    name: “Chiến sĩ thi đua cơ sở”
    type: title
    code: CSTDCS
    for: [individual]
    decider: giam-doc
  - id: bang-khen-so
    name: Bằng khen của Giám đốc Sở
    type: commendation
    code: BKT
    for: [individual]
    decider: giam-doc
  - id: ttldtt
    name: “Tập thể lao động tiên tiến”
    type: title
    code: TTLDTT
    for: [collective]
    decider: giam-doc
`,
  );

describe('the questions for a nomination', () => {
  it('take the number of a proof with its symbol, and do not ask for the symbol then', async () => {
    const proof = 'achievements.0.evidence.0';
    const given = {
      kind: 'individual',
      award: 'giay-khen',
      [`${proof}.file`]: 'evidence/bc-281-giai-ngan.pdf',
      [`${proof}.title`]: 'Quyết định khen',
    };
    const whole = await asked({ ...given, [`${proof}.number`]: 'Số 89 /QĐ-SGDĐT' });
    expect(whole.has(`${proof}.symbol`)).toBe(false);
    expect((await asked({ ...given, [`${proof}.number`]: '89' })).has(`${proof}.symbol`)).toBe(true);
    expect(problemOf(whole.get(`${proof}.number`) as Question, '12/01/2026')).toContain('số');
  });

  it('are those of its form and no more: a person in a campaign by theme', async () => {
    const questions = await asked({ kind: 'individual', award: 'giay-khen' });
    const keys = [...questions.keys()];
    expect(keys.slice(0, 4)).toEqual(['kind', 'award', 'unit', 'individual.full_name']);
    expect(keys).toContain('individual.hometown');
    for (const key of [
      'individual.identity_number',
      'individual.ethnicity',
      'earlier_awards.0.year',
      'ratings.0.year',
    ])
      expect(keys, key).not.toContain(key);
    expect(questions.get('individual.hometown')?.why).toBe(
      'Mẫu số 07 Nghị định 91/2017/NĐ-CP, phần “Thông tin chung”.',
    );
    expect(questions.get('discipline.status')?.why).toMatch(/Nghị định|Luật/);
  });

  it('each say why, and have a title and words of their own', async () => {
    const questions = await asked({ kind: 'collective', award: 'giay-khen' });
    for (const { key, title, description } of questions.values()) {
      expect(title, key).not.toMatch(/[a-z]_[a-z]|undefined/);
      expect(description, key).not.toMatch(/\b(?:true|false|individual|male|none|title)\b|undefined/);
    }
  });

  it('follow the standards of a higher award, and tell them', async () => {
    const questions = await asked({ kind: 'individual', award: 'cstdcs' }, regular);
    expect(questions.get('initiatives.0.name')?.why).toContain('tiêu chuẩn của hình thức này: có sáng kiến');
    expect(questions.get('earlier_awards.0.year')?.why).toContain('phần “');
    expect(questions.has('ratings.0.year')).toBe(true);
  });

  it('ask a collective for every part of the report on regular work, those after its achievements last', async () => {
    const questions = await asked({ kind: 'collective', award: 'ttldtt' }, regular);
    const keys = [...questions.keys()];
    const parts = [
      'collective.profile',
      'duties',
      'achievements.0.text',
      'experience',
      'collective.compliance',
      'collective.party_work',
    ];
    expect(keys.filter((key) => parts.includes(key))).toEqual(parts);
    expect(questions.get('collective.party_work')?.why).toBe(
      'báo cáo thành tích, phần “Hoạt động của tổ chức đảng, đoàn thể”.',
    );
    const thematic = await asked({ kind: 'collective', award: 'giay-khen' });
    expect([...thematic.keys()].filter((key) => /compliance|party_work/.test(key))).toEqual([]);
  });

  it('ask a person for titles and prizes where the report on regular work prints them', async () => {
    const questions = await asked({ kind: 'individual', award: 'cstdcs' }, regular);
    expect(questions.get('individual.honours')?.title).toBe('Học hàm, học vị, danh hiệu, giải thưởng');
    expect((await asked({ kind: 'individual', award: 'giay-khen' })).has('individual.honours')).toBe(false);
  });

  it('offer only what the plan has and its decider may grant, and say what is left out', async () => {
    const questions = await asked({ kind: 'individual', award: 'cstdcs' }, regular);
    expect(options(questions.get('award'))).toEqual(['cstdcs', 'bang-khen-tinh', 'giay-khen']);
    expect(questions.get('award')?.why).toContain('không nêu “Bằng khen của Giám đốc Sở”');
    const collective = await asked({ kind: 'collective', award: 'ttldtt' }, regular);
    expect(options(collective.get('award'))).toEqual(['ttldtt', 'bang-khen-tinh', 'giay-khen']);
    expect(options(collective.get('kind'))).toEqual(['individual', 'collective']);
  });

  it('offer names that the plan knows, but nobody who is nominated already', async () => {
    const questions = await asked({ kind: 'individual', award: 'giay-khen', unit: 'phong-tong-hop' });
    const name = questions.get('individual.full_name');
    const names = name?.manner.by === 'completion' ? name.manner.options.map((one) => one.name) : [];
    expect(names[0]).toBe('Tạ Minh Thuần');
    expect(names).not.toContain('Đặng Thị Ánh');
    const head = await asked({
      kind: 'individual',
      award: 'giay-khen',
      unit: 'phong-tong-hop',
      'individual.full_name': 'Tạ Minh Thuần',
    });
    expect(head.get('individual.position')?.proposal).toBe('Trưởng phòng');
  });

  it('say at once what the rules have against an answer that may stand', async () => {
    const questions = await asked({ kind: 'individual', award: 'giay-khen' });
    const name = questions.get('individual.full_name');
    expect(name?.problem?.('Đặng Thị Ánh')).toBeUndefined();
    expect(name?.remarks?.('Ðặng Thị Hà').join()).toContain('Ð');
    expect(questions.get('discipline.status')?.remarks?.('under-review').join()).toContain(
      'đang bị xem xét kỷ luật',
    );
    const points = questions.get('scores.tc1.points');
    expect(points?.problem?.('20,5')).toContain('cao hơn điểm tối đa 20');
    expect(points?.problem?.('16,3')).toContain('bước');
    expect(points?.problem?.('16,5')).toBeUndefined();
    const proof = await asked({
      kind: 'individual',
      award: 'giay-khen',
      'achievements.0.evidence.0.file': 'evidence/bc-281-giai-ngan.pdf',
    });
    expect(proof.get('achievements.0.evidence.0.date')?.remarks?.('1/1/2019').join()).toContain('trước');
  });
});

describe('the law that a nomination is asked by', () => {
  it.each([
    ['', '152/2025/NĐ-CP'],
    ['transition: rules-pending\n', '98/2023/NĐ-CP'],
  ])('is the one that its papers are printed by: “%s”', async (transition, decree) => {
    const files = filesOf(join(example, '../van-khe-2025'));
    const plan = new TextDecoder().decode(files.get('plan.yaml'));
    files.set('plan.yaml', new TextEncoder().encode(plan + transition));
    const world = memoryWorld(files);
    const { office } = await officeOf(world);
    if (office === undefined) throw new Error('no office');
    const [award] = office.plan.award_forms;
    if (award === undefined) throw new Error('no award');
    const printed = lawAnswers(office.survey.law, office.plan).reportForm(award, 'collective');
    expect(printed?.decree).toBe(decree);
    const asked = deskFor(world, office).formName('collective', award.id);
    expect(asked).toBe(`Mẫu số ${printed?.number} Nghị định ${printed?.decree}`);
  });
});

it('says that somebody is nominated already as soon as it is known who it is', async () => {
  const given = { kind: 'individual', award: 'giay-khen', 'individual.full_name': 'Đặng Thị Ánh' };
  const questions = await asked(given);
  const birth = questions.get('individual.birth_date');
  expect(birth?.remarks?.('14/3/1991').join()).toContain(
    'Đặng Thị Ánh, sinh ngày 14/3/1991 đã được đề nghị ở một đề nghị khác',
  );
  expect(birth?.remarks?.('15/3/1991')).toEqual([]);
});
