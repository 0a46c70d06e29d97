import type { CommanderError } from 'commander';
import { suggest } from '../vietnamese/suggest.ts';

/** What commander found wrong, in Vietnamese, from its code and the words that it quotes. */
export function usageFault(
  error: CommanderError,
  known: { commands: readonly string[]; options: readonly string[] },
): string {
  const [quoted = '', other = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  switch (error.code) {
    case 'commander.unknownCommand':
      return `không có lệnh “${quoted}”${hint(quoted, known.commands)}; các lệnh: ${known.commands.join(', ')}`;
    case 'commander.unknownOption':
      return `không có tùy chọn “${quoted}”${hint(quoted, known.options)}`;
    case 'commander.missingArgument':
      return `thiếu tham số <${quoted}>`;
    case 'commander.optionMissingArgument':
      return `tùy chọn “${quoted}” cần một giá trị đi kèm`;
    case 'commander.invalidArgument':
      return error.message;
    case 'commander.excessArguments':
      return 'thừa tham số trên dòng lệnh';
    case 'commander.conflictingOption':
      return `tùy chọn “${quoted}” không đi cùng “${other}” được`;
    default:
      return 'dòng lệnh không đúng';
  }
}

function hint(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates);
  return near === undefined ? '' : `; có phải ý anh/chị là “${near}”?`;
}
