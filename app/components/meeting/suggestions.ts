import { type KnownName, matchNames } from "~/domain/participant/match-names";

/** How many names are offered at once. */
const mostOffered = 8;

/** What is typed so far: the names before, each closed by a semicolon, and the one that is being typed. */
export function splitTyped(typed: string): { before: string; last: string } {
  const at = typed.lastIndexOf(";") + 1;
  return { before: typed.slice(0, at), last: typed.slice(at).trim() };
}

/** The names that go with what is being typed; none where it is one of them already. */
export function suggest(typed: string, names: readonly KnownName[]): KnownName[] {
  const { last } = splitTyped(typed);
  if (names.some(({ name }) => name === last)) return [];
  return matchNames(last, names, mostOffered);
}

/** The field with a name put where it was being typed. */
export function complete(typed: string, name: string, { several }: { several: boolean }): string {
  const { before } = splitTyped(typed);
  const space = before === "" ? "" : " ";
  return before + space + name + (several ? "; " : "");
}
