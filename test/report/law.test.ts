import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { withRegulation } from '../../src/law/regulation.ts';
import { lawOfCampaign } from '../../src/report/law.ts';
import { lawList } from '../../src/report/law-list.ts';
import { wrapped } from '../../src/report/law-words.ts';
import { displayWidth } from '../../src/source/width.ts';
import { form, plan } from '../check-law/campaign.ts';
import { shippedLaw } from '../law/shipped.ts';

const law = shippedLaw();
const layout = (columns = 100) => ({ chalk: new Chalk({ level: 0 }), columns });
const printed = (over: Parameters<typeof plan>[0] = {}, columns = 100) =>
  lawOfCampaign(law, plan(over), layout(columns));

describe('thidua law', () => {
  it('shows the regime of the Vĩnh Phúc campaign, why, and its instruments with their dates and status', () => {
    const text = printed({ decision_date: '2021-12-24' });
    expect(text).toMatch(/^Gói pháp lý R1: /);
    expect(text).toContain(
      'Vì ngày trình hồ sơ là 15/12/2021: Nghị định số 91/2017/NĐ-CP có hiệu lực từ ngày 01/10/2017',
    );
    expect(text).toMatch(/Nghị định 91\/2017\/NĐ-CP +31\/7\/2017 +01\/10\/2017 – 31\/12\/2023 +đã đối chiếu/);
    expect(text).toMatch(
      /Thông tư 12\/2019\/TT-BNV +04\/11\/2019 +01\/01\/2020 – 31\/12\/2023 +chưa đối chiếu/,
    );
  });

  it('shows base salary and prizes, before and after rounding, with their articles', () => {
    const text = printed({ decision_date: '2021-12-24' });
    expect(text).toContain(
      'Mức lương cơ sở: 1.490.000 đồng (khoản 2 Điều 3 Nghị định 38/2019/NĐ-CP, đã đối chiếu)',
    );
    const [, bk = '', gk = ''] = /\(BKT\)\n([\s\S]*?)\(GK\)\n([\s\S]*?)\n\n/.exec(text) ?? [];
    expect(bk).toMatch(/cá nhân +1 +1\.490\.000 +1\.490\.000 +\* khoản 1 Điều 73 Nghị định 91\/2017\/NĐ-CP/);
    expect(bk).toMatch(/tập thể +2 +2\.980\.000 +2\.980\.000/);
    expect(gk).toMatch(/cá nhân +0,3 +447\.000 +450\.000/);
    expect(gk).toMatch(/tập thể +0,6 +894\.000 +900\.000/);
    expect(text).toContain('* chưa đối chiếu nguyên văn');
    expect(printed({ submission_date: '2025-12-15' })).not.toContain('* chưa đối chiếu');
  });

  it('says that the day of the decision is not known yet', () => {
    const { decision_date: _, ...open } = plan();
    expect(lawOfCampaign(law, open, layout())).toContain(
      'chưa có decision_date, nên tạm lấy ngày trình hồ sơ',
    );
  });

  it('shows decider, form and vote of each award', () => {
    const text = printed({ submission_date: '2025-12-15', award_forms: [form('BKT')] });
    expect(text.replace(/\n +/g, ' ')).toContain(
      'Giám đốc Sở Kế hoạch và Đầu tư không quyết định được; thuộc về Bộ trưởng',
    );
    expect(text).toContain('Báo cáo thành tích: Mẫu 08');
    expect(text).toContain('Tỷ lệ phiếu: theo quy chế của cơ quan');
    const older = printed({ submission_date: '2024-12-15', award_forms: [form('CSTDCS')] });
    expect(older).toContain('Tỷ lệ phiếu: từ 80% trở lên, tính trên tổng số thành viên hội đồng');
  });

  it('shows the banner where a later law has not been read', () => {
    expect(printed({ submission_date: '2026-09-30' })).not.toContain('LƯU Ý');
    expect(printed({ submission_date: '2026-10-01' })).toContain(
      'LƯU Ý: Từ ngày 01/10/2026, Luật số 06/2026/QH16',
    );
  });

  it('does not call a decree in force after its last day', () => {
    const reason = (submission_date: string) => printed({ submission_date }).replace(/\n +/g, ' ');
    const before = reason('2027-02-28');
    expect(before).toContain('Nghị định số 152/2025/NĐ-CP có hiệu lực từ ngày 01/7/2025');
    const after = reason('2027-03-01');
    expect(after).not.toContain('152/2025/NĐ-CP có hiệu lực từ');
    expect(after).toContain(
      'Vì ngày trình hồ sơ là 01/3/2027: Nghị định 152/2025/NĐ-CP chỉ có hiệu lực đến hết ngày 28/02/2027',
    );
  });

  it('takes the day of the meeting, or the end of the movement, until that of submission is known', () => {
    const { submission_date: _, ...open } = plan({
      period: { start: '2026-11-25', end: '2027-02-28' },
      papers: [{ document: 'plan', date: '2026-11-25', signer: 'giam-doc' }],
    });
    const shown = (meeting?: string) => lawOfCampaign(law, open, layout(), meeting);
    expect(shown()).toContain('Vì ngày kết thúc phong trào là 28/02/2027');
    expect(shown('2027-02-20')).toContain('Vì ngày kết thúc phong trào là 28/02/2027');
    expect(shown('2027-05-27')).toContain('Vì ngày họp hội đồng là 27/5/2027');
  });

  it('shows the office’s own threshold', () => {
    const own = withRegulation(law, {
      source: { type: 'Quyết định', number: '102', symbol: 'QĐ-SKHĐT', summary: 'ban hành Quy chế' },
      votes: [{ awards: ['GK'], percent: '70', of: 'members', article: 'Điều 8' }],
    });
    const text = lawOfCampaign(own, plan(), layout()).replace(/\n +/g, ' ');
    expect(text).toContain(
      'Tỷ lệ phiếu: từ 70% trở lên, tính trên tổng số thành viên hội đồng (Điều 8 Quyết định 102/QĐ-SKHĐT',
    );
  });

  it('says what it lacks', () => {
    const { submission_date: _, ...undated } = plan({ papers: [{ document: 'plan', signer: 'giam-doc' }] });
    expect(lawOfCampaign(law, undated, layout())).toContain('chưa có submission_date');
    expect(printed({ submission_date: '2010-01-01' })).toContain(
      'Không có gói pháp lý cho ngày trình hồ sơ 01/01/2010',
    );
  });
});

