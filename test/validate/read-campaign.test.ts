import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnostic/locate.ts';
import { numberProblem } from '../../src/validate/number-form.ts';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { campaignWith } from '../campaign/load-campaign.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const whole = campaignWith(new Map());
const nomination = new TextDecoder().decode(whole.get('nominations/an.yaml'));

/** The findings of the sound campaign with one nomination in place of its own: code, line:column, message. */
function findingsOf(text: string): readonly string[] {
  const { diagnostics, sources, trees } = readCampaign(
    campaignWith(new Map([['nominations/an.yaml', bytes(text)]])),
  );
  return locate(diagnostics, sources, trees).map(
    ({ code, range: { start }, message }) => `${code} ${start.line}:${start.column} ${message}`,
  );
}
const changed = (from: string, to: string) => findingsOf(nomination.replace(from, to));

describe('a campaign folder', () => {
  it.each([
    ['plan.yaml', 'TD2001', 'error'],
    ['criteria.yaml', 'TD2002', 'error'],
    ['nominations/an.yaml', 'TD2003', 'warning'],
  ])('without %s says so', (file, code, severity) => {
    const files = new Map([...whole].filter(([name]) => name !== file));
    const { diagnostics } = readCampaign(files);
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([[code, severity]]);
  });

  it('too large to keep every text at hand is the same, and every place in it is found again', () => {
    const list = `- ${nomination.trimEnd().replaceAll('\n', '\n  ')}\n`.replace(
      'nguyen-thi-an',
      'tran-van-ba',
    );
    const faulty = nomination.replace('nguyen-thi-an', 'le-van-tu').replace('kind: individual', 'kind: x');
    const files = campaignWith(
      new Map([
        ['nominations/ba.yaml', bytes(list)],
        ['nominations/tu.yaml', bytes(faulty)],
      ]),
    );
    const atHand = readCampaign(files);
    const letGo = readCampaign(files, [...files.keys()], 0);
    expect(letGo.value).toEqual(atHand.value);
    expect(letGo.diagnostics).toEqual(atHand.diagnostics);
    expect(letGo.leftOut).toEqual(atHand.leftOut);
    for (const [file, tree] of atHand.trees) {
      const again = letGo.trees.get(file);
      expect(letGo.sources.get(file)?.text).toBe(atHand.sources.get(file)?.text);
      expect(again?.data).toEqual(tree.data);
      const route =
        file === 'nominations/ba.yaml' ? [0, 'achievements', 0, 'text'] : ['achievements', 0, 'text'];
      expect(again?.span(route, 'key')).toEqual(tree.span(route, 'key'));
      expect(again?.textSpan(route, 3, 8)).toEqual(tree.textSpan(route, 3, 8));
    }
  });

  it('without a council is complete', () => {
    const { diagnostics, value } = readCampaign(
      new Map([...whole].filter(([name]) => name !== 'council.yaml')),
    );
    expect(diagnostics).toEqual([]);
    expect(value.council).toBeUndefined();
  });

  it('that is none at all gives one message', () => {
    const { diagnostics } = readCampaign(new Map());
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('không phải là thư mục của một đợt thi đua');
  });

  it('leaves out the file that is wrong and goes on with the rest', () => {
    const other = nomination.replace('nguyen-thi-an', 'tran-van-ba');
    const files = campaignWith(
      new Map([
        ['nominations/an.yaml', bytes(nomination.replace('kind: individual', 'kind: x'))],
        ['nominations/ba.yaml', bytes(other)],
        ['criteria.yaml', bytes('criteria: [')],
      ]),
    );
    const { value, diagnostics } = readCampaign(files);
    expect(value.nominations.map(({ file }) => file)).toEqual(['nominations/ba.yaml']);
    expect(value.criteria).toBeUndefined();
    expect(value.plan).toBeDefined();
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['TD1025', 'TD2007']);
  });

  it('tells the first hundred faults of a file, and how many there are', () => {
    const text = Array.from({ length: 150 }, (_, at) => `khoa-la-${at}: x`).join('\n');
    const found = findingsOf(`${nomination}${text}\n`);
    expect(found).toHaveLength(101);
    expect(found.find((one) => one.startsWith('TD1034'))).toContain('có 150 lỗi; chỉ kể 100 lỗi đầu');
  });
});

