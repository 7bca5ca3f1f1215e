import { useTranslation } from "react-i18next";

const marks = ["paragraphs", "lists", "links", "notes"] as const;

/** How what is more than words is written; as docs/form-of-a-text.md says it in full. */
export function FormOfText() {
  const { t } = useTranslation("respond");
  return (
    <details className="small no-print">
      <summary>{t("textForm.title")}</summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>{t(`textForm.${mark}`)}</li>
        ))}
      </ul>
    </details>
  );
}
