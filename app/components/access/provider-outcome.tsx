import { useTranslation } from "react-i18next";
import { useSignedIn } from "~/components/layout/use-signed-in";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** A sign-in at the provider that opened or linked nothing. */
export function ProviderOutcome({ outcome }: { outcome: "failed" | "unknown" | "differs" }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const person = useSignedIn()?.person;
  return (
    <>
      <h1>{t("provider.title")}</h1>
      <p className="lead">{t(`provider.${outcome}`)}</p>
      <p>
        {person ? (
          <a href={paths.account(language)}>{t("address.toAccount")}</a>
        ) : (
          <a href={paths.signIn(language)}>{t("closedLink.signIn")}</a>
        )}
      </p>
    </>
  );
}