describe('one cause gives one finding', () => {
  it('for a whole group that lost its indentation', () => {
    const flat = nomination.replace(/^ {2}(full_name|gender|birth_date|position)/gm, '$1');
    expect(findingsOf(flat)).toEqual([
      'TD2016 4:1 full_name (Họ và tên) (cùng 3 dòng nữa) phải nằm dưới individual (Cá nhân)',
    ]);
  });

  it('for a key indented into the group above it', () => {
    expect(changed('unit:', '  unit:')).toEqual([
      'TD2016 8:3 unit (Đơn vị) không thuộc individual (Cá nhân)',
    ]);
  });

  it('for a required key misspelt, or named by its Vietnamese title', () => {
    expect(changed('birth_date:', 'birthdate:')).toHaveLength(1);
    expect(changed('birth_date:', 'Ngày sinh:')).toEqual([
      'TD2006 6:3 không có khóa nào tên là “Ngày sinh” trong individual (Cá nhân)',
    ]);
  });

  it('for a kind that the nomination does not describe', () => {
    expect(changed('kind: individual', 'kind: household')).toEqual([
      'TD2014 2:7 kind (Loại đối tượng) là household (Hộ gia đình) nhưng đề nghị lại khai individual (Cá nhân)',
    ]);
  });

  it('for a kind described twice', () => {
    const both = nomination.replace('unit:', 'collective:\n  name: Văn phòng\n  members: 12\nunit:');
    expect(findingsOf(both)).toEqual([
      'TD2014 8:1 đề nghị này khai cả individual (Cá nhân) lẫn collective (Tập thể), trong khi kind (Loại đối tượng) là individual',
    ]);
  });

  it('for a line that lacks its colon', () => {
    expect(changed('gender: female', 'gender female')).toEqual([
      'TD1032 5:3 dòng này không có dấu hai chấm sau “gender”',
    ]);
  });

  it.each(['Họ tên', 'ho_ten', 'ho_va_ten', 'Họ và tên'])('for a name called %s', (key) => {
    expect(changed('full_name:', `${key}:`)).toEqual([
      `TD2006 4:3 không có khóa nào tên là “${key}” trong individual (Cá nhân)`,
    ]);
  });

  it('for a code that is no code', () => {
    expect(changed('  tc1:', '  Tiêu chí 1:')).toEqual([
      'TD2009 15:3 “Tiêu chí 1” không phải là mã, mà mỗi khóa trong scores (Điểm tự chấm) phải là một mã',
    ]);
  });
});

