import type { ChalkInstance } from 'chalk';
import { createPromptModule } from 'inquirer';
import { type Answer, chosen, type Option, type Question } from '../../interview/question.ts';
import { asPasted } from '../../source/hidden.ts';
import type { Input } from '../terminal.ts';
import { type ChoicePrompt, choicePrompt } from './choice-prompt.ts';
import { choiceOf, completions, matching, passingOver, shownAnswer } from './choices.ts';
import { problemOf } from './conduct.ts';
import { always, type Keys, textKeys } from './keys.ts';
import {
  answeredLines,
  complaintLines,
  type Drawing,
  keyLine,
  pageHead,
  remarkLines,
  widthIn,
} from './page.ts';
import { type Asking, Cancelled, type Prompter, type Reply } from './prompter.ts';
import { type TextPrompt, textPrompt } from './text-prompt.ts';
import { Trail } from './trail.ts';

/** A terminal to ask at, and what it is drawn with. */
export interface Terminal {
  readonly input: Input;
  readonly output: NodeJS.WritableStream;
  readonly chalk: ChalkInstance;
  columns(): number;
  edit(text: string): string | undefined;
}

/** More choices than these are searched in, not counted through. */
const longList = 9;
const bracketedPaste = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** A person at a terminal, asked through inquirer. Esc goes back a question; Ctrl-C stops. */
export function terminalPrompter(terminal: Terminal): Prompter {
  const { input, output, chalk } = terminal;
  const drawing = (): Drawing => ({ chalk, columns: terminal.columns() });
  const trail = new Trail(output);
  return {
    say: (text) => trail.say(text),
    remark: (text, severity = 'warning') =>
      trail.remark(severity === 'error' ? complaintLines(text, drawing()) : remarkLines(text, drawing())),
    async ask(question, asking) {
      const leave = new AbortController();
      const listen = (_text: unknown, key: { readonly name?: string } | undefined) => {
        if (key?.name === 'escape' && asking.canGoBack) leave.abort();
      };
      input.on('keypress', listen);
      output.write(bracketedPaste.on);
      try {
        const context = { input, output, signal: leave.signal, clearPromptOnDone: true };
        const text = asPasted(await put(question, asking, context));
        const answer: Answer = text === '' ? null : text;
        trail.answer(answeredLines(question.title, shownAnswer(question, text), drawing()));
        return { answer };
      } catch (error) {
        const back = afterStop(error);
        trail.takeBack();
        return back;
      } finally {
        output.write(bracketedPaste.off);
        input.removeListener('keypress', listen);
      }
    },
  };

  function put(question: Question, asking: Asking, context: Context): Promise<string> {
    const { manner } = question;
    if (manner.by === 'line' || manner.by === 'text') return text(question, asking, context);
    if (manner.by === 'completion') return complete(question, asking, manner.options, context);
    if (manner.by === 'choices') return tick(question, asking, manner.options, context);
    // First, so that an Enter pressed too early chooses nothing.
    const none = passingOver(question);
    const others = none === undefined ? [] : [none];
    const options = question.deliberate ? [...manner.options, ...others] : [...others, ...manner.options];
    return options.length > longList
      ? find(question, asking, options, context)
      : choose(question, asking, options, context);
  }

  function text(question: Question, asking: Asking, context: Context): Promise<string> {
    const drawn = drawing();
    const long = question.manner.by === 'text';
    return prompts(context)<string>('paragraphs', {
      head: pageHead(question, asking, drawn),
      keys: `\n${keyLine([...textKeys(question, asking), ...always(asking)], drawn)}`,
      complaint: asking.complaint === undefined ? '' : complaintLines(asking.complaint, drawn),
      proposal: asking.proposal ?? '',
      long,
      list: question.manner.by === 'text' && question.manner.list === true,
      columns: widthIn(drawn) - 6,
      typed: (written, ended) => asking.keep?.(written, ended),
      complain: (answer) => {
        const wrong = problemOf(question, answer);
        return wrong === undefined ? '' : complaintLines(wrong, drawing());
      },
      edit(written) {
        input.setRawMode?.(false);
        const edited = terminal.edit(written);
        input.setRawMode?.(true);
        return edited;
      },
    } satisfies TextPrompt);
  }

  function choose(
    question: Question,
    asking: Asking,
    options: readonly Option[],
    context: Context,
  ): Promise<string> {
    const drawn = drawing();
    const keys = [
      ['↑ ↓ hoặc gõ số', 'chọn'],
      ['Enter', 'xong'],
    ] as const;
    return prompts(context)<string>('few', {
      head: pageHead(question, asking, drawn),
      keys: keyLine([...keys, ...always(asking)], drawn),
      options,
      proposal: asking.proposal ?? pointedAt(question, options),
      columns: widthIn(drawn),
      complaint: asking.complaint === undefined ? '' : complaintLines(asking.complaint, drawn),
      unchosen: complaintLines('chưa chọn dòng nào; bấm ↑ ↓ hoặc gõ số của dòng rồi bấm Enter', drawn),
      highlight: (text) => chalk.cyan(text),
      hint: (text) => chalk.dim(text),
    } satisfies ChoicePrompt);
  }

  async function tick(
    question: Question,
    asking: Asking,
    options: readonly Option[],
    context: Context,
  ): Promise<string> {
    const drawn = drawing();
    const ticked = chosen(asking.proposal ?? null);
    const keys: Keys = [
      ['↑ ↓', 'di chuyển'],
      ['phím cách', 'đánh dấu'],
      ['Enter', question.optional ? 'xong, không đánh dấu là không có' : 'xong'],
    ];
    const drawnTheme = theme(keys, asking, drawn);
    const picked = await prompts(context)<readonly string[]>('checkbox', {
      message: `${headOf(question, asking, drawn)}\n`,
      choices: options.map((option) => ({ ...choiceOf(option), checked: ticked.includes(option.value) })),
      loop: false,
      pageSize: longList + 3,
      // Letters are nothing to a list that is only ticked.
      shortcuts: { all: null, invert: null },
      validate: (choices: readonly Option[]) =>
        problemOf(question, choices.map(({ value }) => value).join(', ')) ?? true,
      theme: {
        ...drawnTheme,
        icon: { cursor: '›', checked: chalk.green(' [x]'), unchecked: ' [ ]' },
        style: { ...drawnTheme.style, renderSelectedChoices: () => '' },
      },
    });
    return picked.join(', ');
  }

  async function find(
    question: Question,
    asking: Asking,
    options: readonly Option[],
    context: Context,
  ): Promise<string> {
    const drawn = drawing();
    // Where a choice has to be made, none is made by an Enter pressed too early.
    const open = asking.proposal === undefined && pointedAt(question, options) === undefined;
    const picked = await prompts(context)<string>('search', {
      message: `${headOf(question, asking, drawn)}\n  Tìm ›`,
      source: (term: string | undefined) =>
        [...(open && !term ? [unchosen] : []), ...matching(options, term)].map(choiceOf),
      pageSize: 8,
      ...(asking.proposal !== undefined && { default: asking.proposal }),
      theme: theme(
        [
          ['Gõ vài chữ', 'tìm (có dấu hay không đều được)'],
          ['↑ ↓', 'chọn'],
          ['Enter', 'xong'],
        ],
        asking,
        drawn,
      ),
    });
    return open && picked === unchosen.value
      ? find(question, { ...asking, complaint: nothingChosen }, options, context)
      : picked;
  }

  function complete(
    question: Question,
    asking: Asking,
    options: readonly Option[],
    context: Context,
  ): Promise<string> {
    const drawn = drawing();
    if (options.length === 0) return text(question, asking, context);
    return prompts(context)<string>('search', {
      message: `${headOf(question, asking, drawn)}\n  Gõ ›`,
      source: (term: string | undefined) => completions(options, term, passingOver(question)).map(choiceOf),
      validate: (answer: string) => problemOf(question, answer) ?? true,
      pageSize: 8,
      initialValue: asking.proposal ?? '',
      theme: theme(
        [
          ['Enter', 'lấy dòng đang chọn'],
          ['↑ ↓', 'chọn mục đã có'],
        ],
        asking,
        drawn,
      ),
    });
  }

  function headOf(question: Question, asking: Asking, drawn: Drawing): string {
    const head = pageHead(question, asking, drawn);
    return asking.complaint === undefined ? head : `${head}\n${complaintLines(asking.complaint, drawn)}`;
  }

  function theme(keys: Keys, asking: Asking, drawn: Drawing) {
    return {
      prefix: { idle: '', done: '' },
      spinner: { interval: 1000, frames: [''] },
      icon: { cursor: '›' },
      indexMode: 'number' as const,
      style: {
        message: (text: string) => text,
        answer: (text: string) => text,
        highlight: (text: string) => chalk.cyan(text),
        searchTerm: (text: string) => chalk.cyan(text),
        description: (text: string) => complaintFree(text, drawn),
        error: (text: string) =>
          text === 'No results found'
            ? chalk.dim('  (không có mục nào như vậy)')
            : complaintLines(text, drawn),
        keysHelpTip: () => `${keyLine([...keys, ...always(asking)], drawn)}`,
      },
    };
  }

  function complaintFree(text: string, { columns }: Drawing): string {
    return chalk.dim(`  ${text.length > columns - 4 ? `${text.slice(0, columns - 5)}…` : text}`);
  }
}

