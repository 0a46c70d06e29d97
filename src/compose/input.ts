import type { Due, Settled } from '../law/combination.ts';
import type { Prize } from '../law/prize.ts';
import type { Dossier } from '../model/campaign.ts';
import type {
  AwardForm,
  Citation,
  Decider,
  LawProvision,
  NomineeKind,
  Paper,
} from '../model/files.generated.ts';
import type { Standing } from '../model/standing.ts';
import type { TemplateSource } from './template/source.ts';

/** All that papers are made of. */
export interface ComposeInput {
  readonly dossier: Dossier;
  readonly standing: Standing;
  readonly law: LawAnswers;
  /** By name without folder and `.md` (`submission-letter`); the office's own already in place of the built-in one. */
  readonly templates: ReadonlyMap<string, TemplateSource>;
  /** Pictures that the office gives for giấy khen; each whole and fit for print. */
  readonly sheet?: SheetPictures;
  /** True marks every paper DỰ THẢO. */
  readonly draft?: boolean;
}

/** PNG or JPEG files: Quốc huy, and the frame that fills the sheet. */
export interface SheetPictures {
  readonly emblem?: Uint8Array;
  readonly frame?: Uint8Array;
}

/** What papers ask of the law of the campaign's date. */
export interface LawAnswers {
  /** The prescribed form of the achievement report for one award; undefined where the law prescribes none. */
  reportForm(award: AwardForm, kind: NomineeKind): ReportForm | undefined;
  /** Whether the form of the tờ trình to a decider of this level wants the opinions of the bodies concerned. */
  opinionsWanted(level: Decider['level']): boolean;
  /** The prize that goes with one award; undefined where the law names none. */
  prize(award: AwardForm, kind: NomineeKind): Prize | undefined;
  /** Which of the prizes that fall due to one nominee at one time are paid, in their order. */
  settle(dues: readonly Due[]): readonly Settled<Due>[];
  /** A provision as a paper cites it; undefined while nobody has read it. */
  article(provision: LawProvision): string | undefined;
  /** What the dossier for one award must hold, as the law names it, in its order; empty where it says nothing. */
  components(award: AwardForm): readonly Component[];
  /** How many original sets of the dossier go out, and which files beside; undefined where nobody has read that. */
  sets(award: AwardForm): { readonly count: number; readonly electronic: string | undefined } | undefined;
  /** Legal bases of a paper's own day, to cite where the plan lists none of its own, in the order of print. */
  legalBases(document: string, paper: Paper | undefined): readonly Citation[];
}

/** A component of a dossier: its name, and the papers of which one makes it up; none where it is no paper of ours. */
export interface Component {
  readonly name: string;
  readonly papers: readonly string[];
  /** It is the opinions of other bodies, which the tờ trình tells. */
  readonly opinions: boolean;
}

/** A prescribed form, e.g. number `07` of `91/2017/NĐ-CP`. */
export interface ReportForm {
  readonly number: string;
  readonly decree: string;
  /** The decree as its first mention cites it. */
  readonly citation: Citation;
  readonly title: string;
}
