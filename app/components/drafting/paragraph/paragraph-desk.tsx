import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { CitableExcerpts, ExcerptFilters } from "~/domain/report/paragraph/list-citable-excerpts.server";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { GeneratedTexts } from "./generated-texts";
import { LanguageFields, SaveBar } from "./language-fields";
import { paragraphForm } from "./paragraph-form";
import { EarlyParagraphCopy } from "./saving/early-paragraph-copy";
import { useParagraphForm } from "./saving/use-paragraph-form";
import { useParagraphName } from "~/components/text/paragraph-name";
import { outlineAnchor } from "~/paths/anchors";
import { ParagraphFootnotes } from "./paragraph-footnotes";
import { ParagraphSources } from "./paragraph-sources";
import { type ChangedFootnote, typedValue, type TypedAnswer } from "./typed-answer";

type Props = {
  review: string;
  page: ParagraphPage;
  answer: TypedAnswer | null;
  changedFootnote: ChangedFootnote | null;
  filters: ExcerptFilters;
  footnote: string | undefined;
  citable: CitableExcerpts | null;
};

/** The filters of the passages to cite are kept from one paragraph to the next. */
function Head({ review, page, filters }: Pick<Props, "review" | "page" | "filters">) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const name = useParagraphName()(page.numbered);
  const outline = anchor(paths.drafting(language, review), outlineAnchor(page.id));
  const kept = { ...filters, page: undefined };
  const hrefOf = (paragraphId: string) => paths.draftingParagraph(language, { review, paragraphId }, kept);
  return (
    <header className="report-desk-head">
      <p className="kicker">{[page.reviewTitle, page.section].join(" · ")}</p>
      <h1>{name}</h1>
      <nav aria-label={name} className="report-actions">
        {page.previous ? <a href={hrefOf(page.previous)}>{t("paragraph.previous")}</a> : null}
        <a href={outline}>{t("paragraph.toOutline")}</a>
        {page.rights.write ? (
          <a href={paths.draftingParagraphArrange(language, { review, paragraphId: page.id })}>{t("arrange.link")}</a>
        ) : null}
        {page.next ? <a href={hrefOf(page.next)}>{t("paragraph.next")}</a> : null}
      </nav>
    </header>
  );
}

function NarrativeDesk({ review, page, answer, changedFootnote, filters, footnote, citable }: Props) {
  const language = useLanguage();
  const typedFootnote = typedValue(answer, "type") !== undefined;
  const addressOf = (open: string | null) => {
    const query = { ...filters, page: filters.page === 1 ? undefined : filters.page, footnote: open };
    return paths.draftingParagraph(language, { review, paragraphId: page.id }, query);
  };
  const hrefOf = (open: string | null) => anchor(addressOf(open), "footnotes");
  const checking = typedValue(answer, "outcome") !== undefined;
  const texts = typedFootnote || checking ? null : answer;
  const { typed, onSubmit } = useParagraphForm(review, page, texts);
  return (
    <div className="report-desk">
      <div className="report-desk-text">
        <Form method="post" id={paragraphForm} preventScrollReset autoComplete="off" onSubmit={onSubmit}>
          <EarlyParagraphCopy />
          <input type="hidden" name="intent" value={page.rights.write ? "save" : "translate"} />
          <LanguageFields review={review} page={page} answer={texts} typed={typed} />
        </Form>
        <ParagraphFootnotes
          footnotes={page.footnotes}
          lost={page.lostAnchors}
          open={footnote}
          answer={typedFootnote ? answer : null}
          changed={changedFootnote}
          copyPlace={{ userId: page.userId, paragraphId: page.id }}
          mayWrite={page.rights.write}
          hrefOf={hrefOf}
        />
      </div>
      <div className="report-desk-side">
        <ParagraphSources
          review={review}
          page={page}
          answer={texts}
          checkAnswer={checking ? answer : null}
          filters={filters}
          citable={citable}
        />
      </div>
      {typed.size > 0 ? <SaveBar page={page} /> : null}
    </div>
  );
}

/** The page of a paragraph: its texts, its footnotes, and beside them its sources. */
export function ParagraphDesk(props: Props) {
  const { page, answer, review } = props;
  return (
    <>
      <ErrorSummary fieldErrors={answer?.fieldErrors ?? {}} />
      <Head review={review} page={page} filters={props.filters} />
      {page.kind === "generated" ? <GeneratedTexts versions={page.versions} /> : <NarrativeDesk {...props} />}
    </>
  );
}
