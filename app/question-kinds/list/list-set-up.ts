import { type KindSetUp, nothingToChoose, settingIn } from "~/question-kinds/kind-set-up";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import { entryDetails } from "./entry-detail-names";
import { mostEntries, usualMost } from "./list-value";

const mostOf = (stored: Parameters<KindSetUp["toTyped"]>[0]) => {
  const most = settingIn(stored, "most");
  return typeof most === "number" ? most : usualMost;
};

const detailsIn = (stored: Parameters<KindSetUp["toTyped"]>[0]) => {
  const chosen = settingIn(stored, "details");
  return entryDetails.filter((name) => Array.isArray(chosen) && chosen.includes(name));
};

/** How many entries can be written, and what is asked of each. */
export const listSetUp: KindSetUp = {
  ...nothingToChoose,
  toTyped: (stored) => ({ most: String(mostOf(stored)), details: detailsIn(stored) }),
  fromTyped: ({ most, details }) => {
    const chosen = entryDetails.filter((name) => valuesIn(details).includes(name));
    return { most: Number(textIn(most)), ...(chosen.length > 0 ? { details: chosen } : {}) };
  },
  faults: ({ most }) => {
    const typed = textIn(most).trim();
    const fits = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostEntries;
    return fits ? {} : { most: ["entriesInvalid"] };
  },
  reinterprets: ({ before, after }) => ({
    ...(mostOf(after) < mostOf(before) ? { most: ["entriesHeld"] } : {}),
    ...(detailsIn(before).some((name) => !detailsIn(after).includes(name)) ? { details: ["detailsHeld"] } : {}),
  }),
};
