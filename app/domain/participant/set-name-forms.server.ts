import type { WriteTransaction } from "~/db/types";
import { participantNamesSchema, type ParticipantNames } from "./participant-schema";

export type NameFormsInput = Pick<ParticipantNames, "enWithArticle" | "frArticle" | "frDe" | "ruGenitive">;

/** Replaces the inflected forms of a registered name; its other forms stay. What is undefined is derived from then on. */
export async function setNameForms(tx: WriteTransaction, id: string, forms: NameFormsInput): Promise<void> {
  const { names } = await tx.participant.findUniqueOrThrow({ where: { id }, select: { names: true } });
  const { formal, running, acronyms } = participantNamesSchema.parse(names);
  const all = { formal, running, acronyms, ...forms };
  const data = { names: JSON.parse(JSON.stringify(all)) as object };
  await tx.participant.update({ where: { id }, data, select: { id: true } });
}
