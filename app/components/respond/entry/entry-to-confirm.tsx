import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { PlainWords } from "~/components/text/plain-words";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import { SubmissionText } from "~/components/submission/submission-text";
import type { EntryToConfirm as Text } from "~/domain/submission/on-behalf/read-entry-link.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate, formatDay } from "~/language/format";
import { AnswerForms } from "./answer-forms";
import type { ConfirmProps } from "./confirm-props";

/** The text that staff entered, for the person who says for the participant whether it is right. */
export function EntryToConfirm(props: ConfirmProps) {
  const { text, token, failure } = props;
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const { head, status } = text;
  const { name } = head.owner;
  const open = status === "unconfirmed" || (status === "objected" && head.state === "withdrawn");
  const came = { name, channel: t(`channelsWithin.${text.channel}`), date: formatDay(text.receivedOn, language) };
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      <p className="kicker">{t("read.kicker", { name, review: head.review.title })}</p>
      <h1>{t("read.title")}</h1>
      <Answered text={text} />
      {open ? <p className="lead">{t("read.lead", came)}</p> : null}
      {text.enteredBy ? <p>{t("read.typedBy", { name: text.enteredBy })}</p> : null}
      {open ? (
        <p className="no-print">
          <a href="#decision">{t("read.toDecision")}</a>
          {token === null ? null : <span className="quiet"> · {t("read.alone")}</span>}
        </p>
      ) : null}
      <SubmissionText sessions={text.sessions} />
      <NotApplicableList all={text.notApplicable} />
      {open ? <AnswerForms {...props} /> : null}
    </>
  );
}

/** What was answered before, where something was. */
function Answered({ text: { answered, status, objection, head } }: { text: Text }) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  if (!answered || status === "unconfirmed") return null;
  const said = { name: answered.name, date: formatDate(answered.at, language, head.review.timeZone) };
  if (status === "confirmed") return <p className="notice notice-good">{t("read.confirmed", said)}</p>;
  return (
    <div className="notice notice-warning">
      <p>{t(head.state === "withdrawn" ? "read.objectedPublic" : "read.objected", said)}</p>
      {objection ? (
        <blockquote className="quotation">
          <PlainWords text={objection} />
        </blockquote>
      ) : null}
    </div>
  );
}
