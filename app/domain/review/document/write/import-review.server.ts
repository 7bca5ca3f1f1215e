import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { createCodebook, usualCodebook } from "~/domain/coding/codebook/create-codebook.server";
import { createParticipants } from "~/domain/participant/create-participants.server";
import { bodyOf } from "~/domain/participant/participant-record";
import { createOutline } from "~/domain/report/outline/create-outline.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import type { Language } from "~/language/language";
import { storedText } from "~/domain/review/document/document-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { reviewColumnsOf } from "./stored-columns.server";
import { createQuestions } from "./write-questions.server";
import { createCoChairs, createDocuments, createRecord } from "./write-record.server";
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

/** Slug -> identifier, for every participant of the portal. */
async function participantIds(tx: WriteTransaction): Promise<(slug: string) => string> {
  const rows = await tx.participant.findMany({ select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`There is no participant ${slug}`);
    return id;
  };
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
  const taking = document.participants.map(participantId);
  await addParticipations(tx, { reviewId, participantIds: taking, at });
  const sessionIds = await createSessions(tx, document, place);
  await createQuestions(tx, document, { reviewId, sessionIds, at });
  await createCoChairs(tx, document, place);
  await createDocuments(tx, document, place);
  await createRecord(tx, document, { place, sessionIds });
  await createCodebook(tx, reviewId, codebookOf(document, original));
  await createOutlines(tx, document, { ...place, at });
  return reviewId;
}
