import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { longestReason } from "~/domain/report/paragraph/paragraph-schema";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { paragraphForm } from "./paragraph-form";
import { type TypedAnswer, typedValue } from "./typed-answer";

/** An editor's own word instead of the proposed one, with the reason; part of the paragraph's form. */
export function QuantifierChoice({ page, answer }: { page: ParagraphPage; answer: TypedAnswer | null }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { choice, choiceBefore } = page;
  const quantifier = typedValue(answer, "quantifier") ?? choice?.quantifier ?? "";
  const reason = typedValue(answer, "reason") ?? choice?.reason ?? "";
  const errors = answer?.fieldErrors["reason"];
  return (
    <details open={choice !== null || errors !== undefined}>
      <summary>{t("sources.choiceTitle")}</summary>
      <input
        type="hidden"
        form={paragraphForm}
        name="choiceBefore"
        value={answer?.conflict?.choiceBefore ?? choiceBefore}
      />
      <Field name="quantifier" label={t("sources.choice")}>
        {(control) => (
          <select {...control} form={paragraphForm} className="select" defaultValue={quantifier}>
            <option value="">{t("sources.choiceNone")}</option>
            {page.words.map((word) => (
              <option key={word} value={word}>
                {t(`quantifier.${word}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="reason"
        label={t("sources.reason")}
        hint={t("sources.reasonHint", { formatted: formatNumber(longestReason, language) })}
        errors={errors}
      >
        {(control) => <input {...control} form={paragraphForm} className="input" defaultValue={reason} />}
      </Field>
    </details>
  );
}
