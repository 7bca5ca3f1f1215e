import { useTranslation } from "react-i18next";
import type { FieldProps } from "./field";

/** What the fields of an answer are, with the words that only those need who do not see the page. */
export function AnswerLegend({ about }: Pick<FieldProps, "about">) {
  const { t } = useTranslation("respond");
  return (
    <>
      {t("question.answer")}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </>
  );
}
