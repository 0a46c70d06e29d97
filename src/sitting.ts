import { checkDossier, rules } from './check/check.ts';
import { commentedYaml } from './commented/commented-yaml.ts';
import { concerning } from './diagnostic/concerning.ts';
import type { Finding } from './diagnostic/locate.ts';
import { changesBetween } from './edit/change.ts';
import { editSource } from './edit/edit-source.ts';
import { encode } from './fix/encode.ts';
import { councilInterview } from './interview/council/council.ts';
import { type CouncilSummary, councilSummary } from './interview/council/summary.ts';
import type { CouncilTable, Mapping, Nominee } from './interview/council/table.ts';
import { answersThere } from './interview/council/there.ts';
import { type Interview, keyOf } from './interview/question.ts';
import { remembered } from './interview/remembered.ts';
import { nodeOf } from './interview/schema-question.ts';
import { sentenceOf } from './interview/sentence.ts';
import { settingOf } from './law/setting.ts';
import { nomineeName } from './model/nominee-name.ts';
import { overlaid } from './overlaid.ts';
import { isMapping, valueAt } from './parse/tree.ts';
import { type Survey, survey } from './pipeline.ts';
import { holdAgainstSchema } from './validate/hold-against-schema.ts';
import { schemaOf } from './validate/schema-node.ts';
import type { World } from './world.ts';

const file = 'council.yaml';

/** How a council's file is filled in. */
export interface Sitting {
  readonly survey: Survey;
  readonly interview: Interview<Mapping>;
  /** What the file answers already, by the keys of the questions. */
  readonly answers: ReadonlyMap<string, string>;
  /** The bytes that were read; undefined where there is no file yet. */
  readonly read: Uint8Array | undefined;
  /** The file as it would be, or the route that it is written too unusually for. */
  fileOf(council: Mapping): { readonly bytes: Uint8Array } | { readonly stuck: string };
  /** What it comes to, and what the papers would print as a blank. */
  summary(council: Mapping): CouncilSummary;
  /** The campaign as it would be with those bytes, and what is found in it that concerns the council's file. */
  surveyWith(bytes: Uint8Array): Promise<{ readonly survey: Survey; readonly findings: readonly Finding[] }>;
}

/** Why there is nothing to fill in: what it stands on cannot be read. */
export interface Unreadable {
  readonly survey: Survey;
  readonly unreadable: 'plan' | 'council';
}

/** Joins the campaign, the questions on its council, and the file that they change. */
export async function sitting(world: World): Promise<Sitting | Unreadable> {
  const now = await survey(world);
  const read = world.campaign.read(file);
  const data = now.trees.get(file)?.data;
  if (now.dossier.plan === undefined) return { survey: now, unreadable: 'plan' };
  if (read !== undefined && !isMapping(data)) return { survey: now, unreadable: 'council' };
  const there = isMapping(data) ? data : undefined;
  const table = tableOf(now, there);
  return {
    survey: now,
    interview: councilInterview(table),
    answers: answersThere(there ?? {}),
    read,
    fileOf: (council) =>
      there === undefined ? { bytes: newFile(world, council) } : edited(now, there, council),
    summary: (council) => councilSummary(table, council),
    async surveyWith(bytes) {
      const then = await survey(overlaid(world, new Map([[file, bytes]])));
      return { survey: then, findings: concerning({ file }, now.findings, then.findings) };
    },
  };
}

function tableOf(now: Survey, there: Mapping | undefined): CouncilTable {
  const { dossier, law, trees } = now;
  const plan = dossier.plan?.value;
  if (plan === undefined) throw new Error('no plan');
  return {
    plan,
    criteria: dossier.criteria?.value,
    law,
    regime: settingOf(plan, law, dossier.council?.value.meeting?.date).on?.regime,
    there,
    nominees: dossier.nominations.map(({ value, file: where, route }): Nominee => {
      const form = plan.award_forms.find(({ id }) => id === value.award);
      const scores = valueAt(trees.get(where)?.data ?? null, [...route, 'scores']) ?? null;
      return {
        id: value.id,
        name: nomineeName(value),
        kind: value.kind,
        form: value.award,
        code: form?.code ?? '',
        award: form?.name ?? value.award,
        scores: isMapping(scores) ? scores : {},
      };
    }),
    scoreProblem: remembered((assessment, route) => scoreProblem(now, assessment, route)),
  };
}

/** What schema and rules have against one value of an assessment, which they see as the only one. */
function scoreProblem(
  { dossier, law }: Survey,
  assessment: Mapping,
  route: readonly string[],
): string | undefined {
  const key = keyOf(['assessments', 0, 'scores', ...route]);
  const members = [assessment.by ?? 'mot'].map((id) => ({ id, name: '…', position: '…', role: 'chair' }));
  const data = { name: '…', abbreviation: '…', members, assessments: [assessment] };
  const held = holdAgainstSchema('council', { file, base: [], data, schema: schemaOf('council') });
  const judged = dossier.nominations.filter(({ value }) => value.id === assessment.nomination);
  const alone = { ...dossier, nominations: judged };
  const found =
    held.value === undefined
      ? held.diagnostics
      : checkDossier(
          {
            dossier: { ...alone, council: { value: held.value, file, route: [] } },
            law,
            fileSize: () => undefined,
            filesIn: () => [],
          },
          rules.filter(({ code }) => /^TD31/.test(code)),
        );
  const fault = found.find(
    ({ place, severity }) =>
      severity === 'error' && place.file === file && 'route' in place && keyOf(place.route) === key,
  );
  return fault && sentenceOf(fault);
}

function newFile(world: World, council: Mapping): Uint8Array {
  const plan = new TextDecoder().decode(world.campaign.read('plan.yaml'));
  const [, path] = /^# yaml-language-server: \$schema=(\S*)plan\.schema\.json/.exec(plan) ?? [];
  const text = commentedYaml(schemaOf('council'), council, {
    schemaPath: `${path ?? '.thidua/schemas/'}council.schema.json`,
    header: [
      'Hội đồng của đợt thi đua. “thidua council” hỏi và ghi giúp cuộc họp, kết quả kiểm phiếu, điểm chấm.',
    ],
  });
  return new TextEncoder().encode(text);
}

function edited({ sources }: Survey, there: Mapping, council: Mapping) {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`${file} was never read`);
  const made = editSource(source, changesBetween(there, council), (owner) => [
    ...(nodeOf('council', owner)?.properties.keys() ?? []),
  ]);
  return 'stuck' in made ? { stuck: keyOf(made.stuck.route) } : { bytes: encode(made.source) };
}
