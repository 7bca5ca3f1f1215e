import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Words } from "~/components/text/words";
import type { OpenInvitation } from "~/domain/account/invitation/find-invitation.server";
import { toLanguage } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { EmailField } from "~/components/form/email-field";
import type { FormFailure } from "~/components/form/form-failure";
import { NewPasswordFields } from "./new-password-fields";
import { PersonFields } from "./person-fields";

type Props = {
  invitation: OpenInvitation;
  token: string;
  /** Who is signed in. */
  person: { name: string; email: string } | null;
  failure: FormFailure | null;
};

/** What an invitation is to, and the one thing to do next. */
export function InvitationPage(props: Props) {
  const { t } = useTranslation("access");
  const { invitation, failure } = props;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{invitation.role === "administrator" ? t("invitation.administratorTitle") : t("invitation.title")}</h1>
      <What invitation={invitation} />
      <Next {...props} />
    </>
  );
}

function What({ invitation: { role, review, reviewSlug, participant } }: { invitation: OpenInvitation }) {
  const { t } = useTranslation(["access", "account", "review"]);
  const language = useLanguage();
  return (
    <dl className="facts">
      {review ? (
        <div>
          <dt>{t("access:invitation.review")}</dt>
          <dd>
            <Words text={review} />
            {reviewSlug ? (
              <div>
                <a href={paths.calendarFile(language, reviewSlug)}>{t("review:calendar.file")}</a>
              </div>
            ) : null}
          </dd>
        </div>
      ) : null}
      {participant ? (
        <div>
          <dt>{t("access:invitation.participant")}</dt>
          <dd>
            <Words text={participant} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t("access:invitation.role")}</dt>
        <dd>
          {t(`account:work.roles.${role}`)}
          <div className="quiet">{t(`access:invitation.does.${role}`)}</div>
        </dd>
      </div>
    </dl>
  );
}

function Next({ invitation, token, person, failure }: Props) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const here = paths.invitation(language, token);
  const email = invitation.email ?? "";
  switch (invitation.next) {
    case "newAccount":
      return <NewAccount invitation={invitation} token={token} failure={failure} />;
    case "signIn":
      return (
        <>
          <p>{t("invitation.hasAccount", { email })}</p>
          <p className="buttons">
            <a className="button" href={paths.signIn(language, { next: here })}>
              {t("invitation.signIn")}
            </a>
          </p>
        </>
      );
    case "accept":
      return (
        <form method="post">
          <input type="hidden" name="token" value={token} />
          <p>{t("invitation.acceptAs", { name: person?.name ?? "", email: person?.email ?? "" })}</p>
          <div className="buttons">
            <button className="button" name="intent" value="accept">
              {t("invitation.accept")}
            </button>
          </div>
        </form>
      );
    case "otherPerson":
      return (
        <>
          <p className="notice">{t("invitation.otherPerson", { email, signedIn: person?.email ?? "" })}</p>
          <form method="post" action={paths.signOut(language)} className="buttons">
            <button className="button">{t("invitation.signOut")}</button>
          </form>
        </>
      );
  }
}

function NewAccount({ invitation, token, failure }: Omit<Props, "person">) {
  const { t } = useTranslation(["access", "account"]);
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = failure?.values ?? {};
  const values = {
    name: String(typed["name"] ?? invitation.name),
    language: toLanguage(typed["language"], here),
    timeZone: String(typed["timeZone"] ?? ""),
  };
  return (
    <>
      <h2>{t("access:invitation.newAccount")}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="token" value={token} />
        {invitation.email === null ? (
          <EmailField
            label={t("account:signIn.email")}
            value={String(typed["email"] ?? "")}
            errors={errors["email"]}
            autoComplete="username"
          />
        ) : (
          <p>
            {t("access:invitation.address")} <strong>{invitation.email}</strong>
            <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
          </p>
        )}
        <PersonFields values={values} errors={errors} />
        <NewPasswordFields
          errors={errors}
          labels={{ newPassword: t("access:password.new"), repeatPassword: t("access:password.repeat") }}
        />
        <div className="buttons">
          <button className="button" name="intent" value="newAccount">
            {t("access:invitation.create")}
          </button>
        </div>
      </form>
    </>
  );
}
