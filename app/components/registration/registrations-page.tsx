import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import type { RegistrationPage } from "~/domain/registration/list-registrations.server";
import { registrationStatuses, type RegistrationSearch } from "~/domain/registration/registration-status";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { RegistrationEntry } from "./registration-entry";
import { errorsOfPage, failureOf } from "./entry-failure";
import { RegistrationStatusNav } from "./registration-status-nav";

type Props = {
  review: { slug: string; shortTitle: ReadText; timeZone: string };
  registrations: RegistrationPage;
  search: RegistrationSearch;
  done: "accept" | "ask" | "decline" | null;
  /** A mail server is set. */
  sends: boolean;
  failure: (FormFailure & { conflict?: unknown }) | null;
};

/** Who asks to take part in a review, and what the secretariat answers. */
export function RegistrationsPage({ review, registrations, search, done, sends, failure }: Props) {
  const { t } = useTranslation(["registration", "secretariat"]);
  const language = useLanguage();
  const { rows, page, pages, total, hasContact } = registrations;
  return (
    <>
      <ErrorSummary fieldErrors={errorsOfPage(failure)} />
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("registration:title")}</h1>
      <p className="lead">{t("registration:lead")}</p>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {done && !failure ? <p className="notice notice-good">{t(`registration:done.${done}`)}</p> : null}
      <DecidedBefore conflict={failure?.conflict} />
      <div className="columns columns-side columns-list">
        <RegistrationStatusNav review={review.slug} search={search} counts={registrations.counts} />
        <section aria-labelledby="listed">
          <h2 id="listed" className="list-title">
            {t(`registration:filter.${search.status ?? "open"}`)}
          </h2>
          {total > 0 ? (
            <p className="quiet">{t("registration:count", { count: total })}</p>
          ) : (
            <Empty review={review} search={search} />
          )}
          {rows.map((registration) => (
            <RegistrationEntry
              key={registration.id}
              review={review}
              registration={registration}
              hasContact={hasContact}
              failure={failureOf(failure, registration.id)}
            />
          ))}
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(number) => paths.registrations(language, review.slug, { ...search, page: number })}
          />
        </section>
      </div>
    </>
  );
}

/** Someone else has decided first: how. */
function DecidedBefore({ conflict }: { conflict: unknown }) {
  const { t } = useTranslation("registration");
  const named = typeof conflict === "object" && conflict && "status" in conflict ? conflict.status : null;
  const status = registrationStatuses.find((one) => one === named);
  return status ? <p className="notice notice-warning">{t(`decidedBefore.${status}`)}</p> : null;
}

function Empty({ review, search }: Pick<Props, "review" | "search">) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  if (search.status !== undefined) return <p>{t("empty.filtered")}</p>;
  return (
    <p>
      {t("empty.open")} <a href={paths.takePart(language, review.slug)}>{t("empty.page")}</a>
    </p>
  );
}
