import type { CodeView } from "~/domain/coding/codebook/code-view";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "./code-label";

/** The codes of an excerpt. */
export function CodeTags({ codes, hrefOf }: { codes: CodeView[]; hrefOf?: (code: CodeView) => string }) {
  const codeLabel = useCodeLabel();
  const language = useLanguage();
  return (
    <ul className="code-tags">
      {codes.map((code) => (
        <li key={code.key} className="tag" lang={code.label.language === language ? undefined : code.label.language}>
          {hrefOf ? <a href={hrefOf(code)}>{codeLabel(code)}</a> : codeLabel(code)}
        </li>
      ))}
    </ul>
  );
}
