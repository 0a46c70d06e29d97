import { commentedPart } from './commented/commented-yaml.ts';
import { type Answer, ask, type Interview } from './interview/question.ts';
import { type Addition, schemaQuestion } from './interview/schema-question.ts';
import type { Seal } from './model/files.generated.ts';
import type { Survey } from './pipeline.ts';
import { type Fingerprints, fingerprintsOf } from './seal/fingerprint.ts';
import { schemaOf } from './validate/schema-node.ts';
import { parseDate, shortDate } from './vietnamese/date.ts';
import type { World } from './world.ts';

type OneSeal = Seal['seals'][number];

/** What sealing a campaign comes to. */
export type Sealing =
  /** The plan or the criteria cannot be read, or have an error. */
  | { readonly state: 'faulty' }
  /** Nothing has changed since the last seal. */
  | { readonly state: 'sealed' }
  /** A first seal, or a change to be recorded. */
  | {
      readonly state: 'open';
      /** Files that differ from the last seal; empty before the first one. */
      readonly changed: readonly string[];
      readonly interview: Interview<OneSeal>;
      /** What somebody will ask about a seal of that day. */
      remarks(seal: OneSeal): readonly string[];
      /** The file as it is to be written, with this seal at its end. */
      bytes(seal: OneSeal): Uint8Array;
    };

/** The file in which seals are kept. */
export const sealFile = 'seal.yaml';

/** What a seal is about. */
export const sealedFiles = ['plan.yaml', 'criteria.yaml'] as const;

/** What there is to seal, what has to be asked for it, and the file that it gives. Writes nothing. */
export function sealing(world: World, { dossier, findings }: Survey): Sealing {
  const now = fingerprintsOf(dossier, world.sha256);
  const held: readonly string[] = [...sealedFiles, sealFile];
  const faulty = findings.some(
    ({ file, severity, code }) => severity === 'error' && held.includes(file) && code !== 'TD3029',
  );
  if (now === undefined || faulty) return { state: 'faulty' };
  const earlier = dossier.seal?.value.seals ?? [];
  const last = earlier.at(-1);
  const changed = last === undefined ? [] : changedFiles(last, now);
  if (last !== undefined && changed.length === 0) return { state: 'sealed' };
  const { meeting, ballots } = dossier.council?.value ?? {};
  const voted = ballots && meeting?.date;
  return {
    state: 'open',
    changed,
    interview: interviewFor(now, { last, today: world.today, late: (day) => lateRemarks(day, voted) }),
    remarks: ({ date }) => (last === undefined ? lateRemarks(date, voted) : []),
    bytes: (seal) => bytesOf([...earlier, seal]),
  };
}

/** The files that a campaign has changed since a seal. */
function changedFiles(seal: Fingerprints, now: Fingerprints): readonly string[] {
  return [
    ...(seal.plan === now.plan ? [] : ['plan.yaml']),
    ...(seal.criteria === now.criteria ? [] : ['criteria.yaml']),
  ];
}

/** A first seal is set before anybody is judged; one that comes after the vote proves nothing. */
function lateRemarks(date: string, voted: string | undefined): readonly string[] {
  const day = parseDate(date);
  if (day === undefined || voted === undefined || day <= voted) return [];
  return [
    `ngày niêm phong ${shortDate(day)} sau ngày Hội đồng bỏ phiếu ${shortDate(voted)}, nên không chứng tỏ được tiêu chí có trước khi chấm; xem lại ngày`,
  ];
}

interface SealAsked {
  readonly last: OneSeal | undefined;
  readonly today: string;
  late(day: string): readonly string[];
}

function interviewFor(now: Fingerprints, { last, today, late }: SealAsked): Interview<OneSeal> {
  const question = (key: 'date' | 'by' | 'reason', more: Addition) => {
    const { key: _, ...asked } = schemaQuestion('seal', ['seals', 0, key], more);
    return ask({ ...asked, key });
  };
  return function* () {
    const reason = last && (yield* question('reason', { optional: false }));
    const by = yield* question('by', { optional: false });
    const date = yield* question('date', {
      optional: false,
      proposal: shortDate(today),
      ...(last === undefined && { remarks: late }),
      problem: (answer) => last && beforeLast(answer, last),
    });
    return { date: text(date), by: text(by), ...(last && { reason: text(reason) }), ...now };
  };
}

/** Seals stand in the order of their days: a change cannot have been recorded before what it changes was sealed. */
function beforeLast(answer: string, { date }: OneSeal): string | undefined {
  const [on, sealed] = [parseDate(answer.trim()), parseDate(date) ?? date];
  return on === undefined || on >= sealed
    ? undefined
    : `ngày ${shortDate(on)} trước lần niêm phong gần nhất (${shortDate(sealed)}); ghi từ ngày ấy trở đi`;
}

function text(answer: Answer | undefined): string {
  return (answer ?? '').trim();
}

function bytesOf(seals: readonly OneSeal[]): Uint8Array {
  const written = seals.map(({ date, by, reason, plan, criteria }) => ({
    date: shortDate(parseDate(date) ?? date),
    by,
    ...(reason !== undefined && { reason }),
    plan,
    criteria,
  }));
  const head = `# ${schemaOf('seal').description}\n\n`;
  return new TextEncoder().encode(head + commentedPart(schemaOf('seal'), { seals: written }, 0));
}
