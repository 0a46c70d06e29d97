// Stands in the bundle for what pdfkit loads and thidua never calls: fonts, lines and pictures are set by src/typeset.
function unused() {
  throw new Error('thidua sets its own type: pdfkit must not be asked for fonts, lines or pictures');
}

export const create = unused;
export default unused;
