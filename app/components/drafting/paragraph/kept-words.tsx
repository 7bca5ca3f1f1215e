import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { copyKey } from "~/components/form/saving/browser-storage";
import { KeptFieldsNote } from "./saving/kept-fields-note";
import { useKeptFields } from "~/components/form/saving/use-kept-fields";
import { Field } from "~/components/form/field";
import { keyOfKept } from "~/domain/counting/kept-words";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { longestReason } from "~/domain/report/paragraph/paragraph-schema";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { paragraphForm } from "./paragraph-form";
import { type TypedAnswer, typedValue } from "./typed-answer";

type Props = { page: ParagraphPage; answer: TypedAnswer | null };

/** Words that are kept with a reason; each can be checked again. */
function KeptList({ kept }: Pick<ParagraphPage, "kept">) {
  const { t } = useTranslation("drafting");
  return (
    <ul className="ruled-list">
      {kept.map((each) => (
        <li key={keyOfKept(each)}>
          <p>
            {"quantifier" in each
              ? t("sources.keptWord", { words: t(`quantifier.${each.quantifier}`), reason: each.reason })
              : t("sources.kept", {
                  words: each.words,
                  language: t(`languageName.${each.language}`),
                  reason: each.reason,
                })}
          </p>
          <button type="submit" form={paragraphForm} name="release" value={keyOfKept(each)} className="button small">
            {t("sources.release")}
          </button>
        </li>
      ))}
    </ul>
  );
}

const reasonFields = ["keep", "reason"];

/** One of the words that are warned of, to be kept with a reason. */
function KeepFields({ page, answer }: Props) {
  const language = useLanguage();
  const { t } = useTranslation("drafting");
  const open = [...page.warnings.flatMap(({ texts }) => texts), ...page.oneSided];
  const options = new Map(open.map((text) => [keyOfKept(text), text]));
  const fields = useRef<HTMLDivElement>(null);
  const key = copyKey("fields", { userId: page.userId, place: `${page.id}:reason` });
  const kept = useKeptFields(fields, { key, names: reasonFields, failed: answer !== null, settled: page.choiceBefore });
  return (
    <div ref={fields}>
      <KeptFieldsNote kept={kept} />
      <Field name="keep" label={t("sources.choice")}>
        {(control) => (
          <select {...control} form={paragraphForm} className="select" defaultValue={typedValue(answer, "keep") ?? ""}>
            <option value="">{t("sources.choiceNone")}</option>
            {[...options].map(([key, { language, words }]) => (
              <option key={key} value={`${language}:${words}`}>
                {t("warning.words", { words, language: t(`languageName.${language}`) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="reason"
        label={t("sources.reason")}
        hint={t("sources.reasonHint", { formatted: formatNumber(longestReason, language) })}
        errors={answer?.fieldErrors["reason"]}
      >
        {(control) => (
          <input
            {...control}
            form={paragraphForm}
            className="input"
            defaultValue={typedValue(answer, "reason") ?? ""}
          />
        )}
      </Field>
    </div>
  );
}

/** Words that an editor keeps although the sources do not carry them; part of the paragraph's form. */
export function KeptWords({ page, answer }: Props) {
  const { t } = useTranslation("drafting");
  const { kept, warnings, oneSided, choiceBefore } = page;
  const open = warnings.length + oneSided.length > 0;
  if (kept.length === 0 && !open) return null;
  return (
    <details open={kept.length > 0 || answer?.fieldErrors["reason"] !== undefined}>
      <summary>{t("sources.choiceTitle")}</summary>
      <input
        type="hidden"
        form={paragraphForm}
        name="choiceBefore"
        value={answer?.conflict?.choiceBefore ?? choiceBefore}
      />
      {kept.length > 0 ? <KeptList kept={kept} /> : null}
      {open ? <KeepFields page={page} answer={answer} /> : null}
    </details>
  );
}
