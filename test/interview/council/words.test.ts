import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countProblem,
  readResult,
  resultLine,
  resultProblem,
} from '../../../src/interview/council/ballot-line.ts';
import {
  memberLine,
  membersProblem,
  readMember,
  readMembers,
} from '../../../src/interview/council/member-line.ts';
import { fewest, requirementWords } from '../../../src/interview/council/requirement.ts';

describe('a member as one line', () => {
  it.each([
    [
      'Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch',
      { name: 'Đoàn Khắc Tường', gender: 'male', position: 'Giám đốc Sở', role: 'chair' },
    ],
    [
      'Bà Lưu Thị Bích Đào, Phó Giám đốc Sở, Phó Chủ tịch Hội đồng',
      { gender: 'female', position: 'Phó Giám đốc Sở', role: 'deputy' },
    ],
    [
      'Vương Đình Khải, Chánh Văn phòng',
      { name: 'Vương Đình Khải', position: 'Chánh Văn phòng', role: 'member' },
    ],
    [
      'Khổng Văn Trác; Chủ tịch Công đoàn, Trưởng phòng Kinh tế đối ngoại; uỷ viên',
      { position: 'Chủ tịch Công đoàn, Trưởng phòng Kinh tế đối ngoại', role: 'member' },
    ],
    ['Bà Đinh Thị Ngọc Yến; Chuyên viên; thư kí', { role: 'secretary' }],
    [
      'Ông Lê Văn Hùng - Hiệu trưởng - Chủ tịch Hội đồng',
      { name: 'Lê Văn Hùng', gender: 'male', position: 'Hiệu trưởng', role: 'chair' },
    ],
    ['Lê Thị Tư – Phó Hiệu trưởng', { name: 'Lê Thị Tư', position: 'Phó Hiệu trưởng' }],
    ['Vũ Nam, Kế toán - Thủ quỹ, thư ký', { position: 'Kế toán - Thủ quỹ', role: 'secretary' }],
    // The head of a commune: a post that sounds like a role is a post where nothing else is written.
    ['Ông Phan Văn Bảy; Chủ tịch', { position: 'Chủ tịch', role: 'member' }],
  ])('%s', (line, expected) => {
    expect(readMember(line, false)).toMatchObject(expected);
  });

  it('reads back as it is written', () => {
    for (const line of ['Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch', 'Lưu Thị Đào; Phó Giám đốc; ủy viên']) {
      const [seat] = readMembers([line], []);
      expect(seat && memberLine(seat)).toBe(line);
    }
  });

  it('keeps the id of whoever was there, however the tone is set', () => {
    const before = readMembers(['Trần Thị Hoà; Trưởng phòng; chủ tịch'], []);
    const [first, second] = readMembers(['Trần Thị Hòa; Giám đốc', 'Trần Thị Hoa; Trưởng phòng'], before);
    expect([first?.id, second?.id]).toEqual(['tran-thi-hoa', 'tran-thi-hoa-2']);
  });

  it('is refused without a post, without one chair, twice, and when the meeting names who is left out', () => {
    const before = readMembers(['A An; Giám đốc', 'B Ba; Phó'], []);
    const none = new Set<string>();
    expect(membersProblem(['A An; Giám đốc', 'B Ba'], [], none)).toContain('“B Ba” chưa có chức vụ');
    expect(membersProblem(['A An; x; ủy viên'], [], none)).toContain('có 0 chủ tịch');
    expect(membersProblem(['A An; x', 'B Ba; y; chủ tịch'], [], none)).toContain('có 2 chủ tịch');
    expect(membersProblem(['A An; x', 'A An; y'], [], none)).toContain('A An có hai dòng');
    expect(membersProblem(['A An; x'], before, new Set(['b-ba']))).toContain('B Ba đã có trong cuộc họp');
    expect(membersProblem(['A An; x', 'B Ba; y'], before, new Set(['b-ba']))).toBeUndefined();
  });
});

describe('votes on one nominee', () => {
  it('are one number, or two', () => {
    expect(readResult('8', 9)).toEqual({ for: '8', against: '1' });
    expect(readResult('08 - 0', 9)).toEqual({ for: '8', against: '0' });
    expect(readResult('8/1', 9)).toEqual({ for: '8', against: '1' });
    expect(resultProblem('tám', 9)).toContain('không phải số phiếu');
    expect(resultProblem('10', 9)).toContain('10 phiếu đồng ý, nhiều hơn 9 phiếu hợp lệ');
    expect(resultProblem('8-2', 9)).toContain('cộng lại nhiều hơn 9 phiếu hợp lệ');
    expect(countProblem('10', 9, 'phiếu phát ra')).toContain('nhiều hơn 9 phiếu phát ra');
  });

  it('are taken only when they can be, and read back as they are written', () => {
    const votes = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(votes, votes, votes, (yes, no, valid) => {
        const line = `${yes}-${no}`;
        expect(resultProblem(line, valid) === undefined).toBe(yes + no <= valid);
        const result = readResult(line, valid);
        if (result && yes + no <= valid) expect(readResult(resultLine(result, valid), valid)).toEqual(result);
        expect(resultProblem(String(yes), valid) === undefined).toBe(yes <= valid);
      }),
    );
  });
});

describe('the share that is needed', () => {
  it('is reached by the fewest votes, exactly', () => {
    const percent = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(percent, fc.integer({ min: 1, max: 60 }), (share, members) => {
        const least = fewest(
          { percent: share.replace('.', ','), of: 'members', source: '' },
          { members, votes: 0 },
        );
        const needed = BigInt(share.replace('.', '')) * BigInt(members);
        expect(BigInt(least) * 10_000n >= needed).toBe(true);
        expect(BigInt(least - 1) * 10_000n < needed).toBe(true);
      }),
    );
  });

  it('is said with what it is taken of and where it stands', () => {
    const turnout = { members: 9, votes: 8 };
    expect(
      requirementWords({ percent: '80', of: 'members', source: 'khoản 2 Điều 8 Quy chế' }, turnout),
    ).toBe('ít nhất 8 phiếu: 80% của 9 thành viên (khoản 2 Điều 8 Quy chế)');
    expect(requirementWords({ percent: '66,7', of: 'votes', source: '' }, turnout)).toBe(
      'ít nhất 6 phiếu: 66,7% của 8 người có mặt và có ý kiến',
    );
  });
});
