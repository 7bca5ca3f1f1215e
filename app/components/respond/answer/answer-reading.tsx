import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { ShownText } from "~/components/respond/shown-text";

/** An answer that can no longer be changed. */
export function AnswerReading({ data: { head, answer } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  return (
    <>
      <p className="notice">{head.writeClosed ? t(`closed.${head.writeClosed}`) : null}</p>
      <h2 className="visually-hidden">{t("question.answer")}</h2>
      {answer.text.trim() === "" ? (
        <p className="quiet">{t("question.notAnswered")}</p>
      ) : (
        <ShownText text={answer.text} language={answer.language} />
      )}
    </>
  );
}
