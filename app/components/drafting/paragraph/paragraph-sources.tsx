import { useTranslation } from "react-i18next";
import type { CitableExcerpts, ExcerptFilters } from "~/domain/report/paragraph/list-citable-excerpts.server";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { EvidenceColumns } from "./evidence-columns";
import { ExcerptEntry } from "./excerpt-entry";
import { ExcerptPicker } from "./excerpt-picker";
import { KeptWords } from "./kept-words";
import { SourceChanges } from "./source-changes";
import type { TypedAnswer } from "./typed-answer";

type Props = {
  review: string;
  page: ParagraphPage;
  answer: TypedAnswer | null;
  /** The answer to the form about changed sources. */
  checkAnswer: TypedAnswer | null;
  filters: ExcerptFilters;
  /** Null where nothing may be cited. */
  citable: CitableExcerpts | null;
};

/** Beside the text: who supports it, the passages it cites, and those it could. */
export function ParagraphSources({ review, page, answer, checkAnswer, filters, citable }: Props) {
  const { t } = useTranslation("drafting");
  const { cited, rights, id } = page;
  return (
    <>
      <SourceChanges key={page.changed.keys} page={page} answer={checkAnswer} />
      <section id="sources" aria-labelledby="sources-title" className="panel">
        <h2 id="sources-title">{t("sources.title")}</h2>
        <EvidenceColumns page={page} />
        {rights.write ? <KeptWords key={page.choiceBefore} page={page} answer={answer} /> : null}
      </section>
      <section aria-labelledby="cited">
        <h2 id="cited">{t("sources.cited", { count: cited.length })}</h2>
        {cited.length === 0 ? <p className="quiet">{t("sources.noneCited")}</p> : null}
        <ul className="ruled-list">
          {cited.map((excerpt) => (
            <ExcerptEntry
              key={excerpt.excerptId}
              excerpt={excerpt}
              review={review}
              action="uncite"
              mayWrite={rights.write}
            />
          ))}
        </ul>
      </section>
      {citable ? <ExcerptPicker review={review} paragraphId={id} filters={filters} list={citable} /> : null}
    </>
  );
}
