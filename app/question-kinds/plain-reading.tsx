import { useTranslation } from "react-i18next";
import { TextNote } from "~/components/text/words";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import type { DraftReadingProps, FrozenReadingProps } from "~/question-kinds/reading";
import { MarkedWords } from "./marked-words";
import { plainParagraphs } from "./plain-paragraphs";

/** A text as it is read before it is sent, in its own language; signs that cannot be seen are named where they are. */
export function ShownText({ answer }: DraftReadingProps) {
  const { t } = useTranslation("respond");
  const { language } = answer;
  return (
    <div className="document" lang={language}>
      {plainParagraphs(answer).map((paragraph, index) => (
        <p key={index}>
          {splitInvisibleCharacters(paragraph).map((part, at) =>
            part.codePoint === null ? (
              part.text
            ) : (
              <mark key={at} title={t("check.sign")}>
                {part.codePoint}
              </mark>
            ),
          )}
        </p>
      ))}
      <TextNote text={{ language, status: "original" }} />
    </div>
  );
}

/** A frozen text, with the passages that the report cites. */
export function FrozenText({ answer: { text, language }, passages, markMixed }: FrozenReadingProps) {
  return (
    <div className="document" lang={language}>
      <MarkedWords text={text} passages={passages} mixedIn={markMixed ? language : undefined} />
    </div>
  );
}
