/** What belongs to one nominee and nobody else is never proposed for another. */
const personal =
  /^(?:id|individual\.(?!ethnicity$|position$|leader$)|collective\.|household\.|scores\.|facts\.|summary$|initiatives\.|earlier_awards\.|ratings\.|discipline\.)/;

/** What a nomination proposes for another one like it: award, unit, duties, achievements and their proofs. */
export function proposalsLike(answers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...answers].filter(([key]) => !personal.test(key)));
}
