import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import type { EvidenceColumn, ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { useLanguage } from "~/i18n/use-language";
import { NamedNotes } from "./named-notes";
import { OtherSideNotes } from "./other-side";
import { StrengthList } from "./strength-list";
import { WarningList } from "./warning-list";

function Column({ column, names }: { column: EvidenceColumn; names: string[] }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { counted, count, of, proposed } = column;
  return (
    <div>
      <dt>{t(`sources.${counted}`, { count, total: of })}</dt>
      <dd>
        {names.length > 0 ? formatList(names, language) : t("sources.nobody")}
        {proposed ? <div className="report-proposed">{t("sources.proposed", { word: proposed })}</div> : null}
      </dd>
    </div>
  );
}

/** The distinct participants behind a paragraph with their names, and the words that the scale proposes for them. */
export function EvidenceColumns({ page }: { page: ParagraphPage }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { columns, parties, counts, warnings } = page;
  return (
    <>
      <Tally counts={counts} />
      <dl className="report-columns">
        {columns.map((column) => (
          <Column key={column.counted} column={column} names={parties[column.counted]} />
        ))}
      </dl>
      {parties.others.length > 0 ? <p>{t("sources.others", { names: formatList(parties.others, language) })}</p> : null}
      <OtherSideNotes otherSide={page.otherSide} oneSided={page.oneSided} />
      <p className="quiet small">{t("sources.totalHint")}</p>
      <StrengthList strength={page.strength} />
      <NamedNotes named={page.named} />
      {warnings.length > 0 ? (
        <div className="notice notice-warning">
          <h3>{t("sources.warnings")}</h3>
          <WarningList warnings={warnings} />
        </div>
      ) : null}
    </>
  );
}
