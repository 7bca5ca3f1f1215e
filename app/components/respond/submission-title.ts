import { useTranslation } from "react-i18next";
import { capitalized } from "~/domain/submission/capitalized";
import type { SubmissionOwner } from "~/domain/submission/submission-owner";

/** "Portugal’s report", "Contribution de la FICR": what a submission is called on every page of its members. */
export function useSubmissionTitle({ kind, possessive }: SubmissionOwner): string {
  const { t } = useTranslation("respond");
  return capitalized(t(`title.${kind}`, { owner: possessive }));
}
