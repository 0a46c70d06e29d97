import type {
  LawAward,
  LawAwards,
  LawBaseSalary,
  LawDocumentForm,
  LawDocumentTypes,
  LawInstrument,
  LawInstruments,
  LawProvision,
  LawRegime,
  LawSalary,
} from '../model/files.generated.ts';

/** What the program knows of the law, as the files of `law/` state it; every fact carries its article and status. */
export interface Law {
  /** By id, e.g. `nd-91-2017`, in the order of the file. */
  readonly instruments: ReadonlyMap<string, LawInstrument>;
  /** Where the law lists its titles and commendations. */
  readonly catalogue: LawProvision;
  /** By code, e.g. `GK`, in the order of the file. */
  readonly awards: ReadonlyMap<string, LawAward>;
  /** Oldest first. */
  readonly regimes: readonly LawRegime[];
  /** Oldest first. */
  readonly baseSalary: readonly LawSalary[];
  readonly documentTypes: LawDocumentTypes;
  readonly documentForm: LawDocumentForm;
}

/**
 * Takes the parsed files of `law/` under their names there (`instruments.yaml`, `regime-r1.yaml` …). Scalars are text
 * as written. The shape is not judged again: the tests hold every shipped file against its schema.
 *
 * @throws Error naming the file when one is missing: the installation is broken, not the campaign.
 */
export function loadLaw(files: Readonly<Record<string, unknown>>): Law {
  const file = <T>(name: string): T => {
    const content = files[name];
    if (content === undefined || content === null) throw new Error(`law/${name} is missing`);
    return content as T;
  };
  const regimes = Object.keys(files)
    .filter((name) => name.startsWith('regime-'))
    .map((name) => file<LawRegime>(name))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (regimes.length === 0) throw new Error('law/regime-*.yaml is missing');
  return {
    instruments: new Map(
      file<LawInstruments>('instruments.yaml').instruments.map((instrument) => [instrument.id, instrument]),
    ),
    catalogue: file<LawAwards>('awards.yaml').law,
    awards: new Map(file<LawAwards>('awards.yaml').awards.map((award) => [award.code, award])),
    regimes,
    baseSalary: file<LawBaseSalary>('base-salary.yaml').amounts,
    documentTypes: file<LawDocumentTypes>('document-types.yaml'),
    documentForm: file<LawDocumentForm>('document-form.yaml'),
  };
}
