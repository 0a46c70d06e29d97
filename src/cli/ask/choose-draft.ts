import type { Answer, Option } from '../../interview/question.ts';
import type { World } from '../../world.ts';
import { UsageError } from '../exit.ts';
import { heldLock } from '../held-lock.ts';
import { aside } from './conduct.ts';
import { answersOf, type Draft, draftNames, newDraft, openDraft } from './draft.ts';
import type { Prompter } from './prompter.ts';

/** Whose drafts they are, and what the person said of them. */
export interface DraftChoice {
  readonly command: 'init' | 'nominate' | 'council';
  /** `--resume`, with a name or without. */
  readonly resume: string | true | undefined;
  readonly prompter: Prompter | undefined;
  /** The command line says so much that no old draft can be meant. */
  readonly startsAnew: boolean;
  /** What beginning afresh is called: `viết đề nghị mới`. */
  readonly fresh: string;
  /** What tells a draft from the others, by its answers. */
  named(answers: ReadonlyMap<string, Answer>): string | null | undefined;
}

const fresh = '';

/** The draft to work on: the one that is named, the one that the person chooses, or a new one. */
export async function chooseDraft(world: World, choice: DraftChoice): Promise<Draft> {
  const { command, resume, prompter, startsAnew } = choice;
  const names = draftNames(world, command);
  if (typeof resume === 'string') return taken(world, resume, names);
  if (resume === true) {
    const [only] = names;
    if (only === undefined)
      throw new UsageError(`không có bản nháp nào để làm tiếp; bỏ --resume để ${choice.fresh}`);
    if (names.length === 1) return taken(world, only, names);
    if (prompter === undefined)
      throw new UsageError(
        `có ${names.length} bản nháp: ${names.join(', ')}; nêu tên, ví dụ --resume ${only}`,
      );
    return taken(world, await chosen(world, names, { ...choice, prompter }, []), names);
  }
  if (prompter === undefined || names.length === 0 || startsAnew) return newDraft(world, command);
  const anew: Option = { value: fresh, name: `Không, ${choice.fresh}` };
  const name = await chosen(world, names, { ...choice, prompter }, [anew]);
  return name === fresh ? newDraft(world, command) : taken(world, name, names);
}

/** What a person reads who takes up a draft; nothing of one that has no answers. */
export function resuming({ answers }: Pick<Draft, 'answers'>): string {
  const answered = countAnswers([...answers]);
  return answered === 0
    ? ''
    : `Làm tiếp bản nháp: ${answered} câu đã trả lời; bấm Esc để xem lại từng câu trước.\n`;
}

async function chosen(
  world: World,
  names: readonly string[],
  { prompter, named }: DraftChoice & { readonly prompter: Prompter },
  others: readonly Option[],
): Promise<string> {
  const options = names.map((name) => ({ value: name, name: labelOf(world, name, named) }));
  const reply = await prompter.ask(
    {
      key: 'resume',
      title: 'Có bản nháp làm dở',
      description: 'Làm tiếp bản nào?',
      manner: { by: 'choice', options: [...options, ...others] },
      optional: false,
    },
    {
      proposal: undefined,
      complaint: undefined,
      canGoBack: false,
      flag: '--resume <tên>',
      stopping: 'thôi, bản nháp còn nguyên',
    },
  );
  return reply === 'back' ? fresh : (reply.answer ?? fresh);
}

/** `Làm tiếp Đặng Thị Ánh (12 câu đã trả lời)`. */
function labelOf(world: World, name: string, named: DraftChoice['named']): string {
  const answers = answersOf(world, name) ?? [];
  return `Làm tiếp ${named(new Map(answers)) || name} (${countAnswers(answers)} câu đã trả lời)`;
}

function countAnswers(answers: readonly (readonly [string, Answer])[]): number {
  return answers.filter(([key]) => !key.startsWith(aside)).length;
}

function taken(world: World, name: string, names: readonly string[]): Draft {
  if (!names.includes(name)) {
    const there = names.length === 0 ? 'chưa có bản nháp nào' : `các bản nháp: ${names.join(', ')}`;
    throw new UsageError(`không có bản nháp “${name}”; ${there}`);
  }
  const draft = openDraft(world, name);
  if (draft === undefined) throw new UsageError(`không đọc được bản nháp “${name}”`);
  if ('pid' in draft)
    throw new UsageError(`bản nháp “${name}” đang được làm ở một cửa sổ khác ${heldLock(draft)}`);
  return draft;
}
