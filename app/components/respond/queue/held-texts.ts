import { useEffect } from "react";

/** The copies of the texts that this page itself keeps saved. */
const ours = new Map<string, number>();

function count(key: string, change: number): void {
  ours.set(key, (ours.get(key) ?? 0) + change);
}

/** Holds a lock by the name of the copy until told to let go; without locks (no HTTPS) only this page knows. */
function hold(key: string): () => void {
  count(key, 1);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  if ("locks" in navigator) navigator.locks.request(key, { mode: "shared" }, () => held).catch(() => undefined);
  return () => {
    count(key, -1);
    letGo();
  };
}

/** While this page shows these answers they are its own to save: no other page of the person sends them. */
export function useHeldTexts(keys: readonly string[]): void {
  const all = keys.join(" ");
  useEffect(() => {
    const releases = all.split(" ").filter(Boolean).map(hold);
    return () => releases.forEach((release) => release());
  }, [all]);
}

/** The copies of all texts that an open page of this browser keeps saved. */
export async function heldTexts(): Promise<Set<string>> {
  const here = [...ours].filter(([, times]) => times > 0).map(([key]) => key);
  if (!("locks" in navigator)) return new Set(here);
  const { held = [], pending = [] } = await navigator.locks.query();
  return new Set([...here, ...[...held, ...pending].flatMap(({ name }) => name ?? [])]);
}

/** Runs in one page of this browser at a time; null where another page is at it. */
export async function inOnePage<T>(run: () => Promise<T>): Promise<T | null> {
  if (!("locks" in navigator)) return run();
  return navigator.locks.request("rapporteur:queue", { ifAvailable: true }, async (lock) => (lock ? run() : null));
}
