import type { Option } from '../../interview/question.ts';
import type { World } from '../../world.ts';
import { aside } from '../ask/conduct.ts';
import { answersOf, type Draft, draftNames, newDraft, openDraft } from '../ask/draft.ts';
import type { Prompter } from '../ask/prompter.ts';
import { UsageError } from '../exit.ts';
import { heldLock } from '../held-lock.ts';
import { nameKeys } from './given.ts';

const command = 'nominate';
const fresh = '';

/** The draft to work on: the one that is named, the one that the person chooses, or a new one. */
export async function chooseDraft(
  world: World,
  resume: string | true | undefined,
  prompter: Prompter | undefined,
  startsAnew: boolean,
): Promise<Draft> {
  const names = draftNames(world, command);
  if (typeof resume === 'string') return taken(world, resume, names);
  if (resume === true) {
    const [only] = names;
    if (only === undefined)
      throw new UsageError('không có bản nháp nào để làm tiếp; gõ “thidua nominate” để viết mới');
    if (names.length === 1) return taken(world, only, names);
    if (prompter === undefined)
      throw new UsageError(
        `có ${names.length} bản nháp: ${names.join(', ')}; nêu tên, ví dụ --resume ${only}`,
      );
    return taken(world, await chosen(world, names, prompter, []), names);
  }
  if (prompter === undefined || names.length === 0 || startsAnew) return newDraft(world, command);
  const anew: Option = { value: fresh, name: 'Không, viết đề nghị mới' };
  const name = await chosen(world, names, prompter, [anew]);
  return name === fresh ? newDraft(world, command) : taken(world, name, names);
}

async function chosen(
  world: World,
  names: readonly string[],
  prompter: Prompter,
  others: readonly Option[],
): Promise<string> {
  const options = names.map((name) => ({ value: name, name: labelOf(world, name) }));
  const reply = await prompter.ask(
    {
      key: 'resume',
      title: 'Có bản nháp làm dở',
      description: 'Làm tiếp bản nào?',
      manner: { by: 'choice', options: [...options, ...others] },
      optional: false,
    },
    { proposal: undefined, complaint: undefined, canGoBack: false, flag: '--resume <tên>' },
  );
  return reply === 'back' ? fresh : (reply.answer ?? fresh);
}

/** `Làm tiếp Đặng Thị Ánh (12 câu đã trả lời)`. */
function labelOf(world: World, name: string): string {
  const answers = (answersOf(world, name) ?? []).filter(([key]) => !key.startsWith(aside));
  const who = answers.find(([key]) => nameKeys.some((one) => one === key))?.[1];
  return `Làm tiếp ${who ?? name} (${answers.length} câu đã trả lời)`;
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
