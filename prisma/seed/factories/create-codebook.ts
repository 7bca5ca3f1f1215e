import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import codebookFile from "#reference/codebook.json";
import objectivesFile from "#reference/objectives.json";
import principlesFile from "#reference/principles.json";
import { authoredText, officialText, unofficialIn } from "~/language/stated-text";

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

function describedCodes(type: "kind" | "theme", rows: typeof codebookFile.themes) {
  return rows.map(({ key, label, description }) => ({
    type,
    key: `${type}-${key}`,
    label: authoredText(label),
    description: authoredText(description),
  }));
}

/** The codebook of a review: objectives, guiding principles, kinds and themes. Answers code key -> identifier. */
export async function createCodebook(tx: WriteTransaction, reviewId: string): Promise<Map<string, string>> {
  const codes = [
    ...objectiveCodes(),
    ...principleCodes(),
    ...describedCodes("kind", codebookFile.kinds),
    ...describedCodes("theme", codebookFile.themes),
  ];
  const rows = codes.map((code, position) => ({ ...code, id: randomUUID(), reviewId, position }));
  await tx.code.createMany({ data: rows });
  return new Map(rows.map(({ key, id }) => [key, id]));
}
