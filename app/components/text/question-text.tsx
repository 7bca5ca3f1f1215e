import type { ReactNode } from "react";
import type { ReadText } from "~/language/localized-text";
import { Words } from "./words";

/** Characters from which the wording of a question is a wall of text as a heading. */
const longText = 200;

/** The first sentence, where more follow it. The same in every browser, which `Intl.Segmenter` is not. */
const firstSentence = /^(.{20,}?[.?!…])\s+(?=[\p{Lu}\d«“"(])/su;

/** A short text is all heading; of a long one the first sentence is, and the rest is text. */
export function splitQuestion(text: string): { heading: string; rest: string } {
  const found = text.length > longText ? firstSentence.exec(text) : null;
  return found ? { heading: found[1] ?? "", rest: text.slice(found[0].length) } : { heading: text, rest: "" };
}

type Props = { text: ReadText; heading: (props: { className: string; children: ReactNode }) => ReactNode };

/** The wording of a question: its heading and, where it is long, what follows as text. */
export function QuestionText({ text, heading }: Props) {
  const { heading: first, rest } = splitQuestion(text.text);
  const className = text.text.length > longText ? "question-text question-long" : "question-text";
  return (
    <>
      {heading({ className, children: <Words text={{ ...text, text: first }} /> })}
      {rest ? (
        <p className="question-rest">
          <Words text={{ ...text, text: rest }} />
        </p>
      ) : null}
    </>
  );
}
