import { describe, expect, it } from 'vitest';
import type { Ballots, Meeting, Regulation } from '../../src/model/files.generated.ts';
import { council, findings, form, person, plan, said } from './campaign.ts';

const r2 = '2024-12-15';
const cstdcs = (submission_date = r2) =>
  plan({ submission_date, campaign_type: 'regular', award_forms: [form('CSTDCS')] });
const an = person('an', {
  award: 'cstdcs',
  ratings: ['2025', '2024'].map((year) => ({ year, result: 'excellent' })),
});
const ballots = (votes: number, vote_threshold?: Ballots['vote_threshold']): Ballots => ({
  issued: '9',
  returned: '9',
  valid: '9',
  results: [{ nomination: 'an', for: String(votes), against: String(9 - votes) }],
  ...(vote_threshold && { vote_threshold }),
});
const of = (votes: number, threshold?: Ballots['vote_threshold'], submission_date = r2) =>
  said({
    plan: cstdcs(submission_date),
    nominations: [an],
    council: council({ ballots: ballots(votes, threshold) }),
  });

describe('vote-below-threshold', () => {
  it('counts on all members, in whole votes', () => {
    // 8/9 = 88,89 %, 7/9 = 77,78 %.
    expect(of(8)).toEqual([]);
    expect(of(7)).toEqual(['TD4030 error']);
  });

  it('leaves those whom the council did not vote for', () => {
    expect(of(4)).toEqual([]);
  });

  it('leaves to the office what the decree of 2025 leaves to it', () => {
    expect(of(7, undefined, '2025-12-15')).toEqual([]);
  });

  it('says votes, members and share', () => {
    const [finding] = findings({
      plan: cstdcs(),
      nominations: [an],
      council: council({ ballots: ballots(7) }),
    });
    expect(finding?.message).toBe(
      'Nguyễn Thị an được 7/9 phiếu đồng ý (77,78%); “Chiến sĩ thi đua cơ sở” cần từ 80% trở lên, tính trên tổng số thành viên hội đồng',
    );
    expect(finding?.place).toMatchObject({ file: 'council.yaml', route: ['ballots', 'results', 0, 'for'] });
    expect(finding?.law).toBe('khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP');
  });
});

describe('vote-threshold-too-low', () => {
  it('holds the declared threshold against the law', () => {
    expect(of(9, { percent: '80', of: 'members' })).toEqual([]);
    expect(of(9, { percent: '85', of: 'members' })).toEqual([]);
    expect(of(9, { percent: '70', of: 'members' })).toEqual(['TD4031 error']);
    expect(of(9, { percent: '80', of: 'votes' })).toEqual(['TD4031 error']);
  });

  it('is one finding, though the vote fails too', () => {
    expect(of(7, { percent: '70', of: 'members' })).toEqual(['TD4031 error']);
  });

  it('leaves giấy khen to the office', () => {
    expect(
      said({
        plan: plan({ submission_date: r2 }),
        nominations: [person('an')],
        council: council({ ballots: ballots(5, { percent: '50', of: 'votes' }) }),
      }),
    ).toEqual([]);
  });
});

describe('thresholds of single awards', () => {
  const regulation: Regulation = {
    source: {
      type: 'Quyết định',
      number: '27',
      symbol: 'QĐ-SKHĐT',
      date: '2021-01-04',
      summary: 'ban hành Quy chế',
    },
    votes: [
      { awards: ['GK'], percent: '50', of: 'members', article: 'khoản 3 Điều 9' },
      { awards: ['BKT'], percent: '75', of: 'members', article: 'khoản 4 Điều 9' },
    ],
  };
  const declared = (vote_threshold?: Ballots['vote_threshold']) =>
    findings({
      regulation,
      nominations: [person('an', { award: 'bkt' }), person('binh')],
      council: council({
        ballots: {
          issued: '9',
          returned: '9',
          valid: '9',
          ...(vote_threshold && { vote_threshold }),
          results: [
            { nomination: 'an', for: '6', against: '3' },
            { nomination: 'binh', for: '5', against: '4' },
          ],
        },
      }),
    }).map(
      ({ code, severity, place }) => `${code} ${severity} ${'route' in place ? place.route.join('.') : ''}`,
    );

  it('can each be what the regulation sets', () => {
    const own = [{ award: 'bkt', percent: '75' }];
    expect(declared({ percent: '50', of: 'members', by_award: own })).toEqual([]);
  });

  it('are held one by one against it, too low as too high', () => {
    const of = 'members';
    expect(declared({ percent: '50', of })).toEqual(['TD4031 error ballots.vote_threshold.percent']);
    expect(declared({ percent: '75', of })).toEqual(['TD4034 error ballots.vote_threshold.percent']);
    const low = [{ award: 'bkt', percent: '74' }];
    expect(declared({ percent: '50', of, by_award: low })).toEqual([
      'TD4031 error ballots.vote_threshold.by_award.0.percent',
    ]);
    const high = [{ award: 'gk', percent: '51' }];
    expect(declared({ percent: '75', of, by_award: high })).toEqual([
      'TD4034 error ballots.vote_threshold.by_award.0.percent',
    ]);
  });

  it('may be above what the law demands at least', () => {
    expect(of(9, { percent: '90', of: 'members' })).toEqual([]);
  });
});

