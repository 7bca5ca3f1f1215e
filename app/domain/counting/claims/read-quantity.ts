import type { Approximation } from "~/language/grammar/claims/claim-forms";
import { isShare, type Quantity } from "./quantity";
import type { Reader, Reading } from "./reader";

export type ReadQuantity = {
  readonly quantity: Quantity;
  readonly end: number;
  /** In a case that no subject has. */
  readonly oblique: boolean;
  readonly article: boolean;
  /** May count a noun in the singular. */
  readonly singular: boolean;
};

const singularWords = new Set(["one", "all", "nearly-all", "not-all"]);

/** No count of speakers is a year. */
const mostSpeakers = 999;

export function readNumber({ reader, tokens }: Reading, at: number) {
  const token = tokens[at];
  if (token?.kind === "number") {
    const value = Number(token.word.replace(",", "."));
    return value > mostSpeakers ? undefined : { value, end: at + 1, oblique: false, about: false };
  }
  const found = reader.numerals.longest(tokens, at);
  return found && { ...found.value, end: found.end };
}

function numeral({ reader, tokens }: Reading, at: number, blur?: Approximation): ReadQuantity | undefined {
  const found = readNumber({ reader, tokens }, at);
  if (!found) return undefined;
  const { value, oblique } = found;
  const approximation = blur ?? (found.about ? "about" : undefined);
  const share = reader.perCent.longest(tokens, found.end);
  if (!share && !Number.isInteger(value)) return undefined;
  const quantity: Quantity =
    value === 1 && !share && !approximation
      ? { kind: "word", word: "one" }
      : { kind: share ? "per-cent" : "number", value, ...(approximation && { approximation }) };
  return {
    quantity,
    end: share?.end ?? found.end,
    oblique: oblique && !approximation,
    article: false,
    singular: value === 1,
  };
}

function named({ reader, tokens }: Reading, at: number, blur?: Approximation): ReadQuantity | undefined {
  const found = reader.quantities
    .from(tokens, at)
    .filter(({ value }) => !blur || isShare(value.name))
    .reduce<ReturnType<Reader["quantities"]["longest"]>>(
      (best, next) => (best && best.end > next.end ? best : next),
      undefined,
    );
  if (!found) return undefined;
  const { name, oblique, article } = found.value;
  return {
    quantity: { kind: "word", word: name, ...(blur && { approximation: blur }) },
    end: found.end,
    oblique: oblique && !blur,
    article,
    singular: singularWords.has(name),
  };
}

function blurred({ reader, tokens }: Reading, at: number): ReadQuantity | undefined {
  const blur = reader.approximations.longest(tokens, at);
  if (!blur) return undefined;
  return numeral({ reader, tokens }, blur.end, blur.value) ?? named({ reader, tokens }, blur.end, blur.value);
}

/** How many, in the words that begin at a token: the longest reading, "nearly all" before "all". */
export function readQuantity({ reader, tokens }: Reading, at: number): ReadQuantity | undefined {
  const readings = [blurred({ reader, tokens }, at), named({ reader, tokens }, at), numeral({ reader, tokens }, at)];
  return readings.reduce((best, next) => (!best || (next && next.end > best.end) ? next : best));
}
