import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { Corrected } from "~/domain/review/meeting/meeting-schema";

/** What another person has recorded of a statement since the page was opened, above the fields with what was typed. */
export function CorrectedNow({ corrected }: { corrected: Corrected }) {
  const { t } = useTranslation(["meeting", "common"]);
  const { participant, onBehalfOf, capacity, language, text } = corrected;
  const facts = [
    { key: "participant", label: t("meeting:input.participant"), words: participant },
    { key: "onBehalfOf", label: t("meeting:input.onBehalfOf"), words: onBehalfOf.join("; ") },
    { key: "capacity", label: t("meeting:input.capacity"), words: t(`meeting:input.capacities.${capacity}`) },
    { key: "language", label: t("meeting:input.language"), words: language ? t(`common:inLanguage.${language}`) : "" },
  ].filter(({ words }) => words !== "");
  return (
    <section className="notice notice-warning" aria-labelledby="corrected-now">
      <p id="corrected-now">{t("meeting:input.correctedSince")}</p>
      <dl className="facts">
        {facts.map(({ key, label, words }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <PlainWords text={words} />
            </dd>
          </div>
        ))}
        {text ? (
          <div>
            <dt>{t("meeting:input.text")}</dt>
            <dd lang={language ?? ""} className="typed-text">
              <PlainWords text={text} />
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
