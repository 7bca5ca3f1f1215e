import { isDeepStrictEqual } from "node:util";
import type { WriteTransaction } from "~/db/types";
import { aliasesOf, columnsOf, createParticipants, type NewParticipant } from "./create-participants.server";
import { referenceParticipants } from "./reference-participants.server";

type Stored = Awaited<ReturnType<typeof loadStored>>[number];

function loadStored(tx: WriteTransaction, slugs: string[]) {
  return tx.participant.findMany({ where: { slug: { in: slugs } }, include: { aliases: { select: { key: true } } } });
}

/** Adds the names under which a participant is to be found and which belong to nobody yet. */
async function addAliases(tx: WriteTransaction, stored: Stored, record: NewParticipant): Promise<number> {
  const known = new Set(stored.aliases.map(({ key }) => key));
  const missing = [...aliasesOf(record)].filter(([key]) => !known.has(key));
  if (missing.length === 0) return 0;
  const taken = await tx.participantAlias.findMany({ where: { key: { in: missing.map(([key]) => key) } } });
  const free = missing.filter(([key]) => !taken.some((one) => one.key === key));
  const data = free.map(([key, alias]) => ({ participantId: stored.id, key, alias }));
  if (data.length > 0) await tx.participantAlias.createMany({ data });
  return data.length;
}

async function refreshOne(tx: WriteTransaction, stored: Stored, record: NewParticipant): Promise<boolean> {
  // A body that took the slug for itself is another one; its name is its own.
  if (stored.class !== record.class) return false;
  const wanted = columnsOf(record);
  const current = Object.fromEntries(Object.keys(wanted).map((key) => [key, stored[key as keyof Stored]]));
  const added = await addAliases(tx, stored, record);
  if (isDeepStrictEqual(current, JSON.parse(JSON.stringify(wanted)))) return added > 0;
  await tx.participant.update({ where: { id: stored.id }, data: wanted, select: { id: true } });
  return true;
}

/** A name that another participant was registered with before belongs to that one. */
async function createMissing(tx: WriteTransaction, missing: readonly NewParticipant[], now: Date): Promise<void> {
  if (missing.length === 0) return;
  const stored = await tx.participantAlias.findMany({ select: { key: true } });
  await createParticipants(tx, missing, { createdAt: now, taken: new Set(stored.map(({ key }) => key)) });
}

/**
 * Brings States, regional organizations and entities of the United Nations to what this build knows of their names, and
 * adds those that are missing. Answers how many were added or changed; none is ever removed.
 */
export async function refreshParticipants(tx: WriteTransaction, now: Date): Promise<number> {
  const slugs = referenceParticipants.map(({ slug }) => slug);
  const stored = new Map((await loadStored(tx, slugs)).map((row) => [row.slug, row]));
  const missing = referenceParticipants.filter(({ slug }) => !stored.has(slug));
  await createMissing(tx, missing, now);
  let changed = missing.length;
  for (const record of referenceParticipants) {
    const row = stored.get(record.slug);
    if (row && (await refreshOne(tx, row, record))) changed += 1;
  }
  return changed;
}
