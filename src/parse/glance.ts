/** What one look over a text finds worth a closer one. Sound files, which nearly all are, pay for this look alone. */
export interface Glance {
  /** A character that may be one no dossier may hold. */
  readonly forbidden: boolean;
  /** A space that is not the plain one. */
  readonly unusualSpace: boolean;
  /** More open brackets, or more to the left of a line, than a sound file has. */
  readonly deep: boolean;
}

/** Levels of nesting that a file may have. */
export const depthLimit = 64;

const sort = {
  plain: 0,
  forbidden: 1,
  space: 2,
  newline: 3,
  open: 4,
  close: 5,
  lead: 6,
  carriage: 7,
} as const;

const kinds = new Uint8Array(0x10000);
mark(
  sort.forbidden,
  [0, 8],
  [0xb, 0xc],
  [0xe, 0x1f],
  [0x7f, 0x9f],
  [0x34f],
  [0x61c],
  [0x115f, 0x1160],
  [0x180e],
);
mark(
  sort.forbidden,
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164],
  [0xfdd0, 0xfdef],
  [0xfeff],
);
// 0xdb40 begins every tag character.
mark(sort.forbidden, [0xffa0], [0xfff9, 0xfffb], [0xfffe, 0xffff], [0xdb40]);
mark(sort.space, [0xa0], [0x1680], [0x2000, 0x200a], [0x202f], [0x205f], [0x3000]);
mark(sort.newline, [0xa]);
mark(sort.carriage, [0xd]);
mark(sort.open, [0x5b], [0x7b]);
mark(sort.close, [0x5d], [0x7d]);
// A space, tab, dash, colon or question mark at the left of a line may open a level; a level needs one at least.
mark(sort.lead, [0x20], [0x9], [0x2d], [0x3a], [0x3f]);

function mark(kind: number, ...ranges: readonly (readonly [number, number?])[]): void {
  for (const [from, to = from] of ranges) kinds.fill(kind, from, to + 1);
}

export function glance(text: string): Glance {
  let forbidden = false;
  let unusualSpace = false;
  let open = 0;
  let mostOpen = 0;
  let lead = 0;
  let mostLead = 0;
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === sort.lead) {
      if (leading && ++lead > mostLead) mostLead = lead;
    } else if (kind === sort.newline) {
      lead = 0;
      leading = true;
    } else {
      leading = false;
      if (kind === sort.plain) continue;
      if (kind === sort.open && ++open > mostOpen) mostOpen = open;
      else if (kind === sort.close && open > 0) open--;
      else if (kind === sort.forbidden) forbidden = true;
      else if (kind === sort.space) unusualSpace = true;
      else if (kind === sort.carriage && text.charCodeAt(at + 1) !== 0xa) forbidden = true;
    }
  }
  // A mapping and the list in it may share a column, so each column stands for two levels.
  return { forbidden, unusualSpace, deep: mostOpen > depthLimit || mostLead > depthLimit / 2 };
}
