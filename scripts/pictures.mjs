// Prints the example campaign and turns one page of each of five papers into the pictures of the docs. Beside them
// stands the hash of the PDF that each was made from, which test/pdf/pictures.test.ts holds against what is printed
// now. Needs pdftoppm (Debian: poppler-utils).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = {
  'submission-letter': { paper: '02-to-trinh-giam-doc.pdf', page: 1 },
  'score-summary': { paper: '04-bang-tong-hop-diem.pdf', page: 1 },
  decision: { paper: '05-quyet-dinh-giam-doc.pdf', page: 1 },
  certificate: { paper: 'giay-khen/pham-thi-hoa.pdf', page: 1 },
  contents: { paper: 'goi-ho-so/so-noi-vu/chu-tich-ubnd-tinh/00-ho-so.pdf', page: 2 },
};

const folder = mkdtempSync(join(tmpdir(), 'thidua-'));
const campaign = join(folder, 'campaign');
cpSync(join(root, 'examples/vinh-phuc-2021'), campaign, {
  recursive: true,
  filter: (path) => !path.endsWith('/out'),
});
const thidua = (...words) =>
  execFileSync('node', [join(root, 'bin/thidua.js'), ...words, campaign, '--quiet']);
thidua('render');
thidua('render', '--package', 'so-noi-vu');
const made = Object.entries(pictures).map(([name, { paper, page }]) => {
  const pdf = join(campaign, 'out', paper);
  const target = join(root, 'docs/images', name);
  execFileSync(
    'pdftoppm',
    ['-r', '80', '-png', '-singlefile', '-f', page, '-l', page, pdf, target].map(String),
  );
  const sha256 = createHash('sha256').update(readFileSync(pdf)).digest('hex');
  return { picture: `docs/images/${name}.png`, paper: `out/${paper}`, page, sha256 };
});
writeFileSync(join(root, 'docs/images/pictures.json'), `${JSON.stringify(made, null, 2)}\n`);
rmSync(folder, { recursive: true });
