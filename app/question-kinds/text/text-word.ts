import type { WordForm } from "~/question-kinds/file-forms";
import { textOfBlocks } from "~/language/text/read-blocks";

/** A frame for the text; whatever is written in it is the answer. */
export const textWord: WordForm = {
  hints: () => [],
  write: ({ text }) => [{ kind: "text", text, lines: 3 }],
  read: (blocks) => ({ typed: { text: textOfBlocks(blocks) }, notPlaced: [] }),
};
