import { describe, expect, it } from 'vitest';
import type { Paper, Plan } from '../../src/model/files.generated.ts';
import { council, findings, form, person, plan, said, unit } from './campaign.ts';

const own = plan().papers;
const withPaper = (paper: Partial<Paper> & Pick<Paper, 'document'>, over: Partial<Plan> = {}) => ({
  plan: plan({ submission_date: '2025-12-15', papers: [...own, { signer: 'giam-doc', ...paper }], ...over }),
  council: council(),
});

describe('unknown-document-type', () => {
  it('knows that a list has no type of its own', () => {
    const [finding, ...more] = findings(
      withPaper({ document: 'submission-letter', number: '12', symbol: 'DS-SKHĐT' }),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4043',
      severity: 'error',
      law: 'Mục I Phụ lục III Nghị định 30/2020/NĐ-CP',
    });
    expect(finding?.help).toContain('Kèm theo Tờ trình số');
  });

  it('suggests the type of the paper', () => {
    const [finding] = findings(withPaper({ document: 'submission-letter', symbol: 'TTR-SKHĐT' }));
    expect(finding).toMatchObject({ code: 'TD4043', help: 'có phải là TTr?' });
  });

  it.each(['TTr-SKHĐT', 'TTr-HĐTĐKT'])('spares %s', (symbol) => {
    const issuer = symbol.endsWith('HĐTĐKT') ? 'council' : 'agency';
    expect(said(withPaper({ document: 'submission-letter', symbol, issuer }))).toEqual([]);
  });
});

describe('wrong-document-type', () => {
  it.each<[Paper['document'], string, readonly string[]]>([
    ['submission-letter', 'KH-SKHĐT', ['TD4044 error']],
    ['submission-letter', 'SKHĐT-VP', []],
    ['guideline', 'SKHĐT-VP', []],
    ['guideline', 'HD-SKHĐT', []],
    ['decision', 'SKHĐT-VP', ['TD4044 error']],
    ['decision', 'QĐ-SKHĐT', []],
    ['nominee-list', 'QĐ-SKHĐT', ['TD4044 error']],
    ['certificate', 'QĐ-SKHĐT', ['TD4044 error']],
    ['score-sheet', 'BC-SKHĐT', []],
  ])('%s with %s: %j', (document, symbol, expected) => {
    expect(said(withPaper({ document, symbol }))).toEqual(expected);
  });

  it('sees a number alone on a list', () => {
    expect(said(withPaper({ document: 'nominee-list', number: '7' }))).toEqual(['TD4044 error']);
  });
});

describe('council-number-series', () => {
  it('keeps the two series apart', () => {
    expect(said(withPaper({ document: 'minutes', symbol: 'BB-HĐTĐKT', issuer: 'council' }))).toEqual([]);
    expect(said(withPaper({ document: 'minutes', symbol: 'BB-SKHĐT', issuer: 'council' }))).toEqual([
      'TD4045 error',
    ]);
    expect(said(withPaper({ document: 'minutes', symbol: 'BB-HĐTĐKT' }))).toEqual(['TD4045 error']);
    expect(said(withPaper({ document: 'minutes', symbol: 'BB-SKHĐT' }))).toEqual([]);
  });
});

describe('decision-by-council', () => {
  it('leaves decisions to the decider', () => {
    expect(said(withPaper({ document: 'decision', issuer: 'council', decider: 'giam-doc' }))).toEqual([
      'TD4046 error',
    ]);
    expect(said(withPaper({ document: 'decision', decider: 'giam-doc' }))).toEqual([]);
  });
});

describe('form-of-other-regime', () => {
  const of = (text: string, submission_date: string) =>
    findings({ plan: plan({ submission_date, procedure: [{ text }] }) });
  const old =
    'Báo cáo thành tích theo Mẫu số 07 ban hành kèm theo Nghị định số 91/2017/NĐ-CP, gửi về Văn phòng';

  it('sees the form of another time', () => {
    expect(of(old, '2021-12-15')).toEqual([]);
    const [finding, ...more] = of(old, '2025-12-15');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'TD4040', severity: 'error' });
    expect(finding?.help).toBe('sửa thành Mẫu 08 Nghị định 152/2025/NĐ-CP');
    expect(finding?.place).toMatchObject({ route: ['procedure', 0, 'text'], at: 'text', from: 24 });
  });

  it('sees the wrong number of the right decree', () => {
    const [finding] = of(old.replace('07', '02'), '2021-12-15');
    expect(finding).toMatchObject({ code: 'TD4040', severity: 'error' });
  });

  it('spares the office’s own forms', () => {
    expect(of('Báo cáo theo Mẫu số 03 của Hướng dẫn này', '2025-12-15')).toEqual([]);
  });
});

