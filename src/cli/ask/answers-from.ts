import { answersOf } from '../../interview/answer-file.ts';
import type { Host } from '../context.ts';
import { UsageError } from '../exit.ts';

/** The answers of a file, where `--from` names one; `lists` are the keys whose lines it may give as a list. */
export function answersFrom(
  host: Host,
  from: string | undefined,
  lists: readonly string[],
): ReadonlyMap<string, string> {
  if (from === undefined) return new Map();
  const [, folder = '.', file = from] = /^(?:(.*)\/)?([^/]+)$/.exec(from.replaceAll('\\', '/')) ?? [];
  const bytes = host.open(folder === '' ? '/' : folder).campaign.read(file);
  if (bytes === undefined) throw new UsageError(`không đọc được tệp “${from}” mà --from nêu`);
  const { value, diagnostics, source } = answersOf(from, bytes);
  const [fault] = diagnostics;
  if (fault !== undefined) {
    const line = 'offset' in fault.place ? `, dòng ${source.position(fault.place.offset).line}` : '';
    throw new UsageError(`tệp “${from}”${line}: ${fault.message}${fault.help ? `; ${fault.help}` : ''}`);
  }
  const answers = new Map<string, string>();
  for (const [key, answer] of value) {
    const list = lists.find((one) => new RegExp(`^${one}\\.\\d+$`).test(key));
    const before = list === undefined ? undefined : answers.get(list);
    answers.set(list ?? key, before === undefined ? answer : `${before}\n${answer}`);
  }
  return answers;
}
