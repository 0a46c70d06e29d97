import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Paper } from '../../model/files.generated.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type Facts, factsOf } from '../facts.ts';
import type { ComposeInput } from '../input.ts';
import { definitionsOf, instances } from './package.ts';
import { recipientsOf } from './recipients.ts';

/** What share of the words of a recipient a line must have to mean him: “Các cơ quan, đơn vị” is “Các phòng, đơn vị”. */
const enough = 3 / 5;

/**
 * Nơi nhận that the plan writes out itself and that do not say who gets the paper: a recipient whose package holds it is
 * named by no line, or a line names one whose package lacks it. A warning each, at the lines.
 */
export function unlikePackages(input: ComposeInput): readonly Diagnostic[] {
  const facts = factsOf(input);
  const file = input.dossier.plan?.file;
  if (!facts || file === undefined) return [];
  return facts.plan.papers.flatMap((paper, at) => {
    const lines = paper.recipients?.lines;
    if (lines === undefined) return [];
    const route = ['papers', at, 'recipients', 'lines'];
    return [...faultsOf(paper, lines, facts)].map(({ message, help, line }) => ({
      code: 'TD6104' as const,
      severity: 'warning' as const,
      message,
      help,
      place:
        line === undefined
          ? { file, route, at: 'key' as const }
          : { file, route: [...route, line], at: 'value' as const },
    }));
  });
}

interface Fault {
  readonly message: string;
  readonly help: string;
  /** Which of the lines says too much. */
  readonly line?: number;
}

function* faultsOf(
  { document, decider, addressees = [] }: Paper,
  lines: readonly string[],
  facts: Facts,
): Iterable<Fault> {
  // A giấy mời is addressed to whom it names in its text.
  if (document === 'invitation' && lines.some((line) => line.startsWith('Như '))) return;
  const said = [...lines, ...addressees];
  for (const holder of recipientsOf(facts, document, decider, addressees)) {
    if (said.some((line) => isMeant(holder, line))) continue;
    yield {
      message: `Nơi nhận không ghi “${holder}”, mà gói hồ sơ gửi nơi ấy có văn bản này`,
      help: `thêm dòng “${holder}”, hoặc bỏ văn bản này khỏi gói ấy ở packages; không ghi lines thì Nơi nhận tự lấy theo các gói`,
    };
  }
  const subject = { id: document, ...(decider === undefined ? {} : { decider }) };
  const others = definitionsOf(facts).filter(
    (definition) => !definition.archive && !definition.papers.some((held) => held === document),
  );
  for (const definition of others) {
    const names = new Set([
      ...(definition.name ? [definition.name] : []),
      ...(definition.each ? [] : instances(definition, facts).map(({ name }) => name)),
    ]);
    for (const name of names) {
      const line = lines.findIndex((text) => shareOf(name, text) === 1);
      if (line < 0 || holdersNamed(name, subject, facts)) continue;
      yield {
        message: `Nơi nhận ghi “${lines[line]}”, mà gói hồ sơ “${definition.id}” gửi nơi ấy không có văn bản này`,
        help: `thêm ${document} vào papers của gói “${definition.id}” ở packages, hoặc bỏ dòng này`,
        line,
      };
    }
  }
}

/** Whether another package of the same recipient holds the paper. */
function holdersNamed(name: string, { id }: { readonly id: string }, facts: Facts): boolean {
  return definitionsOf(facts).some(
    (definition) =>
      definition.papers.some((held) => held === id) && shareOf(definition.name ?? definition.id, name) === 1,
  );
}

/** By most of his words, or by a shorter name: “Giám đốc Sở”. */
function isMeant(holder: string, line: string): boolean {
  return shareOf(holder, line) >= enough || (wordsOf(line).length > 1 && shareOf(line, holder) === 1);
}

/** How many of the words of a name stand in a line, from 0 to 1. */
function shareOf(name: string, line: string): number {
  const words = wordsOf(name);
  const there = new Set(wordsOf(line));
  return words.filter((word) => there.has(word)).length / Math.max(1, words.length);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/\(.*?\)/gu, ' ')
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
