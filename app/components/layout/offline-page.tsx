import { useTranslation } from "react-i18next";

/** A reference to the page under whose address this one is shown (RFC 3986, 4.4). */
const thisAddress = "";

/**
 * What happened, what was kept, what to do. It replaces any page of its language, so it names no page and no person;
 * its link requests the wanted page again.
 */
export function OfflinePage() {
  const { t } = useTranslation(["common", "error"]);
  return (
    <>
      <header>
        <div className="bar">
          <span className="brand">{t("brand")}</span>
        </div>
      </header>
      <main className="page page-plain">
        <h1>{t("error:offline.title")}</h1>
        <p className="lead">{t("error:offline.advice")}</p>
        <p>{t("error:offline.kept")}</p>
        <p>{t("error:offline.signOut")}</p>
        <div className="buttons">
          <a className="button" href={thisAddress}>
            {t("error:offline.retry")}
          </a>
        </div>
      </main>
    </>
  );
}