describe('a value written wrongly is explained', () => {
  it.each([
    ['birth_date: 14/3/1991', 'birth_date: 14-3-1991', 'viết “14/3/1991”'],
    ['birth_date: 14/3/1991', 'birth_date: ngày 14 tháng 3 năm 1991', 'viết “14/3/1991”'],
    ['birth_date: 14/3/1991', 'birth_date: 1991', 'phải có đủ ngày, tháng, năm, ví dụ 17/9/2021'],
    ['birth_date: 14/3/1991', 'birth_date: 14/3/91', 'viết năm đủ bốn chữ số, ví dụ 17/9/2021'],
    ['birth_date: 14/3/1991', 'birth_date: 3/14/1991', 'có phải ý anh/chị là 14/3/1991?'],
    [
      'birth_date: 14/3/1991',
      'birth_date: 29/2/1991',
      'xem lại trên giấy tờ; ngày viết trước tháng, như 17/9/2021',
    ],
    ['points: 58,5', 'points: 58,5 điểm', 'chỉ ghi con số: 58,5'],
    ['points: 58,5', 'points: -2', 'ghi số điểm không kèm dấu trừ: 2'],
    ['points: 58,5', 'points: 1.234.567', 'viết liền phần nguyên: 1234567'],
    ['points: 58,5', 'points: 12,500', 'nếu là hàng nghìn thì viết 12500; nếu là số thập phân thì viết 12,5'],
    ['points: 58,5', 'points: 14,125', 'nếu là số thập phân thì viết 14,1250'],
    ['points: 58,5', 'points: 14.125', 'nếu là số thập phân thì viết 14,1250'],
    ['points: 58,5', 'points: "58,5 "', 'xóa dấu cách ấy, viết 58,5'],
    ['points: 58,5', 'points: [58]', 'ghi thẳng sau khóa, không có ngoặc: “points: 58”'],
    ['points: 58,5', 'points: { a: 1 }', 'ghi thẳng sau khóa, không có ngoặc: “points: …”'],
    ['points: 58,5', 'count: 2,5', 'số đếm không có phần lẻ; ghi số nguyên, ví dụ 12'],
    ['  position:', '  leader: "false"\n  position:', 'bỏ nháy: “leader: false”'],
    ['points: 58,5', 'points: tốt', 'viết bằng chữ số, ví dụ 18,5 hoặc 18.5'],
    ['  tc1:\n    points: 58,5', '  tc1: 58,5', 'xuống dòng sau “tc1:” rồi ghi các khóa'],
    ['  position:', '  identity_number: 01091012345\n  position:', 'có thể thiếu số 0 ở đầu'],
    [
      '  position:',
      '  identity_number: 001 091 012 345\n  position:',
      'chỉ ghi chữ số, viết liền: 001091012345',
    ],
    ['gender: female', 'gender: nữ', 'có phải ý anh/chị là “female”?'],
    ['summary: Xử', 'summary: true\nduties: Xử', 'nếu đúng là chữ thì đặt trong nháy: "true"'],
    ['    text: Xử', '    text:\n      - Lưu ý: xử\n    title: Xử', 'viết nội dung thành một đoạn'],
  ])('%j as %j', (from, to, help) => {
    const text = nomination.replace(from, to);
    const { diagnostics } = readCampaign(campaignWith(new Map([['nominations/an.yaml', bytes(text)]])));
    expect(diagnostics.map((one) => one.help).join('\n')).toContain(help);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

it('a number of three decimals can be written as it is advised', () => {
  expect(changed('points: 58,5', 'points: 14,1250')).toEqual([]);
});

describe('other files', () => {
  const found = (file: string, from: string | RegExp, to: string) => {
    const text = new TextDecoder().decode(whole.get(file)).replace(from, to);
    const { diagnostics } = readCampaign(campaignWith(new Map([[file, bytes(text)]])));
    return diagnostics.map(({ code, help }) => `${code} ${help}`);
  };

  it.each([
    ['criteria.yaml', 'max: 60', 'max: 1/3', 'TD2009 đổi ra số thập phân, ví dụ 1/4 viết 0,25'],
    ['council.yaml', /members:.*/s, 'members: []\n', 'TD2011 xóa “[]” rồi thêm từng mục ở các dòng dưới'],
    ['council.yaml', /^.*$/s, 'a:b', 'TD1022 viết “a: b”'],
    ['council.yaml', /^.*$/s, 'Nguyễn Văn An', 'TD2008 ghi mỗi khóa một dòng, dạng “khóa: giá trị”: name,'],
  ])('%s: %s as %j', (file, from, to, told) => {
    expect(found(file, from, to)).toEqual([expect.stringContaining(told)]);
  });
});

describe('what validation hands on', () => {
  it('is typed, normalised and knows where it stands', () => {
    const list = `- ${nomination.trimEnd().replaceAll('\n', '\n  ')}\n`;
    const { value } = readCampaign(campaignWith(new Map([['nominations/an.yaml', bytes(list)]])));
    const [first] = value.nominations;
    expect(first).toMatchObject({ file: 'nominations/an.yaml', route: [0] });
    expect(first?.value.individual?.birth_date).toBe('1991-03-14');
    const { tc1 } = first?.value.scores ?? {};
    expect(tc1?.points).toBe('58.5');
    expect(value.plan?.value.papers[0]).toMatchObject({ number: '83', date: '2021-09-17' });
  });
});

describe('a list written as a text', () => {
  it.each([
    ['plan.yaml', 'for: [individual, collective]', 'for: cá nhân, tập thể', '[individual, collective]'],
    ['plan.yaml', 'for: [individual, collective]', 'for: individual', '[individual]'],
    ['criteria.yaml', 'contents: [nd1]', 'contents: nd1; nd2', '[nd1, nd2]'],
    ['plan.yaml', 'submission_date:', 'silence: TD3017\nsubmission_date:', '[TD3017]'],
  ])('%s: %s as %s', (file, from, to, list) => {
    const text = new TextDecoder().decode(whole.get(file)).replace(from, to);
    const { diagnostics } = readCampaign(campaignWith(new Map([[file, bytes(text)]])));
    expect(diagnostics.map(({ help }) => help)).toEqual([`viết thành danh sách trong ngoặc vuông: ${list}`]);
  });
});

describe('the block of a nominee', () => {
  it('under the name of another is one finding, at that name', () => {
    expect(changed('individual:', 'collective:')).toEqual([
      'TD2014 3:1 phần collective (Tập thể) lại ghi các khóa của individual (Cá nhân)',
    ]);
  });

  it('of another kind than the nomination says is one finding, at what it says', () => {
    expect(changed('kind: individual', 'kind: collective')).toEqual([
      expect.stringMatching(/^TD2014 2:7 kind \(Loại đối tượng\) là collective/),
    ]);
  });
});

describe('a name in the place of an id', () => {
  const help = (file: string, from: string, to: string) => {
    const text = new TextDecoder().decode(whole.get(file)).replace(from, to);
    const { diagnostics } = readCampaign(campaignWith(new Map([[file, bytes(text)]])));
    return diagnostics.map((one) => one.help);
  };

  it.each([
    ['nominations/an.yaml', 'unit: van-phong', 'unit: Văn phòng Sở', '“van-phong”'],
    ['nominations/an.yaml', 'unit: van-phong', 'unit: VAN_PHONG', '“van-phong”'],
    [
      'nominations/an.yaml',
      'award: giay-khen',
      'award: Giấy khen của Giám đốc Sở Kế hoạch và Đầu tư',
      '“giay-khen”',
    ],
    ['nominations/an.yaml', 'criterion: tc1', 'criterion: Hoàn thành nhiệm vụ được giao', '“tc1”'],
    ['plan.yaml', 'decider: giam-doc', 'decider: Giám đốc', '“giam-doc”'],
    ['nominations/an.yaml', 'id: nguyen-thi-an', 'id: Nguyễn Thị An', '“nguyen-thi-an”'],
  ])('%s %s → %s', (file, from, to, id) => {
    expect(help(file, from, to)).toEqual([expect.stringContaining(`có phải ý anh/chị là ${id}?`)]);
  });

  it('that no list has makes up no id', () => {
    expect(help('nominations/an.yaml', 'unit: van-phong', 'unit: Phòng Tài chính')).toEqual([
      'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
    ]);
  });
});

describe('a number with something beside it', () => {
  const help = (value: string, key = 'points: 40') =>
    changed(key, `${key.split(':')[0]}: ${value}`).map((one) => one.replace(/^\S+ \S+ /, ''));

  it.each([
    ['40 điểm', 'kèm chữ “điểm”'],
    ['39,5đ', 'kèm chữ “đ”'],
    ['90%', 'kèm ký hiệu “%”'],
    ['5 triệu', 'viết phần “triệu” bằng chữ'],
    ['1,5 tỷ đồng', 'viết phần “tỷ” bằng chữ'],
    ['40/60', 'gồm hai số'],
    ['khoảng 40', 'đứng trước con số'],
    ['4O', 'có chữ cái lẫn trong số'],
    ['bốn mươi', 'không phải là số điểm'],
  ])('%s', (value, what) => {
    expect(help(value)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    ['5 triệu', '5000000'],
    ['1,5 tỷ đồng', '1500000000'],
    ['1.200 nghìn', '1200000'],
    ['0,75 triệu', '750000'],
    ['12 người', '12'],
    ['1.200 người', '1200'],
    ['4O', '40'],
    ['l8,5', '18,5'],
    ['+40', '40'],
  ])('%s is %s', (value, number) => {
    expect(numberProblem(value, true)?.help).toMatch(new RegExp(`(?:viết|số:|là) ${number}(?:$|\\?)`));
  });
});

describe('a bare text in the place of a group', () => {
  const helpOf = (from: string, to: string) => {
    const text = nomination.replace(from, to);
    return readCampaign(campaignWith(new Map([['nominations/an.yaml', bytes(text)]]))).diagnostics.map(
      (one) => one.help,
    );
  };
  const evidence = (value: string) => helpOf('scores:', `    evidence:${value}\nscores:`);

  it.each([
    ['\n      - Báo cáo tuần', '“- title: Báo cáo tuần”'],
    ['\n      - "Báo cáo: tuần 1"', '“- title: "Báo cáo: tuần 1"”'],
    ['\n      - evidence/a.pdf', '“- file: evidence/a.pdf”, dòng dưới ghi “title: …”'],
    [' Báo cáo tuần', '“- title: Báo cáo tuần”'],
    [' evidence/a.pdf', '“- file: evidence/a.pdf”, dòng dưới ghi “title: …”'],
  ])('evidence:%s', (value, item) => {
    expect(evidence(value)).toEqual([expect.stringContaining(item)]);
  });

  it.each([
    ['tc2:\n    points: 40', 'tc2: 40', 'points: 40'],
    ['tc2:\n    points: 40', 'tc2: 40 điểm', 'points: 40'],
    ['tc2:\n    points: 40', 'tc2: đạt', 'met: true'],
    ['tc2:\n    points: 40', 'tc2: không', 'met: false'],
    ['summary:', 'discipline: không\nsummary:', 'status: none'],
  ])('%s → %s', (from, to, line) => {
    expect(helpOf(from, to)).toEqual([expect.stringContaining(`ví dụ “${line}”`)]);
  });

  it.each([
    ['gender: female', 'gender: bà', 'female'],
    ['gender: female', 'gender: Ông', 'male'],
    ['kind: individual', 'kind: cá nhân', 'individual'],
    ['summary:', 'discipline:\n  status: không\nsummary:', 'none'],
  ])('%s → %s', (from, to, value) => {
    expect(helpOf(from, to)).toEqual([expect.stringContaining(`có phải ý anh/chị là “${value}”?`)]);
  });
});

describe('a file that nobody reads', () => {
  const unread = (present: readonly string[], without: readonly string[] = []) => {
    const files = new Map([...whole].filter(([name]) => !without.includes(name)));
    return readCampaign(files, [...files.keys(), ...present]).diagnostics.map(
      ({ code, severity, place, help }) => `${code} ${severity} ${place.file}: ${help}`,
    );
  };

  it.each([
    [['council.yml'], ['council.yaml'], ['TD2017 error council.yml: đổi tên tệp thành “council.yaml”']],
    [['Council.yaml'], ['council.yaml'], ['TD2017 error Council.yaml: đổi tên tệp thành “council.yaml”']],
    [['Council.yaml'], [], []],
    [['council.yml'], [], [expect.stringMatching(/^TD2017 warning council.yml: /)]],
    [
      ['nominations/ba.yaml.txt'],
      [],
      ['TD2017 error nominations/ba.yaml.txt: đổi tên tệp thành “nominations/ba.yaml”'],
    ],
    [['Plan.yml'], ['plan.yaml'], [expect.stringMatching(/^TD2001 .*đổi tên “Plan.yml” thành “plan.yaml”/)]],
    [['ghi-chu.txt', 'nominations/doc-toi.md', 'kế hoạch.docx'], [], []],
  ])('%j without %j', (present, without, said) => {
    expect(unread(present, without)).toEqual(said);
  });
});
