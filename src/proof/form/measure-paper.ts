import type { LawFormValue } from '../../model/files.generated.ts';
import type { ReadPaper } from '../../reading/paper.ts';
import { anatomyOf, opensSection } from './components.ts';
import { FormValues, type Profile } from './frame.ts';
import type { Measure } from './measure.ts';
import { measureBody } from './measure-body.ts';
import { measureComponents } from './measure-components.ts';
import { measurePage, numberOf } from './measure-page.ts';
import { measurePlaces } from './measure-places.ts';

/**
 * Every reading of the ruler on a finished paper, page by page.
 *
 * @param asSet the program would set it so now: a table in smaller type is one too wide for its words
 */
export function* measurePaper(
  paper: ReadPaper,
  law: readonly LawFormValue[],
  profile: Profile,
  asSet = false,
): Iterable<Measure> {
  const values = new FormValues(law, profile);
  let place = 0;
  let national = false;
  for (const page of paper.pages) {
    const frame = values.frameOf(page);
    const opening = page.number === 1 || (numberOf(page) === undefined && opensSection(page, frame));
    place = opening ? 1 : place + 1;
    const anatomy = anatomyOf(page, frame, opening);
    if (opening) national = anatomy.components.length > 0;
    yield* measurePage(page, anatomy, frame, values, place);
    if (national) {
      yield* measureComponents(anatomy.components, values);
      yield* measurePlaces(anatomy.components, page, frame, values);
      yield* measureBody(page, anatomy, frame, values, asSet);
    }
  }
}
