import type { AnswerSaver } from "./answer-saver";
import { dropAllCopies } from "./local-copy";

/** Keeps one answer saved, or several. */
export type Saver = Pick<AnswerSaver, "dirty" | "flush" | "leave" | "stop">;

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = plain && event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.origin !== location.origin) return null;
  return link.pathname === location.pathname && link.search === location.search ? null : link;
}

/** Links wait until everything is saved. Where that fails, the first click shows it and the second one goes. */
function holdLinks(saver: Saver): (event: MouseEvent) => void {
  let warned = false;
  return (event) => {
    const link = linkOf(event);
    if (!link || !saver.dirty || warned || event.defaultPrevented) return;
    event.preventDefault();
    void saver.flush().then((saved) => {
      if (saved) location.assign(link.href);
      else warned = true;
    });
  };
}

/** Signing out waits too, and leaves nothing of what was typed in this browser. */
function holdSignOut(saver: Saver): (event: SubmitEvent) => void {
  return (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/sign-out")) return;
    event.preventDefault();
    void saver.flush().then(() => {
      saver.stop();
      dropAllCopies();
      form.submit();
    });
  };
}

/**
 * Saves when the page is hidden or left, by whatever way, and when its author comes back to it: perhaps from signing in
 * again in another window. Answers what takes the guard away.
 */
export function guardLeaving(saver: Saver): () => void {
  const saveNow = () => void saver.flush();
  const whenLeft = () => saver.leave();
  const click = holdLinks(saver);
  const submit = holdSignOut(saver);
  document.addEventListener("visibilitychange", saveNow);
  document.addEventListener("click", click);
  document.addEventListener("submit", submit);
  window.addEventListener("pagehide", whenLeft);
  window.addEventListener("pageshow", saveNow);
  window.addEventListener("online", saveNow);
  window.addEventListener("focus", saveNow);
  return () => {
    saver.stop();
    document.removeEventListener("visibilitychange", saveNow);
    document.removeEventListener("click", click);
    document.removeEventListener("submit", submit);
    window.removeEventListener("pagehide", whenLeft);
    window.removeEventListener("pageshow", saveNow);
    window.removeEventListener("online", saveNow);
    window.removeEventListener("focus", saveNow);
  };
}
