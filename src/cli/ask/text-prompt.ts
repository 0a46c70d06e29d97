import {
  createPrompt,
  isBackspaceKey,
  isTabKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import { overflow, type Row, rowsOf, textOf } from './text-area.ts';

/** A key as readline tells it. */
interface Key {
  readonly name: string;
  readonly ctrl: boolean;
}

/** The line that readline is editing. */
interface Line {
  readonly line: string;
  write(text: string): void;
  clearLine(direction: 0): void;
}

export interface TextPrompt {
  /** Stands above the answer. */
  readonly head: string;
  readonly keys: string;
  /** Complaint about the proposal, shown at once. */
  readonly complaint: string;
  readonly proposal: string;
  /** Several paragraphs may be written: Enter starts one, Enter on an empty line is the end. */
  readonly long: boolean;
  /** Every line is an item of its own, so that a pasted line end always parts two. */
  readonly list: boolean;
  /** Columns of a row. */
  readonly columns: number;
  /** Is told what has been typed so far, and whether a row has just been ended. */
  typed(text: string, ended: boolean): void;
  /** The lines that say what is wrong with a text; empty for nothing. */
  complain(text: string): string;
  /** Lets the text be written elsewhere; undefined where that failed. */
  edit(text: string): string | undefined;
}

/** Rows that stay visible above the one that is written. */
const visibleRows = 8;
/** An Enter that is followed by another key within this many milliseconds was pasted, not pressed. */
const pasteGap = 12;
const mark = '  › ';

/** The cells of a row of a table that was pasted into a list: a number before the first is only that of the row. */
function asCells(line: string): string {
  return line.replace(/^\s*\d*\t/, '').replaceAll('\t', '; ');
}

/**
 * A text of one or many lines. Readline only ever holds the row that is written, so that rows wrap at spaces and a
 * long text redraws in place; Backspace at its start takes the row above back.
 */
export const textPrompt = createPrompt<string, TextPrompt>((config, done) => {
  const proposal = config.long ? config.proposal : config.proposal.replace(/\s*\n\s*/g, ' ');
  const first = rowsOf(proposal, config.columns);
  const [rows, setRows] = useState<readonly Row[]>(first.rows);
  const [line, setLine] = useState('');
  const [complaint, setComplaint] = useState(config.complaint);
  const [finished, setFinished] = useState(false);
  const pasting = useRef(false);
  const touched = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect((rl) => {
    if (first.rest !== '') rl.write(first.rest);
    setLine(first.rest);
  }, []);

  useEffect(() => {
    if (touched.current) config.typed(textOf(rows, line), true);
  }, [rows.length]);
  if (touched.current && !finished) config.typed(textOf(rows, line), false);

  useKeypress((event, rl) => {
    const key: Key = event;
    touched.current = true;
    if (finished) return;
    // A second key right after an Enter: the Enter was part of a paste into a terminal that does not mark pastes.
    if (waiting.current !== undefined) {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      endRow('pasted', line);
      if (key.name === 'return') endRow('pasted', '');
      else if (key.name !== 'enter') take(rl.line, rl);
      return;
    }
    if (key.name === 'paste-start') pasting.current = true;
    else if (key.name === 'paste-end') pasting.current = false;
    else if (key.name === 'return' || key.name === 'enter') enter(rl);
    else if (key.name === 'up' || key.name === 'down') restore(line, rl);
    else if (key.ctrl && key.name === 'e' && config.long) rewrite(rl);
    else if (key.ctrl && key.name === 'u') clear(rl);
    else if (isTabKey(event))
      restore(config.list && pasting.current ? asCells(rl.line) : rl.line.replaceAll('\t', ' '), rl);
    else if (isBackspaceKey(event) && line === '' && rl.line === '') takeBack(rl);
    else take(rl.line, rl);
  });

  function enter(rl: Line): void {
    if (pasting.current) endRow('pasted', line);
    else
      waiting.current = setTimeout(() => {
        waiting.current = undefined;
        if (config.long && line !== '') endRow('paragraph', line);
        else finish(rl);
      }, pasteGap);
  }

  /** Ends the row that is written. In a single line an end is but a space. */
  function endRow(end: Row['end'], text: string): void {
    const kept = config.list && end === 'pasted' ? 'line' : end;
    // First, for each of the two draws anew outside a key press: what is ended never stands there twice.
    setLine('');
    setRows((before) => [...before, { text, end: config.long ? kept : 'wrapped' }]);
  }

  function take(written: string, rl: Line): void {
    setComplaint('');
    const { rows: outgrown, rest } = overflow(written, config.columns);
    if (outgrown.length > 0) setRows((before) => [...before, ...outgrown]);
    if (rest === rl.line) setLine(rest);
    else restore(rest, rl);
  }

  function takeBack(rl: Line): void {
    const above = rows.at(-1);
    if (above === undefined) return;
    setRows(rows.slice(0, -1));
    restore(above.text, rl);
  }

  /** Readline has cleared the row that it holds; the rows that this one was wrapped from go with it. */
  function clear(rl: Line): void {
    const start = rows.findLastIndex(({ end }) => end !== 'wrapped');
    setRows(rows.slice(0, start + 1));
    take('', rl);
  }

  function rewrite(rl: Line): void {
    const edited = config.edit(textOf(rows, line));
    const next = rowsOf(edited ?? textOf(rows, line), config.columns);
    setRows(next.rows);
    restore(next.rest, rl);
    setComplaint(edited === undefined ? '  Không mở được trình soạn thảo; cứ gõ tiếp ở đây.' : '');
  }

  function restore(text: string, rl: Line): void {
    rl.clearLine(0);
    rl.write(text);
    setLine(text);
  }

  function finish(rl: Line): void {
    const written = textOf(rows, line);
    const text = config.long ? written : written.replace(/\s*\n\s*/g, ' ');
    const wrong = config.complain(text);
    if (wrong === '') {
      setFinished(true);
      done(text);
    } else {
      const again = rowsOf(text, config.columns);
      setComplaint(wrong);
      setRows(again.rows);
      restore(again.rest, rl);
    }
  }

  const hidden = rows.length > visibleRows ? [`    … (${rows.length - visibleRows} dòng ở trên)`] : [];
  const shown = rows.slice(-visibleRows).map(({ text }) => `    ${text}`);
  const above = [config.head, ...hidden, ...shown].join('\n');
  return [`${above}\n${mark}${line}`, [complaint, config.keys].filter((part) => part !== '').join('\n')];
});
