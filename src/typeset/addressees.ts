import type { Addressees } from '../document/block.ts';
import { fixedWords } from './fixed-words.ts';
import { type Frame, points } from './frame.ts';
import { type Setting, setLines } from './lines.ts';
import { Stack, type Strip } from './strip.ts';

/**
 * Kính gửi (ô 9a, mục 9.d Phụ lục I): one name on the same line, centred; several on lines of their own with dashes
 * under the colon, `;` after each and `.` after the last.
 */
export function addresseesStrip(addressees: Addressees, frame: Frame): Strip | undefined {
  const { form, measure, width } = frame;
  const size = form.sizes.body;
  const word = fixedWords.addressees;
  const names = addressees.names.map((name) => name.replace(/[\s;.]+$/u, ''));
  const [only] = names;
  if (only === undefined) return undefined;
  const setting: Setting = { size, width, align: 'left', spacing: form.lineSpacing, tag: { role: 'P' } };
  const wordWidth = measure.width(`${word} `, 'regular') * size;

  if (names.length === 1) {
    const whole = wordWidth + measure.width(only, 'regular') * size;
    if (whole <= width) return centredLine(`${word} ${only}`, setting, frame);
    const lines = setLines([{ text: `${word} ${only}` }], { ...setting, hang: wordWidth }, measure);
    return new Stack().add(lines).strip(1);
  }

  const dash = { text: '-', width: measure.width('- ', 'regular') * size };
  const colon = wordWidth - measure.width(': ', 'regular') * size;
  const widest = Math.max(...names.map((name) => measure.width(`${name};`, 'regular') * size));
  const left = Math.max(points(form.indent), (width - colon - dash.width - widest) / 2);
  const stack = new Stack().add(
    setLines([{ text: word }], { ...setting, width: width - left }, measure),
    left,
  );
  for (const [index, name] of names.entries()) {
    const text = `${dash.text} ${name}${index === names.length - 1 ? '.' : ';'}`;
    const item: Setting = { ...setting, width: width - left - colon, hang: dash.width, tag: { role: 'P' } };
    stack.add(setLines([{ text }], item, measure), left + colon);
  }
  return stack.strip(1);
}

function centredLine(text: string, setting: Setting, frame: Frame): Strip {
  return new Stack().add(setLines([{ text }], { ...setting, align: 'center' }, frame.measure)).strip(1);
}
