import type { Answer } from '../../interview/question.ts';
import type { Holder, World } from '../../world.ts';
import type { Memory } from './conduct.ts';

/** Where unfinished work and locks lie in a campaign folder; the folder keeps itself out of version control. */
export const workFolder = '.thidua';

/** Unfinished answers on disk, written whole after every answer; nobody else writes them while they are open. */
export interface Draft extends Memory {
  /** `nominate`, `nominate-2`: what `--resume` names. */
  readonly name: string;
  /** The file, relative to the campaign folder. */
  readonly path: string;
  /** Removes the file: the answers have become what they were for. */
  discard(): void;
  /** Lets others take it up; the file stays where it has answers. */
  release(): void;
}

interface Written {
  readonly version: 1;
  readonly answers: readonly (readonly [string, Answer])[];
}

/** A new draft for a command, beside those that are there. */
export function newDraft(world: World, command: string): Draft {
  for (let number = 1; ; number++) {
    const name = number === 1 ? command : `${command}-${number}`;
    if (world.campaign.size(pathOf(name)) !== undefined) continue;
    const release = world.lock(name);
    if (typeof release !== 'function') continue;
    // Another process may have written and left it between the two looks.
    if (world.campaign.size(pathOf(name)) === undefined) return draft(world, name, new Map(), release);
    release();
  }
}

/** Names of the drafts of a command that are there, whether somebody works on them or not. */
export function draftNames(world: World, command: string): readonly string[] {
  const names = world.campaign.list(workFolder).flatMap((file) => {
    const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
    return name === command || new RegExp(`^${command}-[0-9]+$`).test(name) ? [name] : [];
  });
  return names.filter((name) => answersOf(world, name) !== undefined);
}

/** Takes up a draft; undefined where it cannot be read, who works on it where another process does. */
export function openDraft(world: World, name: string): Draft | Holder | undefined {
  const release = world.lock(name);
  if (typeof release !== 'function') return release;
  const answers = answersOf(world, name);
  if (answers !== undefined) return draft(world, name, new Map(answers), release);
  release();
  return undefined;
}

/** The answers of a draft on disk; undefined where there is none that can be read. */
export function answersOf(world: World, name: string): Written['answers'] | undefined {
  const bytes = world.campaign.read(pathOf(name));
  if (bytes === undefined) return undefined;
  try {
    const written: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isWritten(written) ? written.answers : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves a draft to be taken up later, or removes it where it holds nothing; the draft that is left, if any. */
export function letGo(draft: Draft | undefined): Draft | undefined {
  if (draft === undefined || draft.answers.size > 0) {
    draft?.release();
    return draft;
  }
  draft.discard();
  return undefined;
}

/** Where the answers of a stopped interview are, and how to go on; `command` with the folder, as it is typed. */
export function stopped(command: string, draft: Pick<Draft, 'name' | 'path'> | undefined): string {
  if (draft === undefined) return 'Đã dừng, chưa ghi gì.';
  const [first = ''] = command.split(' ');
  const name = draft.name === first ? '' : ` ${draft.name}`;
  return `Đã dừng. Các câu đã trả lời còn trong bản nháp ${draft.path}\nLàm tiếp: thidua ${command} --resume${name}`;
}

function isWritten(written: unknown): written is Written {
  if (typeof written !== 'object' || written === null || !('answers' in written)) return false;
  const { answers } = written;
  return (
    Array.isArray(answers) &&
    answers.every(
      (entry) =>
        Array.isArray(entry) &&
        typeof entry[0] === 'string' &&
        (entry[1] === null || typeof entry[1] === 'string'),
    )
  );
}

function draft(world: World, name: string, answers: Map<string, Answer>, release: () => void): Draft {
  const path = pathOf(name);
  return {
    name,
    path,
    answers,
    save() {
      const written: Written = { version: 1, answers: [...answers] };
      const ignore = `${workFolder}/.gitignore`;
      if (world.campaign.size(ignore) === undefined) world.campaign.write(ignore, encode('*\n'));
      world.campaign.write(path, encode(`${JSON.stringify(written, undefined, 1)}\n`));
    },
    discard() {
      world.campaign.remove(path);
      release();
    },
    release,
  };
}

function pathOf(name: string): string {
  return `${workFolder}/${name}.json`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
