import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { CodeField } from "./code-field";
import { PasskeyButton } from "./passkey-button";

type Props = {
  /** The secret of this step; empty where its page was opened without a first one. */
  token: string;
  /** Whether the person has a passkey; on the page of this step, what it is asked by, as JSON. */
  passkey: boolean | string | null;
  next?: string;
  /** A form that was sent too late, as JSON. */
  unsent?: string;
  failure: FormFailure | null;
};

/** The second step of a sign-in. */
export function SecondStepForm({ token, passkey, next = "", unsent = "", failure }: Props) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  if (token === "") {
    return (
      <>
        <h1>{t("secondStep.title")}</h1>
        <p className="lead">{t("secondStep.passwordFirst")}</p>
        <p>
          <a href={paths.signIn(language)}>{t("closedLink.signIn")}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("secondStep.title")}</h1>
      <form method="post" action={paths.secondStep(language)} noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={next} />
        {unsent ? <input type="hidden" name="unsent" value={unsent} /> : null}
        <CodeField errors={failure?.fieldErrors["code"]} hint={t("secondStep.hint")} />
        <div className="buttons">
          <button className="button">{t("closedLink.signIn")}</button>
        </div>
        {passkey === true ? <ToPasskey /> : null}
        {typeof passkey === "string" ? <PasskeyButton ask={{ get: passkey }} label={t("passkeys.use")} second /> : null}
      </form>
      <p className="quiet">{t("secondStep.lost")}</p>
    </>
  );
}

/** Leads to the page of this step: it alone takes scripts along, which a passkey needs. */
function ToPasskey() {
  const { t } = useTranslation("access");
  return (
    <div className="buttons">
      <button className="button button-second" name="way" value="passkey">
        {t("passkeys.instead")}
      </button>
    </div>
  );
}
