import { commentedYaml } from './commented/commented-yaml.ts';
import { concerning, type Stretch } from './diagnostic/concerning.ts';
import type { Route } from './diagnostic/diagnostic.ts';
import type { Finding } from './diagnostic/locate.ts';
import { type Change, changesBetween } from './edit/change.ts';
import { editSource } from './edit/edit-source.ts';
import { encode } from './fix/encode.ts';
import { flattened } from './interview/answers.ts';
import type { Desk } from './interview/nomination/desk.ts';
import { formNeeds } from './interview/nomination/form-needs.ts';
import { freshId } from './interview/nomination/fresh-id.ts';
import { judge } from './interview/nomination/judge.ts';
import { leavesFor } from './interview/nomination/leaves.ts';
import { mergedOver } from './interview/nomination/merged-over.ts';
import type { Filled } from './interview/nomination/nomination.ts';
import { remembered } from './interview/remembered.ts';
import { nodeOf } from './interview/schema-question.ts';
import { formFor } from './law/form.ts';
import { instrumentOf } from './law/instrument.ts';
import { settingOf } from './law/setting.ts';
import type { Sourced } from './model/campaign.ts';
import { campaignTypeOf } from './model/campaign-type.ts';
import type { Criteria, Nomination, NomineeKind, Plan } from './model/files.generated.ts';
import { overlaid } from './overlaid.ts';
import { isMapping, type Value, valueAt } from './parse/tree.ts';
import { type Survey, survey } from './pipeline.ts';
import { schemaOf } from './validate/schema-node.ts';
import type { World } from './world.ts';

/** A campaign that nominations can be written for. */
export interface Office {
  readonly survey: Survey;
  readonly plan: Plan;
  readonly criteria: Criteria;
  /** The bytes of a file as they were read. */
  bytesOf(file: string): Uint8Array | undefined;
  /** Whether the council's file names a nomination. */
  mentions(id: string): boolean;
}

/** A nomination of the campaign, and where it stands. */
export type Nominated = Sourced<Nomination>;

/** The campaign of a world with what was found in it; no office where plan or criteria cannot be read. */
export async function officeOf(
  world: World,
): Promise<{ readonly survey: Survey; readonly office: Office | undefined }> {
  const now = await survey(world);
  const { plan, criteria } = now.dossier;
  const read = new Map(now.dossier.nominations.map(({ file }) => [file, world.campaign.read(file)]));
  return {
    survey: now,
    office: plan &&
      criteria && {
        survey: now,
        plan: plan.value,
        criteria: criteria.value,
        bytesOf: (file) => read.get(file),
        mentions: (id) =>
          [...flattened(now.trees.get('council.yaml')?.data ?? null)].some(
            ([key, value]) => value === id || key.split('.').includes(id),
          ),
      },
  };
}

/** The desk for one nomination: a new one, or one of the campaign that is edited. */
export function deskFor(world: World, office: Office, edited?: Nominated): Desk {
  const { plan, criteria, survey: now } = office;
  const { law, dossier } = now;
  const { date, on } = settingOf(plan, law, dossier.council?.value.meeting?.date);
  const others = dossier.nominations.filter((one) => one !== edited);
  const campaignType = campaignTypeOf(plan);
  const template = campaignType === 'thematic' ? 'achievement-report' : `achievement-report-${campaignType}`;
  const needs = new Map<NomineeKind, ReturnType<Desk['needs']>>();
  const inquiry = {
    dossier: { ...dossier, nominations: others },
    law,
    fileSize: (path: string) => world.campaign.size(path),
    filesIn: (folder: string) => world.campaign.list(folder),
  };
  return {
    plan,
    criteria,
    law,
    date,
    on,
    others: others.map(({ value }) => value),
    evidence: evidenceFiles(world),
    needs(kind) {
      const known = needs.get(kind) ?? formNeeds((name) => templateText(world, name), template, kind);
      needs.set(kind, known);
      return known;
    },
    formName(kind, award) {
      const code = plan.award_forms.find(({ id }) => id === award)?.code ?? '';
      const question = { document: 'achievement-report', campaignType, kind, award: code } as const;
      const form = on && formFor(on.regime, question);
      if (!form) return undefined;
      const { type, number } = instrumentOf(law, form.law.instrument);
      return `Mẫu số ${form.number} ${type} ${number}`;
    },
    findings: remembered((partial, key) => judge(inquiry, partial, key)),
  };
}

/** What lies in `evidence/`, at any depth that somebody sorts papers in: its own files first, then folder by folder. */
function evidenceFiles(
  { campaign }: Pick<World, 'campaign'>,
  folder = 'evidence',
  depth = 0,
): readonly string[] {
  const shown = (name: string) => !name.startsWith('.');
  const within = depth < deepestEvidence ? campaign.folders(folder).filter(shown) : [];
  return [
    ...campaign
      .list(folder)
      .filter(shown)
      .map((name) => `${folder}/${name}`),
    ...within.flatMap((name) => evidenceFiles({ campaign }, `${folder}/${name}`, depth + 1)),
  ];
}

const deepestEvidence = 5;

/** The office's own wording before the built-in one. */
function templateText({ campaign, shipped }: World, name: string): string | undefined {
  const path = `templates/${name}.md`;
  const bytes = campaign.read(path) ?? shipped.read(path);
  return bytes && new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');
}

