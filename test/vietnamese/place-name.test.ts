import { describe, expect, it } from 'vitest';
import { inSentence, isSettlement } from '../../src/vietnamese/place-name.ts';

describe('a name inside a sentence', () => {
  it.each([
    ['Thôn Bến Cuội', 'thôn Bến Cuội'],
    ['Thôn Bến Cuội, xã Vân Khê', 'thôn Bến Cuội, xã Vân Khê'],
    ['Tổ dân phố Đông', 'tổ dân phố Đông'],
    ['Tổ dân phố số 5', 'tổ dân phố số 5'],
    ['Thôn 3', 'Thôn 3'],
    ['Trạm Y tế xã', 'Trạm Y tế xã'],
    ['Bản tin nội bộ', 'Bản tin nội bộ'],
    ['Hà Nội', 'Hà Nội'],
    ['thôn Bến Cuội', 'thôn Bến Cuội'],
    ['', ''],
  ])('%s → %s', (name, inside) => {
    expect(inSentence(name)).toBe(inside);
  });
});

describe('a settlement', () => {
  it.each([
    ['Thôn Bến Cuội', true],
    ['Thôn 3', true],
    ['Tổ dân phố số 5', true],
    ['Xã Vân Khê', false],
    ['Tổ công nghệ số cộng đồng thôn Đồng Sim', false],
    ['Bản tin nội bộ', false],
  ])('%s: %s', (name, expected) => {
    expect(isSettlement(name)).toBe(expected);
  });
});
