// Shows how a mended file differs from a faulty one, small enough to read beside the message.

const most = 14;
const widest = 110;

/**
 * The lines that differ, each with the line before and after it, in the manner of a diff; empty where nothing differs.
 *
 * @param before the bytes of the faulty file, or undefined where it is not there
 * @param after the bytes of the mended file, or undefined where it is not there
 */
export function excerpt(path, before, after) {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [`@@ ${path}: thêm tệp @@`];
  if (after === undefined) return [`@@ ${path}: bỏ tệp @@`];
  if (before.equals(after)) return [];
  const [old, mended] = [decoded(before), decoded(after)];
  if (old === mended) return [`@@ ${path}: lưu lại bằng UTF-8, chữ giữ nguyên @@`];
  if (!/\p{L}/u.test(old + mended)) return [`@@ ${path}: thay tệp @@`];
  return hunks(path, edits(splitLines(old), splitLines(mended)));
}

/** Text in whatever encoding the fixture is meant to have; what cannot be read becomes �. */
function decoded(bytes) {
  const utf16 = bytes.subarray(0, 200).includes(0) && bytes.length % 2 === 0;
  const little = utf16 && bytes[0] !== 0;
  return new TextDecoder(utf16 ? (little ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Lines without their ends; a lone carriage return stays where it is, to be seen. */
function splitLines(text) {
  return text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
}

/** Lines as kept, taken out or put in: the longest common subsequence between what both files share at either end. */
function edits(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const kept = (line) => ({ sign: ' ', line });
  return [...before.slice(0, head).map(kept), ...middle, ...before.slice(before.length - tail).map(kept)];
}

function between(before, after) {
  const length = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      length[i][j] =
        before[i] === after[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const found = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      found.push({ sign: ' ', line: before[i] });
      i++;
      j++;
    } else if (i < before.length && (j === after.length || length[i + 1][j] >= length[i][j + 1])) {
      found.push({ sign: '-', line: before[i++] });
    } else {
      found.push({ sign: '+', line: after[j++] });
    }
  }
  return found;
}

function hunks(path, steps) {
  const near = steps.map((_, at) =>
    [at - 1, at, at + 1].some((other) => steps[other] !== undefined && steps[other].sign !== ' '),
  );
  const lines = [];
  let number = 0;
  let shown = false;
  for (const [at, { sign, line }] of steps.entries()) {
    if (sign !== '+') number++;
    if (near[at] && lines.length > most) return [...lines, '…'];
    if (near[at] && !shown) lines.push(`@@ ${path}, dòng ${Math.max(1, number)} @@`);
    if (near[at]) lines.push(`${sign} ${visible(line)}`.trimEnd());
    shown = near[at];
  }
  return lines;
}

/** A line as the message's own frame shows it: what moves the cursor or cannot be seen has a sign of its own. */
function visible(line) {
  const shown = line
    .replace(/\t/g, '→')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�')
    .replace(/[^\P{Zs} ]/gu, '␣');
  const letters = [...shown];
  return letters.length <= widest ? shown : `${letters.slice(0, widest - 1).join('')}…`;
}
