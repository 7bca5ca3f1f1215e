import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import type { AuditEntry } from "~/domain/audit/record/list-audit-record.server";
import type { EventWords } from "~/i18n/audit-words";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";

export type ShownEntry = AuditEntry & { words: EventWords };

type Props = {
  entries: ShownEntry[];
  timeZone: string;
  zone: string;
  /** All that was recorded about the same thing. */
  hrefOf: (object: string) => string;
};

/** Who did what and when, the latest first. */
export function AuditList({ entries, timeZone, zone, hrefOf }: Props) {
  const { t } = useTranslation("audit");
  return (
    <TableScroll label={t("title")}>
      <table className="table audit-table">
        <thead>
          <tr>
            <th scope="col" className="count">
              {t("column.sequence")}
            </th>
            <th scope="col">{t("column.at", { zone })}</th>
            <th scope="col">{t("column.actor")}</th>
            <th scope="col">{t("column.action")}</th>
            <th scope="col">{t("column.object")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.sequence} entry={entry} timeZone={timeZone} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

type RowProps = { entry: ShownEntry } & Pick<Props, "timeZone" | "hrefOf">;

function Row({ entry, timeZone, hrefOf }: RowProps) {
  const language = useLanguage();
  const { sequence, at, participant, subjectType, subjectId, words } = entry;
  return (
    <tr>
      <td className="count">{sequence}</td>
      <td>
        <time dateTime={at.toISOString()}>{formatDateTime(at, language, timeZone)}</time>
      </td>
      <td>{words.actor}</td>
      <th scope="row">
        {words.action}
        {words.facts.length > 0 ? <div className="row-facts">{words.facts.join(" · ")}</div> : null}
      </th>
      <td>
        <a href={hrefOf(`${subjectType}:${subjectId}`)}>{words.object}</a>
        {participant ? (
          <div className="row-facts">
            <Words text={participant} />
          </div>
        ) : null}
      </td>
    </tr>
  );
}
