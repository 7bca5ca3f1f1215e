import { useState } from "react";
import type { KnownName } from "~/domain/participant/match-names";

/** By address; of the browser alone, until the page is loaded again. */
const fetched = new Map<string, Promise<readonly KnownName[]>>();

async function fetchNames(address: string): Promise<readonly KnownName[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Names: ${answer.status}`);
  return (await answer.json()) as KnownName[];
}

/**
 * All who can be named, fetched once when a field asks for them; until they are there, and where they cannot be fetched,
 * the server finds what is typed.
 */
export function useNames(address: string): { names: readonly KnownName[]; load: () => void } {
  const [names, setNames] = useState<readonly KnownName[]>([]);
  const load = () => {
    const asked = fetched.get(address) ?? fetchNames(address);
    fetched.set(address, asked);
    asked.then(setNames).catch(() => fetched.delete(address));
  };
  return { names, load };
}
