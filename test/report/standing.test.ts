import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Council, Criteria, Nomination } from '../../src/model/files.generated.ts';
import { standingCsv } from '../../src/report/standing-csv.ts';
import { explainStanding } from '../../src/report/standing-explain.ts';
import { standingJson } from '../../src/report/standing-json.ts';
import { standingTable } from '../../src/report/standing-table.ts';
import { score } from '../../src/score/score.ts';
import { displayWidth } from '../../src/source/width.ts';
import { collective, councilWith, individual, planWith, scaled } from '../score/campaign.ts';

const plain = new Chalk({ level: 0 });
const criteria: Criteria = scaled(
  [
    {
      id: 'tc1',
      name: 'Tham mưu kịp thời',
      max: '60',
      children: [
        { id: 'chu-dong', name: 'Chủ động', max: '30' },
        { id: 'phoi-hop', name: 'Phối hợp', max: '30' },
      ],
    },
    { id: 'tc2', name: 'Kỷ luật', max: '40' },
  ],
  { bands: [{ id: 'xuat-sac', name: 'Xuất sắc', from: '85' }] },
);
const scores = (a: string, b: string, c: string) => ({
  'chu-dong': { points: a },
  'phoi-hop': { points: b },
  tc2: { points: c },
});
const proof = { title: 'Quyết định', file: 'evidence/x.pdf', page: '2', quote: 'đã hoàn thành' };
const an = individual('an', scores('29.5', '20', '40'), {
  achievements: [{ criterion: 'chu-dong', text: 'Đã làm.', evidence: [proof] }],
});
const council = councilWith({
  assessments: ['a', 'b', 'c'].map((by, index) => ({
    nomination: 'an',
    by,
    scores: { tc2: { points: ['38', '38.5', '38.5'][index] ?? '' } },
  })),
});
const standing = (
  nominations: readonly Nomination[],
  more: { council?: Council; criteria?: Criteria } = {},
) => score({ plan: planWith({ individual: '1' }), criteria, nominations, ...more });

describe('json', () => {
  it('keeps the shape of the contract', () => {
    const shape = JSON.parse(standingJson(standing([an], { council })));
    expect(shape).toEqual({
      version: 1,
      scale: { max: '100', rounding: 'half-up, 2' },
      nominations: [
        {
          id: 'an',
          name: 'Người an',
          kind: 'individual',
          group: 'individual',
          total: '87.83',
          rank: 1,
          band: 'xuat-sac',
          eligible: true,
          allotted: true,
          award: 'giay-khen',
          criteria: [
            {
              id: 'chu-dong',
              points: '29.50',
              max: '30',
              because: 'tự chấm: 29,50/30 điểm; hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',
              evidence: ['evidence/x.pdf'],
            },
            {
              id: 'phoi-hop',
              points: '20.00',
              max: '30',
              because: 'tự chấm: 20,00/30 điểm; hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',
              evidence: [],
            },
            {
              id: 'tc2',
              points: '38.33',
              max: '40',
              because: '3 ủy viên chấm: (38,00 + 38,50 + 38,50) : 3 = 38,33 (đã làm tròn); tự chấm 40,00',
              evidence: [],
            },
          ],
          reasons: ['đứng thứ 1 trong 1 chỉ tiêu'],
          near_misses: [],
        },
      ],
    });
  });

  it('has no scale, no points and no rank where the campaign judges đạt or chưa đạt', () => {
    const qualitative: Criteria = { criteria: [{ id: 'tc1', name: 'Một' }] };
    const shape = JSON.parse(
      standingJson(standing([individual('an', { tc1: { met: true } })], { criteria: qualitative })),
    );
    expect(shape.scale).toBeNull();
    expect(shape.nominations[0]).toMatchObject({ total: null, rank: null });
    expect(shape.nominations[0].criteria).toEqual([
      { id: 'tc1', points: null, met: true, because: 'tự chấm: đạt', evidence: [] },
    ]);
  });
});

