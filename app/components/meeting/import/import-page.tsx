import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { Meeting } from "~/domain/review/meeting/read-meeting.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ImportFaults, ImportPreview, type Preview } from "./import-preview";

type Props = { review: Meeting["review"]; preview: Preview | null; failure: FormFailure | null };

/** A table of the record is sent as a file or pasted, looked at, and recorded once it is agreed to. */
export function ImportPage({ review, preview, failure }: Props) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("import.title")}</h1>
      {preview && preview.faults.length === 0 ? (
        <ImportPreview preview={preview} review={review.slug} />
      ) : (
        <>
          {preview ? <ImportFaults faults={preview.faults} /> : null}
          <p className="lead">{t("import.lead")}</p>
          <ImportColumns />
          <form method="post" noValidate encType="multipart/form-data">
            <Field name="file" label={t("import.file")} hint={t("import.fileHint")}>
              {(control) => <input {...control} className="input" type="file" accept=".csv,.tsv,.txt,text/csv" />}
            </Field>
            <Field
              name="table"
              label={t("import.field")}
              hint={t("import.hint")}
              errors={failure?.fieldErrors["table"]}
            >
              {(control) => (
                <textarea
                  {...control}
                  className="textarea"
                  rows={14}
                  spellCheck={false}
                  defaultValue={typedText(failure, "table") ?? ""}
                />
              )}
            </Field>
            <div className="buttons">
              <button className="button" name="intent" value="preview">
                {t("import.preview")}
              </button>
              <a href={paths.meeting(language, review.slug)}>{t("input.cancel")}</a>
            </div>
          </form>
        </>
      )}
    </>
  );
}

const columns = ["kind", "part", "participant", "onBehalfOf", "capacity", "language", "text"] as const;

/** What the columns are called and what may be in them. */
function ImportColumns() {
  const { t } = useTranslation("meeting");
  return (
    <dl className="facts">
      {columns.map((column) => (
        <div key={column}>
          <dt>{t(`import.columns.${column}`)}</dt>
          <dd>{t(`import.columnHints.${column}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
