import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { TableScroll } from "~/components/layout/table-scroll";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { ImportPreview, PreviewedRow } from "~/domain/participation/import/import-participants.server";
import type { PlacedFault } from "~/domain/participation/import/import-columns";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  review: string;
  preview: ImportPreview;
  /** Of the file that is shown; it is sent again when the person agrees. */
  file: string;
};

/** What is wrong with a file, and what it would do, row by row. */
export function ImportPreviewPart({ review, preview, file }: Props) {
  const { t } = useTranslation("participation");
  const { rows, faults, unread, counts } = preview;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t("import.previewTitle")}</h2>
      {faults.length > 0 ? <Faults faults={faults} /> : null}
      {unread.length > 0 ? (
        <p className="notice">
          {t("import.unread")} <PlainWords text={unread.join(", ")} />
        </p>
      ) : null}
      {rows.length > 0 ? (
        <>
          <ul>
            <li>{t("import.new", { count: counts.new })}</li>
            <li>{t("import.known", { count: counts.known })}</li>
            <li>{t("import.already", { count: counts.already })}</li>
            <li>{t("import.people", { count: counts.people })}</li>
          </ul>
          {faults.length === 0 ? (
            <form method="post">
              <input type="hidden" name="file" value={file} />
              <button className="button" name="intent" value="import">
                {t("import.button", { count: rows.length })}
              </button>
            </form>
          ) : null}
          <Rows review={review} rows={rows} wrong={new Set(faults.map(({ row }) => row))} />
        </>
      ) : null}
    </section>
  );
}

/** As many as a person corrects before the next try. */
const mostShown = 100;

function Faults({ faults }: { faults: PlacedFault[] }) {
  const { t } = useTranslation("participation");
  const errorText = useErrorText();
  return (
    <div className="error-summary" role="alert" aria-labelledby="faults">
      <h3 id="faults">{t("import.wrong", { count: faults.length })}</h3>
      <p>{t("import.nothingWritten")}</p>
      <ul className="plain-list">
        {faults.slice(0, mostShown).map(({ fault, row, column, found, other }, index) => (
          <li key={index}>
            {row === null ? null : (
              <strong>
                {column ? t("import.cell", { row, column: t(`columns.${column}`) }) : t("import.row", { row })}{" "}
              </strong>
            )}
            {errorText(fault)}
            {other === undefined ? null : ` (${t("import.row", { row: other })})`}
            {found ? (
              <>
                {" "}
                <q>
                  <PlainWords text={found} />
                </q>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {faults.length > mostShown ? <p>{t("import.moreFaults", { count: faults.length - mostShown })}</p> : null}
    </div>
  );
}

type RowsProps = { review: string; rows: PreviewedRow[]; wrong: ReadonlySet<number | null> };

type MatchProps = { review: string; matched: NonNullable<PreviewedRow["matched"]>; listed: boolean };

/** The body that a row is; it has a page here where it takes part. */
function Match({ review, matched: { slug, name }, listed }: MatchProps) {
  const language = useLanguage();
  if (!listed) return <Words text={name} />;
  return (
    <a href={paths.participation(language, { review, participant: slug })}>
      <Words text={name} />
    </a>
  );
}

function Rows({ review, rows, wrong }: RowsProps) {
  const { t } = useTranslation(["participation", "participant"]);
  return (
    <TableScroll label={t("participation:import.previewTitle")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="count">
              {t("participation:import.rowNumber")}
            </th>
            <th scope="col">{t("participation:table.name")}</th>
            <th scope="col">{t("participation:columns.class")}</th>
            <th scope="col">{t("participation:columns.email")}</th>
            <th scope="col">{t("participation:import.result")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name, iso2, acronym, class: kind, category, focalPoints, outcome, matched }) => (
            <tr key={row}>
              <td className="count">{row}</td>
              <th scope="row">
                {name.text ? <Words text={name} /> : <PlainWords text={iso2 ?? ""} />}
                {acronym ? (
                  <>
                    {" "}
                    (<PlainWords text={acronym} />)
                  </>
                ) : null}
              </th>
              <td>
                {kind ? t(`participant:class.${kind}`) : null}
                {category ? <div className="quiet">{t(`participant:category.${category}`)}</div> : null}
              </td>
              <td>
                {focalPoints.map(({ email }) => (
                  <div key={email}>{email}</div>
                ))}
              </td>
              <td>
                {wrong.has(row) ? (
                  <span className="tag tag-warning">{t("participation:import.outcome.wrong")}</span>
                ) : null}{" "}
                {t(`participation:import.outcome.${outcome}`)}{" "}
                {matched ? <Match review={review} matched={matched} listed={outcome === "already"} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
