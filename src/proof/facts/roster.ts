import { documentNames } from '../../model/document-names.generated.ts';
import { type Comparison, quote } from './difference.ts';
import { isListed, rostersOf } from './rosters.ts';

/** Papers that name everybody who is on the list of the same decider. */
const naming = ['decision', 'prize-table', 'register', 'public-list'];
/** Papers of which everybody on a list has one. */
const own = ['achievement-report', 'score-sheet', 'certificate'];

/** Who is on the danh sách is on the decision and on what follows from it, and has a report and a score sheet. */
export const roster: Comparison = function* (scripts, known) {
  for (const { list, nominees, others } of rostersOf(scripts, known)) {
    for (const other of others.filter(({ document }) => naming.includes(document))) {
      for (const nominee of known.nominees) {
        const there = nominees.includes(nominee);
        if (there === isListed(nominee, other)) continue;
        const [has, lacks] = there ? [list, other] : [other, list];
        yield {
          about: 'roster',
          message: `“${nominee.name}” có trong ${has.file} mà không có trong ${lacks.file}`,
          places: [quote(has, Math.max(0, has.text.indexOf(nominee.name)), nominee.name)],
        };
      }
    }
    for (const document of own) {
      const papers = scripts.filter(
        (script) => script.document === document && (script.decider ?? list.decider) === list.decider,
      );
      if (papers.length === 0) continue;
      for (const { id, name, spellings, certified } of nominees) {
        if (document === 'certificate' && !certified) continue;
        if (papers.some(({ nominee, text }) => nominee === id && spellings.some((one) => text.includes(one))))
          continue;
        yield {
          about: 'roster',
          message: `“${name}” có trong danh sách mà không có ${documentNames[document]} mang tên ấy`,
          places: [quote(list, Math.max(0, list.text.indexOf(name)), name)],
        };
      }
    }
  }
};
