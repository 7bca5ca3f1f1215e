import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "~/components/coding/code-label";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  code: CodeView;
  /** Under which the form sends it; without, the choice is not sent. */
  name?: string;
  /** The figure that ticks it. */
  number: number | null;
  checked: boolean;
  /** Enter takes it. */
  current: boolean;
  hidden: boolean;
  onToggle: (key: string) => void;
};

/** A code to be ticked. */
export function CodeChoice({ code, name, number, checked, current, hidden, onToggle }: Props) {
  const { t } = useTranslation("coding");
  const codeLabel = useCodeLabel();
  const language = useLanguage();
  const label = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    if (current) label.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const { language: spoken } = code.label;
  return (
    <label ref={label} className={current ? "choice code-first" : "choice"} hidden={hidden}>
      <input
        type="checkbox"
        name={name}
        value={code.key}
        checked={checked}
        onChange={() => onToggle(code.key)}
        onKeyDown={moveAmongChoices}
      />
      <span lang={spoken === language ? undefined : spoken}>{codeLabel(code)}</span>
      {current ? <kbd className="key">{t("keys.enter")}</kbd> : null}
      {number !== null && !current ? <kbd className="key scripted">{number}</kbd> : null}
    </label>
  );
}

/** Up and down lead from checkbox to checkbox of the list. */
function moveAmongChoices(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const list = event.currentTarget.closest(".code-list");
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>("label:not([hidden]) > input") ?? [])];
  event.preventDefault();
  const here = boxes.findIndex((box) => box === event.currentTarget);
  boxes[here + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
}
