import { documentFormRanges } from './law/document-form.ts';
import { packagesFolder, packaging } from './packaging.ts';
import type { Survey } from './pipeline.ts';
import { type Printing, printing, type Sheet, wholeOf } from './printing.ts';
import { knownOf } from './proof/facts/known.ts';
import { type FinishedPaper, type FolderProof, proof } from './proof/proof.ts';
import { type ReadPaper, UnreadablePaper } from './reading/paper.ts';
import { readPaper } from './reading/read-paper.ts';
import { sameBytes } from './source/same-bytes.ts';
import type { World } from './world.ts';

/** What the last `render` wrote, as its manifest lists it. */
export interface Listed {
  /** Relative to the campaign folder. */
  readonly path: string;
  readonly document: string;
}

/** The finished papers of `out/`, measured and compared. */
export interface Proofing extends FolderProof {
  /** Prints a sheet about the proof, by its template. */
  readonly about: Printing['about'];
}

/** read finished papers → measure and compare. The papers of now are printed in memory beside them; nothing is written. */
export async function proofing(world: World, survey: Survey, listed: readonly Listed[]): Promise<Proofing> {
  const press = printing(world, survey, false);
  const now = sheetsOf(world, press, listed);
  const builtIn = sheetsOfBuiltIn(world, survey);
  const set = setOnce();
  const papers: FinishedPaper[] = [];
  const missing: string[] = [];
  const unreadable: string[] = [];
  const outdated: string[] = [];
  const proven = new Set<string>();
  const covered = new Set<string>();
  let copies = 0;
  for (const { path, document } of listed) {
    const bytes = world.campaign.read(path);
    const sheet = now.get(path);
    if (bytes === undefined) missing.push(path);
    else if (sheet === undefined) outdated.push(path);
    else {
      covered.add(sheet.content);
      const fresh = set(sheet);
      const isSame = sameBytes(bytes, fresh);
      const hash = world.sha256(bytes);
      // A file of many papers holds nothing that is not proven in them, as long as it is what they make.
      if (proven.has(hash) || (isSame && document === 'contents')) {
        copies++;
        continue;
      }
      proven.add(hash);
      const read = await readOrNot(bytes);
      if (read === undefined) unreadable.push(path);
      else {
        const { decider, nominee } = sheet;
        const stock = builtIn(path);
        const about = { ...(decider && { decider }), ...(nominee && { nominee }) };
        papers.push({
          file: path,
          document,
          ...about,
          read,
          now: isSame ? undefined : await readPaper(fresh),
          asSet: isSame,
          stock: stock && stock.content !== sheet.content ? await readPaper(set(stock)) : undefined,
        });
      }
    }
  }
  const unprinted = [...now].flatMap(([path, { content }]) => (covered.has(content) ? [] : [path]));
  const known = knownOf(survey.dossier, survey.law.instruments.values());
  const profile = survey.dossier.plan?.value.form_profile ?? '13-14-14';
  return {
    proof: proof(papers, known, documentFormRanges(survey.law), profile),
    copies,
    missing,
    unreadable,
    unprinted,
    outdated,
    about: press.about,
  };
}

/** What would be printed now, by its path: every paper, and every package of which something is listed. */
function sheetsOf(world: World, press: Printing, listed: readonly Listed[]): ReadonlyMap<string, Sheet> {
  const sheets = [...press.sheets()];
  const inPackages = listed
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`out/${packagesFolder}/`));
  if (inPackages.length > 0) {
    const packages = packaging(world, press);
    const printed = packages.ids.filter((id) =>
      inPackages.some((path) => path.startsWith(`out/${packagesFolder}/${id}/`)),
    );
    sheets.push(...packages.sheets(printed));
  }
  return new Map(sheets.map((sheet) => [`out/${sheet.path}`, sheet]));
}

/** A paper by the built-in templates, in whatever folder it lies; none where the office has no templates of its own. */
function sheetsOfBuiltIn(world: World, survey: Survey): (path: string) => Sheet | undefined {
  const { campaign } = world;
  if (!campaign.list('templates').some((name) => name.endsWith('.md'))) return () => undefined;
  const list = (path: string) => (path === 'templates' ? [] : campaign.list(path));
  const press = printing({ ...world, campaign: { ...campaign, list } }, survey, false);
  const sheets = new Map([...press.sheets()].map((sheet) => [sheet.path, sheet]));
  return (path) => {
    const folders = path.split('/');
    return folders
      .map((_, at) => sheets.get(folders.slice(at).join('/')))
      .find((sheet) => sheet !== undefined);
  };
}

/** Sets a sheet; what has the same contents as one before is not set again. */
function setOnce(): (sheet: Sheet) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (sheet) => {
    const bytes = known.get(sheet.content) ?? wholeOf(sheet).bytes;
    known.set(sheet.content, bytes);
    return bytes;
  };
}

async function readOrNot(bytes: Uint8Array): Promise<ReadPaper | undefined> {
  try {
    return await readPaper(bytes);
  } catch (error) {
    if (error instanceof UnreadablePaper) return undefined;
    throw error;
  }
}
