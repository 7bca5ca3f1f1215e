import { useEffect, useState } from "react";

/**
 * Milliseconds: after which someone is there, so that who passes through a question says nothing; between two calls; and
 * after what was last done on the page it counts as in use.
 */
const settled = 1500;
const every = 20_000;
const inUse = 120_000;

const uses = ["pointerdown", "keydown", "scroll", "focusin"] as const;

async function ask(url: string): Promise<string[] | null> {
  try {
    const response = await fetch(url, { method: "POST", body: new URLSearchParams(), redirect: "manual" });
    if (!response.ok) return null;
    const answered = (await response.json()) as { names?: string[] };
    return answered.names ?? [];
  } catch {
    return null;
  }
}

/** Says at `url` that someone is here, as long as the page is shown and used, and tells who else is; until it is stopped. */
function stay(url: string, onNames: (names: string[]) => void): () => void {
  let used = Date.now();
  let stopped = false;
  let said = false;
  const beat = async () => {
    const away = document.hidden || Date.now() - used > inUse;
    said ||= !away;
    const names = away ? null : await ask(url);
    if (!stopped) onNames(names ?? []);
  };
  const onUse = () => {
    const wasAway = Date.now() - used > inUse;
    used = Date.now();
    if (wasAway) void beat();
  };
  const leave = () => {
    if (said) navigator.sendBeacon(url, new URLSearchParams({ leaving: "true" }));
  };
  const first = setTimeout(() => void beat(), settled);
  const timer = setInterval(() => void beat(), every);
  for (const use of uses) addEventListener(use, onUse, { passive: true });
  addEventListener("pagehide", leave);
  return () => {
    stopped = true;
    clearTimeout(first);
    clearInterval(timer);
    for (const use of uses) removeEventListener(use, onUse);
    removeEventListener("pagehide", leave);
    leave();
  };
}

/** The names of the others of the team who are on the question; none while this page does not say that it is there. */
export function usePresence(url: string, here: boolean): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    if (!here) return undefined;
    const stop = stay(url, setNames);
    return () => {
      stop();
      setNames([]);
    };
  }, [url, here]);
  return names;
}
