import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";

/** A code of the second factor, or a recovery code. It is never sent back. */
export function CodeField({ errors, hint }: { errors: string[] | undefined; hint: string }) {
  const { t } = useTranslation("access");
  return (
    <Field name="code" label={t("secondStep.code")} hint={hint} errors={errors}>
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
