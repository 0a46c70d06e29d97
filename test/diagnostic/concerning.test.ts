import { describe, expect, it } from 'vitest';
import { concerning, elsewhere } from '../../src/diagnostic/concerning.ts';
import type { Finding } from '../../src/diagnostic/locate.ts';

const at = (first: number, last = first) => ({
  start: { line: first, column: 1 },
  end: { line: last, column: 5 },
});
const finding = (file: string, line: number, message: string, related: Finding['related'] = []): Finding => ({
  code: 'TD3011',
  severity: 'error',
  message,
  help: undefined,
  file,
  range: at(line),
  related,
  law: undefined,
});
const pointing = finding('z.yaml', 3, 'trùng', [{ message: 'ở đây', file: 'a.yaml', range: at(4) }]);

describe('what concerns a file that is written', () => {
  it('lies in it, points at it, or is new; what others left open is none of its business', () => {
    const old = finding('plan.yaml', 9, 'bỏ ngỏ');
    const own = finding('a.yaml', 2, 'trong tệp');
    const fresh = finding('council.yaml', 7, 'thiếu phiếu');
    expect(concerning({ file: 'a.yaml' }, [old], [own, fresh, old, pointing])).toEqual([
      own,
      fresh,
      pointing,
    ]);
  });

  it('stays concerned by what was there before and points at it', () => {
    expect(concerning({ file: 'a.yaml' }, [pointing], [pointing])).toEqual([pointing]);
  });

  it('is but some lines of a file, and what stands below them has only moved', () => {
    const [above, below] = [finding('a.yaml', 2, 'trên'), finding('a.yaml', 9, 'dưới')];
    const inside = finding('a.yaml', 5, 'trong');
    const lines = { first: 4, last: 6 };
    const before = [above, { ...below, range: at(8) }];
    expect(concerning({ file: 'a.yaml', lines }, before, [above, inside, below, pointing])).toEqual([
      inside,
      pointing,
    ]);
  });

  it('names the place in another file, whichever end of the finding that is', () => {
    expect(elsewhere('a.yaml', pointing)).toBe(pointing);
    expect(elsewhere('z.yaml', pointing)).toBe(pointing.related[0]);
    expect(elsewhere('a.yaml', finding('a.yaml', 1, 'một mình'))).toBeUndefined();
  });
});
