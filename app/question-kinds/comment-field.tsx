import { useTranslation } from "react-i18next";
import type { FieldProps } from "./field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import { textIn } from "./typed-values";
import { WordCounter } from "~/components/form/word-counter";

type Props = Pick<FieldProps, "prefix" | "register" | "start" | "typed" | "language" | "wordLimit" | "errors">;

/** The text beside a choice, in the language of the answer, with its words counted. */
export function CommentField({ prefix, register, start, typed, language, wordLimit, errors }: Props) {
  const { t } = useTranslation("respond");
  const id = `${prefix}comment`;
  const wrong = errors["comment"] ?? [];
  return (
    <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{t("kinds.comment")}</label>
      <FieldErrors id={`${id}-error`} errors={wrong} />
      <textarea
        id={id}
        className="textarea textarea-short"
        lang={language}
        rows={4}
        aria-invalid={wrong.length > 0 || undefined}
        {...describedBy([wrong.length > 0 && `${id}-error`, `${id}-words`])}
        defaultValue={textIn(start["comment"])}
        {...register("comment")}
      />
      <WordCounter id={`${id}-words`} text={textIn(typed["comment"])} limit={wordLimit} />
    </div>
  );
}
