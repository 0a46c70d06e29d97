import type { Closing, Run, Signature, Signatures } from '../document/block.ts';
import { fixedWords } from './fixed-words.ts';
import { type Frame, points } from './frame.ts';
import { setLines } from './lines.ts';
import { Stack, type Strip } from './strip.ts';

/** Room to sign and to stamp (ô 7c, 8), mm. */
const signingRoom = 27;
/** Share of the width that Nơi nhận takes; the signature is centred in the rest. */
const recipientsShare = 0.46;

/** Nơi nhận (ô 9b) on the left, level with the signature on the right (ô 7a, 7c, 7b). */
export function closingStrip(closing: Closing, frame: Frame): Strip {
  const left = frame.width * recipientsShare;
  const signed = signatureStack([closing.signature], frame.width - left, frame);
  return recipients(closing.recipients, left, frame).beside(signed, left).strip(0);
}

/** Rows of one, two or three signatures side by side; one alone stands on the right, one below others in the middle. */
export function signatureStrips(signatures: Signatures, frame: Frame): Strip[] {
  const rows = signatures.rows.filter((signers) => signers.length > 0);
  const strips = rows.map((signers, index): Strip => {
    const left = signers.length === 1 && index === 0 ? frame.width * recipientsShare : 0;
    const block = new Stack().beside(signatureStack(signers, frame.width - left, frame), left);
    return { ...block.strip(0), ...(index > 0 && { gap: 4 * frame.form.paragraphGap, hold: 2 }) };
  });
  if (!signatures.recipients) return strips;
  const below = recipients(signatures.recipients, frame.width * recipientsShare, frame).strip(0);
  return [...strips, { ...below, gap: 2 * frame.form.paragraphGap, hold: 2 }];
}

function recipients(lines: readonly string[], width: number, frame: Frame): Stack {
  const { form, measure } = frame;
  const stack = new Stack();
  if (lines.length === 0) return stack;
  const word = form.sizes.recipientsWord;
  const size = form.sizes.recipientsList;
  // Level with the first line of the signature, whose type is larger.
  const drop = (form.sizes.signature - word) * (measure.ascent + measure.gap / 2);
  stack.space(Math.max(0, drop));
  const setting = { width: width - 8, align: 'left', spacing: 1 } as const;
  const heading = [{ text: fixedWords.recipients, bold: true, italic: true }];
  stack.add(setLines(heading, { ...setting, size: word, tag: { role: 'P' } }, measure));
  for (const line of lines) {
    stack.add(setLines([{ text: line }], { ...setting, size, tag: { role: 'P' } }, measure));
  }
  return stack;
}

/** Signatures in equal columns, their names on one line. */
export function signatureStack(signers: readonly Signature[], width: number, frame: Frame): Stack {
  const column = width / signers.length;
  const blocks = signers.map((signer) => ({
    power: centred(signer.lines.map(bold), column, frame),
    hint: centred(signer.hint ? [{ text: signer.hint, italic: true }] : [], column, frame),
    name: centred([signer.post, signer.name].filter((text) => text !== undefined).map(bold), column, frame),
  }));
  const tallest = (stacks: readonly Stack[]) => Math.max(...stacks.map(({ height }) => height));
  const signing = Math.max(points(signingRoom), tallest(blocks.map(({ hint }) => hint)));
  const end = tallest(blocks.map(({ power }) => power)) + signing + tallest(blocks.map(({ name }) => name));
  const stack = new Stack();
  for (const [index, { power, hint, name }] of blocks.entries()) {
    stack.beside(power, column * index);
    stack.beside(hint, column * index, power.height);
    stack.beside(name, column * index, end - name.height);
  }
  return stack;
}

function bold(text: string): Run {
  return { text, bold: true };
}

function centred(texts: readonly Run[], width: number, frame: Frame): Stack {
  const size = frame.form.sizes.signature;
  const stack = new Stack();
  for (const text of texts) {
    const setting = { size, width: width - 8, align: 'center', spacing: 1, tag: { role: 'P' } } as const;
    stack.add(setLines([text], setting, frame.measure), 4);
  }
  return stack;
}
