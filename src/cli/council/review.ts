import type { Finding } from '../../diagnostic/locate.ts';
import type { Interview } from '../../interview/question.ts';
import type { Survey } from '../../pipeline.ts';
import type { Sitting } from '../../sitting.ts';
import type { Memory } from '../ask/conduct.ts';
import type { Prompter } from '../ask/prompter.ts';
import { askReview, tellFindings, type Verdict } from '../ask/review.ts';
import type { Context } from '../context.ts';
import type { CouncilOptions } from '../council.ts';
import { FindingsReport } from '../findings.ts';
import { columned, wrapped } from '../layout.ts';
import { widthOf } from '../terminal.ts';

const file = 'council.yaml';

/** What is looked at before `council.yaml` is written. */
export interface CouncilDraught {
  readonly summary: ReturnType<Sitting['summary']>;
  readonly survey: Survey;
  readonly findings: readonly Finding[];
  /** Whether there is no such file yet. */
  readonly fresh: boolean;
  readonly interview: Interview<unknown>;
  readonly given: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

/** Shows what the answers come to, what is still open and what the rules say; lets the person write, change or stop. */
export async function reviewAtTerminal(
  { shell }: Context,
  options: CouncilOptions,
  { prompter, draught }: { readonly prompter: Prompter; readonly draught: CouncilDraught },
): Promise<Verdict> {
  const { interview, given, memory, findings } = draught;
  prompter.say(`${heading(draught, widthOf(shell.stdout)).join('\n')}\n`);
  tellFindings(prompter, file, findings);
  if (options.yes) return { do: 'write' };
  return askReview(prompter, {
    interview,
    given,
    memory,
    title: 'Ghi vào council.yaml?',
    description: '',
    changes: true,
    faulty: findings.some(({ severity }) => severity === 'error'),
  });
}

/** Prints what the rules say where nobody looks; whether it may be written all the same. */
export function reviewUnattended(
  { shell }: Context,
  options: CouncilOptions,
  { findings, survey }: CouncilDraught,
): boolean {
  if (findings.length === 0) return true;
  const report = new FindingsReport();
  const only = new Set([file, ...findings.map((finding) => finding.file)]);
  report.add(findings, survey.sources, { name: (name) => name, only });
  shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
  return report.errors === 0 || options.yes === true;
}

function heading({ summary, findings, fresh }: CouncilDraught, columns: number): readonly string[] {
  const { lines, open } = summary;
  const verdict = findings.length === 0 ? ' không có điều gì phải nhắc.' : '';
  return [
    '',
    '── Xem lại trước khi ghi ──',
    `Tệp: ${file}${fresh ? ' (mới)' : ''}`,
    ...columned(lines, columns),
    ...wrapped(
      [
        ...(open.length === 0 ? [] : [`Biên bản còn để trống: ${open.join('; ')}.`]),
        `Kiểm tra theo kế hoạch, tiêu chí và luật:${verdict}`,
      ],
      columns,
    ),
  ];
}
