import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import type { HeldRole } from "~/domain/account/list-roles.server";

type Props = {
  person: { name: string; email: string } | null;
  roles: HeldRole[];
  fieldErrors: Record<string, string[]>;
};

/** A name stays as its person writes it; a role is in the language of the page. */
function RoleList({ roles }: { roles: HeldRole[] }) {
  const { t } = useTranslation("account");
  const named = roles.map(({ role, participant }) =>
    [t(`work.roles.${role}`), participant].filter((part) => part !== null).join(" · "),
  );
  return named.map((line) => (
    <p key={line} className="quiet">
      {line}
    </p>
  ));
}

/** Changing the password ends every sign-in, this one included. */
export function ChangePasswordForm({ person, roles, fieldErrors }: Props) {
  const { t } = useTranslation("account");
  const fields = [
    { name: "currentPassword", autoComplete: "current-password" },
    { name: "newPassword", autoComplete: "new-password", hint: t("password.rule") },
    { name: "repeatPassword", autoComplete: "new-password" },
  ] as const;
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <h1>{t("title")}</h1>
      <p className="lead">{person ? t("signedInAs", person) : null}</p>
      <RoleList roles={roles} />
      <h2>{t("password.title")}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="username" autoComplete="username" value={person?.email} />
        {fields.map(({ name, autoComplete, ...rest }) => (
          <Field key={name} name={name} label={t(`password.${name}`)} errors={fieldErrors[name]} {...rest}>
            {(control) => (
              <input {...control} className="input input-short" type="password" autoComplete={autoComplete} />
            )}
          </Field>
        ))}
        <p className="quiet">{t("password.consequence")}</p>
        <button className="button" name="intent" value="changePassword">
          {t("password.button")}
        </button>
      </form>
    </>
  );
}
