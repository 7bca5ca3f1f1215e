import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { longestNote } from "~/domain/coding/coding-schema";

type Props = { note: string; errors: string[] | undefined };

/** A note for the colleagues; the public never sees it. */
export function NoteField({ note, errors }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  return (
    <Field
      name="note"
      label={t("note.label")}
      hint={t("note.hint", { formatted: formatNumber(longestNote, language) })}
      errors={errors}
    >
      {(control) => <textarea {...control} className="textarea note-input" defaultValue={note} />}
    </Field>
  );
}
