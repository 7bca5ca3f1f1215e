import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";

/** "Objective 7. Reduce vulnerabilities", "Promising practice": a code as it is named on every screen. */
export function useCodeLabel(): (code: Pick<CodeView, "type" | "number" | "label">) => string {
  const { t } = useTranslation("coding");
  return ({ type, number, label }) =>
    type === "objective" && number !== null ? t("code.objective", { number, label: label.text }) : label.text;
}
