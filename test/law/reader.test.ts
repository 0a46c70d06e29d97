import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { decode } from '../../src/source/decode.ts';
import { shippedFiles } from './shipped.ts';

const files = shippedFiles();

describe('the reader of campaigns', () => {
  it.each(Object.keys(files))('reads law/%s without a fault, every scalar as written', (name) => {
    const { value: source } = decode(name, readFileSync(join(import.meta.dirname, '../../law', name)));
    const { value: tree, diagnostics } = parse(source);
    expect(diagnostics).toEqual([]);
    expect(tree?.data).toEqual(files[name]);
  });
});
