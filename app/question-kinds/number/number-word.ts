import { formatNumber } from "~/language/format";
import { settingsFor } from "~/question-kinds/settings";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { sameWords, textOfBlocks } from "~/language/text/read-blocks";
import { numberIn } from "~/question-kinds/typed-number";

const settingsIn = ({ settings }: WordContext) => settingsFor("number", settings);

function limits(asked: WordContext): string[] {
  const { min, max } = settingsIn(asked);
  const said = (limit: number) => formatNumber(limit, asked.language);
  if (min !== null && max !== null) return [asked.t("respond:kinds.between", { min: said(min), max: said(max) })];
  if (min !== null) return [asked.t("respond:kinds.from", { min: said(min) })];
  return max === null ? [] : [asked.t("respond:kinds.upTo", { max: said(max) })];
}

/** A number with or without its unit, in any language. */
function numberOf(written: string, contexts: readonly WordContext[]): number | null {
  const units = contexts.map((asked) => settingsIn(asked).unit).filter((unit) => unit !== "");
  const unit = units.find((one) => written.toLowerCase().endsWith(one.toLowerCase()));
  return numberIn(written.slice(0, unit === undefined ? written.length : -unit.length));
}

/** A frame for the number, whose unit is printed above it. */
export const numberWord: WordForm = {
  hints: (asked) => {
    const { unit } = settingsIn(asked);
    const named = unit === "" ? [] : [asked.t("questionnaire:kinds.unit", { unit })];
    return [asked.t("questionnaire:kinds.number"), ...named, ...limits(asked)];
  },
  write: ({ value }) => [{ kind: "text", text: typeof value === "number" ? String(value) : "", lines: 1 }],
  read: (blocks, contexts) => {
    const written = textOfBlocks(blocks).trim();
    const number = written === "" ? null : numberOf(sameWords(written), contexts);
    return {
      typed: { number: number === null ? "" : String(number) },
      notPlaced: written !== "" && number === null ? [written] : [],
    };
  },
};
