/**
 * What the papers of a draft lack, one line for each file that could not be used in whole: a draft must not look like
 * the whole dossier. Empty where nothing is lacking.
 *
 * @param leftOut how many entries of each file were left out; 1 for a file that holds but one
 */
export function leftOutLines(leftOut: ReadonlyMap<string, number>): string {
  if (leftOut.size === 0) return '';
  const lines = [...leftOut].map(([file, count]) => {
    if (!file.startsWith('nominations/')) return `  ${file} (coi như chưa có)`;
    return count === 1 ? `  ${file}` : `  ${file} (${count} đề nghị)`;
  });
  return `Còn lỗi nên không có trong các văn bản vừa in:\n${lines.join('\n')}\n`;
}
