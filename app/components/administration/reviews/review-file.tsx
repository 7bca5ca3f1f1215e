import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { TableScroll } from "~/components/layout/table-scroll";
import type { Fault } from "~/domain/review/document/document-faults";
import { mostFaults } from "~/domain/review/document/read-json";
import type { FileSummary } from "~/domain/review/opening/summary-of-file";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { FileContents } from "./file-contents";
import { ToReviews } from "./to-reviews";

/** What became of a file: none was chosen, its faults, or what it holds. */
export type FileAnswer = { missing: true } | { faults: Fault[] } | { summary: FileSummary; document: string };

/** A review from a file: it is checked first, and nothing is written before the person has seen what it holds. */
export function ReviewFile({ answer }: { answer: FileAnswer | null }) {
  const { t } = useTranslation("setup");
  const missing = answer !== null && "missing" in answer ? { file: ["fileMissing"] } : {};
  const faulty = answer !== null && "faults" in answer ? { file: ["fileFaulty"] } : {};
  const errors: Record<string, string[]> = { ...missing, ...faulty };
  return (
    <>
      <ErrorSummary fieldErrors={errors} attempt={answer} />
      <ToReviews />
      <h1>{t("file.title")}</h1>
      {answer !== null && "summary" in answer ? (
        <FileContents {...answer} />
      ) : (
        <>
          <p className="lead">{t("file.lead")}</p>
          {answer !== null && "faults" in answer ? <Faults faults={answer.faults} /> : null}
          <form method="post" encType="multipart/form-data" noValidate>
            <Field name="file" label={t("file.field")} hint={t("file.hint")} errors={errors["file"]}>
              {(control) => <input {...control} type="file" className="input" accept=".json,application/json" />}
            </Field>
            <div className="buttons">
              <button className="button" name="intent" value="check">
                {t("file.check")}
              </button>
              <SchemaLink />
            </div>
          </form>
        </>
      )}
    </>
  );
}

function SchemaLink() {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  return (
    <a href={paths.reviewSchema()} lang={language}>
      {t("file.schema")}
    </a>
  );
}

/** Every fault with its line and field, in the order of the file. */
function Faults({ faults }: { faults: Fault[] }) {
  const { t } = useTranslation("setup");
  const inOrder = [...faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return (
    <>
      <p>
        {t("file.faults", { count: faults.length })} {faults.length >= mostFaults ? t("file.firstFaults") : ""}
      </p>
      <TableScroll label={t("file.faultsTitle")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("file.line")}</th>
              <th scope="col">{t("file.place")}</th>
              <th scope="col">{t("file.fault")}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ path, line, key, detail }, at) => (
              <tr key={at}>
                <td className="number">{line ?? ""}</td>
                <td>
                  <code>{path}</code>
                </td>
                <td>{t(`fault.${key}`, { detail })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
