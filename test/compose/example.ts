import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dossier } from '../../src/model/campaign.ts';
import type { Council, Criteria, Nomination, Plan } from '../../src/model/files.generated.ts';
import { parseDate } from '../../src/vietnamese/date.ts';

const examples = join(import.meta.dirname, '../../examples');

/** Papers that an office may do without; the example lists some of them itself. */
export const optional = [
  'ballot',
  'invitation',
  'achievement-summary',
  'prize-table',
  'notice',
  'public-list',
  'register',
  'unit-kit',
  'final-report',
] as const;

/** A campaign of examples/ as validation hands it on: text NFC, dates ISO, decimals with a point. */
export function exampleDossier(name: string): Dossier {
  const folder = join(examples, name);
  const read = <T>(file: string) => ({
    value: normal(parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' })) as T,
    file,
    route: [],
  });
  return {
    plan: read<Plan>('plan.yaml'),
    criteria: read<Criteria>('criteria.yaml'),
    council: read<Council>('council.yaml'),
    nominations: readdirSync(join(folder, 'nominations'))
      .sort()
      .map((file) => read<Nomination>(`nominations/${file}`)),
  };
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(inner)]));
  }
  if (value === 'true' || value === 'false') return value === 'true';
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').trimEnd();
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.');
  return parseDate(text) ?? text;
}
