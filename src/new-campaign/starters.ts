import { campaignSchemas, schemaFolder } from './files.ts';

/** Whatever a starter is read from: the folders that travel with the program. */
export interface Shipped {
  read(path: string): Uint8Array | undefined;
  list(path: string): readonly string[];
}

/** A campaign to begin with. */
export interface Starter {
  readonly name: string;
  /** What a clerk gets, in a few words. */
  readonly words: string;
}

/** Examples that can be copied, beside `empty`. */
const examples: readonly Starter[] = [
  {
    name: 'vinh-phuc-2021',
    words: 'đợt thi đua chuyên đề của một sở, năm 2021, đủ 16 đề nghị hư cấu, Hội đồng đã họp',
  },
  {
    name: 'van-khe-2025',
    words:
      'đợt thi đua chuyên đề của một xã, cuối năm 2025, 12 đề nghị hư cấu, có hộ gia đình, có quy chế riêng',
  },
];

export const emptyStarter: Starter = { name: 'empty', words: 'khung trống, tự điền trong tệp' };

/** The starters that this installation has. */
export function startersIn(shipped: Shipped): readonly Starter[] {
  return [
    emptyStarter,
    ...examples.filter(({ name }) => shipped.read(`examples/${name}/plan.yaml`) !== undefined),
  ];
}

/** The files of an example, by their paths in a campaign; YAML files look for their schema in the campaign. */
export function starterFiles(shipped: Shipped, name: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const folder of ['', 'nominations', 'evidence', 'templates']) {
    const source = `examples/${name}${folder === '' ? '' : `/${folder}`}`;
    for (const file of shipped.list(source)) {
      const bytes = shipped.read(`${source}/${file}`);
      const path = folder === '' ? file : `${folder}/${file}`;
      if (bytes !== undefined)
        files.set(path, /\.ya?ml$/.test(file) ? withSchemaIn(bytes, folder !== '') : bytes);
    }
  }
  return files;
}

/** The schemas themselves, for editors. */
export function schemaFiles(shipped: Shipped): ReadonlyMap<string, Uint8Array> {
  return new Map(
    campaignSchemas.flatMap((name) => {
      const bytes = shipped.read(`schemas/${name}`);
      return bytes === undefined ? [] : [[`${schemaFolder}/${name}`, bytes] as const];
    }),
  );
}

function withSchemaIn(bytes: Uint8Array, below: boolean): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const moved = text.replace(
    /^(# yaml-language-server: \$schema=)\S*\/([\w-]+\.schema\.json)/,
    `$1${below ? '../' : ''}${schemaFolder}/$2`,
  );
  return new TextEncoder().encode(moved);
}
