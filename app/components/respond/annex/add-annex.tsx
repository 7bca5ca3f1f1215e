import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { type FormFailure, typedText } from "~/components/form/form-failure";
import { annexFiles, endingsOf } from "~/domain/shared/files/file-types";
import { mostAnnexes } from "~/domain/submission/annex/annex-rules";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { AnnexFields } from "./annex-fields";

type Props = { head: SubmissionHead; failure: FormFailure | null };

/** The form that attaches a file; a form that came back keeps what was typed, but no browser keeps the file. */
export function AddAnnex({ head, failure: came }: Props) {
  const { t } = useTranslation("annexes");
  const language = useLanguage();
  const failure = typedText(came, "intent") === "add" ? came : null;
  const hint = (
    <>
      {t("limits", { count: mostAnnexes })}
      {failure ? <strong> {t("add.chooseAgain")}</strong> : null}
    </>
  );
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <h2>{t("add.title")}</h2>
      <Field name="file" label={t("add.file")} hint={hint} errors={failure?.fieldErrors["file"]}>
        {(control) => <input {...control} className="input" type="file" accept={endingsOf(annexFiles)} />}
      </Field>
      <AnnexFields head={head} failure={failure} said={{ title: "", language, level: "public" }} />
      <div className="buttons">
        <button className="button" name="intent" value="add">
          {t("add.button")}
        </button>
      </div>
    </form>
  );
}
