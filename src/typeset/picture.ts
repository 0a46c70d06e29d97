import type { Picture } from '../document/block.ts';
import type { Frame } from './frame.ts';
import { setLines } from './lines.ts';
import { readScan } from './scan.ts';
import { Stack, type Strip } from './strip.ts';

/** Pixels to a point below which a picture looks coarse on paper: 96 to the inch. */
const sharp = 96 / 72;
/** White between a picture and its caption, pt. */
const beforeCaption = 6;
/** Lines of body type that may stand above a picture on its page: the heading that announces it. */
const roomAbove = 4;

/** A picture with its caption in one piece, centred. Throws for bytes that `pictureFault` finds fault with. */
export function pictureStrip(picture: Picture, frame: Frame): Strip {
  const scan = readScan(picture.bytes);
  if (typeof scan === 'string')
    throw new TypeError(`a picture that cannot be printed (${scan}) came this far`);
  const { form, measure, width, height } = frame;
  const caption = setLines(
    picture.caption ?? [],
    {
      size: form.sizes.table,
      width,
      align: 'center',
      spacing: 1,
      tag: { role: 'P' },
      footnote: frame.footnote,
    },
    measure,
  );
  const below = caption.reduce((sum, line) => sum + line.height, caption.length > 0 ? beforeCaption : 0);
  const room = height - below - roomAbove * form.sizes.body * form.lineSpacing;
  const scale = Math.min(width / scan.width, room / scan.height, 1 / sharp);
  const size = { width: scan.width * scale, height: scan.height * scale };
  const tag = { role: 'Figure', alt: picture.alt } as const;
  return new Stack()
    .put({ kind: 'picture', scan, x: (width - size.width) / 2, y: 0, ...size, tag })
    .space(size.height)
    .add(caption, 0, beforeCaption)
    .strip(1);
}
