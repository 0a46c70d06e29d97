import type { Rule } from '../rule.ts';
import type { Detector } from './detector.ts';
import { textsOf } from './texts.ts';

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
        for (const { from, to, message, help, replacement } of detector.find(text)) {
          yield {
            code,
            severity,
            message,
            help,
            place: { file, route, at: 'text', from, to },
            ...(replacement === undefined ? {} : { replacement }),
          };
        }
      }
    },
  };
}
