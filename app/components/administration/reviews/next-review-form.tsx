import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { OpenedReview } from "~/domain/review/opening/list-opened-reviews.server";
import { ReviewKeyField } from "./review-key-field";
import { ToReviews } from "./to-reviews";

type Props = { reviews: OpenedReview[]; failure: FormFailure | null };

/** The next review after an earlier one. */
export function NextReviewForm({ reviews, failure }: Props) {
  const { t } = useTranslation(["setup", "people"]);
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <ErrorSummary fieldErrors={errors} attempt={failure} />
      <ToReviews />
      <h1>{t("setup:next.title")}</h1>
      <p className="lead">{t("setup:next.lead")}</p>
      <form method="post" noValidate>
        <Field name="earlier" label={t("setup:next.earlier")} errors={errors["earlier"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typedText(failure, "earlier") ?? ""}>
              <option value="">{t("people:invite.choose")}</option>
              {reviews.map(({ slug, title }) => (
                <option key={slug} value={slug} lang={title.language}>
                  {title.text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ReviewKeyField failure={failure} />
        <Field name="start" label={t("setup:next.start")} hint={t("setup:next.startHint")} errors={errors["start"]}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="input input-short"
              defaultValue={typedText(failure, "start") ?? ""}
            />
          )}
        </Field>
        <div className="buttons">
          <button className="button">{t("setup:new.button")}</button>
        </div>
      </form>
    </>
  );
}
