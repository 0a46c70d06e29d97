import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isUpKey,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import type { Option } from '../../interview/question.ts';
import { wrap } from '../../report/wrap.ts';

export interface ChoicePrompt {
  /** Stands above the list. */
  readonly head: string;
  readonly keys: string;
  readonly options: readonly Option[];
  /** What is pointed at first; where it is no option, nothing is, and an Enter pressed too early chooses nothing. */
  readonly proposal: string | undefined;
  /** Columns of a line. */
  readonly columns: number;
  /** Complaint about the proposal, shown at once. */
  readonly complaint: string;
  /** The lines that answer an Enter while nothing is pointed at. */
  readonly unchosen: string;
  /** Paints the option that is pointed at, and the line about it. */
  highlight(text: string): string;
  hint(text: string): string;
}

const hideCursor = '\u001b[?25l';
const indent = '     ';
/** Lines of the list that a window of 24 has room for below the head. */
const mostLines = 10;

/** One of a few: chosen by arrows or by its number. */
export const choicePrompt = createPrompt<string, ChoicePrompt>((config, done) => {
  const { options, columns } = config;
  const [active, setActive] = useState(options.findIndex(({ value }) => value === config.proposal));
  const [complaint, setComplaint] = useState(config.complaint);

  useKeypress((key, line) => {
    const typed = line.line;
    line.clearLine(0);
    const chosen = options[active];
    if (isEnterKey(key)) {
      if (chosen === undefined) setComplaint(config.unchosen);
      else done(chosen.value);
    } else if (isDownKey(key)) point(Math.min(active + 1, options.length - 1));
    else if (isUpKey(key)) point(active < 0 ? options.length - 1 : Math.max(active - 1, 0));
    else if (isNumberKey(key)) point(Number(typed) - 1);
  });

  function point(at: number): void {
    if (options[at] === undefined) return;
    setActive(at);
    setComplaint('');
  }

  const page = usePagination({
    items: options,
    active: Math.max(0, active),
    renderItem({ item, index }) {
      const [first = '', ...rest] = wrap(item.name, columns - indent.length, columns - indent.length);
      const lines = [
        `${index === active ? '›' : ' '} ${index + 1}. ${first}`,
        ...rest.map((one) => indent + one),
      ];
      return index === active ? lines.map((one) => config.highlight(one)).join('\n') : lines.join('\n');
    },
    pageSize: mostLines,
    loop: false,
  });
  const about = options[active]?.hint;
  const hint =
    about === undefined ? [] : wrap(about, columns - 2, columns - 2).map((one) => config.hint(`  ${one}`));
  const below = [...hint, ...[complaint, config.keys].filter((part) => part !== '')];
  return [`${config.head}\n\n${page}`, `\n${below.join('\n')}${hideCursor}`];
});
