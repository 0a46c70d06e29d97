import { describe, expect, test } from 'vitest';
import { fold } from '../../src/vietnamese/fold.ts';
import { collective, council, findings, person, plan, said } from './dossier.ts';

test('a sound dossier has nothing to say', () => {
  expect(said({ council })).toEqual([]);
});

describe('one nominee twice', () => {
  const an = person('an', 'Nguyễn Thị An');
  const second = (name: string, more = {}, born?: string) => ({
    nominations: [an, person('hai', name, more, born)],
  });
  const found = ['duplicate-nominee nominations/hai.yaml individual.full_name'];

  test.each(['Nguyễn Thị An', 'NGUYỄN THỊ AN', 'Nguyễn Thi Ân', 'Nguyễn  Thị An'.replace('  ', ' ')])(
    '%s of the same day of birth',
    (name) => {
      const printed =
        name === name.toUpperCase() ? ['name-not-as-printed nominations/hai.yaml individual.full_name'] : [];
      expect(said(second(name))).toEqual([...found, ...printed]);
    },
  );

  test('the two placements of a tone', () => {
    const nominations = [person('an', 'Trần Thị Hòa'), person('hai', 'Trần Thị Hoà')];
    expect(said({ nominations })).toEqual(found);
  });

  test('two people of one name, by birth date or ID number', () => {
    expect(said(second('Nguyễn Thị An', {}, '1991-03-15'))).toEqual([]);
    const [one, two] = ['026191000001', '026191000002'].map((identity_number, at) => {
      const nomination = person(`so${at}`, 'Nguyễn Thị An');
      return {
        ...nomination,
        individual: { ...nomination.individual, identity_number },
      } as typeof nomination;
    });
    expect(said({ nominations: [one ?? an, two ?? an] })).toEqual([]);
  });

  test('the same ID number under two names', () => {
    const nominations = ['Nguyễn Thị An', 'Nguyễn Thị Ánh Tuyết'].map((name, at) => {
      const nomination = person(at === 0 ? 'an' : 'hai', name, {}, `199${at}-01-01`);
      return {
        ...nomination,
        individual: { ...nomination.individual, identity_number: '026191000001' },
      } as typeof nomination;
    });
    expect(said({ nominations })).toEqual(found);
  });

  test('a collective of one name, in one unit only', () => {
    const tong = collective('mot', 'Tổ Tổng hợp');
    expect(said({ nominations: [tong, collective('hai', 'tổ tổng hợp')] })).toEqual([
      'duplicate-nominee nominations/hai.yaml collective.name',
    ]);
    expect(said({ nominations: [tong, collective('hai', 'Tổ Tổng hợp', { unit: 'thanh-tra' })] })).toEqual(
      [],
    );
  });

  test('says it once, though the texts are the same too, and where the first one is', () => {
    const nominations = [an, { ...an, id: 'hai' }];
    expect(said({ nominations })).toEqual(found);
    const [finding] = findings({ nominations });
    expect(finding?.related?.[0]?.place).toMatchObject({ file: 'nominations/an.yaml' });
  });
});

describe('one achievement twice', () => {
  const text = 'Xử lý 268 hồ sơ, không quá hạn.';

  test('in two nominations, but for case and punctuation', () => {
    const nominations = [
      person('an', 'Nguyễn Thị An', { achievements: [{ criterion: 'tc1', text }] }),
      person('binh', 'Lê Văn Bình', {
        achievements: [{ criterion: 'tc1', text: text.toUpperCase().replace(',', '') }],
      }),
    ];
    expect(said({ nominations })).toEqual(['repeated-achievement nominations/binh.yaml achievements.0.text']);
  });

  test('within one nomination', () => {
    const nominations = [
      person('an', 'Nguyễn Thị An', {
        achievements: [
          { criterion: 'tc1', text },
          { criterion: 'tc2', text },
        ],
      }),
    ];
    expect(said({ nominations })).toEqual(['repeated-achievement nominations/an.yaml achievements.1.text']);
  });
});

