import type { Rule } from '../rule.ts';
import type { Detector } from './detector.ts';
import { textsOf } from './texts.ts';

/** Nobody reads a thousand findings of one kind about one text; a hostile one has a hundred thousand. */
const mostInText = 1_000;

/** Names of people and quotations are their owners' own: `--fix` mends only code points in them. */
const byHandHelp =
  'đối chiếu với giấy tờ rồi sửa tay; thidua validate --fix không đổi cách viết họ tên người và lời trích';

/** A detector as a rule over every text of the dossier. */
export function textRule(detector: Detector): Rule {
  const { code, severity, title, explanation, signs } = detector;
  return {
    code,
    title,
    explanation,
    *check({ dossier }) {
      for (const placed of textsOf(dossier)) {
        if ((placed.signs & signs) === 0) continue;
        const { text, file, route, verbatim, garbled } = placed;
        if ((garbled && !detector.encoding) || (verbatim && detector.respells)) continue;
        let count = 0;
        for (const { from, to, message, help, replacement } of detector.find(text)) {
          if (++count > mostInText) break;
          const byHand = verbatim && detector.respaces === true;
          yield {
            code,
            severity,
            message,
            help: byHand ? byHandHelp : help,
            place: { file, route, at: 'text', from, to },
            ...(replacement === undefined || byHand ? {} : { replacement }),
          };
        }
      }
    },
  };
}
