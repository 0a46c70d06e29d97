import { elsewhere } from '../../diagnostic/concerning.ts';
import type { Finding } from '../../diagnostic/locate.ts';
import type { Interview, Option } from '../../interview/question.ts';
import { shownAnswer } from './choices.ts';
import { type Memory, questionsOf, type Reopened } from './conduct.ts';
import { Cancelled, type Prompter } from './prompter.ts';

/** The last page of an interview: nothing was written before it. */
export interface ReviewPage {
  /** `Ghi đề nghị này?` */
  readonly title: string;
  readonly description: string;
  /** Whether something would be written at all, and something that the rules call an error. */
  readonly changes: boolean;
  readonly faulty: boolean;
  readonly interview: Interview<unknown>;
  readonly given: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

/** What a person decided on the last page. */
export type Verdict =
  | { readonly do: 'write' }
  /** One question is asked again, its answer proposed; undefined where the person chose none after all. */
  | { readonly do: 'ask-again'; readonly reopened: Reopened | undefined };

/**
 * Lets the person write, change one answer, or stop.
 *
 * @throws Cancelled where they stop.
 */
export async function askReview(prompter: Prompter, page: ReviewPage): Promise<Verdict> {
  const { title, description, changes, faulty, memory } = page;
  const change: Option = { value: 'change', name: 'Sửa hoặc điền thêm một câu' };
  const options: readonly Option[] = changes
    ? [
        { value: 'write', name: faulty ? 'Vẫn ghi, sửa lỗi sau' : 'Ghi' },
        change,
        { value: 'stop', name: 'Chưa ghi; giữ các câu trả lời trong bản nháp' },
      ]
    : [change, { value: 'write', name: 'Thôi, không sửa gì' }];
  const reply = await prompter.ask(
    { key: 'yes', title, description, manner: { by: 'choice', options }, optional: false },
    {
      proposal: changes && !faulty ? 'write' : 'change',
      complaint: undefined,
      canGoBack: true,
      flag: '--yes',
    },
  );
  if (reply === 'back') return again(lastOf(page), false);
  if (reply.answer === 'write') return { do: 'write' };
  if (reply.answer === 'change') return again(await chosenQuestion(prompter, page), true);
  memory.save();
  throw new Cancelled();
}

function lastOf({ interview, given, memory }: ReviewPage): string | undefined {
  return questionsOf(interview, given, memory.answers).at(-1)?.key;
}

/** Which answer to give anew: every question that came up, with what was answered. */
async function chosenQuestion(
  prompter: Prompter,
  { interview, given, memory }: ReviewPage,
): Promise<string | undefined> {
  const options = questionsOf(interview, given, memory.answers).map((question) => {
    const answer = memory.answers.get(question.key) ?? given.get(question.key) ?? '';
    const said = answer === '' ? '(bỏ trống)' : shownAnswer(question, answer).replace(/\s+/g, ' ');
    return { value: question.key, name: `${question.title}: ${shortened(said)}` };
  });
  const reply = await prompter.ask(
    {
      key: 'change',
      title: 'Sửa câu nào?',
      description: 'Gõ vài chữ của câu hỏi hay của câu trả lời để tìm.',
      manner: { by: 'choice', options },
      optional: false,
    },
    {
      proposal: undefined,
      complaint: undefined,
      canGoBack: true,
      backTo: 'về trang xem lại',
      flag: '',
    },
  );
  return reply === 'back' ? undefined : (reply.answer ?? undefined);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function again(key: string | undefined, chosen: boolean): Verdict {
  return { do: 'ask-again', reopened: key === undefined ? undefined : { key, chosen } };
}

/**
 * Somebody who answered questions is told what is found, not on which line of a file that is not there yet; what lies
 * in another file or points at one names that.
 */
export function tellFindings(prompter: Prompter, file: string, findings: readonly Finding[]): void {
  const told = new Set<string>();
  for (const finding of findings) {
    const { severity, message, help, code } = finding;
    const other = elsewhere(file, finding);
    const where = other === undefined ? '' : ` (xem ${other.file}, dòng ${other.range.start.line})`;
    const text = `${message}${where} (${code})${help === undefined ? '' : `; ${help}`}`;
    if (!told.has(text)) prompter.remark(text, severity);
    told.add(text);
  }
}
