// print.mjs <engine> <separate|merged|campaign|compose> <place> <source> [count, or file to compose into]: makes files and says what each took.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [engine, kind, place, source, count] = process.argv.slice(2);
const own = engine === 'thidua';
if (own) await import('../../../bin/engine.js');
const { resolve } = createRequire(import.meta.url);
const faces = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  'bold-italic': '700Bold_Italic',
};
const fonts = Object.fromEntries(
  Object.entries(faces).map(([face, name]) => [
    face,
    resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`),
  ]),
);
const module = await import(own ? pathToFileURL(join(place, 'bundle/thidua.js')) : `../print/${engine}.mjs`);
const target = join(place, `${engine}.pdf`);

/** Pages of a file: by its own page objects, which all engines write uncompressed or as object streams with a count. */
const pagesOf = (bytes) =>
  Number(
    /\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/
      .exec(Buffer.from(bytes).toString('latin1'))
      ?.slice(1)
      .find(Boolean),
  );

/** Makes and writes every file; milliseconds and bytes of all. */
async function timed(files, make) {
  let [bytes, number] = [0, 0];
  const before = process.cpuUsage();
  const start = performance.now();
  let last;
  for (const file of files) {
    last = await make(file);
    if (last) writeFileSync(target, last);
    bytes += last?.length ?? statSync(target).size;
    number++;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    files: number,
    wall: performance.now() - start,
    cpu: (user + system) / 1000,
    bytes,
    pages: last ? pagesOf(last) : 0,
  };
}

let told = {};
if (kind === 'compose') writeFileSync(count, JSON.stringify(await module.composed(source)));
else if (kind === 'campaign' && own) {
  // From the loaded campaign to files: templates read and filled in, every text looked at, papers set and written.
  const campaign = await module.campaign(source);
  let pages = 0;
  const say = (paper) => {
    pages += paper.pages;
    return paper.bytes;
  };
  await timed(campaign.papers(), say);
  pages = 0;
  told = { ...(await timed(campaign.papers(), say)), pages };
} else {
  const { make, write } = module.prepare({ place, fonts });
  let documents;
  if (kind === 'campaign') documents = JSON.parse(readFileSync(source, 'utf8'));
  else {
    const { dossierOf, mergedOf } = await import('../print/dossier.mjs');
    documents =
      kind === 'merged'
        ? [mergedOf(Number(count), own)]
        : Array.from({ length: Number(count) }, (_, index) => dossierOf(index));
  }
  if (kind !== 'merged') await timed(documents.slice(0, 20), make);
  if (kind === 'campaign') {
    let pages = 0;
    told = await timed(documents, async (document) => {
      const bytes = await make(document);
      pages += pagesOf(bytes);
      return bytes;
    });
    told.pages = pages;
  } else if (kind === 'merged' && own) told = await timed(documents, (document) => write(document, target));
  else told = await timed(documents, make);
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...told, pages: told.pages || pagesOf(readFileSync(target)), peak }));
