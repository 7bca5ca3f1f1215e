import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { endingsOf, letterFiles } from "~/domain/shared/files/file-types";

type Props = { label: string; hint: string; errors?: string[] | undefined };

/** The file of a letter of nomination. */
export function LetterField({ label, hint, errors }: Props) {
  const { t } = useTranslation("people");
  return (
    <Field name="letter" label={label} hint={`${hint} ${t("letter.types")}`} errors={errors}>
      {(control) => <input {...control} className="input" type="file" accept={endingsOf(letterFiles)} />}
    </Field>
  );
}
