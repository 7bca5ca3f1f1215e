import { useEffect, useSyncExternalStore } from "react";

const storageKey = "rapporteur.coding.shortcuts";
const changed = "rapporteur:shortcuts";

function subscribe(notify: () => void) {
  window.addEventListener(changed, notify);
  window.addEventListener("storage", notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener("storage", notify);
  };
}

/** Whether single keys act; a person can switch them off, and the browser remembers it. */
export function useShortcutsOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(storageKey) !== "off",
    () => true,
  );
  const set = (next: boolean) => {
    localStorage.setItem(storageKey, next ? "on" : "off");
    window.dispatchEvent(new Event(changed));
  };
  return [on, set];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea, select") !== null;
}

/** Acts on single keys, but not while one types; Escape acts everywhere. */
export function useShortcuts(actions: Record<string, () => void>, on: boolean): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const action = actions[event.key];
      if (!action || (event.key !== "Escape" && (!on || isTyping(event.target)))) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [actions, on]);
}
