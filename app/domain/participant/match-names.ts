import { entityKey } from "./entity-key";

/** A participant as a person finds it by typing: in whatever language and script its names are. */
export type KnownName = {
  slug: string;
  /** As it is shown. */
  name: string;
  /** Every form of its name, folded by `entityKey`. */
  keys: readonly string[];
};

/** 0: a name in full; 1: its beginning; 2: the beginnings of its words; null: it does not match. */
function rankOf({ keys }: KnownName, typed: string): 0 | 1 | 2 | null {
  if (keys.includes(typed)) return 0;
  if (keys.some((key) => key.startsWith(typed))) return 1;
  const words = typed.split(" ");
  const matches = (key: string) => {
    const named = key.split(" ");
    return words.every((word) => named.some((one) => one.startsWith(word)));
  };
  return keys.some(matches) ? 2 : null;
}

/** The participants that a person may mean with what is typed so far, the closest first; none for nothing. */
export function matchNames<N extends KnownName>(typed: string, names: readonly N[], most = Infinity): N[] {
  const key = entityKey(typed);
  if (key === "") return [];
  const ranked: N[][] = [[], [], []];
  for (const name of names) {
    const rank = rankOf(name, key);
    if (rank !== null) ranked[rank]?.push(name);
  }
  return ranked.flat().slice(0, most);
}

/** The one participant who is meant; several where that is not clear, none where nobody is. */
export function resolveName<N extends KnownName>(typed: string, names: readonly N[]): N[] {
  const key = entityKey(typed);
  const matches = matchNames(typed, names);
  const exact = matches.filter(({ keys }) => keys.includes(key));
  return exact.length > 0 ? exact : matches;
}
