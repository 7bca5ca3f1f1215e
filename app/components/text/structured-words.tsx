import { readBlocksOf } from "~/language/text/structure/text-blocks";
import { PlainWords } from "./plain-words";
import { TextBlocks } from "./text-blocks";

type Props = { text: string; /** The whole is a link already. */ withoutLinks?: boolean };

/** A text with its paragraphs, lists, links and notes, whose words are as they were written. */
export function StructuredWords({ text, withoutLinks = false }: Props) {
  return (
    <TextBlocks text={text} withoutLinks={withoutLinks}>
      {(block, setParts) =>
        setParts(block, ({ startsAt, endsAt }) => <PlainWords text={text.slice(startsAt, endsAt)} />)
      }
    </TextBlocks>
  );
}

/** Whether a text is more than one paragraph: then it is set in blocks of its own. */
export function hasBlocks(text: string): boolean {
  const [first, ...others] = readBlocksOf(text);
  return others.length > 0 || (first !== undefined && first.kind !== "paragraph");
}
