/** What docs/mau-van-ban.yaml says, as it is written. */
export function readVariables(): never;
/** The whole of docs/mau-van-ban.md. */
export function templateVariablesDoc(): string;
