import { grammarOf } from "~/language/grammar/grammar";
import { type KindSetUp, nothingToChoose, settingIn } from "~/question-kinds/kind-set-up";

const takesComment = (stored: Parameters<KindSetUp["toTyped"]>[0]) => settingIn(stored, "comment") !== false;

/** Whether a text can be added. */
export const yesNoSetUp: KindSetUp = {
  ...nothingToChoose,
  toTyped: (stored) => ({ comment: takesComment(stored) ? "on" : "" }),
  fromTyped: ({ comment }) => (comment === "on" ? null : { comment: false }),
  reinterprets: ({ before, after }) =>
    takesComment(before) && !takesComment(after) ? { comment: ["commentHeld"] } : {},
  answers: (_, language) => {
    const { yes, no } = grammarOf(language).answerWords;
    return [
      { key: "yes", label: yes },
      { key: "no", label: no },
    ];
  },
};
