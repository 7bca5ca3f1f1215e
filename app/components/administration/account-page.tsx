import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { languageNames } from "~/components/layout/language-switch";
import type { AccountDetail } from "~/domain/account/administration/list-accounts.server";
import { formatDate } from "~/language/format";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { Roles } from "./account-list";

type Props = { account: AccountDetail; fieldErrors: Record<string, string[]> };

/** One account: what is known of it, and what an administrator can do about it. */
export function AccountPage({ account, fieldErrors }: Props) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const day = (at: Date) => formatDate(at, language, "UTC");
  const { name, email, disabledAt, secondFactorSince, lastSeenAt } = account;
  const facts: { key: "address" | "roles" | "language" | "created" | "signIns" | "secondFactor"; value: ReactNode }[] =
    [
      { key: "address", value: email },
      { key: "roles", value: <Roles roles={account.roles} /> },
      { key: "language", value: languageNames[toLanguage(account.language)] },
      { key: "created", value: day(account.createdAt) },
      {
        key: "signIns",
        value: lastSeenAt
          ? t("account.signInCount", { count: account.signIns, date: day(lastSeenAt) })
          : t("account.neverSignedIn"),
      },
      {
        key: "secondFactor",
        value: secondFactorSince ? t("account.since", { date: day(secondFactorSince) }) : t("account.noSecondFactor"),
      },
    ];
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <p>
        <a href={paths.accounts(language)}>{t("account.back")}</a>
      </p>
      <h1>{name || email}</h1>
      {disabledAt ? (
        <p className="notice notice-warning">{t("account.disabledSince", { date: day(disabledAt) })}</p>
      ) : null}
      <dl className="facts">
        {facts.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`account.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("account.actions")}</h2>
      {account.own ? <p className="quiet">{t("account.own")}</p> : null}
      {disabledAt ? <Act intent="enable" /> : <Act intent="disable" grave />}
      {account.signIns > 0 ? <Act intent="endSignIns" /> : null}
      {secondFactorSince ? <Act intent="resetSecondFactor" grave /> : null}
    </>
  );
}

type ActProps = { intent: "disable" | "enable" | "endSignIns" | "resetSecondFactor"; grave?: boolean };

/** A button with its consequence; one that a person cannot undo themselves is opened first. */
function Act({ intent, grave = false }: ActProps) {
  const { t } = useTranslation("administration");
  const form = (
    <form method="post">
      <p>{t(`account.consequence.${intent}`)}</p>
      <button className={grave ? "button button-grave" : "button button-second"} name="intent" value={intent}>
        {t(`account.act.${intent}`)}
      </button>
    </form>
  );
  if (!grave) return form;
  return (
    <details>
      <summary>{t(`account.act.${intent}`)}</summary>
      {form}
    </details>
  );
}
