import { randomUUID } from "node:crypto";
import type { Prisma, WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import { known } from "~/domain/review/document/known";
import { storedText } from "~/domain/review/document/document-texts";
import type { DocumentSession, DocumentText, ReviewDocument } from "~/domain/review/document/review-document";

/** The identifiers that the texts of a document are tied to. */
export type Place = {
  reviewId: string;
  /** The language whose words are the original. */
  original: Language;
  /** Slug of a participant -> identifier. */
  participantId: (slug: string) => string;
};

/** The columns of a session; what is not known is stored as null. */
export function sessionColumns(session: DocumentSession, { original, participantId }: Place) {
  const { number, label, heldAt, heldOn, moderator, speaker, background } = session;
  const optional = (text: DocumentText | undefined) => (text ? storedText(text, original) : undefined);
  return {
    number,
    label: storedText(label, original),
    heldAt: heldAt ?? null,
    heldOn: heldOn ?? null,
    speakerParticipantId: speaker ? participantId(speaker.participant) : null,
    ...known({
      moderatorName: optional(moderator?.name),
      moderatorAffiliation: optional(moderator?.affiliation),
      speakerName: optional(speaker?.name),
      speakerTitle: optional(speaker?.title),
      background: optional(background),
    }),
  };
}

/** Objectives, organizers and agenda of a session as rows. */
export function sessionLists(sessionId: string, session: DocumentSession, place: Place) {
  const { objectives, organizers = [], agenda = [] } = session;
  const text = (value: DocumentText) => storedText(value, place.original);
  return {
    objectives: objectives.map((objectiveNumber) => ({ sessionId, objectiveNumber })),
    organizers: organizers.map((slug, position) => ({ sessionId, participantId: place.participantId(slug), position })),
    agenda: agenda.map(({ minutes, title, speaker }, position) => ({
      sessionId,
      position,
      minutes: minutes ?? null,
      title: text(title),
      ...(speaker ? { speaker: text(speaker) } : {}),
    })),
  };
}

/** Writes the sessions of a new review; answers session number -> identifier. */
export async function createSessions(
  tx: WriteTransaction,
  { sessions }: Pick<ReviewDocument, "sessions">,
  place: Place,
): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  for (const session of sessions) {
    const id = randomUUID();
    const data: Prisma.ThematicSessionUncheckedCreateInput = {
      id,
      reviewId: place.reviewId,
      ...sessionColumns(session, place),
    };
    await tx.thematicSession.create({ data });
    const rows = sessionLists(id, session, place);
    await tx.sessionObjective.createMany({ data: rows.objectives });
    await tx.sessionOrganizer.createMany({ data: rows.organizers });
    await tx.agendaItem.createMany({ data: rows.agenda });
    ids.set(session.number, id);
  }
  return ids;
}
