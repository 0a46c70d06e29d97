import { Command, type Help, Option } from 'commander';
import { suggest } from '../vietnamese/suggest.ts';
import { UsageError } from './exit.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** Commander with no English left in its help, and with its exits thrown instead of taken. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .usage('[tùy chọn]')
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand(false)
    .configureHelp(vietnameseHelp)
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .exitOverride();
}

const vietnameseHelp: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: (option) => option.description,
  argumentDescription: (argument) => argument.description,
  subcommandTerm: (sub) =>
    [sub.name(), ...sub.registeredArguments.map((argument) => bracketed(argument))].join(' '),
};

function bracketed(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.variadic ? `${argument.name()}…` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** An option that takes one of a few words, the first by default. */
export function choice(flag: string, description: string, words: readonly string[]): Option {
  const option = new Option(`${flag} <dạng>`, `${description}: ${words.join(', ')}`);
  return option.default(words[0]).argParser((value: string) => {
    if (words.includes(value)) return value;
    const near = suggest(value, words);
    const hint = near === undefined ? '' : `; có phải ý anh/chị là “${near}”?`;
    throw new UsageError(
      `${flag} nhận ${words.map((word) => `“${word}”`).join(', ')}, không nhận “${value}”${hint}`,
    );
  });
}

/** An option that may be given several times, each time with one word. */
export function several(flags: string, description: string): Option {
  return new Option(flags, `${description}; dùng được nhiều lần`).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  );
}

/** An option that takes a whole number from 0. */
export function wholeNumber(flag: string, description: string): Option {
  return new Option(`${flag} <số>`, description).argParser((value: string) => {
    if (/^[0-9]{1,9}$/.test(value)) return Number(value);
    throw new UsageError(`${flag} nhận một số nguyên từ 0 trở lên, không nhận “${value}”`);
  });
}

/** Collects options that are given several times, each `key=answer`; `example` shows one. */
export function answerPair(flag: string, example: string) {
  return (text: string, earlier: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> => {
    const at = text.indexOf('=');
    if (at <= 0)
      throw new UsageError(`${flag} nhận khóa=giá trị (ví dụ ${flag} ${example}), không nhận “${text}”`);
    return new Map([...earlier, [text.slice(0, at).trim(), text.slice(at + 1).trim()]]);
  };
}

/** Gives a command the options that every command has. */
export function withCommonOptions(target: Command): Command {
  return target
    .addOption(new Option('--color', 'luôn tô màu'))
    .addOption(
      new Option(
        '--no-color',
        'không tô màu; biến môi trường NO_COLOR, FORCE_COLOR cũng có tác dụng',
      ).default(undefined),
    )
    .addOption(new Option('-q, --quiet', 'chỉ in lỗi, không in cảnh báo và lời kết'));
}

/** What the common options come to. `color` is undefined where the person left it to the terminal. */
export interface CommonOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}
