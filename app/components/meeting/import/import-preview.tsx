import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { TableScroll } from "~/components/layout/table-scroll";
import type { PlannedRow } from "~/domain/review/meeting/import/plan-import.server";
import type { RowFault } from "~/domain/review/meeting/import/record-table.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePartName } from "../part-name";

export type Preview = { table: string; rows: PlannedRow[]; faults: RowFault[]; changes: number };

const faultKeys = [
  "empty",
  "encoding",
  "noColumn",
  "tooManyRows",
  "notCsv",
  "unknownKind",
  "unknownPart",
  "noParticipant",
  "unknownName",
  "severalNames",
  "replyNeedsSession",
  "statementNeedsPart",
  "unknownCapacity",
  "unknownLanguage",
  "textTooLong",
  "forItself",
  "repeated",
] as const;

/** The first faults are enough to work on; how many there are is said. */
const mostShown = 100;

/** What keeps a table from being recorded, each fault with its line. */
export function ImportFaults({ faults }: { faults: RowFault[] }) {
  const { t } = useTranslation("meeting");
  return (
    <section className="error-summary" role="alert" aria-labelledby="import-faults">
      <h2 id="import-faults">{t("import.faults", { count: faults.length })}</h2>
      <ul className="plain-list">
        {faults.slice(0, mostShown).map(({ line, key, detail }, index) => {
          const known = faultKeys.find((one) => one === key) ?? "notCsv";
          return (
            <li key={index}>
              {line === null ? null : <strong>{t("import.line", { line })} </strong>}
              <PlainWords text={t(`import.fault.${known}`, { detail: detail.slice(0, 200) })} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What would be recorded, row by row, and the button that does it. */
export function ImportPreview({ preview, review }: { preview: Preview; review: string }) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  const nameOf = usePartName();
  const { rows, changes, table } = preview;
  return (
    <>
      <p className="lead">{t("import.count", { count: changes })}</p>
      <TableScroll label={t("import.rows")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("import.lineHead")}</th>
              <th scope="col">{t("import.columns.kind")}</th>
              <th scope="col">{t("import.columns.part")}</th>
              <th scope="col">{t("import.columns.participant")}</th>
              <th scope="col">{t("import.columns.onBehalfOf")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, kind, part, participant, onBehalfOf, known }) => (
              <tr key={line}>
                <td className="count">{line}</td>
                <td>
                  {t(`import.kinds.${kind}`)}
                  {known ? <span className="quiet"> ({t("import.known")})</span> : null}
                </td>
                <td>{nameOf(part)}</td>
                <td>{participant}</td>
                <td>{onBehalfOf.join("; ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <form method="post">
        <textarea name="table" defaultValue={table} hidden readOnly />
        <div className="buttons">
          {changes > 0 ? (
            <button className="button" name="intent" value="import">
              {t("import.agree")}
            </button>
          ) : null}
          <a href={paths.meetingImport(language, review)}>{t("import.back")}</a>
        </div>
      </form>
    </>
  );
}
