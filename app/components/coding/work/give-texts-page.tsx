import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import type { CodingReview } from "~/domain/coding/read-coding-review.server";
import type { GivePlan } from "~/domain/coding/task/give-texts.server";
import type { GiveTexts } from "~/domain/coding/task/task-schema";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { GiveTextsFields, type GiveChoices } from "./give-texts-fields";

type Planned = { plan: GivePlan; asked: GiveTexts };
type Props = {
  review: Pick<CodingReview, "slug">;
  choices: GiveChoices;
  planned: Planned | null;
  failure: FormFailure | null;
};

/** Which texts each reviewer is given: first shown, then given. */
export function GiveTextsPage({ review, choices, planned, failure }: Props) {
  const { t } = useTranslation("work");
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.workList(language, review.slug)}>{t("title")}</a>
      </p>
      <h1>{t("give.title")}</h1>
      <p className="measure">{t("give.lead")}</p>
      {choices.reviewers.length === 0 ? (
        <p>{t("progress.none")}</p>
      ) : (
        <form method="post" noValidate className="measure">
          <GiveTextsFields choices={choices} asked={planned?.asked ?? null} failure={failure} />
          <button className={planned ? "button button-second" : "button"} name="intent" value="plan">
            {t("give.plan")}
          </button>
          {planned ? <PlanSection plan={planned.plan} /> : null}
        </form>
      )}
    </>
  );
}

function PlanSection({ plan }: { plan: GivePlan }) {
  const { t } = useTranslation("work");
  const language = useLanguage();
  if (plan.texts === 0) return <p className="notice notice-warning">{t("give.none")}</p>;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t("give.planTitle")}</h2>
      <p>{t("give.planLead", { count: plan.texts, words: formatNumber(plan.words, language) })}</p>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("progress.reviewer")}</th>
              <th scope="col">{t("give.how")}</th>
              <th scope="col" className="count">
                {t("give.texts")}
              </th>
              <th scope="col" className="count">
                {t("give.words")}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.shares.map(({ reviewerId, name, blind, texts, words }) => (
              <tr key={`${reviewerId}-${String(blind)}`}>
                <th scope="row">{name}</th>
                <td>{t(blind ? "give.two" : "give.alone")}</td>
                <td className="count">{formatNumber(texts, language)}</td>
                <td className="count">{formatNumber(words, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t("give.change")}</p>
      <button className="button" name="intent" value="give">
        {t("give.button")}
      </button>
    </section>
  );
}
