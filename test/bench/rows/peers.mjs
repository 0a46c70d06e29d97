import { peerCommands } from '../peers.mjs';

export const title = 'other checkers of YAML against a schema, 1,000 nominations (--peers)';

export default function peers({ peers, place, turns, inTurns, say, thidua, campaign }) {
  if (!peers) return;
  const folder = campaign(1_000);
  const others = peerCommands(place, folder);
  const [base, ...times] = inTurns([thidua('validate', folder), ...others], turns(3));
  say('thidua validate', base);
  for (const [index, { name }] of others.entries()) say(name, times[index], { base });
}
