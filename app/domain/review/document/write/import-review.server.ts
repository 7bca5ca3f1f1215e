import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { createCodebook, usualCodebook } from "~/domain/coding/codebook/create-codebook.server";
import { createParticipants } from "~/domain/participant/create-participants.server";
import { bodyOf } from "~/domain/participant/participant-record";
import { createOutline } from "~/domain/report/outline/create-outline.server";
import { type Agreed, addParticipations } from "~/domain/participation/add-participations.server";
import type { Language } from "~/language/language";
import { instantOf } from "~/language/zoned-time";
import { storedText } from "~/domain/review/document/document-texts";
import { createNotes } from "~/domain/review/notes/write-notes.server";
import { createRegister } from "~/domain/review/register/write-register.server";
import { participantOf, type ReviewDocument } from "~/domain/review/document/review-document";
import { reviewColumnsOf } from "./stored-columns.server";
import { createQuestions } from "./write-questions.server";
import { createCoChairs, createRecord } from "./write-record.server";
import { createSessions, type Place } from "./write-sessions.server";

type Import = { at: Date; demonstration?: boolean };

/** Registers the bodies of a document that the portal does not have yet. */
export async function registerBodies(
  tx: WriteTransaction,
  { bodies }: Pick<ReviewDocument, "bodies">,
  at: Date,
): Promise<number> {
  const rows = await tx.participant.findMany({ select: { slug: true } });
  const known = new Set(rows.map(({ slug }) => slug));
  const added = bodies.filter(({ slug }) => !known.has(slug)).map(bodyOf);
  await createParticipants(tx, added, { createdAt: at });
  return added.length;
}

/** Slug -> identifier, for every participant of the portal. That of a merged one names what it was merged into. */
async function participantIds(tx: WriteTransaction): Promise<(slug: string) => string> {
  const rows = await tx.participant.findMany({ select: { id: true, slug: true, mergedIntoId: true } });
  const ids = new Map(rows.map(({ slug, id, mergedIntoId }) => [slug, mergedIntoId ?? id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`There is no participant ${slug}`);
    return id;
  };
}

/** Who takes part, and what was agreed with them. */
function takingPart({ participants, timeZone }: ReviewDocument, participantId: Place["participantId"]) {
  const agreed = new Map<string, Agreed>();
  const participantIds = participants.map((one) => {
    const { participant, accreditation = null, extension } = participantOf(one);
    const id = participantId(participant);
    const until = extension ? instantOf(extension.until, timeZone) : null;
    const { late = false, reason = null } = extension ?? {};
    if (accreditation !== null || until !== null)
      agreed.set(id, { accreditation, extendedUntil: until, admittedLate: late, extensionReason: reason });
    return id;
  });
  return { participantIds, agreed };
}

function codebookOf({ codebook }: ReviewDocument, original: Language) {
  if (!codebook) return usualCodebook;
  const stored = (codes: typeof codebook.kinds) =>
    codes.map(({ key, label, description }) => ({
      key,
      label: storedText(label, original),
      description: storedText(description, original),
    }));
  return { kinds: stored(codebook.kinds), themes: stored(codebook.themes) };
}

async function createOutlines(
  tx: WriteTransaction,
  { reports }: ReviewDocument,
  place: Place & { at: Date },
): Promise<void> {
  const { reviewId, original, at } = place;
  for (const { key, title, attribution, sections } of reports) {
    const stored = sections.map(({ heading, generators = [], ...section }) => ({
      ...section,
      heading: storedText(heading, original),
      generators,
    }));
    await createOutline(
      tx,
      { reviewId, at },
      { key, attribution, title: storedText(title, original), sections: stored },
    );
  }
}

/**
 * Writes a checked document as a new review in preparation, in the caller's transaction: a failure leaves nothing behind.
 * Answers its identifier.
 */
export async function importReview(
  tx: WriteTransaction,
  document: ReviewDocument,
  { at, demonstration = false }: Import,
): Promise<string> {
  const reviewId = randomUUID();
  const [original = "en"] = document.languages;
  await registerBodies(tx, document, at);
  const participantId = await participantIds(tx);
  const place: Place = { reviewId, original, participantId };
  const participantsPublishedAt = document.record?.participantsPublished ? at : null;
  const row = {
    id: reviewId,
    ...reviewColumnsOf(document),
    phase: "preparation",
    demonstration,
    createdAt: at,
    participantsPublishedAt,
  };
  await tx.review.create({ data: row, select: { id: true } });
  await addParticipations(tx, { reviewId, at, ...takingPart(document, participantId) });
  const sessionIds = await createSessions(tx, document, place);
  await createQuestions(tx, document, { reviewId, sessionIds, at });
  await createCoChairs(tx, document, place);
  await createRegister(tx, document, { reviewId, sessionIds, original });
  await createNotes(tx, document, { sessionIds, original, at });
  await createRecord(tx, document, { place, sessionIds });
  await createCodebook(tx, reviewId, codebookOf(document, original));
  await createOutlines(tx, document, { ...place, at });
  return reviewId;
}
