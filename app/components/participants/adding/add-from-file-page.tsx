import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import type { FormFailure } from "~/components/form/form-failure";
import type { ImportPreview } from "~/domain/participation/import/import-participants.server";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AddingHead } from "./adding-head";
import { ImportPreviewPart } from "./import-preview";

type Answer = FormFailure & { preview?: ImportPreview; file?: string };
type Props = { review: { slug: string; shortTitle: ReadText }; answer: Answer | null };

/** Adding participants from a file: it is chosen, then shown row by row, and nothing is written before that is confirmed. */
export function AddFromFilePage({ review, answer }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const preview = answer?.preview ?? null;
  const template = (format: string) => paths.participantsTemplate(language, { review: review.slug, format });
  return (
    <>
      <ErrorSummary fieldErrors={answer?.fieldErrors ?? {}} />
      <AddingHead review={review} way="file" />
      <p className="lead">{t("import.lead")}</p>
      {preview ? <ImportPreviewPart review={review.slug} preview={preview} file={answer?.file ?? ""} /> : null}
      <h2>{t(preview ? "import.another" : "import.choose")}</h2>
      <p>
        {t("import.template")} <a href={template("xlsx")}>{t("import.formats.xlsx")}</a> ·{" "}
        <a href={template("csv")}>{t("import.formats.csv")}</a>
      </p>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field name="file" label={t("import.file")} hint={t("import.fileHint")} errors={answer?.fieldErrors["file"]}>
          {(control) => <input {...control} className="input" type="file" accept=".csv,.xlsx" />}
        </Field>
        <div className="buttons">
          <button className={preview ? "button button-second" : "button"} name="intent" value="preview">
            {t("import.preview")}
          </button>
        </div>
      </form>
    </>
  );
}
