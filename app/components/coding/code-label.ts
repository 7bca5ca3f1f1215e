import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";

type Labelled = Pick<CodeView, "type" | "number" | "label">;

/** "Objective 7. Reduce vulnerabilities", "Promising practice": a code as it is named among those of its type. */
export function useCodeLabel(): (code: Labelled) => string {
  const { t } = useTranslation("coding");
  return ({ type, number, label }) =>
    type === "objective" && number !== null ? t("code.objective", { number, label: label.text }) : label.text;
}

/** "Theme: Alternatives to detention": a code as it is named among codes of other types, some of which have its label. */
export function useCodeTag(): (code: Labelled) => string {
  const { t } = useTranslation("coding");
  const codeLabel = useCodeLabel();
  return (code) =>
    code.type === "theme" || code.type === "principle"
      ? t(`code.${code.type}`, { label: code.label.text })
      : codeLabel(code);
}
