/** The version of this package; a test holds it against package.json, so that no start-up has to read a file for it. */
export const version = '0.1.0';