/** A nomination as it would stand in its file, and what is found in it there. Nothing is written yet. */
export interface Proof {
  readonly file: string;
  readonly id: string;
  readonly bytes: Uint8Array;
  /** False where the file holds all this already. */
  readonly changes: boolean;
  /** The campaign as it would be. */
  readonly survey: Survey;
  /** What is found in it that concerns this nomination: in its lines, pointing at them, or not there without them. */
  readonly findings: readonly Finding[];
}

/** A change that the file is written too unusually for. */
export interface Stuck {
  readonly file: string;
  readonly stuck: Change;
}

/** A new nomination as a file of its own, every key explained. */
export async function newNomination(world: World, office: Office, { value }: Filled): Promise<Proof> {
  const taken = new Set(office.survey.dossier.nominations.map((one) => one.value.id));
  const id = freshId(nameIn(value), (one) => {
    return taken.has(one) || world.campaign.size(`nominations/${one}.yaml`) !== undefined;
  });
  const file = `nominations/${id}.yaml`;
  const whole: Value = { id, ...(isMapping(value) ? value : {}) };
  const text = commentedYaml(schemaOf('nomination'), whole, {
    schemaPath: '../.thidua/schemas/nomination.schema.json',
    note: (route) => noteOn(office, whole, route),
  });
  const bytes = new TextEncoder().encode(text);
  const then = await survey(overlaid(world, new Map([[file, bytes]])));
  const findings = concerning({ file }, office.survey.findings, then.findings);
  return { file, id, bytes, changes: true, survey: then, findings };
}

/** An edited nomination, in the file that it stands in; every byte that no answer changed stays. */
export async function editedNomination(
  world: World,
  { survey: now }: Office,
  edited: Nominated,
  { value, asked }: Filled,
): Promise<Proof | Stuck> {
  const { file, route } = edited;
  const before = dataOf(now, edited);
  const after = mergedOver(before, value, asked) ?? before;
  const changes = changesBetween(before, after).map((change) => ({
    ...change,
    route: [...route, ...change.route],
  }));
  const made = withChanges(now, file, changes, route);
  if ('stuck' in made) return made;
  const { bytes } = made;
  const then = changes.length === 0 ? now : await survey(overlaid(world, new Map([[file, bytes]])));
  const findings = concerning(stretchOf(then, edited), now.findings, then.findings);
  return { file, id: edited.value.id, bytes, changes: changes.length > 0, survey: then, findings };
}

/** The lines of a nomination; of a file that holds it alone, all of them. */
function stretchOf({ sources, trees }: Survey, { file, route }: Nominated): Stretch {
  const [source, tree] = [sources.get(file), trees.get(file)];
  if (route.length === 0 || source === undefined || tree === undefined) return { file };
  const { offset, length } = tree.span(route, 'value');
  return {
    file,
    lines: { first: source.position(offset).line, last: source.position(offset + length).line },
  };
}

/** The data of a nomination as its file writes it. */
export function dataOf({ trees }: Survey, { file, route }: Nominated): Value {
  return valueAt(trees.get(file)?.data ?? null, route) ?? null;
}

/** A list of nominations without one of them; undefined where the file holds only this one and goes as a whole. */
export function withoutNomination(
  { survey: now }: Office,
  { file, route }: Nominated,
): { readonly bytes: Uint8Array } | Stuck | undefined {
  const list = now.trees.get(file)?.data;
  if (route.length === 0 || !Array.isArray(list) || list.length === 1) return undefined;
  return withChanges(now, file, [{ do: 'remove', route }], route);
}

function withChanges(
  { sources }: Survey,
  file: string,
  changes: readonly Change[],
  base: Route,
): { readonly bytes: Uint8Array } | Stuck {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`${file} was never read`);
  const made = editSource(source, changes, (owner) => [
    ...(nodeOf('nomination', owner.slice(base.length))?.properties.keys() ?? []),
  ]);
  return 'stuck' in made ? { file, stuck: made.stuck } : { bytes: encode(made.source) };
}

function nameIn(value: Value): string {
  const routes = [
    ['individual', 'full_name'],
    ['collective', 'name'],
    ['household', 'head_name'],
  ];
  return String(routes.map((route) => valueAt(value, route)).find((name) => name !== undefined) ?? '');
}

/** What a code stands for, beside it. */
function noteOn({ plan, criteria }: Office, whole: Value, route: Route): string | undefined {
  const [first, , third] = route;
  const code = valueAt(whole, route);
  if (route.length === 1 && first === 'unit') return plan.units.find(({ id }) => id === code)?.name;
  if (route.length === 1 && first === 'award') return plan.award_forms.find(({ id }) => id === code)?.name;
  const leaves = [
    ...leavesFor(criteria, 'individual'),
    ...leavesFor(criteria, 'collective'),
    ...leavesFor(criteria, 'household'),
  ];
  const named = (id: unknown) => leaves.find(({ criterion }) => criterion.id === id)?.criterion.name;
  if (first === 'achievements' && third === 'criterion') return named(code);
  return first === 'scores' && route.length === 2 ? named(route[1]) : undefined;
}
