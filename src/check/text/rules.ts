import type { Rule } from '../rule.ts';
import { chienSyTitle } from './chien-sy-title.ts';
import { dashInMotto } from './dash-in-motto.ts';
import { datePadding } from './date-padding.ts';
import type { Detector } from './detector.ts';
import { doubleSpace } from './double-space.ts';
import { emulationLawName } from './emulation-law-name.ts';
import { ethForDStroke } from './eth-for-d-stroke.ts';
import { foreignLookAlike } from './foreign-look-alike.ts';
import { misreadUtf8 } from './misread-utf-8.ts';
import { misspeltAbbreviation } from './misspelt-abbreviation.ts';
import { softHyphen } from './soft-hyphen.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { spaceInDocumentNumber } from './space-in-document-number.ts';
import { straightQuotes } from './straight-quotes.ts';
import { tcvn3Text } from './tcvn3-text.ts';
import { textRule } from './text-rule.ts';
import { vniText } from './vni-text.ts';

/** Every detector of text hygiene, in the order of their codes. */
export const detectors: readonly Detector[] = [
  tcvn3Text,
  vniText,
  misreadUtf8,
  ethForDStroke,
  foreignLookAlike,
  straightQuotes,
  doubleSpace,
  spaceBeforePunctuation,
  spaceInDocumentNumber,
  datePadding,
  dashInMotto,
  chienSyTitle,
  misspeltAbbreviation,
  emulationLawName,
  softHyphen,
];

/** Text hygiene (TD11xx) as rules. */
export const textRules: readonly Rule[] = detectors.map(textRule);