describe('thidua law --list', () => {
  const text = lawList(law, layout());

  it('lists packs, instruments with sources, codes, salaries and what is unread', () => {
    expect(text).toMatch(/R1 {2}01\/10\/2017 – 31\/12\/2023/);
    expect(text).toMatch(
      /Nghị định 152\/2025\/NĐ-CP +01\/7\/2025 – 28\/02\/2027 +đã đối chiếu\n +vbpl\.vn, xem ngày 24\/11\/2026/,
    );
    const [, titles = '', commendations = ''] =
      /danh hiệu thi đua\n([\s\S]*?)\n\nDanh mục: hình thức khen thưởng\n([\s\S]*?)\n\n/.exec(text) ?? [];
    expect(titles).toContain('CSTDCS  “Chiến sĩ thi đua cơ sở” (cá nhân)');
    expect(commendations).toContain('GK      giấy khen (cá nhân, tập thể, hộ gia đình)');
    expect(text).toContain('còn áp dụng đến hết ngày 31/12/2025');
    expect(text).toMatch(/01\/7\/2024 +2\.340\.000 +khoản 2 Điều 3 Nghị định 73\/2024\/NĐ-CP, đã đối chiếu/);
    expect(text).toContain('- toàn văn Luật 06/2026/QH16: nội dung chưa đọc được nguyên văn');
    for (const code of law.awards.keys()) expect(text).toContain(code);
  });
});

describe('what nobody has read', () => {
  it('is all there, cut nowhere', () => {
    const text = lawList(law, layout(80)).replace(/\n +/g, ' ');
    expect(text).not.toContain('…');
    const unread = [
      ...law.regimes.flatMap(({ deciders, votes, standards, forms }) => [
        ...deciders,
        ...votes,
        ...standards,
        ...forms,
      ]),
    ]
      .map(({ law: provision }) => provision)
      .filter(({ status }) => status === 'unverified');
    expect(unread.length).toBeGreaterThan(20);
    for (const { article, note } of unread) {
      expect(text).toContain(article);
      expect(text).toContain(note);
    }
  });
});

describe('the width of a terminal', () => {
  it.each([80, 100, 120])('%i columns are kept', (columns) => {
    const lines = [printed({}, columns), lawList(law, layout(columns))].join('\n').split('\n');
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  it('cuts no article behind a prize where there is no room beside it', () => {
    const text = printed({ submission_date: '2025-12-15' }, 80);
    expect(text).toContain('\n    điểm e khoản 1 Điều 54 Nghị định 152/2025/NĐ-CP');
    expect(text).not.toMatch(/NĐ…|Ngh…|…$/m);
  });

  it('breaks at spaces and keeps the first indent', () => {
    expect(wrapped('  - một hai ba', 9, '    ')).toBe('  - một\n    hai\n    ba');
  });
});
