import { type KindSetUp, nothingToChoose, settingIn } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";
import { mostEntries, usualMost } from "./list-value";

const mostOf = (stored: Parameters<KindSetUp["toTyped"]>[0]) => {
  const most = settingIn(stored, "most");
  return typeof most === "number" ? most : usualMost;
};

/** How many entries can be written. */
export const listSetUp: KindSetUp = {
  ...nothingToChoose,
  toTyped: (stored) => ({ most: String(mostOf(stored)) }),
  fromTyped: ({ most }) => ({ most: Number(textIn(most)) }),
  faults: ({ most }) => {
    const typed = textIn(most).trim();
    const fits = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostEntries;
    return fits ? {} : { most: ["entriesInvalid"] };
  },
  reinterprets: ({ before, after }) => (mostOf(after) < mostOf(before) ? { most: ["entriesHeld"] } : {}),
};
