import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a campaign folder on disk, as the pipeline hands them to `readCampaign`. */
export function loadCampaign(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of ['plan.yaml', 'criteria.yaml', 'council.yaml', 'regulation.yaml']) {
    const path = join(folder, name);
    if (existsSync(path)) files.set(name, readFileSync(path));
  }
  const nominations = join(folder, 'nominations');
  for (const name of existsSync(nominations) ? readdirSync(nominations).sort() : []) {
    files.set(`nominations/${name}`, readFileSync(join(nominations, name)));
  }
  return files;
}

/** The small sound campaign that lies beside this file, with some of its files replaced or added. */
export function campaignWith(changes: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...loadCampaign(import.meta.dirname), ...changes]);
}
