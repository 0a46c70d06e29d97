import { linesOf } from '../../interview/lines.ts';
import { answersFrom } from '../ask/answers-from.ts';
import type { Context } from '../context.ts';
import type { CouncilOptions } from '../council.ts';

/** Questions that have a flag of their own. */
const flags: Readonly<Record<string, string>> = {
  task: '--task <việc>',
  members: '--member <chữ>',
  'meeting.date': '--date <ngày>',
  'meeting.start': '--start <giờ>',
  'meeting.end': '--end <giờ>',
  'meeting.place': '--place <nơi>',
  absent: '--absent <mã>',
  'ballots.issued': '--issued <số>',
  'ballots.returned': '--returned <số>',
  'ballots.valid': '--valid <số>',
};

const results = 'ballots.results.';
const tellers = 'ballots.tellers.';

/** Answers of the command line: those of `--from`, and over them those of the flags. */
export function givenAnswers({ host }: Context, options: CouncilOptions): ReadonlyMap<string, string> {
  const { task, member, date, start, end, place, absent, issued, returned, valid } = options;
  const given = new Map(answersFrom(host, options.from, ['members', 'absent']));
  const named = {
    task,
    members: member,
    'meeting.date': date,
    'meeting.start': start,
    'meeting.end': end,
    'meeting.place': place,
    absent,
    'ballots.issued': issued,
    'ballots.returned': returned,
    'ballots.valid': valid,
  };
  for (const [key, value] of Object.entries(named)) if (value !== undefined) given.set(key, value);
  // One more without a name: those of the command line are all there are.
  for (const [index, line] of (options.teller === undefined
    ? []
    : [...linesOf(options.teller), '']
  ).entries())
    given.set(`${tellers}${index}`, line);
  for (const [id, votes] of options.result ?? []) given.set(`${results}${id}`, votes);
  for (const [key, value] of options.set ?? []) given.set(key, value);
  return new Map([...given].map(([key, value]) => [key, value.normalize('NFC')]));
}

/** The words of the command line that answer a question. */
export function flagOf(key: string): string {
  if (key.startsWith(tellers)) return '--teller <chữ>';
  if (key.startsWith(results)) return `--result ${key.slice(results.length)}=…`;
  return flags[key] ?? `--set ${key}=…`;
}
