import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { ToReviews } from "./to-reviews";

type Props = { title: string; lead: string; failure: FormFailure | null; children: ReactNode };

/** The page on which an administrator opens a review, whatever it begins from. */
export function OpenReviewForm({ title, lead, failure, children }: Props) {
  const { t } = useTranslation("setup");
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <ToReviews />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <form method="post" noValidate>
        {children}
        <div className="buttons">
          <button className="button">{t("new.button")}</button>
        </div>
      </form>
    </>
  );
}
