import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { ReminderPreview } from "~/domain/participation/reminders/preview-reminders.server";
import type { ToRemind } from "~/domain/participation/reminders/list-to-remind.server";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ChooseToRemind } from "./choose-to-remind";
import { ReminderMails } from "./reminder-mails";

type Answer = FormFailure & { preview?: ReminderPreview; chosen?: string[] };

type Props = {
  review: { slug: string; shortTitle: ReadText; timeZone: string };
  list: ToRemind;
  now: Date;
  /** A mail server is set. */
  sends: boolean;
  answer: Answer | null;
};

/** Reminding those who have not answered: they are chosen, the mails are shown, then sent. */
export function RemindersPage({ review, list, now, sends, answer }: Props) {
  const { t } = useTranslation(["participation", "secretariat"]);
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={answer?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.participants(language, review.slug)}>{t("participation:title")}</a> ·{" "}
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("participation:remind.title")}</h1>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      <p className="lead">{t("participation:remind.lead")}</p>
      {answer?.preview ? (
        <ReminderMails preview={answer.preview} chosen={answer.chosen ?? []} />
      ) : (
        <ChooseToRemind list={list} timeZone={review.timeZone} now={now} />
      )}
    </>
  );
}
