import { useTranslation } from "react-i18next";
import { useSignedIn } from "~/components/layout/use-signed-in";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ToAccount } from "./to-account";

/** A sign-in at the provider that opened or linked nothing. */
export function ProviderOutcome({ outcome }: { outcome: "failed" | "unknown" | "differs" }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const person = useSignedIn()?.person;
  return (
    <>
      <h1>{t("provider.title")}</h1>
      <p className="lead">{t(`provider.${outcome}`)}</p>
      {person ? (
        <ToAccount />
      ) : (
        <p>
          <a href={paths.signIn(language)}>{t("closedLink.signIn")}</a>
        </p>
      )}
    </>
  );
}