describe('dossier-component-missing', () => {
  const letter = {
    document: 'submission-letter',
    decider: 'giam-doc',
    number: '12',
    symbol: 'TTr-SKHĐT',
  } as const;
  const report = { document: 'achievement-report', signer: 'giam-doc' } as const;
  const minutes = { document: 'minutes', signer: 'giam-doc' } as const;
  const of = (papers: readonly Paper[], sitting = council()) =>
    findings({
      plan: plan({ submission_date: '2025-12-15', papers: [...own, ...papers] }),
      nominations: [person('an')],
      council: sitting,
    });

  it('wants the minutes before the letter leaves', () => {
    expect(of([{ ...letter, signer: 'giam-doc' }, report, minutes])).toEqual([]);
    const [finding, ...more] = of([{ ...letter, signer: 'giam-doc' }, report]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4041',
      severity: 'error',
      law: 'khoản 2 Điều 84 Luật 06/2022/QH15',
    });
    expect(finding?.message).toContain('Biên bản xét khen thưởng');
  });

  it('wants the meeting that the minutes are of', () => {
    const { meeting: _, ...rest } = council();
    const [finding] = of([{ ...letter, signer: 'giam-doc' }, report, minutes], rest);
    expect(finding?.message).toContain('chưa có meeting');
  });

  it('wants the result of the vote and the opinions of others where the award asks for them', () => {
    const lack = (code: string, submission_date: string, over: Partial<Paper> = {}, papers: Paper[] = []) =>
      findings({
        plan: plan({
          submission_date,
          campaign_type: 'regular',
          deciders: [{ id: 'giam-doc', position: 'Thủ tướng Chính phủ', level: 'government' }],
          award_forms: [form(code)],
          papers: [{ ...letter, signer: 'giam-doc', ...over }, report, minutes, ...papers],
        }),
        nominations: [
          code === 'COCP' ? unit('a', { award: 'cocp' }) : person('a', { award: code.toLowerCase() }),
        ],
        council: council(),
      })
        .filter((one) => one.code === 'TD4041')
        .map(({ message, law }) => `${/“(.*)”/.exec(message)?.[1]}: ${law}`);
    const of37 = 'Điều 37 Nghị định 152/2025/NĐ-CP';
    expect(lack('COCP', '2025-12-15')).toEqual([
      `Kết quả bỏ phiếu của Hội đồng: ${of37}`,
      `Ý kiến của cơ quan, địa phương liên quan: ${of37}`,
    ]);
    const opinions = [{ agency: 'Công an tỉnh', text: 'nhất trí' }];
    const count: Paper = { document: 'ballot-minutes', signer: 'giam-doc' };
    expect(lack('COCP', '2025-12-15', { opinions }, [count])).toEqual([
      `Kết quả bỏ phiếu của Hội đồng: ${of37}`,
    ]);
    expect(lack('BKTTG', '2025-12-15', { opinions })).toEqual([]);
    expect(lack('BKTTG', '2025-06-30')).toEqual([
      'Ý kiến của cơ quan, địa phương liên quan: khoản 2, khoản 3 và khoản 4 Điều 84 Luật 06/2022/QH15',
    ]);
    expect(lack('CSTDCS', '2025-06-30')).toEqual([
      'Kết quả bỏ phiếu của Hội đồng: Điều 34 Nghị định 98/2023/NĐ-CP',
    ]);
    expect(lack('CSTDCS', '2025-07-01')).toEqual([]);
  });

  it('is silent while the letter has neither number nor date', () => {
    expect(of([{ document: 'submission-letter', decider: 'giam-doc', signer: 'giam-doc' }])).toEqual([]);
  });
});
