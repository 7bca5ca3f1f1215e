import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SelectField } from "~/components/form/select-field";
import type { OpenedReview } from "~/domain/review/opening/list-opened-reviews.server";
import { OpenReviewForm } from "./open-review-form";
import { ReviewKeyField } from "./review-key-field";
import { ToReviews } from "./to-reviews";

type Props = { reviews: OpenedReview[]; failure: FormFailure | null };

/** The next review after an earlier one. */
export function NextReviewForm({ reviews, failure }: Props) {
  const { t } = useTranslation(["setup", "people"]);
  const errors = failure?.fieldErrors ?? {};
  if (reviews.length === 0) return <NoEarlierReview />;
  return (
    <OpenReviewForm title={t("setup:next.title")} lead={t("setup:next.lead")} failure={failure}>
      <SelectField
        name="earlier"
        label={t("setup:next.earlier")}
        errors={errors["earlier"]}
        value={typedText(failure, "earlier") ?? ""}
        empty={t("people:invite.choose")}
        options={reviews.map(({ slug, title }) => ({ value: slug, label: title.text, language: title.language }))}
      />
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
    </OpenReviewForm>
  );
}

function NoEarlierReview() {
  const { t } = useTranslation("setup");
  return (
    <>
      <ToReviews />
      <h1>{t("next.title")}</h1>
      <p>{t("reviews.none")}</p>
    </>
  );
}