describe('quorum-not-met', () => {
  const present = (count: number) =>
    said({
      council: council({
        meeting: {
          date: '2021-12-10',
          present: council()
            .members.slice(0, count)
            .map(({ id }) => id),
        },
      }),
    });
  it('reminds below two thirds', () => {
    expect(present(6)).toEqual([]);
    expect(present(5)).toEqual(['TD4032 warning']);
  });
});

describe('absent-without-opinion', () => {
  const meeting = (written_opinion: boolean): Meeting => ({
    date: '2024-12-10',
    present: council()
      .members.slice(0, 8)
      .map(({ id }) => id),
    absent: [{ member: 'tv-9', written_opinion }],
  });
  const absentee = (written: boolean) =>
    findings({
      plan: cstdcs(),
      nominations: [an, { ...an, id: 'binh' }],
      council: council({ meeting: meeting(written), ballots: ballots(9) }),
    });
  it('wants the written opinion of whoever is absent, once', () => {
    expect(absentee(true)).toEqual([]);
    const [finding, ...more] = absentee(false);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'TD4033', severity: 'error' });
    expect(finding?.message).toContain('Thành viên 9');
  });

  it('of 2021 is only reminded of, for giấy khen too: the article was not read', () => {
    const of2021 = (written: boolean) =>
      said({
        nominations: [person('an')],
        council: council({ meeting: { ...meeting(written), date: '2021-12-10' }, ballots: ballots(8) }),
      });
    expect(of2021(true)).toEqual([]);
    expect(of2021(false)).toEqual(['TD4033 warning']);
  });
});

describe('the office’s own regulation', () => {
  const source = { type: 'Quyết định', number: '102', symbol: 'QĐ-SKHĐT', summary: 'ban hành Quy chế' };
  const giayKhen = { awards: ['GK'], percent: '80', article: 'khoản 2 Điều 8' };
  const vote = (votes: number, over: Partial<Parameters<typeof findings>[0]> = {}) =>
    findings({
      plan: plan(),
      nominations: [person('an')],
      council: council({ ballots: ballots(votes) }),
      regulation: { source, votes: [{ ...giayKhen, of: 'members' }] },
      ...over,
    });

  it('sets the threshold for giấy khen, and is cited', () => {
    expect(vote(8)).toEqual([]);
    expect(vote(7)).toMatchObject([
      { code: 'TD4030', severity: 'error', law: 'khoản 2 Điều 8 Quyết định 102/QĐ-SKHĐT' },
    ]);
  });

  it('may count on those who voted', () => {
    const present = council()
      .members.slice(0, 8)
      .map(({ id }) => id);
    const of = (votes: number, written_opinion: boolean) =>
      vote(votes, {
        council: council({
          meeting: { date: '2021-12-10', present, absent: [{ member: 'tv-9', written_opinion }] },
          ballots: { ...ballots(votes), results: [{ nomination: 'an', for: String(votes), against: '0' }] },
        }),
        regulation: { source, votes: [{ ...giayKhen, of: 'votes' }] },
      }).map(({ code }) => code);
    // 7/8 = 87,5 %; 7/9 = 77,78 %.
    expect(of(7, false)).toEqual([]);
    expect(of(7, true)).toEqual(['TD4030']);
  });

  it('sets the quorum', () => {
    const meeting = {
      date: '2021-12-10',
      present: council()
        .members.slice(0, 7)
        .map(({ id }) => id),
    };
    const quorum = { numerator: '4', denominator: '5', article: 'khoản 1 Điều 8' };
    expect(said({ council: council({ meeting }), regulation: { source, quorum } })).toEqual(['TD4032 error']);
  });

  it('adds standards of its own', () => {
    const standard = {
      awards: ['GK'],
      test: 'rating',
      rating: 'good',
      text: 'hoàn thành tốt nhiệm vụ trở lên',
      article: 'Điều 6',
    } as const;
    const nominations = [person('an', { ratings: [{ year: '2021', result: 'completed' }] })];
    expect(said({ nominations, regulation: { source, standards: [standard] } })).toEqual(['TD4026 error']);
    expect(said({ nominations, regulation: { source } })).toEqual([]);
  });

  it('is held to the codes of the catalogue', () => {
    const found = findings({
      regulation: { source, votes: [{ ...giayKhen, awards: ['GKK'], of: 'members' }] },
    });
    expect(found).toMatchObject([
      { code: 'TD4010', place: { file: 'regulation.yaml', route: ['votes', 0, 'awards', 0] } },
    ]);
  });
});
