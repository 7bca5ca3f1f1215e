import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";

/** What names a new review in addresses. */
export function ReviewKeyField({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation("setup");
  return (
    <Field
      name="review"
      label={t("new.key")}
      hint={t("new.keyHint", { example: "escap-2027" })}
      errors={failure?.fieldErrors["review"]}
    >
      {(control) => (
        <input
          {...control}
          className="input input-short"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typedText(failure, "review") ?? ""}
        />
      )}
    </Field>
  );
}
