import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');

/** A campaign on disk with one nomination and one proof, small enough to be opened hundreds of times. */
export function smallCampaign(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-campaign-'));
  mkdirSync(join(folder, 'nominations'));
  for (const file of ['plan.yaml', 'criteria.yaml', 'nominations/dang-thi-anh.yaml'])
    cpSync(join(example, file), join(folder, file));
  cpSync(join(example, 'evidence'), join(folder, 'evidence'), { recursive: true });
  return folder;
}

/** The texts of a campaign's YAML files and drafts, by their paths. */
export function textsOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:yaml|json)$/.test(path),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
