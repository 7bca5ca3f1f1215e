import { useState, type ChangeEvent, type KeyboardEvent } from "react";
import { useCodeLabel } from "~/components/coding/code-label";
import { matchesSearch, type CodeView } from "~/domain/coding/codebook/code-view";

export const codeSearchId = "code-search";

/**
 * The search among codes, by their labels in any language: up and down move among what is found, Enter takes the current
 * one. Enter in the empty field is left to the form, which is then saved.
 */
export function useCodeSearch(ordered: readonly CodeView[], toggle: (key: string) => void) {
  const codeLabel = useCodeLabel();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const fits = (code: CodeView) => matchesSearch([codeLabel(code), ...code.names].join(" "), typed);
  const found = typed.trim() === "" ? [] : ordered.filter(fits);
  const current = found[Math.min(at, found.length - 1)];
  const type = (next: string) => {
    setTyped(next);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed.trim() === "" || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!current) return;
    if (event.key !== "Enter") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((found.indexOf(current) + step + found.length) % found.length);
      return;
    }
    toggle(current.key);
    type("");
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => type(event.target.value);
  return { fits, current, said: current ? codeLabel(current) : "", field: { value: typed, onChange, onKeyDown } };
}
