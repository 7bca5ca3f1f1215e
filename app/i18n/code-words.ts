import type { TFunction } from "i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";

/** Translates the words of every page. */
type Translate = TFunction<["common", "coding"]>;

type Labelled = Pick<CodeView, "type" | "number" | "label">;

/** "Objective 7. Reduce vulnerabilities", "Promising practice": a code as it is named among those of its type. */
export function codeLabelWords(t: Translate, { type, number, label }: Labelled): string {
  return type === "objective" && number !== null
    ? t("coding:code.objective", { number, label: label.text })
    : label.text;
}

/** "Theme: Alternatives to detention": a code as it is named among codes of other types, some of which have its label. */
export function codeTagWords(t: Translate, code: Labelled): string {
  return code.type === "theme" || code.type === "principle"
    ? t(`coding:code.${code.type}`, { label: code.label.text })
    : codeLabelWords(t, code);
}
