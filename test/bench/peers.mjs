// Other checkers of YAML against a schema, installed into .bench/ (ignored by git) when they are asked for.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = {
  '@sourcemeta/jsonschema': '16.11.0',
  'ajv-cli': '5.0.0',
  '@stoplight/spectral-cli': '6.16.3',
};

// They know neither our rules nor our words: each gets the part of the schema that all of them can read.
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id', 'kind', 'unit', 'award', 'achievements'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    kind: { enum: ['individual', 'collective', 'household'] },
    unit: { type: 'string' },
    award: { type: 'string' },
    achievements: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['criterion', 'text'],
        properties: { criterion: { type: 'string' }, text: { type: 'string' } },
      },
    },
  },
};

/** Installs the peers where they are not yet, and gives the command of each for a folder of nominations. */
export function peerCommands(place, campaign) {
  const home = join(place, 'peers');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, 'node_modules/ajv-cli'))) {
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: home, stdio: 'inherit' });
  }
  writeFileSync(join(home, 'schema.json'), JSON.stringify(schema));
  writeFileSync(
    join(home, 'ruleset.yaml'),
    [
      'rules:',
      '  nomination:',
      '    given: $',
      '    severity: error',
      '    then:',
      '      function: schema',
      `      functionOptions: { schema: ${JSON.stringify(schema)} }`,
      '',
    ].join('\n'),
  );
  const folder = join(campaign, 'nominations');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const bin = (name) => join(home, 'node_modules/.bin', name);
  return [
    {
      name: '@sourcemeta/jsonschema',
      command: bin('jsonschema'),
      argv: ['validate', 'schema.json', folder, '--extension', '.yaml'],
      cwd: home,
    },
    {
      name: 'ajv-cli',
      command: bin('ajv'),
      argv: ['validate', '-s', 'schema.json', ...files.flatMap((file) => ['-d', file])],
      cwd: home,
    },
    {
      name: '@stoplight/spectral-cli',
      command: bin('spectral'),
      argv: ['lint', '--ruleset', 'ruleset.yaml', join(folder, '*.yaml')],
      cwd: home,
    },
  ];
}
