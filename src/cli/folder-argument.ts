/** The campaign folder as a command line names it after a space, quoted where a shell needs it; nothing for the current one. */
export function folderArgument(directory = '.'): string {
  if (directory === '.') return '';
  return /^[\p{L}\p{M}\p{N}_./\\:~+,-]+$/u.test(directory) ? ` ${directory}` : ` "${directory}"`;
}
