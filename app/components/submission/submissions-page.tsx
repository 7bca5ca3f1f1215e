import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import { Tally } from "~/components/tally/tally";
import type { TallyCounts } from "~/components/tally/tally-words";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { SubmissionPage } from "~/domain/submission/published/list-published-submissions.server";
import type { SubmissionListQuery } from "~/domain/submission/published/submission-list";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { SubmissionFilters, type FilterChoices } from "./submission-filters";
import { SubmissionTable } from "./submission-table";

type Props = {
  review: ReviewSummary;
  query: SubmissionListQuery;
  list: SubmissionPage;
  counts: TallyCounts;
  /** Answers that everybody may read without the name of their authors. */
  unnamed: number;
  /** Whether a question of the review asks for figures. */
  asksFigures: boolean;
  choices: FilterChoices;
};

/** The published submissions of a review: filtered, sorted, page by page, counted in words. */
export function SubmissionsPage({ review, query, list, counts, unnamed, asksFigures, choices }: Props) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { slug } = review;
  const { page: _, sort, ...filters } = query;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("list.title")}</h1>
      <Count list={list} />
      {list.total > 0 ? <Tally counts={counts} /> : null}
      <SubmissionFilters review={slug} query={query} choices={choices} />
      {list.total === 0 ? (
        <Empty filtered={filtered} review={slug} />
      ) : (
        <SubmissionTable rows={list.rows} review={review} query={query} />
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => paths.submissions(language, slug, { ...query, page: page > 1 ? page : null })}
      />
      {unnamed > 0 ? (
        <p>
          <a href={paths.unnamedAnswers(language, slug)}>{t("unnamed.link", { count: unnamed })}</a>
        </p>
      ) : null}
      <p className="no-print">
        <a href={paths.submissionsCsv(language, slug, { ...filters, sort })}>{t("list.csv")}</a>
      </p>
      <p className="no-print">
        <a href={paths.answersCsv(language, slug)}>{t("list.answersCsv")}</a>
      </p>
      {asksFigures ? (
        <p className="no-print">
          <a href={paths.figuresCsv(language, slug)}>{t("list.figuresCsv")}</a>
        </p>
      ) : null}
    </>
  );
}

function Count({ list: { total, withdrawn } }: Pick<Props, "list">) {
  const { t } = useTranslation("submission");
  const published = t("list.count", { count: total - withdrawn });
  const both = { published, withdrawn: t("list.withdrawnCount", { count: withdrawn }) };
  return <p className="lead">{withdrawn > 0 ? t("list.countAndWithdrawn", both) : published}</p>;
}

function Empty({ filtered, review }: { filtered: boolean; review: string }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  if (!filtered) return <p className="notice">{t("list.empty")}</p>;
  return (
    <p className="notice">
      {t("list.nothingFits")} <a href={paths.submissions(language, review)}>{t("list.showAll")}</a>
    </p>
  );
}
