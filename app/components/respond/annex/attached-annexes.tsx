import { useTranslation } from "react-i18next";
import { AnnexLine } from "~/components/submission/annex-list";
import type { OwnAnnexes } from "~/domain/submission/annex/read-annexes.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { page: OwnAnnexes; writable: boolean };

/** What is attached, in the order in which it is sent. */
export function AttachedAnnexes({ page, writable }: Props) {
  const { t } = useTranslation("annexes");
  const language = useLanguage();
  const { head, annexes } = page;
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{t("list.title")}</h2>
      {annexes.length === 0 ? <p className="quiet">{t("list.none")}</p> : null}
      <ul className="ruled-list">
        {annexes.map((annex) => (
          <li key={annex.id} className="annex-line">
            <div>
              <AnnexLine
                annex={annex}
                href={paths.respondAnnexFile(language, { submissionId: head.id, annex: annex.id })}
              >
                <br />
                <span className="quiet small">{t("list.uploadedAs", { name: annex.name })}</span>
              </AnnexLine>
            </div>
            {writable ? <Acts page={page} annex={annex} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ page: { head }, annex }: { page: OwnAnnexes; annex: OwnAnnexes["annexes"][number] }) {
  const { t } = useTranslation("annexes");
  const language = useLanguage();
  const { id, position } = annex;
  return (
    <form method="post" className="annex-acts no-print">
      <input type="hidden" name="annex" value={id} />
      <a href={paths.respondAnnexes(language, head.id, { change: id })} aria-label={t("list.changeOf", { position })}>
        {t("list.change")}
      </a>
      <button className="button-link" name="intent" value="remove" aria-label={t("list.removeOf", { position })}>
        {t("list.remove")}
      </button>
    </form>
  );
}
