import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Asks for the number of a receipt; where none was found, says so and gives back what was typed. */
export function ReceiptForm({ typed }: { typed: string | null }) {
  const { t } = useTranslation("receipt");
  const language = useLanguage();
  const errors = typed ? ["receiptUnknown"] : typed === "" ? ["receiptMissing"] : [];
  return (
    <>
      <h1>{t("check.title")}</h1>
      <p className="lead">{t("check.lead")}</p>
      <form method="get" action={paths.receiptCheck(language)}>
        <Field name="number" label={t("check.number")} hint={t("check.hint")} errors={errors}>
          {(control) => (
            <input
              {...control}
              className="input input-short"
              defaultValue={typed ?? ""}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          )}
        </Field>
        <button className="button">{t("check.button")}</button>
      </form>
    </>
  );
}
