import type { WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { storedText } from "~/domain/review/document/document-texts";
import { known } from "~/domain/review/document/known";
import type { DocumentInput, ReviewDocument } from "~/domain/review/document/review-document";
import { readPart, segments, storedPart, wholeMeeting } from "~/domain/review/meeting/meeting-parts";
import type { Place } from "./write-sessions.server";

/** Writes who chairs a review. */
export async function createCoChairs(
  tx: WriteTransaction,
  { coChairs }: Pick<ReviewDocument, "coChairs">,
  { reviewId, original, participantId }: Place,
): Promise<void> {
  const person = ({ name, title }: Pick<ReviewDocument["coChairs"][number], "name" | "title">) => ({
    name: storedText(name, original),
    title: storedText(title, original),
  });
  const data = coChairs.map(({ participant, substitute, ...chair }, position) => ({
    reviewId,
    participantId: participantId(participant),
    position,
    ...person(chair),
    ...(substitute ? { substitute: person(substitute) } : {}),
  }));
  await tx.coChair.createMany({ data });
}

type Recording = { place: Place; sessionIds: ReadonlyMap<number, string> };

/** Who attended the meeting as a whole, and parts of it. */
async function createAttendance(
  tx: WriteTransaction,
  record: NonNullable<ReviewDocument["record"]>,
  { place: { reviewId, participantId }, sessionIds }: Recording,
): Promise<void> {
  const parts = (record.parts ?? []).flatMap(({ part: key, attendance = [] }) => {
    const part = readPart(key);
    const sessionId = part?.kind === "session" ? (sessionIds.get(part.session) ?? null) : null;
    return attendance.map((slug) => ({ part: storedPart(part, sessionId), slug }));
  });
  const whole = (record.attendance ?? []).map((slug) => ({ part: wholeMeeting, slug }));
  const rows = [...whole, ...parts].map(({ part, slug }) => ({ reviewId, participantId: participantId(slug), part }));
  await inChunks(rows, rowsAtOnce, async (data) => [await tx.attendance.createMany({ data })]);
}

/** Statements of a session or a segment, in their order. */
async function createInputs(
  tx: WriteTransaction,
  inputs: readonly DocumentInput[],
  { where, place }: { where: { sessionId: string } | { reviewId: string; segment: string }; place: Place },
): Promise<void> {
  const { original, participantId } = place;
  for (const [position, { participant, printedName, onBehalfOf = [], ...said }] of inputs.entries()) {
    const behind = onBehalfOf.map((slug, at) => ({ participantId: participantId(slug), position: at }));
    const name = printedName ? { printedName: storedText(printedName, original) } : {};
    const input = { ...where, ...known(said), participantId: participantId(participant), position, ...name };
    await tx.substantiveInput.create({ data: { ...input, onBehalfOf: { create: behind } } });
  }
}

/** Writes the record of a meeting: who attended, and who spoke in which session or segment on behalf of which participants. */
export async function createRecord(
  tx: WriteTransaction,
  { record }: Pick<ReviewDocument, "record">,
  recording: Recording,
): Promise<void> {
  if (!record) return;
  const { place, sessionIds } = recording;
  const { reviewId, participantId } = place;
  await createAttendance(tx, record, recording);
  for (const segment of segments) {
    const inputs = (record.parts ?? []).filter(({ part }) => part === segment).flatMap((one) => one.inputs ?? []);
    await createInputs(tx, inputs, { where: { reviewId, segment }, place });
  }
  for (const { number, inputs = [], rightOfReply } of record.sessions ?? []) {
    const sessionId = sessionIds.get(number) ?? "";
    await createInputs(tx, inputs, { where: { sessionId }, place });
    if (rightOfReply !== undefined) {
      const rightOfReplyById = participantId(rightOfReply);
      await tx.thematicSession.update({ where: { id: sessionId }, data: { rightOfReplyById }, select: { id: true } });
    }
  }
}
