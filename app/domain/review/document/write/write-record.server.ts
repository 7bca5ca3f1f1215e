import type { WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { storedText } from "~/domain/review/document/document-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
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

/** Writes the document register of a review. */
export async function createDocuments(
  tx: WriteTransaction,
  { documents }: Pick<ReviewDocument, "documents">,
  { reviewId, original }: Place,
): Promise<void> {
  const data = documents.map(({ key, symbol, url, title }, position) => ({
    reviewId,
    key,
    symbol,
    url: url ?? null,
    title: storedText(title, original),
    position,
  }));
  await tx.reviewDocument.createMany({ data });
}

/** Writes the record of a meeting: who attended, and who spoke in which session on behalf of which participants. */
export async function createRecord(
  tx: WriteTransaction,
  { record }: Pick<ReviewDocument, "record">,
  { place, sessionIds }: { place: Place; sessionIds: ReadonlyMap<number, string> },
): Promise<void> {
  const { reviewId, original, participantId } = place;
  const attendance = (record?.attendance ?? []).map((slug) => ({ reviewId, participantId: participantId(slug) }));
  await inChunks(attendance, rowsAtOnce, async (data) => [await tx.attendance.createMany({ data })]);
  for (const { number, inputs = [], rightOfReply } of record?.sessions ?? []) {
    const sessionId = sessionIds.get(number) ?? "";
    for (const [position, { participant, printedName, onBehalfOf = [] }] of inputs.entries()) {
      const behind = onBehalfOf.map((slug, at) => ({ participantId: participantId(slug), position: at }));
      const name = printedName ? { printedName: storedText(printedName, original) } : {};
      const input = { sessionId, participantId: participantId(participant), position, ...name };
      await tx.substantiveInput.create({ data: { ...input, onBehalfOf: { create: behind } } });
    }
    if (rightOfReply !== undefined) {
      const rightOfReplyById = participantId(rightOfReply);
      await tx.thematicSession.update({ where: { id: sessionId }, data: { rightOfReplyById }, select: { id: true } });
    }
  }
}
