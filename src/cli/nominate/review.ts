import type { Filled } from '../../interview/nomination/nomination.ts';
import type { Interview } from '../../interview/question.ts';
import type { Proof } from '../../nominating.ts';
import type { Draft } from '../ask/draft.ts';
import { askReview, tellFindings, type Verdict } from '../ask/review.ts';
import { FindingsReport } from '../findings.ts';
import { say, wrapped } from '../layout.ts';
import { widthOf } from '../terminal.ts';
import type { Work } from './nominate.ts';

/** What is looked at before anything is written. */
export interface Draught {
  readonly proof: Proof;
  readonly filled: Filled;
  readonly interview: Interview<Filled>;
  readonly given: ReadonlyMap<string, string>;
  readonly draft: Draft;
  readonly edited: boolean;
}

/** Left as a draft, since the file would be faulty and nobody is there to decide. */
type Left = { readonly do: 'leave' };

/** Shows what is still missing and what the rules say, and lets the person write, change an answer, or stop. */
export async function review(work: Work, draught: Draught): Promise<Verdict | Left> {
  const { context, options, prompter } = work;
  const { proof, filled, draft, edited, interview, given } = draught;
  const report = new FindingsReport();
  const only = new Set([proof.file, ...proof.findings.map(({ file }) => file)]);
  report.add(proof.findings, proof.survey.sources, { name: (file) => file, only });
  const output = prompter === undefined ? context.shell.stderr : context.shell.stdout;
  const columns = widthOf(output);
  if (prompter !== undefined || report.errors + report.warnings > 0)
    output.write(`${wrapped(heading(draught, report), columns).join('\n')}\n`);
  if (prompter === undefined) output.write(report.terminal(output, context.shell.env, options));
  else tellFindings(prompter, proof.file, proof.findings);
  if (options.yes) return { do: 'write' };
  if (prompter === undefined) {
    if (report.errors === 0) return { do: 'write' };
    draft.save();
    say(
      context.shell.stderr,
      `Chưa ghi tệp nào; các câu trả lời còn trong ${draft.path}. Sửa câu trả lời rồi chạy lại, hoặc thêm --yes để vẫn ghi.\n`,
    );
    return { do: 'leave' };
  }
  const changed = edited ? 'Ghi các chỗ đã sửa?' : 'Ghi đề nghị này?';
  return askReview(prompter, {
    interview,
    given,
    memory: draft,
    title: proof.changes ? changed : 'Sửa đề nghị này?',
    description: filled.passed.length > 0 ? 'Câu nào bỏ trống thì tờ in ra để dấu chấm.' : '',
    changes: proof.changes,
    faulty: report.errors > 0,
  });
}

function heading({ proof, filled, edited }: Draught, report: FindingsReport): readonly string[] {
  const title = edited && !proof.changes ? `Đề nghị ${proof.id}` : 'Xem lại trước khi ghi';
  const lines = ['', `── ${title} ──`, `Tệp: ${proof.file}${edited ? '' : ' (mới)'}`];
  if (filled.passed.length > 0)
    lines.push(`Mẫu in ra còn để trống: ${filled.passed.map(({ title }) => title).join('; ')}`);
  if (report.errors + report.warnings === 0)
    lines.push('Kiểm tra theo kế hoạch, tiêu chí và luật: không có điều gì phải nhắc.');
  else lines.push('Kiểm tra theo kế hoạch, tiêu chí và luật:');
  return lines;
}
