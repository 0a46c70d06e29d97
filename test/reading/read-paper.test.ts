import { expect, it, vi } from 'vitest';
import { UnreadablePaper } from '../../src/reading/paper.ts';
import { readPaper } from '../../src/reading/read-paper.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { tinos } from '../pdf/tinos.ts';
import { documentOf, form, paragraph } from '../typeset/ruler.ts';

const ours = vi.hoisted((): { fault: Error | undefined } => ({ fault: undefined }));
vi.mock('../../src/reading/elements.ts', async (original) => {
  const { elementsOf } = await original<typeof import('../../src/reading/elements.ts')>();
  const orFail: typeof elementsOf = (...given) => {
    if (ours.fault) throw ours.fault;
    return elementsOf(...given);
  };
  return { elementsOf: orFail };
});

const { bytes } = typeset(documentOf([paragraph('Kính gửi')]), form, tinos());

it('a file that is no PDF, or is cut off, cannot be read', async () => {
  for (const broken of [Buffer.from('no PDF'), bytes.slice(0, 600)])
    await expect(readPaper(broken)).rejects.toThrow(UnreadablePaper);
});

it('what goes wrong with us is not told of the file', async () => {
  ours.fault = new TypeError('ours');
  await expect(readPaper(bytes)).rejects.toThrow(ours.fault);
  ours.fault = undefined;
  expect((await readPaper(bytes)).pages).toHaveLength(1);
});
