import { useTranslation } from "react-i18next";
import type { ParagraphWarning } from "~/domain/report/paragraph/paragraph-warnings";

/** Where a text says another number than its sources carry. */
export function WarningList({ warnings }: { warnings: ParagraphWarning[] }) {
  const { t } = useTranslation("drafting");
  if (warnings.length === 0) return null;
  return (
    <ul className="report-warnings">
      {warnings.map(({ language, phrase, counted, count, of, proposed }) => {
        const named = { phrase, language: t(`languageName.${language}`) };
        const group = t(`warning.${counted}`);
        return (
          <li key={[language, phrase, counted].join()}>
            {proposed
              ? t("warning.line", { ...named, group, count, total: of, word: t(`quantifier.${proposed}`) })
              : t("warning.nobody", { ...named, group })}
          </li>
        );
      })}
    </ul>
  );
}
