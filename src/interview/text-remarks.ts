import { nameFault, nameHelp } from '../check/name-not-as-printed.ts';
import { detectors } from '../check/text/rules.ts';
import { signsIn } from '../check/text/signs.ts';

/** What `validate` will say of somebody's name. */
export function nameRemarks(name: string): readonly string[] {
  const fault = nameFault(name);
  return fault === undefined ? [] : [`${fault}; ${nameHelp}`];
}

/** What `validate` will say of how a text is spelt, each kind of slip once; nothing of names of people. */
export function spellingRemarks(text: string): readonly string[] {
  const signs = signsIn(text);
  const looked = detectors.filter((detector) => (signs & detector.signs) !== 0);
  return looked.flatMap((detector) => {
    const [first] = detector.find(text);
    return first === undefined ? [] : [`${first.message}; ${first.help}`];
  });
}
