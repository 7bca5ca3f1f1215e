import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { Entry, EntryPage as Page } from "~/domain/submission/on-behalf/read-entry.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { ContactFields } from "./contact-fields";
import { EnterForm } from "./enter-form";
import { EntryFacts } from "./entry-facts";

type Props = { page: Page; failure: FormFailure | null };

/** What the secretariat entered on behalf of a participant, and how it is confirmed; or the form that begins it. */
export function EntryPage({ page, failure }: Props) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const { review, participant, entry, begun } = page;
  const key = { review: review.slug, participant: participant.slug };
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={paths.participation(language, key)}>
          <Words text={participant.name} />
        </a>{" "}
        · <Words text={review.shortTitle} />
      </p>
      <h1>{t(entry ? "titleThere" : "title")}</h1>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      {entry ? <EntryThere page={page} entry={entry} failure={failure} /> : null}
      {!entry && begun ? <p className="notice">{t("begun")}</p> : null}
      {!entry && !begun ? (
        <>
          <p className="lead">{t("lead")}</p>
          <EnterForm page={page} failure={failure} />
        </>
      ) : null}
    </>
  );
}

function EntryThere({ page, entry, failure }: Props & { entry: Entry }) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const { submissionId, versionId, state, status } = entry;
  const writes = status !== "taken-over" && (state === "draft" || state === "returned");
  return (
    <>
      <EntryFacts page={page} entry={entry} />
      {versionId === null ? <p className="notice">{t("draft")}</p> : null}
      <div className="buttons">
        {writes ? (
          <a className="button" href={paths.respondOverview(language, submissionId)}>
            {t("toText")}
          </a>
        ) : null}
        {versionId === null ? null : (
          <a href={paths.screeningVersion(language, { review: page.review.slug, versionId })}>{t("toVersion")}</a>
        )}
      </div>
      {status === "unconfirmed" || status === "objected" ? <Resend entry={entry} failure={failure} /> : null}
    </>
  );
}

function Resend({ entry, failure }: { entry: Entry; failure: FormFailure | null }) {
  const { t } = useTranslation("entry");
  // What was returned is asked about once it is sent again.
  const sent = entry.versionId !== null && entry.state !== "returned";
  return (
    <section aria-labelledby="resend">
      <h2 id="resend">{t(sent ? "resend.title" : "resend.titleDraft")}</h2>
      {sent ? <p>{t("resend.lead")}</p> : null}
      <form method="post" noValidate>
        <ContactFields known={entry.contact} failure={failure} />
        <div className="buttons">
          <button className="button button-second" name="intent" value="resend">
            {t(sent ? "resend.button" : "resend.buttonDraft")}
          </button>
        </div>
      </form>
    </section>
  );
}
