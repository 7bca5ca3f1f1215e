import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { ShortTextField } from "~/components/form/short-text-field";
import { PlainWords } from "~/components/text/plain-words";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { review: ScreenedReview; version: ScreeningVersion; failure: FormFailure | null };

/** How it is with the confirmation of a text that staff entered, and the decision to publish it without one. */
export function EntryPanel({ review, version, failure }: Props) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const { entry, participant } = version;
  if (!entry || entry.status === "taken-over") return null;
  const { status, objection, unconfirmedReason } = entry;
  const decided = status === "unconfirmed" && unconfirmedReason !== null;
  const said = status === "objected" ? objection : decided ? unconfirmedReason : null;
  return (
    <section className="panel" aria-labelledby="entry">
      <h2 id="entry">{t("screening.title")}</h2>
      <p>{t(`screening.${decided ? "decided" : status}`)}</p>
      {said ? (
        <blockquote className="quotation">
          <PlainWords text={said} />
        </blockquote>
      ) : null}
      <p>
        <a href={paths.entry(language, { review: review.slug, participant: participant.slug })}>
          {t("screening.more")}
        </a>
      </p>
      {status === "unconfirmed" && !decided ? <DecideForm failure={failure} /> : null}
    </section>
  );
}

function DecideForm({ failure }: Pick<Props, "failure">) {
  const { t } = useTranslation("entry");
  const errors = failure?.fieldErrors["unconfirmedReason"];
  return (
    <details open={errors !== undefined}>
      <summary>{t("screening.decide")}</summary>
      <form method="post" noValidate>
        <ShortTextField
          name="unconfirmedReason"
          label={t("screening.reason")}
          hint={t("screening.decideLead")}
          failure={failure}
        />
        <div className="buttons">
          <button className="button button-second" name="intent" value="publishUnconfirmed">
            {t("screening.decideButton")}
          </button>
        </div>
      </form>
    </details>
  );
}
