import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFolder } from '../../src/host/node-folder.ts';
import type { Folder } from '../../src/world.ts';
import { HostError } from '../../src/world.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a folder on disk', () => {
  let above: string;
  let root: string;
  let folder: Folder;

  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'thidua-'));
    root = join(above, 'đợt thi đua');
    mkdirSync(root);
    writeFileSync(join(above, 'secret.txt'), 'outside');
    folder = nodeFolder(root);
  });

  it('reads what is there and answers undefined for what is not', () => {
    writeFileSync(join(root, 'plan.yaml'), 'a: 1\n');
    expect(folder.read('plan.yaml')).toEqual(bytes('a: 1\n'));
    // A Buffer, hashed as data, is text of four times its size.
    expect(JSON.stringify(folder.read('plan.yaml'))).toBe(JSON.stringify(bytes('a: 1\n')));
    expect(folder.size('plan.yaml')).toBe(5);
    expect(folder.read('council.yaml')).toBeUndefined();
    expect(folder.read('.')).toBeUndefined();
    expect(folder.list('nominations')).toEqual([]);
  });

  it('tells its folders from its files, and follows no link to one', () => {
    for (const path of ['evidence/2021', 'evidence/b']) mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, 'evidence/a.pdf'), '');
    symlinkSync(join(root, 'evidence'), join(root, 'evidence/vòng'));
    expect(folder.folders('evidence')).toEqual(['2021', 'b']);
    expect(folder.folders('evidence/a.pdf')).toEqual([]);
    expect(folder.folders('..')).toEqual([]);
  });

  it('never reaches outside, neither by .. nor by a link', () => {
    symlinkSync(join(above, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(above, join(root, 'up'));
    for (const path of ['../secret.txt', join(above, 'secret.txt'), 'link.txt', 'up/secret.txt']) {
      expect(folder.read(path), path).toBeUndefined();
      expect(folder.size(path), path).toBeUndefined();
      expect(() => folder.write(path, bytes('x')), path).toThrow(HostError);
      expect(() => folder.remove(path), path).toThrow(HostError);
    }
    expect(() => folder.write('up/new.txt', bytes('x'))).toThrow(HostError);
    expect(readdirSync(above).sort()).toEqual(['secret.txt', 'đợt thi đua']);
    expect(readFileSync(join(above, 'secret.txt'), 'utf8')).toBe('outside');
  });

  // A disk that holds both as one name (macOS) has nothing to be found here.
  it('finds a file and a folder whose names are composed otherwise, and prefers the name as it is written', () => {
    const [composed, apart] = ['minh chứng/Quyết định.pdf', 'minh chứng/Quyết định.pdf'.normalize('NFD')];
    mkdirSync(dirname(join(root, apart)));
    writeFileSync(join(root, apart), 'scan');
    expect(folder.read(composed)).toEqual(bytes('scan'));
    expect(folder.size(composed)).toBe(4);
    expect(folder.list('minh chứng')).toEqual([basename(apart)]);
    writeFileSync(join(root, dirname(apart), basename(composed)), 'another');
    expect(folder.size(composed)).toBe(7);
    expect(folder.size(apart)).toBe(4);
    expect(folder.size('minh chứng/Quyet dinh.pdf')).toBeUndefined();
  });

  it('writes whole files, makes folders, and leaves no temporary file behind', () => {
    folder.write('out/báo cáo/an.pdf', bytes('one'));
    folder.write('out/báo cáo/an.pdf', bytes('two'));
    expect(readFileSync(join(root, 'out/báo cáo/an.pdf'), 'utf8')).toBe('two');
    expect(readdirSync(join(root, 'out/báo cáo'))).toEqual(['an.pdf']);
  });

  it('writes a file that comes piece by piece, whole or not at all', () => {
    folder.write('out/an.pdf', [bytes('one, '), new Uint8Array(), bytes('two')]);
    expect(readFileSync(join(root, 'out/an.pdf'), 'utf8')).toBe('one, two');
    const fault = new TypeError('no more');
    const pieces = function* () {
      yield bytes('half of the new');
      throw fault;
    };
    expect(() => folder.write('out/an.pdf', pieces())).toThrow(fault);
    expect(readFileSync(join(root, 'out/an.pdf'), 'utf8')).toBe('one, two');
    expect(readdirSync(join(root, 'out'))).toEqual(['an.pdf']);
  });

  it('keeps the old file when a write fails, and says which operation failed', () => {
    folder.write('out', bytes('a file where a folder is wanted'));
    expect(() => folder.write('out/a.pdf', bytes('x'))).toThrow(
      expect.objectContaining({ operation: 'write', path: 'out/a.pdf' }),
    );
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('a file where a folder is wanted');
  });

  it('removes a file and the folders it empties, but nothing else', () => {
    folder.write('out/a/b.pdf', bytes('x'));
    folder.write('out/c.pdf', bytes('x'));
    folder.remove('out/a/b.pdf');
    expect(existsSync(join(root, 'out/a'))).toBe(false);
    folder.remove('out/never-there.pdf');
    expect(readdirSync(join(root, 'out'))).toEqual(['c.pdf']);
  });
});
