import { optionBlocks, readMarkedOptions, yesNoOptions } from "~/question-kinds/marked-options";
import { settingsFor } from "~/question-kinds/settings";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { yesNoOf } from "./yes-no-value";

const takesCommentIn = ({ settings }: WordContext) => settingsFor("yes-no", settings).comment;

/** A box for yes, one for no, and a frame for the comment. */
export const yesNoWord: WordForm = {
  hints: ({ t }) => [t("questionnaire:kinds.one")],
  write: (content, asked) => {
    const { said, comment } = yesNoOf(content);
    const chosen = said === "" ? [] : [said];
    return optionBlocks(
      { options: yesNoOptions(asked), chosen, comment: takesCommentIn(asked) ? comment : null },
      asked,
    );
  },
  read: (blocks, contexts) => {
    const takesComment = contexts.some(takesCommentIn);
    const asked = { options: contexts.flatMap(yesNoOptions), several: false, takesComment };
    const { chosen, comment, notPlaced } = readMarkedOptions(blocks, asked, contexts);
    return { typed: { said: chosen[0] ?? "", comment }, notPlaced };
  },
};
