import type { SchemaNode } from '../validate/schema-node.ts';

/** What a key means, in a few words and in full. */
export interface Explanation {
  /** `Tên đầy đủ`: enough beside a value that speaks for itself. */
  readonly short: string;
  /** `Địa chỉ: địa chỉ trụ sở …`: title and description, without saying one thing twice. */
  readonly full: string;
  /** True where the words of the description are needed to change the value: the words of an enumeration, yes or no. */
  readonly needsFull: boolean;
}

/** The explanation of a place of a schema, from its title and description. */
export function explanationOf({ title, description, values, type }: SchemaNode): Explanation {
  const plain = description.replace(/\.$/, '');
  const repeats = plain.toLowerCase().startsWith(title.toLowerCase());
  return {
    short: title,
    full: plain === '' ? title : repeats ? plain : `${title}: ${begunSmall(plain)}`,
    needsFull: values.length > 0 || type === 'truth',
  };
}

/** A sentence that goes on after a colon; what begins with two capitals (`TM.`, `UBND`) is no word to write small. */
function begunSmall(sentence: string): string {
  return /^\p{Lu}\p{Lu}/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
