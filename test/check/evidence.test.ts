import { describe, expect, test } from 'vitest';
import { criteria, findings, person, plan, said } from './dossier.ts';

const proof = (evidence: object) =>
  person('an', 'Nguyễn Thị An', {
    achievements: [
      { criterion: 'tc1', text: 'Xử lý 268 hồ sơ.', evidence: [{ title: 'Báo cáo', ...evidence }] },
    ],
  });
const at = 'nominations/an.yaml achievements.0.evidence.0';

describe('files', () => {
  const said1 = (file: string, size?: number) =>
    said({ nominations: [proof({ file })] }, size === undefined ? {} : { [file]: size });

  test('there, missing, empty', () => {
    expect(said1('evidence/a.pdf', 100)).toEqual([]);
    expect(said1('evidence/a.pdf')).toEqual([`missing-evidence-file ${at}.file`]);
    expect(said1('evidence/a.pdf', 0)).toEqual([`empty-evidence-file ${at}.file`]);
  });

  test.each([
    '../a.pdf',
    '/tmp-khac/a.pdf',
    'C:\\hoso\\a.pdf',
    'evidence/../../a.pdf',
    '..\\a.pdf',
    'https://example.org/a.pdf',
    '\\\\may\\a.pdf',
    '~/a.pdf',
  ])('%s leaves the folder, and only that is said', (file) => {
    expect(said1(file)).toEqual([`evidence-outside-folder ${at}.file`]);
  });

  test('a path that goes down and up again stays inside', () => {
    expect(said1('evidence/../evidence/a.pdf', 10)).toEqual([]);
  });

  test('a backslash is explained where the slash would do', () => {
    const [finding] = findings(
      { nominations: [proof({ file: 'evidence\\a.pdf' })] },
      { 'evidence/a.pdf': 9 },
    );
    expect(finding?.help).toContain('evidence/a.pdf');
  });

  test.each([
    ['evidence/Bao-Cao.PDF', 'chữ hoa, chữ thường; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['Evidence/bao-cao.pdf', 'chữ hoa, chữ thường; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['evidence/báo-cáo.pdf', 'từng dấu; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['bao-cao.pdf', 'tính từ thư mục của đợt; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['evidence/bao-coa.pdf', 'tên gần giống; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['evidence/bao-cao', 'tên gần giống; có phải ý anh/chị là evidence/bao-cao.pdf?'],
    ['evidence/bao-cao.docx', 'tên gần giống; có phải ý anh/chị là evidence/bao-cao.pdf?'],
  ])('%s is near a file that is there', (file, help) => {
    const [finding] = findings({ nominations: [proof({ file })] }, { 'evidence/bao-cao.pdf': 9 });
    expect(finding?.help).toContain(help);
  });

  test.each(['evidence/qd-12.pdf', 'evidence/qd-13/bao-cao.pdf', 'khac.pdf'])('%s is near none', (file) => {
    const [finding] = findings({ nominations: [proof({ file })] }, { 'evidence/qd-11.pdf': 9 });
    expect(finding?.help).toContain('chép tệp vào đúng chỗ');
  });

  test('the file of an initiative is looked for too', () => {
    const nominations = [
      person('an', 'Nguyễn Thị An', {
        initiatives: [{ name: 'Nộp hồ sơ một lần', evidence: 'evidence/b.pdf' }],
      }),
    ];
    expect(said({ nominations })).toEqual([
      'missing-evidence-file nominations/an.yaml initiatives.0.evidence',
    ]);
  });
});

describe('dates', () => {
  const dated = (date: string, campaign = plan) => said({ plan: campaign, nominations: [proof({ date })] });
  const found = [`evidence-outside-period ${at}.date`];

  test('from the first day to the day of sending', () => {
    expect(dated('2021-09-16')).toEqual(found);
    expect(dated('2021-09-17')).toEqual([]);
    expect(dated('2021-12-24')).toEqual([]);
    expect(dated('2021-12-25')).toEqual(found);
  });

  test('to the day of the achievement report, where it is dated', () => {
    const report = { document: 'achievement-report', date: '2021-12-20', signer: 'giam-doc' } as const;
    const reported = { ...plan, papers: [...plan.papers, report] };
    expect(dated('2021-12-20', reported)).toEqual([]);
    expect(dated('2021-12-21', reported)).toEqual(found);
  });

  test('to the end where no day of sending is set', () => {
    const { submission_date: _, ...open } = plan;
    expect(dated('2021-12-16', open)).toEqual(found);
    expect(
      dated('2031-12-16', { ...open, period: { start: '2021-09-17', note: 'đến khi có thông báo' } }),
    ).toEqual(['open-end-date plan.yaml period']);
  });
});

describe('mandatory evidence', () => {
  const [first, second] = criteria.criteria as [
    (typeof criteria.criteria)[number],
    (typeof criteria.criteria)[number],
  ];
  const strict = { ...criteria, criteria: [first, { ...second, evidence: 'required' as const }] };
  const claims = (more: object) =>
    said({ criteria: strict, nominations: [person('an', 'Nguyễn Thị An', more)] });
  const text = 'Trực chốt 12 buổi.';

  test('is asked where the criterion is told of or scored', () => {
    expect(claims({})).toEqual([]);
    expect(claims({ achievements: [{ criterion: 'tc2', text }] })).toEqual([
      'mandatory-evidence-missing nominations/an.yaml achievements.0.criterion',
    ]);
    expect(claims({ scores: { tc2: { points: '35' } } })).toEqual([
      'mandatory-evidence-missing nominations/an.yaml scores.tc2',
    ]);
  });

  test('is not asked for nothing, and one piece will do', () => {
    expect(claims({ scores: { tc2: { points: '0' } } })).toEqual([]);
    const achievements = [
      { criterion: 'tc2', text },
      { criterion: 'tc2', text: 'Phát 50 suất cơm.', evidence: [{ title: 'Sổ trực' }] },
    ];
    expect(claims({ achievements, scores: { tc2: { points: '35' } } })).toEqual([]);
  });
});
