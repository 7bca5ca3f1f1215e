import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { ReasonField } from "~/components/form/reason-field";
import type { FormFailure } from "~/components/form/form-failure";
import { clockOf, useClock } from "~/components/layout/use-clock";
import { PlainWords } from "~/components/text/plain-words";
import type {
  OwnReturnRequest,
  PastReturnRequest,
  ReturnPage as Page,
} from "~/domain/submission/return-request/read-return-requests.server";
import { useLanguage } from "~/i18n/use-language";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type Props = { page: Page; failure: (FormFailure & { conflict?: unknown }) | null };

/** Asking the secretariat for what was sent: what follows, what waits, and what was answered before. */
export function ReturnPage({ page: { head, open, past, mayAsk }, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">{head.review.title}</p>
      <h1>{t("askReturn.title")}</h1>
      <p className="lead">{t("askReturn.lead")}</p>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("askReturn.changed")}</p> : null}
      {open ? <Waiting head={head} request={open} /> : null}
      {mayAsk ? <AskForm head={head} failure={failure} /> : null}
      {open || mayAsk ? null : <p className="notice">{t("askReturn.closed")}</p>}
      {past.map((one) => (
        <Answered key={one.at.toISOString()} head={head} request={one} />
      ))}
      <p>
        <a href={paths.respondOverview(language, head.id)}>{t("askReturn.back")}</a>
      </p>
    </>
  );
}

function Waiting({ head, request }: { head: Page["head"]; request: OwnReturnRequest }) {
  const { t } = useTranslation("respond");
  const clock = useClock(clockOf(head));
  const date = clock.dateTime(request.at);
  return (
    <section className="notice">
      <p>{request.by ? t("askReturn.waitingBy", { date, name: request.by }) : t("askReturn.waiting", { date })}</p>
      <Quoted text={request.reason} language={request.language} />
      {head.mayAskReturn ? (
        <form method="post">
          <button className="button button-second" name="intent" value="cancel">
            {t("askReturn.cancel")}
          </button>
        </form>
      ) : null}
    </section>
  );
}

function AskForm({ head, failure }: { head: Page["head"]; failure: FormFailure | null }) {
  const { t } = useTranslation("respond");
  return (
    <form method="post" noValidate>
      <ul>
        <li>{t("askReturn.secretariat")}</li>
        <li>{t(head.published ? "askReturn.public" : "askReturn.notPublic")}</li>
        <li>{t("askReturn.number")}</li>
      </ul>
      <ReasonField label={t("askReturn.reason")} hint={t("askReturn.reasonHint")} failure={failure} />
      <div className="buttons">
        <button className="button" name="intent" value="ask">
          {t("askReturn.button")}
        </button>
      </div>
    </form>
  );
}

function Answered({ head, request }: { head: Page["head"]; request: PastReturnRequest }) {
  const { t } = useTranslation("respond");
  const clock = useClock(clockOf(head));
  const { decision, decidedAt, answer, at, reason, language } = request;
  return (
    <section>
      <h2>{t("askReturn.asked", { date: clock.dateTime(at) })}</h2>
      <Quoted text={reason} language={language} />
      <p>{t(`askReturn.${decision}`, { date: decidedAt ? clock.dateTime(decidedAt) : "" })}</p>
      {answer ? <Quoted {...answer} /> : null}
    </section>
  );
}

function Quoted({ text, language }: { text: string | null; language: Language }) {
  if (text === null) return null;
  return (
    <blockquote className="document" lang={language}>
      <p>
        <PlainWords text={text} />
      </p>
    </blockquote>
  );
}
