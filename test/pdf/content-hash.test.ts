import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import { survey } from '../../src/pipeline.ts';
import { type Printing, printing } from '../../src/printing.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';
import { documentOf, paragraph } from '../typeset/ruler.ts';

const example = join(import.meta.dirname, '../../examples/van-khe-2025');

describe('the hash of all that a file is made from', () => {
  let printed: Printing;
  const content = (document: Document) => printed.sheet(document).content;
  const picture = (...bytes: readonly number[]): Block => ({
    kind: 'picture',
    bytes: new Uint8Array(bytes),
    alt: 'Bản chụp',
  });
  const certificate = (...bytes: readonly number[]): Block => ({
    kind: 'certificate',
    emblem: new Uint8Array(bytes),
    decider: 'GIÁM ĐỐC',
    verb: 'TẶNG',
    name: 'GIẤY KHEN',
    nominee: 'Ông A',
    lines: [],
    record: [],
    placeDate: 'Hà Nội',
    signature: { lines: ['GIÁM ĐỐC'] },
  });
  const attached = (...bytes: readonly number[]) =>
    documentOf([paragraph('Một')], {
      attachments: [
        { name: 'a.pdf', bytes: new Uint8Array(bytes), type: 'application/pdf', description: 'Một' },
      ],
    });

  beforeAll(async () => {
    const world = memoryWorld(filesOf(example));
    printed = printing(world, await survey(world), true, () => false);
  });

  it.each([
    ['a word', documentOf([paragraph('Một')]), documentOf([paragraph('Hai')])],
    ['a picture', documentOf([picture(1, 2)]), documentOf([picture(1, 3)])],
    [
      'a picture that is held together with others',
      documentOf([{ kind: 'together', blocks: [picture(1, 2)] }]),
      documentOf([{ kind: 'together', blocks: [picture(1, 3)] }]),
    ],
    ['an emblem', documentOf([certificate(1, 2)]), documentOf([certificate(1, 3)])],
    ['an attachment', attached(1, 2), attached(1, 3)],
  ])('differs where %s differs, and is the same for the same elsewhere', (_, one, other) => {
    expect(content(one)).not.toBe(content(other));
    expect(content({ ...one, path: 'noi-khac.pdf' })).toBe(content(one));
    expect(content(one)).toMatch(/^[0-9a-f]{64}$/);
  });
});
