import type { Language } from "~/language/language";
import { PlainWords } from "./plain-words";
import { hasBlocks, StructuredWords } from "./structured-words";

type Props = { text: string; className: string; lang?: Language | undefined; translate?: "no" };

/** A quotation: the lists, links and paragraphs of the text from which it was taken stay what they are. */
export function QuotedText({ text, className, ...attributes }: Props) {
  const blocks = hasBlocks(text);
  return (
    <blockquote className={blocks ? `${className} quotation-blocks` : className} {...attributes}>
      {blocks ? <StructuredWords text={text} /> : <PlainWords text={text} />}
    </blockquote>
  );
}
