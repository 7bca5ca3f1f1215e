import { TextNote } from "~/components/text/words";
import type { ReadText } from "~/language/localized-text";

/** A text of several paragraphs, in the language it is really in. */
export function Prose({ text }: { text: ReadText }) {
  return (
    <div className="document" lang={text.language}>
      {text.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <TextNote text={text} />
    </div>
  );
}
