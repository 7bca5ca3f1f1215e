import type { WriteTransaction } from "~/db/types";
import objectivesFile from "../reference/objectives.json";
import principlesFile from "../reference/principles.json";
import { authoredText, officialText, unofficialIn } from "./seed-text";

/** The 23 objectives and ten guiding principles of the Global Compact; does nothing where they are there. */
export async function createReference(tx: WriteTransaction): Promise<void> {
  if ((await tx.objective.count()) > 0) return;
  await tx.objective.createMany({
    data: objectivesFile.objectives.map(({ number, title, label, official }) => ({
      number,
      title: officialText(title, unofficialIn(official)),
      label: authoredText(label),
    })),
  });
  await tx.guidingPrinciple.createMany({
    data: principlesFile.principles.map(({ number, key, name, official }) => ({
      number,
      key,
      name: officialText(name, unofficialIn(official)),
    })),
  });
}