/** Stands first in a long list of which one has to be chosen. */
const unchosen: Option = { value: '', name: '(chưa chọn)' };
const nothingChosen = 'chưa chọn dòng nào; gõ vài chữ để tìm, hoặc bấm ↓, rồi bấm Enter';

/** Passing over, unless that is a statement like the others; what there is no other choice beside; otherwise nothing. */
function pointedAt({ optional, deliberate }: Question, options: readonly Option[]): string | undefined {
  if (optional && !deliberate) return '';
  return options.length === 1 ? options[0]?.value : undefined;
}

interface Context {
  readonly input: Input;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: boolean;
}

/** Puts one question through inquirer at this terminal: its own prompts, and ours for text. */
function prompts(context: Context) {
  const ask = createPromptModule(context);
  ask.registerPrompt('paragraphs', textPrompt);
  ask.registerPrompt('few', choicePrompt);
  return async <Value>(type: string, config: object): Promise<Value> => {
    const answers: { readonly answer: unknown } = await ask({ ...config, type, name: 'answer' } as never);
    return answers.answer as Value;
  };
}

/** Esc and Ctrl-C come out of inquirer as errors. */
function afterStop(error: unknown): Reply {
  if (error instanceof Error && error.name === 'AbortPromptError') return 'back';
  if (error instanceof Error && error.name === 'ExitPromptError') throw new Cancelled();
  throw error;
}
