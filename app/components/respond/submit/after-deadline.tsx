import { useTranslation } from "react-i18next";
import { ContactLines } from "~/components/layout/contact-lines";

/** How to ask whether what was not sent in time can still be received. */
export function AfterDeadline() {
  const { t } = useTranslation("respond");
  return (
    <>
      <p>{t("afterDeadline")}</p>
      <ContactLines needed />
    </>
  );
}
