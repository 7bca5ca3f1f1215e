import { dropCopies, hasCopies } from "./browser-storage";
import type { Saver } from "./saver";

/** Keeps one text saved, or several. */
export type Saving = Pick<Saver<unknown>, "dirty" | "flush" | "leave" | "stop">;

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = plain && event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.origin !== location.origin) return null;
  return link.pathname === location.pathname && link.search === location.search ? null : link;
}

/**
 * What does not lead away: a link or a sign-out while something is unsaved, or a sign-out that does not reach the portal,
 * which cannot be followed.
 */
export type HeldLink = { why: "link" | "signOut" | "offline"; follow: () => void; focus: () => void };

type OnHeld = (link: HeldLink) => void;

/** Who is signed in, and who is told of what cannot lead away, to ask whether to stay. */
type Author = { userId: string; onHeld?: OnHeld };

/** Milliseconds after which a link that waits for a save says so. */
const longestSilence = 3000;

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

/**
 * Links wait until everything is saved. Where that fails or takes long, the page is told which link waits; where nobody
 * listens, the second click goes.
 */
function holdLinks(saver: Saving, onHeld?: OnHeld): (event: MouseEvent) => void {
  let warned = false;
  return (event) => {
    const link = linkOf(event);
    if (!link || !saver.dirty || warned || event.defaultPrevented) return;
    event.preventDefault();
    const follow = () => location.assign(link.href);
    void Promise.race([saver.flush(), later(longestSilence)]).then((saved) => {
      if (saved) follow();
      else if (onHeld) onHeld({ why: "link", follow, focus: () => link.focus() });
      else warned = true;
    });
  };
}

/** Whether the portal answers at all. Asking for the address of a sign-out signs nobody out. */
async function reaches(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: "HEAD", cache: "no-store", redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Signing out waits too, and leaves nothing of what its author typed in this browser: where a text is in this browser alone,
 * once its author has said so. What other people typed in it stays theirs. Where the portal does not answer nobody is signed out, and the page stays with its texts.
 */
function holdSignOut(saver: Saving, { userId, onHeld }: Author): (event: SubmitEvent) => void {
  return (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/sign-out")) return;
    event.preventDefault();
    const focus = () => form.querySelector("button")?.focus();
    const follow = () => {
      saver.stop();
      dropCopies(userId);
      form.submit();
    };
    void (async () => {
      const saved = await Promise.race([saver.flush(), later(longestSilence)]);
      const why = (await reaches(form.action)) ? "signOut" : "offline";
      if (onHeld && (why === "offline" || !saved || hasCopies(userId))) onHeld({ why, follow, focus });
      else if (why === "signOut") follow();
      else form.submit();
    })();
  };
}

/**
 * Saves when the page is hidden or left, by whatever way, and when its author comes back to it: perhaps from signing in
 * again in another window. Links and signing out wait for the save.
 * Answers what takes the guard away.
 */
export function guardLeaving(saver: Saving, author: Author): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const saveNow = () => void saver.flush();
  document.addEventListener("visibilitychange", saveNow, { signal });
  document.addEventListener("click", holdLinks(saver, author.onHeld), { signal });
  document.addEventListener("submit", holdSignOut(saver, author), { signal });
  window.addEventListener("pagehide", () => saver.leave(), { signal });
  for (const seenAgain of ["pageshow", "online", "focus"]) window.addEventListener(seenAgain, saveNow, { signal });
  return () => {
    saver.stop();
    ending.abort();
  };
}
