import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText } from "~/components/form/form-failure";
import type { DraftAnswer } from "~/domain/submission/answer/read-own-draft.server";
import { usePlaceWords } from "~/i18n/use-place-words";
import { LinkSecret } from "./link-secret";
import type { ReadingProps } from "./reading-props";

/** Saying something about an answer: folded until someone does. */
export function CommentForm({ answer, token, failure }: ReadingProps & { answer: DraftAnswer }) {
  const { t } = useTranslation("clearance");
  const { place } = usePlaceWords();
  const name = `${answer.session}.${answer.question}`;
  const mine = typedText(failure, "place") === name ? failure : null;
  return (
    <details className="remark-field no-print" open={mine ? true : undefined}>
      <summary aria-label={`${t("read.comment")}: ${place(answer)}`}>{t("read.comment")}</summary>
      <form method="post" noValidate>
        <LinkSecret token={token} />
        <input type="hidden" name="place" value={name} />
        <Field
          name="comment"
          id={`c${name}`}
          label={t("read.commentField")}
          hint={t("read.commentHint")}
          errors={mine ? Object.values(mine.fieldErrors).flat() : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea textarea-short"
              rows={3}
              defaultValue={typedText(mine, "comment") ?? ""}
            />
          )}
        </Field>
        <button className="button button-second" name="intent" value="comment">
          {t("read.commentButton")}
        </button>
      </form>
    </details>
  );
}
