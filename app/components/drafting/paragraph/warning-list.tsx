import { useTranslation } from "react-i18next";
import { formatList } from "~/language/grammar/join-list";
import type { ParagraphWarning } from "~/domain/report/paragraph/paragraph-warnings";
import { useLanguage } from "~/i18n/use-language";

/** One claim in the words of each language version, with what its sources would carry. */
function Warning({ warning: { counted, count, of, texts } }: { warning: ParagraphWarning }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const named = texts.map(({ words, language }) =>
    t("warning.words", { words, language: t(`languageName.${language}`) }),
  );
  const group = t(`warning.${counted}`);
  const said = formatList(named, language);
  const proposals = texts.flatMap(({ wouldBeTrue }) =>
    wouldBeTrue === null ? [] : t("warning.quoted", { words: wouldBeTrue }),
  );
  return proposals.length === 0
    ? t("warning.nobody", { said, group })
    : t("warning.line", { said, group, count, total: of, proposals: proposals.join(", ") });
}

/** Where a text says another number than its sources carry. */
export function WarningList({ warnings }: { warnings: ParagraphWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="report-warnings">
      {warnings.map((warning, index) => (
        <li key={index}>
          <Warning warning={warning} />
        </li>
      ))}
    </ul>
  );
}
