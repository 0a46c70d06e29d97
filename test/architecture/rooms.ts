/** The rooms of src/, what each may import, and the sentence for whoever breaks it. */
export interface Room {
  /** Other rooms (or single files of src/ by name) that its files may import. */
  readonly rooms: readonly string[];
  /** Packages that its files may import. */
  readonly packages: readonly string[];
  /** False: may touch the process, the clock and `node:*`. */
  readonly pure: boolean;
  readonly why: string;
}

const pure = (rooms: readonly string[], packages: readonly string[], why: string): Room => ({
  rooms,
  packages,
  pure: true,
  why,
});

export const table: Readonly<Record<string, Room>> = {
  'world.ts': pure(['document'], [], 'the world is an interface: it may name shapes, never do anything'),
  'pipeline.ts': pure(
    [
      'world.ts',
      'source',
      'diagnostic',
      'model',
      'parse',
      'validate',
      'law',
      'check',
      'condition',
      'score',
      'seal',
      'document',
      'compose',
      'typeset',
    ],
    [],
    'the pipeline joins the stages and does none of their work; host and cli stand outside it',
  ),
  'printing.ts': pure(
    [
      'pipeline.ts',
      'templates.ts',
      'world.ts',
      'source',
      'diagnostic',
      'law',
      'document',
      'compose',
      'typeset',
    ],
    [],
    'printing joins compose and typeset; only commands that print load it',
  ),
  'proofing.ts': pure(
    ['pipeline.ts', 'printing.ts', 'packaging.ts', 'world.ts', 'source', 'law', 'reading', 'proof'],
    [],
    'proofing joins what reads finished papers and what proves them; only thidua proof loads it',
  ),
  'packaging.ts': pure(
    ['printing.ts', 'world.ts', 'diagnostic', 'document', 'compose', 'typeset', 'vietnamese'],
    [],
    'packaging decides which printed paper goes into which folder; only render --package loads it',
  ),
  'mending.ts': pure(
    ['overlaid.ts', 'pipeline.ts', 'world.ts', 'source', 'diagnostic', 'fix'],
    [],
    'mending joins the pipeline and fix, round by round; only validate --fix loads it',
  ),
  'sealing.ts': pure(
    ['pipeline.ts', 'world.ts', 'model', 'validate', 'vietnamese', 'interview', 'commented', 'seal'],
    [],
    'sealing asks for a seal and gives the file that it makes; only freeze loads it',
  ),
  'sitting.ts': pure(
    [
      'overlaid.ts',
      'pipeline.ts',
      'world.ts',
      'diagnostic',
      'model',
      'parse',
      'validate',
      'law',
      'check',
      'fix',
      'edit',
      'interview',
      'commented',
    ],
    [],
    'sitting joins the campaign, the questions on its council and the file they change; only council loads it',
  ),
  'founding.ts': pure(
    [
      'pipeline.ts',
      'world.ts',
      'parse',
      'source',
      'commented',
      'interview',
      'law',
      'new-campaign',
      'validate',
    ],
    [],
    'founding joins what a new campaign is made of; only init loads it',
  ),
  'overlaid.ts': pure(
    ['world.ts'],
    [],
    'overlaid.ts shows a world with files that are not written yet; it writes none',
  ),
  'nominating.ts': pure(
    [
      'overlaid.ts',
      'pipeline.ts',
      'world.ts',
      'source',
      'diagnostic',
      'model',
      'parse',
      'validate',
      'law',
      'check',
      'edit',
      'fix',
      'commented',
      'interview',
    ],
    [],
    'nominating joins the pipeline, the interview and the edit of one nomination; only nominate loads it',
  ),
  'templates.ts': pure(
    ['world.ts', 'source', 'diagnostic', 'validate', 'compose'],
    [],
    'templates.ts reads the wording and does nothing with it',
  ),
  source: pure(['diagnostic', 'vietnamese'], [], 'source is text with places and knows nothing of YAML'),
  diagnostic: pure(
    ['source'],
    [],
    'a finding is data; it knows no rule and no room but the source it lies in',
  ),
  vietnamese: pure([], [], 'the language stands alone: it knows no award and no file'),
  model: pure([], [], 'the model is plain types that everything else builds on'),
  parse: pure(
    ['source', 'diagnostic', 'vietnamese'],
    ['yaml'],
    'parse turns text into trees; what a key means is the business of validate',
  ),
  validate: pure(
    ['source', 'diagnostic', 'parse', 'model', 'vietnamese'],
    [],
    'validate turns trees into the model; it judges the shape of one file, never one fact against another',
  ),
  fix: pure(
    ['source', 'diagnostic', 'parse'],
    [],
    'fix splices text that others found faulty; it judges nothing, and never writes YAML anew',
  ),
  commented: pure(
    ['diagnostic', 'parse', 'validate'],
    ['yaml'],
    'commented writes new files from a schema and a value; it asks nothing and never touches a file that is there',
  ),
  edit: pure(
    ['source', 'diagnostic', 'parse', 'fix', 'commented'],
    [],
    'edit changes the values it is told to and no other byte; what they mean is the business of others',
  ),
  interview: pure(
    ['diagnostic', 'source', 'model', 'parse', 'validate', 'law', 'check', 'report', 'vietnamese'],
    ['big.js'],
    'an interview is questions as data, drawn from the schemas, the plan, the criteria and the law; it asks nobody',
  ),
  'new-campaign': pure(
    ['commented', 'interview', 'law', 'model', 'parse', 'validate', 'vietnamese'],
    ['big.js'],
    'new-campaign asks what a campaign begins with and makes its files; who asks and who writes is the business of cli',
  ),
  law: pure(
    ['model', 'vietnamese', 'document'],
    ['big.js'],
    'law answers questions about data it is handed; it reads no file',
  ),
  check: pure(
    ['diagnostic', 'model', 'law', 'seal', 'vietnamese'],
    ['big.js'],
    'a rule speaks in places and plain facts; it never sees YAML, a page or a screen',
  ),
  condition: pure(
    ['model', 'vietnamese'],
    ['@marcbachmann/cel-js', 'big.js'],
    'condition is the language of conditions and the only home of its library; only rubrics that have one load it',
  ),
  seal: pure(
    ['model'],
    [],
    'seal tells what a campaign has promised from how it is written; it judges nothing and reads no file',
  ),
  score: pure(
    ['model'],
    ['big.js'],
    'score never knows where text came from: points are sums over the model',
  ),
  document: pure([], [], 'a document is blocks; it knows neither awards nor pages'),
  compose: pure(
    ['document', 'model', 'vietnamese', 'law', 'diagnostic'],
    ['liquidjs', 'marked'],
    'compose puts facts into wording; it never sees pdfkit or a page',
  ),
  typeset: pure(
    ['document', 'vietnamese'],
    ['pdfkit', 'fast-png', 'fflate'],
    'typeset places blocks; it never sees an award, and it is the only home of pdfkit',
  ),
  reading: pure(
    [],
    ['pdfjs-dist'],
    'reading sees a finished PDF as any viewer does: it knows nothing of how the paper was made',
  ),
  proof: pure(
    ['reading', 'model', 'vietnamese'],
    ['diff'],
    'proof measures and compares finished papers; it never sees how they were composed or set',
  ),
  report: pure(
    ['diagnostic', 'model', 'vietnamese', 'law', 'source', 'proof'],
    ['chalk'],
    'report puts findings and standings into words; it reads and decides nothing',
  ),
  host: {
    rooms: ['world.ts', 'document'],
    packages: [
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      'node:url',
      'node:module',
      'write-file-atomic',
    ],
    pure: false,
    why: 'host keeps the promise of World and does nothing else',
  },
  cli: {
    rooms: [
      'pipeline.ts',
      'printing.ts',
      'packaging.ts',
      'mending.ts',
      'proofing.ts',
      'sealing.ts',
      'founding.ts',
      'sitting.ts',
      'nominating.ts',
      'templates.ts',
      'world.ts',
      'report',
      'source',
      'host',
      'diagnostic',
      'vietnamese',
      'check',
      'interview',
    ],
    packages: ['commander', '@inquirer/core', 'inquirer', 'chalk'],
    pure: true,
    why: 'cli reads arguments and prints what report says; it never sees the inside of the domain',
  },
};
