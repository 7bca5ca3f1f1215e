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

/** What this page has where the browser refuses to remember anything. */
let unremembered: string | null = null;

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey) ?? unremembered;
  } catch {
    return unremembered;
  }
}

function remember(value: string): void {
  unremembered = value;
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // Storage is refused: the choice holds until the page is left.
  }
}

/** Whether single keys act; a person can switch them off, and the browser remembers it where it may. */
export function useShortcutsOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => remembered() !== "off",
    () => true,
  );
  const set = (next: boolean) => {
    remember(next ? "on" : "off");
    window.dispatchEvent(new Event(changed));
  };
  return [on, set];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea, select") !== null;
}

/** Acts on single keys, but not while one types. Escape and Ctrl+Enter act everywhere; those with Ctrl cannot be switched off. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>, on: boolean): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const name = shortcutOf(event);
      const action = name === null ? undefined : actions[name];
      if (!name || !action) return;
      const everywhere = name === "Escape" || name === "Ctrl+Enter";
      if (!everywhere && isTyping(event.target)) return;
      if (!on && !everywhere && !name.startsWith("Ctrl+")) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [actions, on]);
}

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">;

/** The Latin letter of a key: the one it types, or under another alphabet the one that is printed at its place. */
function letterOf({ key, code }: Key): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const typesLatin = /^[\x20-\x7e]$/.test(key);
  return !typesLatin && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : null;
}

/**
 * The name of a shortcut, whatever the layout of the keyboard: "n" also where the key types "т", "3" also where figures
 * take Shift, "/" where that key is. Ctrl is also the Command key. Null for a key that is none.
 */
export function shortcutOf(event: Key): string | null {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (key === "Enter") return "Ctrl+Enter";
    return letterOf(event) === "z" ? "Ctrl+z" : null;
  }
  if (key === "Escape") return key;
  if (/^(Digit|Numpad)[1-9]$/.test(code)) return code.slice(-1);
  if (key === "/" || code === "Slash") return "/";
  return letterOf(event);
}
