// In one process, cold: yaml.parse of every nomination of a campaign, then the scoring of them all, on a rubric of forty
// criteria. Prints the milliseconds of each as JSON; reading the campaign in between is not counted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [bundle, folder] = process.argv.slice(2);
const { readCampaign, score } = await import(bundle);
const names = readdirSync(join(folder, 'nominations'));
const files = new Map(
  ['plan.yaml', 'criteria.yaml', ...names.map((name) => `nominations/${name}`)].map((path) => [
    path,
    readFileSync(join(folder, path)),
  ]),
);
const texts = names.map((name) => readFileSync(join(folder, 'nominations', name), 'utf8'));

const milliseconds = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const parsing = milliseconds(() => {
  for (const text of texts) parse(text);
});
const { value: dossier, diagnostics } = readCampaign(files);
if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]));
const scoring = milliseconds(() =>
  score({
    plan: dossier.plan.value,
    criteria: dossier.criteria.value,
    nominations: dossier.nominations.map(({ value }) => value),
    council: undefined,
    conditions: undefined,
  }),
);
console.log(JSON.stringify({ parsing, scoring }));
