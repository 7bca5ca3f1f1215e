import { isDeepStrictEqual } from "node:util";
import objectivesFile from "#reference/objectives.json";
import principlesFile from "#reference/principles.json";
import type { WriteTransaction } from "~/db/types";
import { authoredText, officialText, unofficialIn } from "~/language/stated-text";

const objectives = objectivesFile.objectives.map(({ number, title, label, official }) => ({
  number,
  title: officialText(title, unofficialIn(official)),
  label: authoredText(label),
}));

const principles = principlesFile.principles.map(({ number, key, name, official }) => ({
  number,
  key,
  name: officialText(name, unofficialIn(official)),
}));

/** Those of the wanted rows that are stored otherwise or not at all. */
function outdated<Row extends { number: number }>(
  wanted: readonly Row[],
  stored: readonly { number: number }[],
): Row[] {
  const byNumber = new Map(stored.map((row) => [row.number, row]));
  return wanted.filter((row) => !isDeepStrictEqual(byNumber.get(row.number), row));
}

/**
 * Brings the 23 objectives and ten guiding principles of the Global Compact to what this build knows of them; answers how
 * many were added or changed.
 */
export async function refreshObjectives(tx: WriteTransaction): Promise<number> {
  const changed = outdated(objectives, await tx.objective.findMany());
  for (const { number, ...texts } of changed) {
    await tx.objective.upsert({ where: { number }, create: { number, ...texts }, update: texts });
  }
  const renamed = outdated(principles, await tx.guidingPrinciple.findMany());
  for (const { number, ...principle } of renamed) {
    await tx.guidingPrinciple.upsert({ where: { number }, create: { number, ...principle }, update: principle });
  }
  return changed.length + renamed.length;
}
