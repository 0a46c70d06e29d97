import { annotated } from './commented/annotate.ts';
import type { Interview } from './interview/question.ts';
import { ignoreFiles, newFiles } from './new-campaign/files.ts';
import { newCampaignInterview } from './new-campaign/interview.ts';
import type { NewCampaign } from './new-campaign/new-campaign.ts';
import {
  emptyStarter,
  type Starter,
  schemaFiles,
  starterFiles,
  startersIn,
} from './new-campaign/starters.ts';
import { type SummaryLine, summaryOf } from './new-campaign/summary.ts';
import { parse } from './parse/parse.ts';
import { shippedLaw } from './pipeline.ts';
import { decode } from './source/decode.ts';
import { type FileKind, schemaOf } from './validate/schema-node.ts';
import type { World } from './world.ts';

/** Files to write, by their paths in the campaign; `plan.yaml`, by which a folder is a campaign, comes last. */
export type NewFiles = ReadonlyMap<string, Uint8Array>;

/** How a campaign comes to be. */
export interface Founding {
  readonly interview: Interview<NewCampaign>;
  readonly starters: readonly Starter[];
  /** What was derived from the answers. */
  summary(known: NewCampaign): readonly SummaryLine[];
  filesOf(known: NewCampaign): NewFiles;
  /** The files of a starter, every key explained. */
  filesOfStarter(name: string): NewFiles;
}

/** Joins the law, the questions and the files of a new campaign. */
export function founding({ shipped, today }: Pick<World, 'shipped' | 'today'>): Founding {
  const law = shippedLaw(shipped);
  return {
    interview: () => newCampaignInterview({ law, today }),
    starters: startersIn(shipped),
    summary: (known) => summaryOf(known, law),
    filesOf: (known) => whole(encoded(newFiles(known, law))),
    filesOfStarter(name) {
      if (name === emptyStarter.name)
        return whole(encoded(newFiles({ units: [], contents: [], criteria: [], awards: [] }, law)));
      return whole(
        new Map([...starterFiles(shipped, name)].map(([path, bytes]) => [path, explained(path, bytes)])),
      );
    },
  };

  function whole(files: NewFiles): NewFiles {
    const all = new Map([...encoded(ignoreFiles), ...schemaFiles(shipped), ...files]);
    const plan = all.get('plan.yaml');
    all.delete('plan.yaml');
    if (plan !== undefined) all.set('plan.yaml', plan);
    return all;
  }
}

function encoded(files: ReadonlyMap<string, string>): NewFiles {
  return new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** A YAML file of an example with the explanations of its keys put in. */
function explained(path: string, bytes: Uint8Array): Uint8Array {
  const kind = kindOf(path);
  if (kind === undefined) return bytes;
  const { value: source } = decode(path, bytes);
  const tree = parse(source).value;
  return tree === undefined ? bytes : new TextEncoder().encode(annotated(schemaOf(kind), source.text, tree));
}

function kindOf(path: string): FileKind | undefined {
  if (/^nominations\/.*\.ya?ml$/.test(path)) return 'nomination';
  const [, kind] = /^(plan|criteria|council|regulation)\.yaml$/.exec(path) ?? [];
  return kind as FileKind | undefined;
}
