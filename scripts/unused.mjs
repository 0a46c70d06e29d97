// Stands in the bundle for what pdfkit loads and thidua never calls: fonts, lines and pictures are set by src/typeset,
// and nothing is encrypted.
function unused() {
  throw new Error('thidua sets its own type: pdfkit must not be asked for fonts, lines, pictures or ciphers');
}

export const create = unused;
export const cbc = unused;
export const ecb = unused;
export default unused;
