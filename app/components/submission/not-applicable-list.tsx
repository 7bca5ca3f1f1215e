import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { ReadNotApplicable } from "~/domain/submission/not-applicable/read-not-applicable";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { LevelTag } from "./level-tag";

/** The questions that do not apply to the authors of a submission, each with the reason; nothing where there are none. */
export function NotApplicableList({ all }: { all: readonly ReadNotApplicable[] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { place } = usePlaceWords();
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="not-applicable">
      <h2 id="not-applicable">{t("notApplicable.title")}</h2>
      <ul className="ruled-list">
        {all.map(({ session, question, questionText, language: written, level, reason }) => (
          <li key={`${session}-${question}`}>
            <p>
              <span className="quiet small">{place({ session, question })}</span>
              <br />
              <Words text={questionText} />
            </p>
            <p>
              {t("notApplicable.reason")}{" "}
              <span lang={written === language ? undefined : written}>
                <PlainWords text={reason} />
              </span>{" "}
              <LevelTag level={level} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
