import { useTranslation } from "react-i18next";

type Props = { draftersSeeAll: boolean; mayManage: boolean };

/** What drafters see of the draft, and for those who manage the team the button that changes it. */
export function DrafterSight({ draftersSeeAll, mayManage }: Props) {
  const { t } = useTranslation("team");
  return (
    <section aria-labelledby="sight">
      <h2 id="sight">{t("sight.title")}</h2>
      <p>{t(draftersSeeAll ? "sight.all" : "sight.given")}</p>
      {mayManage ? (
        <form method="post" className="no-print">
          <button className="button button-second" name="intent" value={draftersSeeAll ? "closeAll" : "openAll"}>
            {t(draftersSeeAll ? "sight.closeAll" : "sight.openAll")}
          </button>
        </form>
      ) : null}
    </section>
  );
}
