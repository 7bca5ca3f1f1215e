import { useTranslation } from "react-i18next";
import { Confirmed } from "~/components/form/confirmed";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText } from "~/components/form/form-failure";
import type { JointFailure } from "~/components/respond/joint/joint-props";
import type { AlignmentPage as Page, OwnAlignment } from "~/domain/submission/alignment/read-alignment.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { page: Page; failure: JointFailure };

/** What aligning a participant with a published submission means, and the forms that do it and end it. */
export function AlignPage({ page, failure }: Props) {
  const { t } = useTranslation("joint");
  const language = useLanguage();
  const { lead, number, review, own } = page;
  const name = lead.name.text;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">{t("align.kicker", { name, number })}</p>
      <h1>{t("align.title")}</h1>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      <p className="lead">{t("align.lead", { name })}</p>
      <ul>
        <li>{t("align.shown")}</li>
        <li>{t("align.counted")}</li>
        <li>{t("align.version", { version: page.version })}</li>
        <li>{t("align.ends")}</li>
      </ul>
      {own.map((one) => (
        <OwnPart key={one.participant.slug} own={one} page={page} failure={failureOf(failure, one)} />
      ))}
      <p>
        <a href={paths.submission(language, { review: review.slug, number })}>{t("align.back")}</a>
      </p>
    </>
  );
}

/** What came back of the form of this participant. */
function failureOf(failure: JointFailure, { participant }: OwnAlignment): JointFailure {
  return typedText(failure, "participant") === participant.slug ? failure : null;
}

type OwnProps = { own: OwnAlignment; page: Page; failure: JointFailure };

function OwnPart({ own, page, failure }: OwnProps) {
  const { t } = useTranslation("joint");
  const language = useLanguage();
  const { participant, aligned, obstacle } = own;
  const name = participant.name.text;
  const date = aligned ? formatDate(aligned.at, language, page.review.timeZone) : "";
  return (
    <section aria-labelledby={participant.slug}>
      <h2 id={participant.slug}>{name}</h2>
      {obstacle ? <p className="notice">{t(`align.${obstacle}`)}</p> : null}
      {aligned ? <p className="notice notice-good">{t("align.aligned", { date, version: aligned.version })}</p> : null}
      {!obstacle && aligned?.version !== page.version ? <AlignForm own={own} page={page} failure={failure} /> : null}
      {aligned ? (
        <form method="post">
          <input type="hidden" name="participant" value={participant.slug} />
          <div className="buttons">
            <button className="button button-second" name="intent" value="withdraw">
              {t("align.withdraw")}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function AlignForm({ own: { participant }, page, failure }: OwnProps) {
  const { t } = useTranslation("joint");
  const errors = failure?.fieldErrors["confirmed"];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="participant" value={participant.slug} />
      <input type="hidden" name="version" value={page.version} />
      <Confirmed
        id={errors ? "confirmed" : `confirmed-${participant.slug}`}
        label={t("align.confirm", { participant: participant.name.text, lead: page.lead.name.text })}
        errors={errors}
      />
      <div className="buttons">
        <button className="button" name="intent" value="align">
          {t("align.button")}
        </button>
      </div>
    </form>
  );
}
