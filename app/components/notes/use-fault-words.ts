import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import type { NoteFault } from "~/domain/review/notes/note-faults";

/** A sentence that says what a note lacks or has wrong. */
export function useFaultWords(): (fault: NoteFault) => string {
  const { t } = useTranslation("notes");
  return (fault) => {
    const language = "language" in fault ? languageNames[fault.language] : "";
    const part = "part" in fault ? t(`part.${fault.part}`) : "";
    switch (fault.kind) {
      case "partMissing":
        return t("faults.partMissing", { part, language });
      case "paragraphsDiffer":
        return t("faults.paragraphsDiffer", { part, language, count: fault.count, expected: fault.expected });
      case "marksDiffer":
        return t("faults.marksDiffer", { part, language, paragraph: fault.paragraph });
      case "unmarked":
        return t("faults.unmarked", { footnote: fault.footnote });
      case "footnoteMissing":
        return t("faults.footnoteMissing", { footnote: fault.footnote, language });
    }
  };
}
