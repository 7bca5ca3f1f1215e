import type { WriteTransaction } from "~/db/types";
import { refreshObjectives } from "~/domain/review/refresh-objectives.server";

/** The 23 objectives and ten guiding principles of the Global Compact; does nothing where they are there. */
export async function createReference(tx: WriteTransaction): Promise<void> {
  if ((await tx.objective.count()) === 0) await refreshObjectives(tx);
}
