import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { codeLabelWords, codeTagWords } from "~/i18n/code-words";

type Labelled = Pick<CodeView, "type" | "number" | "label">;

/** A code as it is named among those of its type. */
export function useCodeLabel(): (code: Labelled) => string {
  const { t } = useTranslation(["common", "coding"]);
  return (code) => codeLabelWords(t, code);
}

/** A code as it is named among codes of other types. */
export function useCodeTag(): (code: Labelled) => string {
  const { t } = useTranslation(["common", "coding"]);
  return (code) => codeTagWords(t, code);
}
