import { useTranslation } from "react-i18next";
import { useCodeTag } from "~/components/coding/code-label";
import type { CodeView } from "~/domain/coding/codebook/code-view";

/** What is chosen stays in sight when the list is narrowed. */
export function ChosenCodes({ codes, onRemove }: { codes: CodeView[]; onRemove: (key: string) => void }) {
  const { t } = useTranslation("coding");
  const codeTag = useCodeTag();
  return (
    <ul className="code-tags" aria-label={t("codes.chosen")} aria-live="polite">
      {codes.map((code) => (
        <li key={code.key} className="tag">
          {codeTag(code)}
          <button
            type="button"
            className="tag-remove"
            aria-label={t("codes.remove", { code: codeTag(code) })}
            onClick={() => onRemove(code.key)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
