import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { terminalFinding } from '../../src/report/diagnostics-terminal.ts';

const script: string = '../../scripts/diagnostics.mjs';
const { lawOf } = await import(script);
const law = 'điểm b khoản 2 Điều 24 Luật 06/2022/QH15, khoản 3 Điều 9 Nghị định 152/2025/NĐ-CP';
const range = { start: { line: 120, column: 1 }, end: { line: 120, column: 2 } };
const frame = (width: number, named: { law: string | undefined }) =>
  terminalFinding(
    {
      code: 'TD4030',
      severity: 'error',
      message: 'chưa đủ phiếu',
      help: 'xem lại số phiếu đã ghi trong council.yaml',
      file: 'council.yaml',
      range,
      related: [],
      ...named,
    },
    { sources: new Map(), width, chalk: new Chalk({ level: 0 }) },
  );

describe('the article of law of a section', () => {
  it.each([50, 80, 200])('is read back whole from a message %i columns wide', (width) => {
    expect(lawOf(frame(width, { law }))).toBe(law);
    expect(
      lawOf(
        `${frame(width, { law: undefined })}\n\n${frame(width, { law })}\n\n${frame(width, { law: undefined })}`,
      ),
    ).toBe(law);
  });

  it('is left out where the message names none', () => {
    expect(lawOf(frame(80, { law: undefined }))).toBeUndefined();
  });
});
