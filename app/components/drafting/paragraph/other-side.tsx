import { useTranslation } from "react-i18next";
import { otherStances, type StanceCount, stances } from "~/domain/report/content/stance";
import type { OneSidedWords, OtherSide } from "~/domain/report/paragraph/other-side";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";

/** "2 passages support, 1 contradicts"; nothing where every passage supports. */
export function StanceLine({ counts }: { counts: StanceCount }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  if (counts.qualifies + counts.contradicts === 0) return null;
  const parts = stances.filter((stance) => counts[stance] > 0);
  return (
    <p className="small">
      {formatList(
        parts.map((stance) => t(`stance.count.${stance}`, { count: counts[stance] })),
        language,
      )}
    </p>
  );
}

/** Words that count a part of those who contributed and leave the others out. */
export function OneSidedNotes({ words }: { words: OneSidedWords[] }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  if (words.length === 0) return null;
  const said = words.map(({ words, language }) =>
    t("warning.words", { words, language: t(`languageName.${language}`) }),
  );
  return <p className="report-warning small">{t("stance.oneSided", { said: formatList(said, language) })}</p>;
}

/** Who is on the other side of the point, and whether the text says so. */
export function OtherSideNotes({ otherSide, oneSided }: { otherSide: OtherSide; oneSided: OneSidedWords[] }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  return (
    <>
      <StanceLine counts={otherSide.counts} />
      {otherStances.map((stance) =>
        otherSide[stance].length > 0 ? (
          <p key={stance}>{t(`stance.who.${stance}`, { names: formatList(otherSide[stance], language) })}</p>
        ) : null,
      )}
      <OneSidedNotes words={oneSided} />
    </>
  );
}
