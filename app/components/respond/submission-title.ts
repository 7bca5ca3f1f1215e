import { useLanguage } from "~/i18n/use-language";
import { capitalize } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import type { SubmissionOwner } from "~/domain/submission/submission-owner";

/** "Portugal’s report", "Contribution de la FICR": what a submission is called on every page of its members. */
export function useSubmissionTitle({ kind, possessive }: SubmissionOwner): string {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return capitalize(t(`title.${kind}`, { owner: possessive }), language);
}
