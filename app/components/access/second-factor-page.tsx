import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { QrCode } from "~/components/text/qr-code";
import type { SecondFactorStatus } from "~/domain/account/second-factor/second-factor.server";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { CodeField } from "./code-field";
import { Passkeys, type PasskeysProps } from "./passkeys";
import { ToAccount } from "./to-account";

type Props = {
  factor: SecondFactorStatus;
  /** New recovery codes: shown this once. */
  codes: string[] | null;
  fieldErrors: Record<string, string[]>;
  /** Null where browsers make no passkeys for the address of the portal. */
  passkeys: PasskeysProps["passkeys"] | null;
} & Pick<PasskeysProps, "making" | "typedName">;

/** The person's own second factor: setting it up, its recovery codes, turning it off. */
export function SecondFactorPage({ factor, codes, fieldErrors, passkeys, ...adding }: Props) {
  const { t } = useTranslation("access");
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <ToAccount />
      <h1>{t("secondFactor.title")}</h1>
      {factor.required && !factor.since ? <p className="notice notice-warning">{t("secondFactor.required")}</p> : null}
      {codes ? <NewCodes codes={codes} /> : null}
      {factor.since ? (
        <>
          <Active factor={factor} fieldErrors={fieldErrors} />
          {passkeys ? <Passkeys passkeys={passkeys} fieldErrors={fieldErrors} {...adding} /> : null}
        </>
      ) : (
        <SetUp factor={factor} fieldErrors={fieldErrors} />
      )}
    </>
  );
}

function NewCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  return (
    <section className="notice notice-good" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">{t("secondFactor.codesTitle")}</h2>
      <p>{t("secondFactor.codesLead")}</p>
      <ul className="plain-list recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.work(language)}>{t("secondFactor.toWork")}</a>
      </p>
    </section>
  );
}

type PartProps = Pick<Props, "factor" | "fieldErrors">;

function SetUp({ factor: { setUp }, fieldErrors }: PartProps) {
  const { t } = useTranslation("access");
  if (!setUp) {
    return (
      <>
        <p className="lead">{t("secondFactor.lead")}</p>
        <form method="post">
          <div className="buttons">
            <button className="button" name="intent" value="begin">
              {t("secondFactor.begin")}
            </button>
          </div>
        </form>
      </>
    );
  }
  return (
    <>
      <p>{t("secondFactor.scan")}</p>
      <div className="qr-on-screen">
        <QrCode address={setUp.address} label={t("secondFactor.qr")} />
      </div>
      <p>
        {t("secondFactor.type")} <code className="hash">{setUp.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <form method="post" noValidate>
        <CodeField errors={fieldErrors["code"]} hint={t("secondFactor.firstCode")} />
        <div className="buttons">
          <button className="button" name="intent" value="confirm">
            {t("secondFactor.confirm")}
          </button>
        </div>
      </form>
    </>
  );
}

function Active({ factor: { since, codesLeft, required }, fieldErrors }: PartProps) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  return (
    <>
      <p className="lead">{t("secondFactor.active", { date: since ? formatDate(since, language, "UTC") : "" })}</p>
      <p>{t("secondFactor.codesLeft", { count: codesLeft })}</p>
      <h2>{t("secondFactor.change")}</h2>
      <form method="post" noValidate>
        <CodeField errors={fieldErrors["code"]} hint={t("secondStep.hint")} />
        <div className="buttons">
          <button className="button button-second" name="intent" value="renew">
            {t("secondFactor.renew")}
          </button>
          {required ? null : (
            <button className="button button-grave" name="intent" value="remove">
              {t("secondFactor.remove")}
            </button>
          )}
        </div>
      </form>
      {required ? <p className="quiet">{t("secondFactor.cannotRemove")}</p> : null}
    </>
  );
}
