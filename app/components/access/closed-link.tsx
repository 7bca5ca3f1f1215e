import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** A link that does not work: used, expired, replaced or cut. */
export function ClosedLink({ kind }: { kind: "invitation" | "password" | "address" }) {
  const { t } = useTranslation(["access", "error"]);
  const language = useLanguage();
  return (
    <>
      <h1>{t("access:closedLink.title")}</h1>
      <p className="lead">{t(`access:closedLink.${kind}`)}</p>
      <p>
        {kind === "password" ? (
          <a href={paths.forgottenPassword(language)}>{t("access:closedLink.newPasswordLink")}</a>
        ) : (
          <a href={paths.signIn(language)}>{t("access:closedLink.signIn")}</a>
        )}
      </p>
    </>
  );
}
