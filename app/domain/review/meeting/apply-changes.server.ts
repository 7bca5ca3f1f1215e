import { isDeepStrictEqual } from "node:util";
import type { Prisma, WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import type { InputPlace, InputState, RecordChange } from "./record-changes";

type Attending = Extract<RecordChange, { what: "attendance" }>;
type Input = Extract<RecordChange, { what: "input" }>;
type Order = Extract<RecordChange, { what: "order" }>;

/** Attendance is written list by list: what is there already stays as it is. */
async function applyAttendance(tx: WriteTransaction, reviewId: string, changes: readonly Attending[]): Promise<void> {
  const coming = changes.filter(({ present }) => present);
  const participants = [...new Set(coming.map(({ participantId }) => participantId))];
  const known = await inChunks(participants, rowsAtOnce, (chunk) =>
    tx.attendance.findMany({ where: { reviewId, participantId: { in: chunk } } }),
  );
  const keyOf = ({ part, participantId }: { part: string; participantId: string }) => `${part} ${participantId}`;
  const there = new Set(known.map(keyOf));
  const added = new Map(coming.filter((one) => !there.has(keyOf(one))).map((one) => [keyOf(one), one]));
  const rows = [...added.values()].map(({ part, participantId }) => ({ reviewId, part, participantId }));
  await inChunks(rows, rowsAtOnce, async (data) => [await tx.attendance.createMany({ data })]);
  const leaving = changes.filter(({ present }) => !present);
  for (const part of new Set(leaving.map((one) => one.part))) {
    const those = leaving.filter((one) => one.part === part).map(({ participantId }) => participantId);
    await inChunks(those, rowsAtOnce, async (chunk) => [
      await tx.attendance.deleteMany({ where: { reviewId, part, participantId: { in: chunk } } }),
    ]);
  }
}

/** A place among the statements: of a session, or of a segment of the review. */
function placeColumns(reviewId: string, place: InputPlace) {
  return "sessionId" in place ? { sessionId: place.sessionId } : { reviewId, segment: place.segment };
}

/** Makes room at a position that a later statement has taken. Positions are counted up twice, as no two may be equal. */
async function makeRoom(tx: WriteTransaction, where: ReturnType<typeof placeColumns>, position: number): Promise<void> {
  if ((await tx.substantiveInput.count({ where: { ...where, position } })) === 0) return;
  const far = 100_000;
  const later = { ...where, position: { gte: position } };
  await tx.substantiveInput.updateMany({ where: later, data: { position: { increment: far + 1 } } });
  const moved = { ...where, position: { gte: far } };
  await tx.substantiveInput.updateMany({ where: moved, data: { position: { decrement: far } } });
}

async function writeAssociates(tx: WriteTransaction, inputId: string, { onBehalfOf }: InputState): Promise<void> {
  if (onBehalfOf.length === 0) return;
  const data = onBehalfOf.map((participantId, position) => ({ inputId, participantId, position }));
  await tx.substantiveInputAssociate.createMany({ data });
}

function columnsOf({ onBehalfOf: _, printedName, ...state }: InputState) {
  const printed = printedName === undefined || printedName === null ? {} : { printedName };
  return { ...state, ...(printed as { printedName?: Prisma.InputJsonValue }) };
}

/** A statement that is removed leaves its place, which a later one may have when that is undone. */
type Applying = { undoes: boolean };

async function applyInput(
  tx: WriteTransaction,
  { id, place, before, after }: Input,
  { reviewId, undoes }: Applying & { reviewId: string },
): Promise<void> {
  const others = !isDeepStrictEqual(before?.onBehalfOf ?? [], after?.onBehalfOf ?? []);
  if (others && (before?.onBehalfOf.length ?? 0) > 0) {
    await tx.substantiveInputAssociate.deleteMany({ where: { inputId: id } });
  }
  if (after === null) {
    await tx.substantiveInput.deleteMany({ where: { id } });
    return;
  }
  const where = placeColumns(reviewId, place);
  if (before === null) {
    if (undoes) await makeRoom(tx, where, after.position);
    await tx.substantiveInput.create({ data: { id, ...where, ...columnsOf(after) }, select: { id: true } });
  } else {
    await tx.substantiveInput.updateMany({ where: { id }, data: columnsOf({ ...after, position: before.position }) });
  }
  if (others) await writeAssociates(tx, id, after);
}

/** Two statements exchange their places; no two may have the same one in between. */
async function applyOrder(tx: WriteTransaction, reviewId: string, { place, first, second }: Order): Promise<void> {
  const where = { ...placeColumns(reviewId, place), id: { in: [first, second] } };
  const rows = await tx.substantiveInput.findMany({ where, select: { id: true, position: true } });
  const [one, other] = rows;
  if (!one || !other) return;
  await tx.substantiveInput.updateMany({ where: { id: one.id }, data: { position: -1 } });
  await tx.substantiveInput.updateMany({ where: { id: other.id }, data: { position: one.position } });
  await tx.substantiveInput.updateMany({ where: { id: one.id }, data: { position: other.position } });
}

/** Writes changes of the record of a review, in their order. New statements follow those that are there, unless it undoes. */
export async function applyChanges(
  tx: WriteTransaction,
  changes: readonly RecordChange[],
  { reviewId, undoes = false }: Partial<Applying> & { reviewId: string },
): Promise<void> {
  const attending = changes.filter((change) => change.what === "attendance");
  if (attending.length > 0) await applyAttendance(tx, reviewId, attending);
  for (const change of changes) {
    if (change.what === "input") await applyInput(tx, change, { reviewId, undoes });
    if (change.what === "order") await applyOrder(tx, reviewId, change);
    if (change.what === "reply") {
      const { sessionId: id, after } = change;
      await tx.thematicSession.updateMany({ where: { id, reviewId }, data: { rightOfReplyById: after } });
    }
  }
}
