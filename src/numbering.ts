import type { Finding } from './diagnostic/locate.ts';
import { changesBetween } from './edit/change.ts';
import { editSource } from './edit/edit-source.ts';
import { encode } from './fix/encode.ts';
import { type Answer, ask, type Interview, keyOf, type Option, type Question } from './interview/question.ts';
import { nodeOf, schemaQuestion } from './interview/schema-question.ts';
import { numberIn, symbolIn } from './interview/whole-number.ts';
import { documentNames } from './model/document-names.generated.ts';
import type { Paper, Plan } from './model/files.generated.ts';
import { overlaid } from './overlaid.ts';
import { isMapping, type Value } from './parse/tree.ts';
import { type Survey, survey } from './pipeline.ts';
import { capitaliseFirst } from './vietnamese/capitals.ts';
import { parseDate, shortDate } from './vietnamese/date.ts';
import type { World } from './world.ts';

const file = 'plan.yaml';

/** The number and day that the registry gave a paper after it was signed. */
export interface Numbered {
  /** Position in `papers`. */
  readonly index: number;
  readonly number: string;
  /** Where the paper had none and it was written behind the number. */
  readonly symbol?: string;
  readonly date: string;
  /** The day on which the dossier goes out, where the plan did not say. */
  readonly sent?: string;
}

/** What is asked for it, and the plan that it makes. Writes nothing. */
export interface Numbering {
  readonly interview: Interview<Numbered>;
  /** The plan as it would be, or the route that it is written too unusually for. */
  fileOf(numbered: Numbered): { readonly bytes: Uint8Array } | { readonly stuck: string };
  /** The campaign as it is with those bytes, and what is found in it that was not found before. */
  surveyWith(bytes: Uint8Array): Promise<{ readonly survey: Survey; readonly findings: readonly Finding[] }>;
}

/** Undefined where the plan cannot be read or has no paper that takes a number. */
export function numbering(world: World, now: Survey): Numbering | undefined {
  const { dossier, sources, trees } = now;
  const plan = dossier.plan?.value;
  const source = sources.get(file);
  const data = trees.get(file)?.data;
  if (plan === undefined || source === undefined || !isMapping(data)) return undefined;
  const options = optionsFor(plan);
  if (options.length === 0) return undefined;
  return {
    interview: () => questions(plan, options),
    fileOf(numbered) {
      const made = editSource(source, changesBetween(data, numberedPlan(data, plan, numbered)), (owner) => [
        ...(nodeOf('plan', owner)?.properties.keys() ?? []),
      ]);
      return 'stuck' in made ? { stuck: keyOf(made.stuck.route) } : { bytes: encode(made.source) };
    },
    async surveyWith(bytes) {
      const then = await survey(overlaid(world, new Map([[file, bytes]])));
      const known = new Set(now.findings.map(({ code, message }) => `${code} ${message}`));
      const fresh = then.findings.filter(({ code, message }) => !known.has(`${code} ${message}`));
      return { survey: then, findings: fresh };
    },
  };
}

type Choice = Option & { readonly index: number };

/** Papers that take a number, by the name that people know them by, and what they have already. */
function optionsFor({ papers, deciders }: Plan): readonly Choice[] {
  return papers.flatMap((paper, index) => {
    if (paper.symbol === undefined && paper.number === undefined) return [];
    const several = papers.filter((one) => one.document === paper.document).length > 1;
    const decider = deciders.find(({ id }) => id === paper.decider)?.position;
    const whose = several && decider !== undefined ? ` (${decider})` : '';
    return {
      index,
      value: several && paper.decider !== undefined ? `${paper.document}/${paper.decider}` : paper.document,
      name: `${capitaliseFirst(documentNames[paper.document] ?? paper.document)}${whose}: ${standing(paper)}`,
    };
  });
}

function standing({ number, symbol, date }: Paper): string {
  if (number === undefined) return 'chưa có số';
  return `số ${number}${symbol === undefined ? '' : `/${symbol}`}${date === undefined ? '' : ` ngày ${shortDate(date)}`}`;
}

function* questions(plan: Plan, options: readonly Choice[]): Generator<Question, Numbered, Answer> {
  const chosen = yield* ask({
    key: 'paper',
    title: 'Văn bản đã ký',
    description: 'Văn bản nào vừa được cấp số?',
    manner: { by: 'choice', options },
    optional: false,
  });
  const index = options.find(({ value }) => value === chosen)?.index ?? 0;
  const paper = plan.papers[index];
  const written = yield* ask(numberQuestion(paper));
  const date = (yield* ask(dayQuestion('date', 'Ngày ký', paper?.date && shortDate(paper.date)))) ?? '';
  const symbol = paper?.symbol === undefined ? symbolIn(written ?? '') : undefined;
  const sending = paper?.document === 'submission-letter' && plan.submission_date === undefined;
  const sent = sending ? yield* ask(dayQuestion('sent', 'Ngày trình hồ sơ', date)) : null;
  return {
    index,
    number: numberIn(written ?? ''),
    date,
    ...(symbol !== undefined && { symbol }),
    ...(sent !== null && { sent }),
  };
}

function numberQuestion(paper: Paper | undefined): Question {
  const symbol = paper?.symbol;
  return {
    ...schemaQuestion('plan', ['papers', 0, 'number'], {
      title: 'Số văn bản',
      description: symbol === undefined ? 'Số và ký hiệu do văn thư cấp.' : `Ký hiệu ${symbol} đã có.`,
      example: symbol === undefined ? '241/TTr-SKHĐT' : `241 hoặc 241/${symbol}`,
      manner: { by: 'line' },
      optional: false,
      reads: numberIn,
      problem: (answer) => {
        const other = symbolIn(answer);
        return other === undefined || symbol === undefined || other === symbol
          ? undefined
          : `ký hiệu “${other}” khác “${symbol}” trong plan.yaml; xem lại văn bản nào được cấp số, hoặc sửa symbol của văn bản ấy`;
      },
      ...(paper?.number !== undefined && { proposal: paper.number }),
    }),
    key: 'number',
  };
}

function dayQuestion(key: string, title: string, proposal: string | undefined): Question {
  const question = schemaQuestion('plan', ['papers', 0, 'date'], {
    title,
    description: '',
    example: '15/12/2026',
    manner: { by: 'line' },
    optional: false,
    ...(proposal !== undefined && { proposal }),
  });
  return { ...question, key };
}

/** A decision carries the day of decision, which the rest of the plan goes by. */
function numberedPlan(
  data: { readonly [key: string]: Value },
  plan: Plan,
  { index, number, date, symbol, sent }: Numbered,
): { readonly [key: string]: Value } {
  const papers = Array.isArray(data.papers) ? (data.papers as readonly Value[]) : [];
  const decided = plan.papers[index]?.document === 'decision' && !sameDay(plan.decision_date, date);
  return {
    ...data,
    papers: papers.map((paper, at) =>
      at === index && isMapping(paper) ? { ...paper, number, ...(symbol && { symbol }), date } : paper,
    ),
    ...(sent !== undefined && { submission_date: sent }),
    ...(decided && { decision_date: date }),
  };
}

function sameDay(one: string | undefined, other: string): boolean {
  return one !== undefined && parseDate(one) === parseDate(other);
}