describe('csv', () => {
  const cells = (text: string, delimiter: string) => text.split('\r\n').map((line) => line.split(delimiter));

  it('opens in a Vietnamese spreadsheet: byte order mark, semicolons, decimal commas, CRLF', () => {
    const text = standingCsv(standing([an]), ';');
    expect(text.startsWith('\uFEFFMã;Tên;Loại;Đơn vị;Chủ động (chu-dong);')).toBe(true);
    expect(cells(text, ';')[1]?.slice(0, 9)).toEqual([
      'an',
      'Người an',
      'cá nhân',
      'Phòng',
      '29,50',
      '20,00',
      '40,00',
      '89,50',
      '1',
    ]);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('writes decimal points with commas', () => {
    expect(cells(standingCsv(standing([an]), ','), ',')[1]?.slice(4, 8)).toEqual([
      '29.50',
      '20.00',
      '40.00',
      '89.50',
    ]);
  });

  it.each(['=1+1', '+84', '-2', '@x', ' =1', '\t=1', '＝1'])(
    'lets no spreadsheet run the name %j',
    (full_name) => {
      const nominee = {
        ...an,
        individual: { ...an.individual, full_name } as NonNullable<Nomination['individual']>,
      };
      expect(standingCsv(standing([nominee]), ';').split('\r\n')[1]).toContain(`;'${full_name};`);
    },
  );

  it('quotes a cell that holds the delimiter, a quote or a line break', () => {
    const nominee = collective('doi', scores('1', '1', '1'), {
      collective: { name: 'Tổ "1"; 2\nA', members: '3' },
    });
    expect(standingCsv(standing([nominee]), ';')).toContain(';"Tổ ""1""; 2\nA";');
  });
});

describe('table', () => {
  const long = collective('doi', scores('1', '1', '1'), {
    collective: { name: 'Phòng Tổng hợp, Quy hoạch và Kinh tế đối ngoại của cơ quan', members: '9' },
  });

  it('lists each kind apart in the order of rank', () => {
    const binh = individual('binh', scores('30', '30', '40'));
    expect(standingTable(standing([an, binh, long]), { chalk: plain, columns: 110 }).split('\n')).toEqual([
      'Thang 100 điểm theo Công văn số 12/HĐTĐKT về thang điểm thi đua; làm tròn nửa lên, 2 chữ số thập phân.',
      '',
      'Tập thể: 1 đề nghị, 1 được đề nghị khen thưởng',
      'Hạng  Tên                                                         Đơn vị  Điểm  Kết quả',
      '   1  Phòng Tổng hợp, Quy hoạch và Kinh tế đối ngoại của cơ quan  Phòng   3,00  Giấy khen',
      '',
      'Cá nhân: 2 đề nghị, 1 được đề nghị khen thưởng',
      'Hạng  Tên         Đơn vị    Điểm  Xếp loại  Kết quả',
      '   1  Người binh  Phòng   100,00  Xuất sắc  Giấy khen',
      '   2  Người an    Phòng    89,50  Xuất sắc  chưa được đề nghị',
      '',
      '  Người an: đứng thứ 2, ngoài 1 chỉ tiêu',
      '',
      'Suýt đạt:',
      '  Người an: đứng ngay sau 1 chỉ tiêu',
      '',
    ]);
  });

  it.each([50, 70, 100])('keeps its rows within %i columns', (columns) => {
    const lines = standingTable(standing([an, long]), { chalk: plain, columns })
      .split('\n')
      .slice(2);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('colours only where the chalk that it is handed does', () => {
    const colour = standingTable(standing([an]), { chalk: new Chalk({ level: 1 }), columns: 100 });
    expect(colour).toContain('\u001b[32mGiấy khen\u001b[39m');
  });
});

describe('--explain', () => {
  it('shows the whole derivation', () => {
    expect(explainStanding(standing([an], { council }), 'an', plain)).toBe(
      [
        'Người an (an)',
        'cá nhân · Phòng',
        'Thang 100 điểm theo Công văn số 12/HĐTĐKT về thang điểm thi đua; làm tròn nửa lên, 2 chữ số thập phân',
        '',
        '└─ Tiêu chí',
        '   │  49,50 + 38,33',
        '   ├─ tc1  Tham mưu kịp thời: 49,50/60',
        '   │  │  29,50 + 20,00 = 49,50',
        '   │  ├─ chu-dong  Chủ động: 29,50/30',
        '   │  │     tự chấm: 29,50/30 điểm; hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',
        '   │  │     minh chứng: Quyết định (evidence/x.pdf), trang 2, “đã hoàn thành”',
        '   │  └─ phoi-hop  Phối hợp: 20,00/30',
        '   │        tự chấm: 20,00/30 điểm; hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',
        '   └─ tc2  Kỷ luật: 38,33/40',
        '         3 ủy viên chấm: (38,00 + 38,50 + 38,50) : 3 = 38,33 (đã làm tròn); tự chấm 40,00',
        '           Ủy viên a: 38,00/40 điểm',
        '           Ủy viên b: 38,50/40 điểm',
        '           Ủy viên c: 38,50/40 điểm',
        '',
        'Tổng điểm: 87,83',
        '  49,50 + 38,33 = 87,83',
        'Hạng 1 trong nhóm cá nhân',
        'Xếp loại: Xuất sắc',
        'Được đề nghị: Giấy khen',
        '  - đứng thứ 1 trong 1 chỉ tiêu',
        '',
      ].join('\n'),
    );
  });

  it('says where a member’s mark was cut to the most that the criterion gives', () => {
    const relative = { method: 'relative', relative_to: 'maximum' } as const;
    const compared = scaled([{ id: 'phieu', name: 'Phiếu', max: '2', scoring: relative }]);
    const sheet = (by: string, value: string) => ({ nomination: 'an', by, scores: { phieu: { value } } });
    const council = councilWith({ assessments: [sheet('a', '10.5'), sheet('b', '9.5')] });
    const nominees = [individual('an', { phieu: { value: '10' } })];
    const told = explainStanding(standing(nominees, { criteria: compared, council }), 'an', plain);
    expect(told).toContain(
      'Ủy viên a: 10,5/10 (cao nhất trong nhóm) × 2 = 2,10; 2,10 vượt mức tối đa nên tính 2,00',
    );
    expect(told).toContain('(10,5 + 9,5) : 2 = 10');
  });

  it('knows no nomination of another id', () => {
    expect(explainStanding(standing([an]), 'binh', plain)).toBeUndefined();
  });

  it('says the total of a table of one criterion once', () => {
    const one = scaled([{ id: 'tc1', name: 'Kết quả', max: '100' }]);
    const explained = explainStanding(
      standing([individual('an', { tc1: { points: '85' } })], { criteria: one }),
      'an',
      plain,
    );
    expect(explained).toContain('\nTổng điểm: 85,00\nHạng 1');
    expect(explained).not.toContain('=');
  });
});
