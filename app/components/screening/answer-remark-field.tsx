import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { Words } from "~/components/text/words";
import { longestRemark, remarkField } from "~/domain/screening/answer-remarks";
import type { ReadAnswer } from "~/domain/submission/published/submission-reading";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatNumber } from "~/language/format";
import type { Language } from "~/language/language";

type Props = {
  answer: Pick<ReadAnswer, "frozenAnswerId" | "session" | "question" | "questionLabel">;
  /** In which the remark is written. */
  language: Language;
  /** What was typed before, after an error. */
  typed: string;
  errors: string[] | undefined;
};

/** A remark on one answer, a part of the form that returns the version: folded until someone writes one. */
export function AnswerRemarkField({ answer, language, typed, errors }: Props) {
  const { t } = useTranslation("screening");
  const pageLanguage = useLanguage();
  const { frozenAnswerId, session, question, questionLabel } = answer;
  const { place } = usePlaceWords();
  return (
    <details className="remark-field" open={typed !== "" || errors !== undefined || undefined}>
      <summary>
        {place({ session, question })}. <Words text={questionLabel} />
      </summary>
      <Field
        name={remarkField(frozenAnswerId)}
        label={t(`remark.label.${language}`)}
        hint={t("remark.length", { longest: formatNumber(longestRemark, pageLanguage) })}
        errors={errors}
      >
        {(control) => <textarea {...control} className="textarea remark-input" lang={language} defaultValue={typed} />}
      </Field>
    </details>
  );
}
