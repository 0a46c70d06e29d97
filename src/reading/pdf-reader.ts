/**
 * Mozilla's reader, loaded when a paper is read. It wants three classes of a browser while it loads, and takes them on
 * Node from a package for drawing that npm may leave out (`--omit=optional`, a processor it is not made for). Nothing is
 * drawn here, so empty classes do; they also keep what a page draws as plain numbers, whether that package is there or
 * not.
 */
export async function pdfReader(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
