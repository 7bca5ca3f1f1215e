import { useTranslation } from "react-i18next";
import { answerAnchor } from "~/paths/anchors";
import { useForeignLetters } from "~/components/submission/use-foreign-letters";
import type { MixedWord } from "~/domain/screening/find-mixed-words";
import type { ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";

type Props = { review: { slug: string }; version: Pick<ScreeningVersion, "id" | "mixedWords"> };

/** How many are listed; the text marks them all. */
const longestList = 20;

/** Words that mix Latin and Cyrillic letters, each leading to its answer. */
export function MixedWords({ review, version: { id, mixedWords } }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  if (mixedWords.length === 0) return null;
  const text = paths.screeningVersion(language, { review: review.slug, versionId: id }, { view: "text" });
  const left = mixedWords.length - longestList;
  return (
    <section className="notice notice-warning" aria-labelledby="mixed">
      <h2 id="mixed" className="notice-title">
        {t("mixed.title", { count: mixedWords.length })}
      </h2>
      <p>{t("mixed.hint")}</p>
      <ul>
        {mixedWords.slice(0, longestList).map((mixed) => (
          <li key={`${answerAnchor(mixed)} ${mixed.word}`}>
            <Line mixed={mixed} href={anchor(text, answerAnchor(mixed))} />
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{t("mixed.more", { count: left })}</p> : null}
    </section>
  );
}

function Line({ mixed: { word, odd, session, question }, href }: { mixed: MixedWord; href: string }) {
  const { t } = useTranslation("screening");
  const nameOf = useForeignLetters();
  const { place } = usePlaceWords();
  return (
    <>
      <mark className="mixed-letters">{word}</mark> {t("mixed.letters", { letters: nameOf(odd) })}{" "}
      <a href={href}>{place({ session, question })}</a>
    </>
  );
}
