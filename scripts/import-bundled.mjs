// Sources of the program, bundled in memory and imported, for scripts that make something from them.
import { build } from 'esbuild';

/** @param contents a module that exports what is wanted, its imports written from the root of the project */
export async function importBundled(root, contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const bundled = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${bundled}`);
}
