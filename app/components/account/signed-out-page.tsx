import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { KeptAfterSignOut } from "./kept-after-sign-out";

/** That someone is signed out, or has closed their account, and where to go from there. */
export function SignedOutPage({ userId, closed = false }: { userId: string | null; closed?: boolean }) {
  const { t } = useTranslation(["account", "access"]);
  const language = useLanguage();
  return (
    <>
      <h1>{closed ? t("access:close.done") : t("signedOut.title")}</h1>
      {userId === null ? null : <KeptAfterSignOut userId={userId} />}
      <ul>
        <li>
          <a href={paths.home(language)}>{t("signedOut.read")}</a>
        </li>
        {closed ? null : (
          <li>
            <a href={paths.signIn(language)}>{t("signedOut.again")}</a>
          </li>
        )}
      </ul>
    </>
  );
}
