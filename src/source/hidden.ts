/** A BOM inside a text. */
export const strayMark = /\ufeff/gu;

/** Characters that turn the direction of text around. */
export const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Characters that are not seen and make two words that look alike differ; what joins two pictures into one is none. */
export const unseen =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|[\u034f\u115f\u1160\u180e\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text without the characters that nobody sees and nobody typed. Its lines stay as they are. */
export function withoutHidden(text: string): string {
  return text.replace(strayMark, '').replace(turning, '').replace(unseen, '');
}

/** What Word makes of the bullet of a list: a character of the fonts Symbol and Wingdings, which no other font has. */
export const wordBullet = /[\uf020-\uf0ff]/u;

const bulletedLine = /^([ \t]*)[\uf020-\uf0ff][ \t\u00a0]*/gmu;

/**
 * Text as it is meant that was pasted from Word, a PDF or the web: line ends of every kind are `\n`, the bullet that
 * begins a line is a dash, and nothing hidden is in it, soft hyphens included.
 */
export function asPasted(text: string): string {
  return withoutHidden(text)
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00ad\u0000-\u0008\u000e-\u001f\u007f]/gu, '')
    .replace(bulletedLine, '$1- ')
    .normalize('NFC');
}
