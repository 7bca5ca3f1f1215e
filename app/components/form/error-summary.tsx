import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "./error-text";

type Props = {
  /** Error keys by name of field; "" for the form as a whole. */
  fieldErrors: Record<string, string[]>;
  /** Another one for each time the form was sent: the summary takes the focus once per attempt. */
  attempt?: unknown;
  /** What a message is about, where several fields of the page have the same one. */
  labelOf?: (field: string) => string | null;
};

/** All errors of a form, in the same words as at the fields, each with a link to its field. */
export function ErrorSummary({ fieldErrors, attempt = fieldErrors, labelOf }: Props) {
  const { t } = useTranslation("error");
  const errorText = useErrorText();
  const summary = useRef<HTMLDivElement>(null);
  const entries = Object.entries(fieldErrors).flatMap(([field, keys]) => keys.map((key) => ({ field, key })));
  const failed = entries.length > 0;
  const shown = useRef<unknown>(null);
  useEffect(() => {
    if (!failed || shown.current === attempt) return;
    shown.current = attempt;
    summary.current?.focus();
  }, [attempt, failed]);
  useEffect(() => {
    if (!failed) return;
    const prefix = t("titlePrefix");
    if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length).trimStart();
    };
  }, [failed, t]);
  if (!failed) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t("summaryTitle")}</h2>
      <ul className="plain-list">
        {entries.map(({ field, key }) => {
          const words = [labelOf?.(field), errorText(key)].filter(Boolean).join(" ");
          return <li key={field + key}>{field ? <a href={`#${field}`}>{words}</a> : words}</li>;
        })}
      </ul>
    </div>
  );
}
