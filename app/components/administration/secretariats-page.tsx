import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/access/invitation-page";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { languageNames } from "~/components/layout/language-switch";
import { Words } from "~/components/text/words";
import type { AppointedReview } from "~/domain/account/administration/appoint-secretariat.server";
import { languages } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";

type Props = { reviews: AppointedReview[]; sends: boolean; failure: FormFailure | null };

/** Who runs each review, and inviting others to. */
export function SecretariatsPage({ reviews, sends, failure }: Props) {
  const { t } = useTranslation(["administration", "secretariat"]);
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("administration:secretariats.title")}</h1>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {reviews.length === 0 ? <p>{t("administration:secretariats.noReview")}</p> : null}
      {reviews.map((review) => (
        <OfReview key={review.slug} review={review} />
      ))}
      {reviews.length > 0 ? <AppointForm reviews={reviews} failure={failure} /> : null}
    </>
  );
}

function OfReview({ review: { slug, title, people, invited } }: { review: AppointedReview }) {
  const { t } = useTranslation(["administration", "people"]);
  return (
    <section>
      <h2>
        <Words text={title} />
      </h2>
      {people.length === 0 && invited.length === 0 ? <p>{t("administration:secretariats.nobody")}</p> : null}
      <ul className="ruled-list">
        {people.map(({ name, email }) => (
          <li key={email}>
            <strong>{name}</strong> · {email}
          </li>
        ))}
        {invited.map(({ id, email, expired }) => (
          <li key={id}>
            {email} ·{" "}
            <span className="quiet">
              {t(expired ? "administration:secretariats.expired" : "administration:secretariats.invited")}
            </span>
            <form method="post" className="line-links">
              <input type="hidden" name="review" value={slug} />
              <input type="hidden" name="invitation" value={id} />
              <button
                className="button-link"
                name="intent"
                value="resend"
                aria-label={t("people:invitations.resendOne", { who: email })}
              >
                {t("people:invitations.resend")}
              </button>{" "}
              <button
                className="button-link"
                name="intent"
                value="revoke"
                aria-label={t("people:invitations.revokeOne", { who: email })}
              >
                {t("people:invitations.revoke")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AppointForm({ reviews, failure }: Omit<Props, "sends">) {
  const { t } = useTranslation(["administration", "people", "account"]);
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => String(failure?.values[name] ?? "");
  return (
    <>
      <h2>{t("administration:secretariats.appoint")}</h2>
      <form method="post" noValidate>
        <Field name="review" label={t("administration:secretariats.review")} errors={errors["review"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("review")}>
              <option value="">{t("people:invite.choose")}</option>
              {reviews.map(({ slug, title }) => (
                <option key={slug} value={slug} lang={title.language}>
                  {title.text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="email" label={t("account:signIn.email")} errors={errors["email"]}>
          {(control) => (
            <input {...control} className="input" type="email" autoComplete="off" defaultValue={typed("email")} />
          )}
        </Field>
        <Field name="name" label={t("people:invite.name")} hint={t("people:invite.nameHint")} errors={errors["name"]}>
          {(control) => <input {...control} className="input" autoComplete="off" defaultValue={typed("name")} />}
        </Field>
        <Field name="language" label={t("people:invite.language")} errors={errors["language"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("language") || here}>
              {languages.map((language) => (
                <option key={language} value={language} lang={language}>
                  {languageNames[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="buttons">
          <button className="button" name="intent" value="appoint">
            {t("people:invite.button")}
          </button>
        </div>
      </form>
    </>
  );
}
