import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { DocumentReference } from "~/domain/review/list-demonstration-documents.server";
import { Section } from "./statement";

const sections = ["texts", "dates", "people", "use"] as const;

/** What in the demonstration is fact, what paraphrase and what invention. */
export function AboutDemonstration({ documents }: { documents: DocumentReference[] }) {
  const { t } = useTranslation("about");
  return (
    <>
      <h1>{t("demonstration.title")}</h1>
      <p className="lead">{t("demonstration.lead")}</p>
      {sections.map((key) => (
        <Section key={key} id={key} title={t(`demonstration.${key}.title`)} text={t(`demonstration.${key}.text`)} />
      ))}
      {documents.length > 0 ? (
        <section aria-labelledby="documents">
          <h2 id="documents">{t("demonstration.documents")}</h2>
          <ul>
            {documents.map(({ key, symbol, title }) => (
              <li key={key}>
                <Words text={title} />
                {symbol ? ` (${symbol})` : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
