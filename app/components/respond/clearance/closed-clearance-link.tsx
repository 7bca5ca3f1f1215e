import { useTranslation } from "react-i18next";

/** A link to a text that does not work: expired, replaced, cancelled or cut. */
export function ClosedClearanceLink() {
  const { t } = useTranslation("clearance");
  return (
    <>
      <h1>{t("closedLink.title")}</h1>
      <p className="lead">{t("closedLink.text")}</p>
    </>
  );
}
