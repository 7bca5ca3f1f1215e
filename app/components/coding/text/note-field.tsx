import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { longestNote } from "~/domain/coding/coding-schema";

type Props = { note: string; errors: string[] | undefined };

/** A note for the colleagues; the public never sees it. */
export function NoteField({ note, errors }: Props) {
  const { t } = useTranslation("coding");
  return (
    <Field name="note" label={t("note.label")} hint={t("note.hint")} errors={errors}>
      {(control) => (
        <textarea {...control} className="textarea note-input" maxLength={longestNote} defaultValue={note} />
      )}
    </Field>
  );
}
