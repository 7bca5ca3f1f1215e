import type { WriteTransaction } from "~/db/types";
import { localizedTextSchema } from "~/language/localized-text";
import { aliasesOf } from "./create-participants.server";
import { participantClassOf } from "./participant-row";
import { participantNamesSchema } from "./participant-schema";

/** Identifiers of a participant that was registered twice: of the record that goes, and of the one that it becomes. */
export type Merged = { from: string; into: string };

/** The names of the one find the other from now on: those under which it was found, and its own that were nobody's. */
async function moveNames(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.participantAlias.updateMany({ where: { participantId: from }, data: { participantId: into } });
  const { slug, class: stored, acronym, ...row } = await tx.participant.findUniqueOrThrow({ where: { id: from } });
  const name = localizedTextSchema.parse(row.name);
  const names = participantNamesSchema.parse(row.names);
  const printed = aliasesOf({ slug, class: participantClassOf(stored), acronym, name, names });
  const keys = [...printed.keys()];
  const taken = await tx.participantAlias.findMany({ where: { key: { in: keys } }, select: { key: true } });
  const held = new Set(["", ...taken.map(({ key }) => key)]);
  const free = [...printed].filter(([key]) => !held.has(key));
  const data = free.map(([key, alias]) => ({ participantId: into, key, alias }));
  if (data.length > 0) await tx.participantAlias.createMany({ data });
}

type Deed = { at: Date; byId: string | null; reason: string };

/**
 * Marks a participant as merged into another one, with who found it, when and why. Its row and its slug stay: the slug
 * leads to the other. What was merged into it before is merged into the other. Countries and languages that the other
 * does not have are taken from it.
 */
export async function mergeRecord(tx: WriteTransaction, merged: Merged, { at, byId, reason }: Deed): Promise<void> {
  const { from, into } = merged;
  await moveNames(tx, merged);
  await tx.participant.updateMany({ where: { mergedIntoId: from }, data: { mergedIntoId: into } });
  const data = { mergedIntoId: into, mergedAt: at, mergedById: byId, mergeReason: reason };
  await tx.participant.update({ where: { id: from }, data, select: { id: true } });
  await tx.$executeRaw`UPDATE "Participant" SET "countries" = coalesce("Participant"."countries", o."countries"),
      "languages" = coalesce("Participant"."languages", o."languages")
    FROM "Participant" o WHERE o."id" = ${from} AND "Participant"."id" = ${into}`;
}
