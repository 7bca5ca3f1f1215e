import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { InvitationButtons } from "~/components/people/invitation-buttons";
import { InviteeForm } from "~/components/people/invitee-form";
import { Words } from "~/components/text/words";
import type { AppointedReview } from "~/domain/account/administration/appoint-secretariat.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { reviews: AppointedReview[]; sends: boolean; failure: FormFailure | null };

/** Who runs each review, and inviting others to. */
export function SecretariatsPage({ reviews, sends, failure }: Props) {
  const { t } = useTranslation(["administration", "secretariat"]);
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("administration:secretariats.title")}</h1>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {reviews.length === 0 ? <NoReview /> : null}
      {reviews.map((review) => (
        <OfReview key={review.slug} review={review} />
      ))}
      {reviews.length > 0 ? <AppointForm reviews={reviews} failure={failure} /> : null}
    </>
  );
}

/** Nobody can be invited before there is a review; where one is created. */
function NoReview() {
  const { t } = useTranslation(["administration", "setup"]);
  return (
    <>
      <p>{t("administration:secretariats.noReview")}</p>
      <p className="target-line">
        <a href={paths.openedReviews(useLanguage())}>{t("setup:reviews.open")}</a>
      </p>
    </>
  );
}

function OfReview({ review: { slug, title, people, invited } }: { review: AppointedReview }) {
  const { t } = useTranslation("administration");
  return (
    <section>
      <h2>
        <Words text={title} />
      </h2>
      {people.length === 0 && invited.length === 0 ? <p>{t("secretariats.nobody")}</p> : null}
      <ul className="ruled-list">
        {people.map(({ name, email }) => (
          <li key={email}>
            <strong>{name}</strong> · {email}
          </li>
        ))}
        {invited.map(({ id, email, expired }) => (
          <li key={id}>
            {email} · <span className="quiet">{t(expired ? "secretariats.expired" : "secretariats.invited")}</span>
            <InvitationButtons invitation={id} who={email} review={slug} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AppointForm({ reviews, failure }: Omit<Props, "sends">) {
  const { t } = useTranslation("administration");
  return (
    <>
      <h2>{t("secretariats.appoint")}</h2>
      <InviteeForm
        intent="appoint"
        choice={{
          name: "review",
          label: t("secretariats.review"),
          options: reviews.map(({ slug, title }) => ({ value: slug, label: title.text, language: title.language })),
        }}
        failure={failure}
      />
    </>
  );
}
