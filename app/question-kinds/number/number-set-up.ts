import { eachLanguage } from "~/language/language";
import { type LocalizedText, localizedTextSchema } from "~/language/localized-text";
import { keepsWords, retypeText, wordsOfText } from "~/language/retype-text";
import type { JsonValue, TypedFields } from "~/question-kinds/answer-content";
import {
  chosenSettings,
  type KindSetUp,
  settingIn,
  type SettingsErrors,
  type StoredChoice,
} from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";
import { numberIn } from "~/question-kinds/typed-number";

const mostDecimals = 3;

function unitOf(stored: StoredChoice): LocalizedText {
  return localizedTextSchema.safeParse(settingIn(stored, "unit")).data ?? {};
}

function numberOf(stored: StoredChoice, name: string): number | null {
  const value = settingIn(stored, name);
  return typeof value === "number" ? value : null;
}

/** A limit as it was typed: nothing, a number, or neither. */
function limitIn(typed: TypedFields, name: string): number | undefined {
  return numberIn(textIn(typed[name])) ?? undefined;
}

function isWrong(typed: TypedFields, name: string): boolean {
  return textIn(typed[name]).trim() !== "" && limitIn(typed, name) === undefined;
}

function faultsOf(typed: TypedFields): SettingsErrors {
  const wrong = ["min", "max"].filter((name) => isWrong(typed, name)).map((name) => [name, ["numberInvalid"]] as const);
  const decimals = textIn(typed["decimals"]).trim();
  const [min, max] = [limitIn(typed, "min"), limitIn(typed, "max")];
  return {
    ...Object.fromEntries(wrong),
    ...(/^[0-3]?$/.test(decimals) ? {} : { decimals: ["decimalsInvalid"] }),
    ...(min !== undefined && max !== undefined && max < min ? { max: ["maxBelowMin"] } : {}),
  };
}

/** The unit, the limits, and how many digits follow the point. A limit that changes leaves the number as it is. */
export const numberSetUp: KindSetUp = {
  toTyped: (stored) => {
    const unit = wordsOfText(unitOf(stored));
    const units = Object.entries(unit).map(([language, words]) => [`unit-${language}`, words] as const);
    const limits = ["min", "max"].map((name) => [name, numberOf(stored, name)?.toString() ?? ""] as const);
    return { ...Object.fromEntries([...units, ...limits]), decimals: String(numberOf(stored, "decimals") ?? 0) };
  },
  fromTyped: (typed, before, chosen) => {
    const words = eachLanguage((language) => textIn(typed[`unit-${language}`]));
    const unit = retypeText(unitOf(before), words, chosen);
    const decimals = Math.min(mostDecimals, Number(textIn(typed["decimals"])) || 0);
    return chosenSettings({
      unit: Object.keys(unit).length > 0 ? (JSON.parse(JSON.stringify(unit)) as JsonValue) : undefined,
      min: limitIn(typed, "min"),
      max: limitIn(typed, "max"),
      decimals: decimals > 0 ? decimals : undefined,
    });
  },
  faults: faultsOf,
  texts: (stored) => {
    const unit = unitOf(stored);
    return Object.keys(unit).length > 0 ? [{ name: "unit", text: unit }] : [];
  },
  reinterprets: ({ before, after }) => ({
    ...(keepsWords(unitOf(before), unitOf(after)) &&
    (Object.keys(unitOf(before)).length > 0 || Object.keys(unitOf(after)).length === 0)
      ? {}
      : { unit: ["unitHeld"] }),
    ...((numberOf(after, "decimals") ?? 0) < (numberOf(before, "decimals") ?? 0) ? { decimals: ["decimalsHeld"] } : {}),
  }),
};
