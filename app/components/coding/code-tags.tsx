import type { CodeView } from "~/domain/coding/codebook/code-view";
import { useLanguage } from "~/i18n/use-language";
import { useCodeTag } from "./code-label";

/** The codes of an excerpt, each with its type where labels alone would not tell it. */
export function CodeTags({ codes, hrefOf }: { codes: CodeView[]; hrefOf?: (code: CodeView) => string }) {
  const codeTag = useCodeTag();
  const language = useLanguage();
  return (
    <ul className="code-tags">
      {codes.map((code) => (
        <li key={code.key} className="tag" lang={code.label.language === language ? undefined : code.label.language}>
          {hrefOf ? <a href={hrefOf(code)}>{codeTag(code)}</a> : codeTag(code)}
        </li>
      ))}
    </ul>
  );
}
