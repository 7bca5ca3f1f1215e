import { useTranslation } from "react-i18next";
import { TextBlocks } from "~/components/text/text-blocks";
import { TextNote } from "~/components/text/words";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import type { DraftReadingProps, FrozenReadingProps } from "~/question-kinds/reading";
import { MarkedWords } from "./marked-words";

/** A text as it is read before it is sent, in its own language; signs that cannot be seen are named where they are. */
export function ShownText({ answer }: DraftReadingProps) {
  const { t } = useTranslation("respond");
  const { language } = answer;
  return (
    <div className="document" lang={language}>
      <TextBlocks text={answer.text}>
        {(block, setParts) =>
          setParts(block, ({ startsAt, endsAt }) =>
            splitInvisibleCharacters(answer.text.slice(startsAt, endsAt)).map((part, at) =>
              part.codePoint === null ? (
                part.text
              ) : (
                <mark key={at} title={t("check.sign")}>
                  {part.codePoint}
                </mark>
              ),
            ),
          )
        }
      </TextBlocks>
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
