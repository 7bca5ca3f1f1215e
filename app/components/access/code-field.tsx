import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";

type Props = { name?: string; errors: string[] | undefined; hint: string };

/** A code of the second factor, or a recovery code. It is never sent back. */
export function CodeField({ name = "code", errors, hint }: Props) {
  const { t } = useTranslation("access");
  return (
    <Field name={name} label={t("secondStep.code")} hint={hint} errors={errors}>
      {(control) => (
        <input
          {...control}
          className="input input-short"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
