import { agreed, rulesBeside } from './check/agreed.ts';
import { checkDossier, staticRules } from './check/check.ts';
import { outcomeRules } from './check/outcome/rules.ts';
import { hasConditions } from './check/rubric/conditions.ts';
import { withoutSilenced } from './check/silenced.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { withoutEchoes } from './diagnostic/echo.ts';
import { withoutFlood } from './diagnostic/flood.ts';
import { type Finding, locate } from './diagnostic/locate.ts';
import { type Law, loadLaw } from './law/law.ts';
import { withRegulation } from './law/regulation.ts';
import type { Dossier, Supposed } from './model/campaign.ts';
import type { Conditions } from './model/conditions.ts';
import type { Standing } from './model/standing.ts';
import type { Tree } from './parse/tree.ts';
import { score } from './score/score.ts';
import { fingerprintsOf } from './seal/fingerprint.ts';
import type { Source } from './source/source.ts';
import { readCampaign } from './validate/read-campaign.ts';
import type { Folder, World } from './world.ts';

/** All that is known of a campaign before anything is printed. */
export interface Survey {
  readonly dossier: Dossier;
  readonly law: Law;
  /** Undefined while the plan or the criteria cannot be read. */
  readonly standing: Standing | undefined;
  /** Every finding at its line and column, in the order of files and lines. */
  readonly findings: readonly Finding[];
  /** The same findings at their symbolic places, for whoever mends them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly trees: ReadonlyMap<string, Tree>;
  /** Files that the dossier lacks in whole or in part, and how many of their entries. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** read → parse → validate → score → check → locate. */
export async function survey(world: World): Promise<Survey> {
  const {
    value: dossier,
    diagnostics: faults,
    sources,
    trees,
    leftOut,
    supposed,
  } = readCampaign(campaignFiles(world.campaign), namesIn(world.campaign));
  const law = lawOf(world.shipped, dossier);
  const conditions = await conditionsOf(dossier);
  const standing = standingOf(dossier, conditions);
  const input = {
    fingerprints: dossier.seal && fingerprintsOf(dossier, world.sha256),
    fileSize: sizesIn(world.campaign),
    filesIn: (folder: string) => world.campaign.list(folder),
  };
  const sound = { ...input, dossier, law, conditions, standing };
  const found = supposed === undefined ? checkDossier(sound) : await checkSupposed(supposed);
  const told = withoutSilenced(faults, supposed?.dossiers[0] ?? dossier);
  const diagnostics = [...told, ...found];
  const findings = withoutEchoes(locate([...told, ...withoutFlood(found)], sources, trees));
  return { dossier, law, standing, sources, trees, leftOut, diagnostics, findings };

  /** What scoring comes to is asked of what could be read; the other rules look at what can be supposed too. */
  async function checkSupposed({ dossiers, gaps, moves }: Supposed): Promise<readonly Diagnostic[]> {
    const rules = rulesBeside(staticRules, { gaps });
    const readings: (readonly Diagnostic[])[] = [];
    for (const dossier of dossiers) {
      const law = lawOf(world.shipped, dossier);
      const conditions = await conditionsOf(dossier);
      readings.push(checkDossier({ ...input, dossier, law, conditions }, rules));
    }
    return [...agreed(readings, { gaps, moves }, rules), ...checkDossier(sound, outcomeRules)];
  }
}

/** Paths of the YAML files that a campaign is read from, whether or not they lie there. */
export function pathsRead(campaign: Folder): readonly string[] {
  const nominations = campaign.list('nominations').filter((name) => /\.ya?ml$/i.test(name));
  const single = ['plan.yaml', 'criteria.yaml', 'council.yaml', 'regulation.yaml', 'seal.yaml'];
  return [...single, ...nominations.map((name) => `nominations/${name}`)];
}

/** The YAML files of a campaign, by their paths in it. */
function campaignFiles(campaign: Folder): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of pathsRead(campaign)) {
    const bytes = campaign.read(path);
    if (bytes !== undefined) files.set(path, bytes);
  }
  return files;
}

/** Sizes of the files of a campaign, each asked for once: three rules look at every piece of evidence. */
function sizesIn(campaign: Folder): (path: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, campaign.size(path));
    return known.get(path);
  };
}

/** Every file that lies where the files of a campaign do, read or not. */
function namesIn(campaign: Folder): readonly string[] {
  return [...campaign.list('.'), ...campaign.list('nominations').map((name) => `nominations/${name}`)];
}

/** The law as it is shipped. */
export function shippedLaw(shipped: Folder): Law {
  const bytes = shipped.read('law/law.generated.json') ?? new Uint8Array();
  return loadLaw(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The law as it is shipped, with what the office's own regulation adds to it. */
function lawOf(shipped: Folder, { regulation }: Dossier): Law {
  const law = shippedLaw(shipped);
  return regulation === undefined ? law : withRegulation(law, regulation.value);
}

/** The rubric's conditions, read; their language is loaded only where a rubric has one. */
async function conditionsOf({ criteria }: Dossier): Promise<Conditions | undefined> {
  if (criteria === undefined || !hasConditions(criteria.value)) return undefined;
  const { readConditions } = await import('./condition/read-conditions.ts');
  return readConditions(criteria.value);
}

function standingOf(
  { plan, criteria, nominations, council }: Dossier,
  conditions: Conditions | undefined,
): Standing | undefined {
  if (plan === undefined || criteria === undefined) return undefined;
  return score({
    plan: plan.value,
    criteria: criteria.value,
    nominations: nominations.map(({ value }) => value),
    council: council?.value,
    conditions,
  });
}