describe('a report without facts', () => {
  const told = (text: string, evidence = {}) =>
    said({
      nominations: [
        person('an', 'Nguyễn Thị An', {
          achievements: [{ criterion: 'tc1', text, evidence: [{ title: 'Báo cáo', ...evidence }] }],
        }),
      ],
    });

  test.each([
    'Góp phần chiến thắng đại dịch Covid-19, thực hiện 5K.',
    'Luôn hoàn thành xuất sắc nhiệm vụ.',
    'Là một trong những người đi đầu năm học này, chín chắn; họp thứ ba hằng tuần, dạy lớp một.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['report-without-facts nominations/an.yaml achievements']);
    expect(told(text, { number: '12' })).toEqual([]);
  });

  test.each([
    'Đạt 12,5%.',
    'Theo Kế hoạch số 83/KH-SKHĐT.',
    'Từ tháng 9.',
    'Nhiệm kỳ 2020-2025.',
    'Hoàn thành một trăm hai mươi bài giảng.',
    'Tỷ lệ chuyên cần đạt chín mươi phần trăm.',
    'Trong ba tháng đã xong mười hai việc.',
    'Giữ vững qua Năm\nlần kiểm tra.',
  ])('%s has one', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('earlier awards', () => {
  const award = {
    name: 'Giấy khen',
    type: 'commendation',
    number: '1',
    symbol: 'QĐ-SKHĐT',
    issuer: 'Giám đốc',
  } as const;
  const got = (year: string, date: string, campaign = plan) =>
    said({
      plan: campaign,
      nominations: [person('an', 'Nguyễn Thị An', { earlier_awards: [{ ...award, year, date }] })],
    });

  test('come before the dossier is sent, and not before their own year', () => {
    const found = ['earlier-award-too-late nominations/an.yaml earlier_awards.0.date'];
    expect(got('2020', '2021-01-20')).toEqual([]);
    expect(got('2020', '2021-12-24')).toEqual([]);
    expect(got('2020', '2021-12-25')).toEqual(found);
    expect(got('2021', '2020-12-25')).toEqual(found);
  });

  test('without a day of sending, before the decision or the end', () => {
    const { submission_date: _, ...open } = plan;
    expect(got('2021', '2021-12-20', open)).toHaveLength(1);
    expect(got('2021', '2021-12-20', { ...open, decision_date: '2021-12-30' })).toEqual([]);
  });
});

test('a member of the council among the nominees', () => {
  expect(said({ council, nominations: [person('cuc', 'Trần thị Cúc')] })).toEqual([
    'member-is-nominee nominations/cuc.yaml individual.full_name',
    'name-spelt-two-ways nominations/cuc.yaml individual.full_name',
    'name-not-as-printed nominations/cuc.yaml individual.full_name',
  ]);
});

describe('a name spelt two ways', () => {
  const two = (name: string, position: string) => {
    const [first, ...others] = council.members;
    const members = first ? [{ ...first, name, position }, ...others] : [];
    return said({ council: { ...council, members } });
  };
  const [signer] = plan.signers;
  const bare = signer?.name ?? '';
  const found = ['name-spelt-two-ways council.yaml members.0.name'];
  const unfit = [...found, 'name-not-as-printed council.yaml members.0.name'];

  test('by capitals or a degree is one person, whatever the post', () => {
    expect(two(bare, 'Trưởng phòng')).toEqual([]);
    expect(two(bare.toUpperCase(), 'Trưởng phòng')).toEqual(unfit);
    expect(two(`PGS.TS. ${bare}`, 'Trưởng phòng')).toEqual(unfit);
    expect(two(`ThS ${bare}`, 'Trưởng phòng')).toEqual(unfit);
  });

  test('by a mark is one person only in one post', () => {
    const other = fold(bare);
    expect(two(other, `${signer?.position} Sở`)).toEqual(unfit);
    expect(two(other, 'Trưởng phòng')).toEqual(unfit.slice(1));
  });
});

describe('a birth date', () => {
  const born = (date: string) =>
    findings({ nominations: [person('an', 'Nguyễn Thị An', {}, date)] }).map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  // The campaign starts on 17/9/2021.
  test.each([
    ['1880-01-01', ['TD3028 warning']],
    ['1920-09-17', ['TD3028 warning']],
    ['1920-09-18', []],
    ['1991-03-14', []],
    ['2006-09-17', []],
    ['2006-09-18', ['TD3028 warning']],
    ['2021-09-17', ['TD3028 warning']],
    ['2021-09-18', ['TD3028 error']],
    ['2080-01-01', ['TD3028 error']],
  ])('%s: %j', (date, codes) => {
    expect(born(date)).toEqual(codes);
  });
});
