import type { SignInWatch } from "./sign-in-watch";

const signsOfUse = ["keydown", "pointerdown", "wheel", "touchmove"] as const;

/** Tells the watch what happens on the page, and lets it look when the page is seen again. Answers what ends that. */
export function watchUse(watch: SignInWatch): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const look = () => {
    if (document.visibilityState === "visible") void watch.look();
  };
  document.addEventListener("input", () => watch.use("typing"), { signal });
  for (const sign of signsOfUse) {
    document.addEventListener(sign, () => watch.use("other"), { signal, passive: true });
  }
  document.addEventListener("visibilitychange", look, { signal });
  window.addEventListener("focus", look, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && look(), { signal });
  window.addEventListener("online", look, { signal });
  watch.start();
  return () => {
    watch.stop();
    ending.abort();
  };
}
