import { randomUUID } from "node:crypto";
import codebookFile from "#reference/codebook.json";
import objectivesFile from "#reference/objectives.json";
import principlesFile from "#reference/principles.json";
import type { WriteTransaction } from "~/db/types";
import type { LocalizedText } from "~/language/localized-text";
import { authoredText, officialText, unofficialIn } from "~/language/stated-text";

/** A kind or theme of a codebook. */
export type DescribedCode = { key: string; label: LocalizedText; description: LocalizedText };
export type Codebook = { kinds: readonly DescribedCode[]; themes: readonly DescribedCode[] };

const authored = (rows: typeof codebookFile.themes): DescribedCode[] =>
  rows.map(({ key, label, description }) => ({
    key,
    label: authoredText(label),
    description: authoredText(description),
  }));

/** The kinds and themes that a review begins with. */
export const usualCodebook: Codebook = { kinds: authored(codebookFile.kinds), themes: authored(codebookFile.themes) };

function objectiveCodes() {
  return objectivesFile.objectives.map(({ number, label, title, official }) => ({
    type: "objective",
    key: `objective-${number}`,
    label: authoredText(label),
    description: officialText(title, unofficialIn(official)),
    objectiveNumber: number,
  }));
}

function principleCodes() {
  return principlesFile.principles.map(({ number, key, name, official }) => ({
    type: "principle",
    key: `principle-${key}`,
    label: officialText(name, unofficialIn(official)),
    principleNumber: number,
  }));
}

function describedCodes(type: "kind" | "theme", rows: readonly DescribedCode[]) {
  return rows.map(({ key, ...texts }) => ({ type, key: `${type}-${key}`, ...texts }));
}

/** The codebook of a new review: objectives, guiding principles, kinds and themes. Answers code key -> identifier. */
export async function createCodebook(
  tx: WriteTransaction,
  reviewId: string,
  { kinds, themes }: Codebook = usualCodebook,
): Promise<Map<string, string>> {
  const codes = [
    ...objectiveCodes(),
    ...principleCodes(),
    ...describedCodes("kind", kinds),
    ...describedCodes("theme", themes),
  ];
  const rows = codes.map((code, position) => ({ ...code, id: randomUUID(), reviewId, position }));
  await tx.code.createMany({ data: rows });
  return new Map(rows.map(({ key, id }) => [key, id]));
}
