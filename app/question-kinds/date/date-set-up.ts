import { chosenSettings, type KindSetUp, nothingToChoose, settingIn } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";
import { isDay } from "./date-value";

const limits = ["min", "max"] as const;

/** Between which days an answer lies. A limit that changes leaves the day that was given as it is. */
export const dateSetUp: KindSetUp = {
  ...nothingToChoose,
  toTyped: (stored) => Object.fromEntries(limits.map((name) => [name, textIn(settingIn(stored, name))])),
  fromTyped: (typed) =>
    chosenSettings(Object.fromEntries(limits.map((name) => [name, textIn(typed[name]).trim() || undefined]))),
  faults: (typed) => {
    const [min, max] = [textIn(typed["min"]).trim(), textIn(typed["max"]).trim()];
    const wrong = { min: min !== "" && !isDay(min), max: max !== "" && !isDay(max) };
    if (wrong.min || wrong.max)
      return { ...(wrong.min ? { min: ["dateInvalid"] } : {}), ...(wrong.max ? { max: ["dateInvalid"] } : {}) };
    return min !== "" && max !== "" && max < min ? { max: ["maxBelowMin"] } : {};
  },
};
