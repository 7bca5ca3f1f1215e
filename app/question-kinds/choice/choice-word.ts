import { optionBlocks, readMarkedOptions } from "~/question-kinds/marked-options";
import { settingsFor } from "~/question-kinds/settings";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { choiceOf } from "./choice-value";

const settingsIn = ({ settings }: WordContext) => settingsFor("choice", settings);

/** A box for each option, and a frame for the comment. */
export const choiceWord: WordForm = {
  hints: (asked) => [asked.t(settingsIn(asked).several ? "questionnaire:kinds.several" : "questionnaire:kinds.one")],
  write: (content, asked) => {
    const { options, comment } = settingsIn(asked);
    const choice = choiceOf(content);
    return optionBlocks({ options, chosen: choice.options, comment: comment ? choice.comment : null }, asked);
  },
  read: (blocks, contexts) => {
    const [first] = contexts;
    if (!first) return { typed: {}, notPlaced: [] };
    const { several, comment: takesComment } = settingsIn(first);
    const options = contexts.flatMap((asked) => settingsIn(asked).options);
    const { chosen, comment, notPlaced } = readMarkedOptions(blocks, { options, several, takesComment }, contexts);
    return { typed: { options: chosen, comment }, notPlaced };
  },
};
