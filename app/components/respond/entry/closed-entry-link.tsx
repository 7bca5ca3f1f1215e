import { useTranslation } from "react-i18next";

/** A link to confirm a text that does not work: expired, replaced or cut. */
export function ClosedEntryLink() {
  const { t } = useTranslation("entry");
  return (
    <>
      <h1>{t("closedLink.title")}</h1>
      <p className="lead">{t("closedLink.text")}</p>
    </>
  );
}
