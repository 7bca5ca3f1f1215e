import { useTranslation } from "react-i18next";
import type { LostAnchor } from "~/domain/report/content/lost-anchors";

/** Which marks of footnotes have lost the words that they follow. */
export function LostAnchorNotes({ lost }: { lost: LostAnchor[] }) {
  const { t } = useTranslation("drafting");
  return lost.map(({ language, words }) => (
    <p key={language + words} className="report-warning small">
      {t("notes.lostAnchor", { language: t(`languageName.${language}`), words })}
    </p>
  ));
}
