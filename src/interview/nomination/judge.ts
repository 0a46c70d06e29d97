import { checkDossier, rules } from '../../check/check.ts';
import type { CheckInput } from '../../check/rule.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../../parse/tree.ts';
import { holdAgainstSchema } from '../../validate/hold-against-schema.ts';
import { schemaOf } from '../../validate/schema-node.ts';
import { completed } from '../placeholder.ts';
import { keyOf } from '../question.ts';
import { sentenceOf } from '../sentence.ts';
import type { Findings } from './desk.ts';

const unwritten = 'nominations/…';

const ofSpelling = rules.filter(({ code }) => code.startsWith('TD1'));
/** The dossier, scores, and the standards of the law: not the rubric against itself, nor the bases of the plan. */
const ofNominations = rules.filter(({ code }) => /^TD(?:30|31|33|402)/.test(code));

/** Rules that compare every nomination with every other are asked while typing only up to so many of them. */
const comparedWhileTyping = 150;

/** Where one nomination is held against the others: who it is, and what was written of the achievements. */
const compared =
  /(?:full_name|head_name|^collective\.name|birth_date|^household\.address|\.text|initiatives\.[0-9]+\.name)$/;

/** The answer that completes who it is, and the place at which a duplicate is found. */
const identity: Readonly<Record<string, string>> = {
  'individual.birth_date': 'individual.full_name',
  'household.address': 'household.head_name',
};

/** What the rules say of a choice before anything is known of the rest would only confuse. */
const choices = /^(?:kind|award|unit|achievements\.[0-9]+\.criterion)$/;

/**
 * What the rules say of one value of a nomination that is not finished. `input` is the campaign without it; the rules
 * see it with something in every place that the schema demands, and only what they say of this one place counts.
 * Scores that cannot be given are refused; everything else may be true all the same, and is said.
 */
export function judge(input: CheckInput, partial: Value, key: string): Findings {
  const schema = schemaOf('nomination');
  const kind = isMapping(partial) ? partial.kind : undefined;
  const started = isMapping(partial) && typeof kind === 'string' ? { [kind]: {}, ...partial } : partial;
  const { value } = holdAgainstSchema('nomination', {
    file: unwritten,
    base: [],
    data: completed(started, schema),
    schema,
  });
  if (value === undefined) return { wrong: undefined, remarks: [] };
  const { dossier } = input;
  const many = dossier.nominations.length > comparedWhileTyping;
  const others = many || !compared.test(key) ? [] : dossier.nominations;
  const mine = { value, file: unwritten, route: [] };
  const nominations = [...others, mine];
  const { plan, criteria, council, ...rest } = dossier;
  const alone = { ...rest, plan: undefined, criteria: undefined, council: undefined };
  const found = [
    // how it stood before it was changed says nothing of how it will stand
    ...checkDossier({ ...input, standing: undefined, dossier: { ...dossier, nominations } }, ofNominations),
    // How things are spelt in the plan is nothing to whoever answers here.
    ...checkDossier({ ...input, dossier: { ...alone, nominations: [mine] } }, ofSpelling),
  ].filter((one) => isAt(one, key) || (one.code === 'TD3011' && isAt(one, identity[key])));
  const wrong = found.find(({ code, severity }) => severity === 'error' && /^TD3[13]/.test(code));
  const remarks = choices.test(key) ? [] : found.filter((one) => one !== wrong).map(sentenceOf);
  return { wrong: wrong && sentenceOf(wrong), remarks: [...new Set(remarks)] };
}

function isAt({ place }: Diagnostic, key: string | undefined): boolean {
  return place.file === unwritten && 'route' in place && keyOf(place.route) === key;
}
