import { useMemo } from "react";
import { useShortcuts, useShortcutsOn } from "./use-shortcuts";

/** The figures 1 to 9 tick the first codes of the codebook, which are always the same. */
export function useCodeNumbers(keys: readonly string[], toggle: (key: string) => void): void {
  const [on] = useShortcutsOn();
  const actions = useMemo(
    () => Object.fromEntries(keys.map((key, index) => [String(index + 1), () => toggle(key)])),
    [keys, toggle],
  );
  useShortcuts(actions, on);
}
