import { chosen, type Option, type Question } from '../../interview/question.ts';
import { fold } from '../../vietnamese/fold.ts';

/** The choice that passes a question over; undefined where it has to be answered. */
export function passingOver({ optional, passOver }: Question): Option | undefined {
  return optional ? { value: '', name: passOver ?? 'Bỏ qua câu này' } : undefined;
}

/** An option as inquirer's lists take it. */
export function choiceOf({ value, name, hint }: Option) {
  return { value, name, short: name, ...(hint !== undefined && { description: hint }) };
}

/** Options whose name holds every word that was typed, with or without marks; those that start with it first. */
export function matching(options: readonly Option[], term: string | undefined): readonly Option[] {
  const words = fold(term ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const folded = (option: Option) => fold(option.name);
  const found = options.filter((option) => words.every((word) => folded(option).includes(word)));
  const [first = ''] = words;
  const starting = found.filter((option) => folded(option).startsWith(first));
  return [...starting, ...found.filter((option) => !starting.includes(option))];
}

/** What was typed itself, then what is known and looks like it; before anything is typed `none` passes over. */
export function completions(
  options: readonly Option[],
  term: string | undefined,
  none: Option | undefined,
): readonly Option[] {
  const typed = term?.trim() ?? '';
  const known = matching(options, typed).filter(({ name }) => name !== typed);
  if (typed !== '') return [{ value: typed, name: typed, hint: 'ghi đúng như vừa gõ' }, ...known];
  // Nobody is named by an Enter that was pressed too early.
  return none === undefined ? [] : [none, ...known];
}

/** An answer as it stays on the screen: names instead of values, one line instead of several. */
export function shownAnswer({ manner, passOver }: Question, answer: string): string {
  // Ticking nothing is an answer: nobody, none.
  if (answer === '') return manner.by === 'choices' ? '(không có)' : (passOver ?? '(bỏ qua)');
  if (manner.by === 'text' && manner.list) return answer.split(/\n+/).join('; ');
  if (manner.by !== 'choice' && manner.by !== 'choices') return answer;
  const named = (value: string) => manner.options.find((option) => option.value === value)?.name ?? value;
  return manner.by === 'choice' ? named(answer) : chosen(answer).map(named).join('; ');
}
