import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The way back to the person's own account. */
export function ToAccount() {
  const { t } = useTranslation("access");
  return (
    <p>
      <a href={paths.account(useLanguage())}>{t("toAccount")}</a>
    </p>
  );
}
