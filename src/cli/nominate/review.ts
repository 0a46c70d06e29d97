import { elsewhere } from '../../diagnostic/concerning.ts';
import type { Filled } from '../../interview/nomination/nomination.ts';
import type { Interview, Option } from '../../interview/question.ts';
import type { Proof } from '../../nominating.ts';
import { aside, questionsOf } from '../ask/conduct.ts';
import type { Draft } from '../ask/draft.ts';
import type { Prompter } from '../ask/prompter.ts';
import { FindingsReport } from '../findings.ts';
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

export type Verdict =
  | { readonly do: 'write' }
  /** Left as a draft, since the file would be faulty and nobody is there to decide. */
  | { readonly do: 'leave' }
  | { readonly do: 'ask-again'; readonly proposals: ReadonlyMap<string, string> };

/** Shows what is still missing and what the rules say, and lets the person write, change an answer, or stop. */
export async function review(work: Work, draught: Draught): Promise<Verdict> {
  const { context, options, prompter } = work;
  const { proof, filled, draft } = draught;
  const report = new FindingsReport();
  const only = new Set([proof.file, ...proof.findings.map(({ file }) => file)]);
  report.add(proof.findings, proof.survey.sources, { name: (file) => file, only });
  const output = prompter === undefined ? context.shell.stderr : context.shell.stdout;
  if (prompter !== undefined || report.errors + report.warnings > 0) output.write(heading(draught, report));
  if (prompter === undefined) output.write(report.terminal(output, context.shell.env, options));
  else tell(prompter, proof);
  if (options.yes) return { do: 'write' };
  if (prompter === undefined) {
    if (report.errors === 0) return { do: 'write' };
    draft.save();
    context.shell.stderr.write(
      `Chưa ghi tệp nào; các câu trả lời còn trong ${draft.path}. Sửa câu trả lời rồi chạy lại, hoặc thêm --yes để vẫn ghi.\n`,
    );
    return { do: 'leave' };
  }
  const missing = filled.passed.length;
  const reply = await prompter.ask(
    {
      key: 'yes',
      title: titleOf(draught),
      description: missing > 0 ? 'Câu nào bỏ trống thì tờ in ra để dấu chấm.' : '',
      manner: { by: 'choice', options: choices(proof, report.errors) },
      optional: false,
    },
    {
      proposal: report.errors > 0 || (draught.edited && !proof.changes) ? 'change' : 'write',
      complaint: undefined,
      canGoBack: true,
      flag: '--yes',
    },
  );
  if (reply === 'back')
    return again(
      draft,
      [...draft.answers.keys()].findLast((key) => !key.startsWith(aside)),
    );
  if (reply.answer === 'write') return { do: 'write' };
  return again(draft, await chosenQuestion(work, draught));
}

function titleOf({ edited, proof }: Draught): string {
  if (!edited) return 'Ghi đề nghị này?';
  return proof.changes ? 'Ghi các chỗ đã sửa?' : 'Sửa đề nghị này?';
}

function choices({ changes }: Proof, errors: number): readonly Option[] {
  const change: Option = { value: 'change', name: 'Sửa hoặc điền thêm một câu' };
  if (!changes) return [change, { value: 'write', name: 'Thôi, không sửa gì' }];
  return [{ value: 'write', name: errors > 0 ? 'Vẫn ghi, sửa lỗi sau' : 'Ghi' }, change];
}

/** Which answer to give anew: every question that came up, with what was answered. */
async function chosenQuestion({ prompter }: Work, draught: Draught): Promise<string | undefined> {
  const { interview, given, draft } = draught;
  const options = questionsOf(interview, given, draft.answers).map(({ key, title, manner }) => {
    const answer = draft.answers.get(key) ?? given.get(key) ?? '';
    const said =
      manner.by === 'choice' ? (manner.options.find(({ value }) => value === answer)?.name ?? '') : answer;
    const short = said.replace(/\s+/g, ' ');
    const cut = short.length > 40 ? `${short.slice(0, 39)}…` : short;
    return { value: key, name: `${title}: ${cut === '' ? '(bỏ trống)' : cut}` };
  });
  const reply = await prompter?.ask(
    {
      key: 'change',
      title: 'Sửa câu nào?',
      description: 'Gõ vài chữ của câu hỏi hay của câu trả lời để tìm.',
      manner: { by: 'choice', options },
      optional: false,
    },
    { proposal: undefined, complaint: undefined, canGoBack: true, flag: '--set khóa=…' },
  );
  return reply === undefined || reply === 'back' ? undefined : (reply.answer ?? undefined);
}

/** Forgets an answer so that it is asked again, and proposes it. */
function again(draft: Draft, key: string | undefined): Verdict {
  const answer = key === undefined ? undefined : draft.answers.get(key);
  if (key !== undefined) draft.answers.delete(key);
  return { do: 'ask-again', proposals: new Map(key === undefined ? [] : [[key, answer ?? '']]) };
}

/** Somebody who answered questions is told what is found, not on which line of a file that is not there yet. */
function tell(prompter: Prompter, { findings, file }: Proof): void {
  const told = new Set<string>();
  for (const finding of findings) {
    const { severity, message, help, code } = finding;
    const other = elsewhere(file, finding);
    const where = other === undefined ? '' : ` (xem ${other.file}, dòng ${other.range.start.line})`;
    const text = `${message}${where} (${code})${help === undefined ? '' : `; ${help}`}`;
    if (!told.has(text)) prompter.remark(text, severity);
    told.add(text);
  }
}

function heading({ proof, filled, edited }: Draught, report: FindingsReport): string {
  const title = edited && !proof.changes ? `Đề nghị ${proof.id}` : 'Xem lại trước khi ghi';
  const lines = ['', `── ${title} ──`, `Tệp: ${proof.file}${edited ? '' : ' (mới)'}`];
  if (filled.passed.length > 0)
    lines.push(`Mẫu in ra còn để trống: ${filled.passed.map(({ title }) => title).join('; ')}`);
  if (report.errors + report.warnings === 0)
    lines.push('Kiểm tra theo kế hoạch, tiêu chí và luật: không có điều gì phải nhắc.');
  else lines.push('Kiểm tra theo kế hoạch, tiêu chí và luật:');
  return `${lines.join('\n')}\n`;
}
