import type { WriteTransaction } from "~/db/types";
import { addParticipations } from "~/domain/review/participations.server";
import type { ReviewFactsRecord } from "~/domain/review/review-schema";
import { createReview, type SeededReview } from "../factories/create-review";
import type { SessionInput } from "../factories/create-session";
import type { ThreeTexts } from "../factories/seed-text";
import { authoredText } from "~/language/stated-text";
import type { ReviewCalendar } from "./calendar";
import { backgrounds, type ReviewFile, type SessionFile } from "./review-files";
import { type Participants, taking } from "./seed-participants";

function optional(texts: ThreeTexts | null | undefined) {
  return texts ? authoredText(texts) : undefined;
}

function factsOf({ facts }: ReviewFile): ReviewFactsRecord {
  const { occasion, mandate, sessionsBasis } = facts;
  return {
    heldIn: authoredText(facts.heldIn),
    occasion: occasion && authoredText(occasion),
    jointOrganizers: facts.jointOrganizers.map(authoredText),
    mandate: mandate && { text: authoredText(mandate.text), url: mandate.url },
    withHearing: facts.withHearing,
    sessionsBasis: sessionsBasis && authoredText(sessionsBasis),
    regionalOrganizationBy: facts.regionalOrganizationBy.map(authoredText),
    stakeholderAttendance: facts.stakeholderAttendance,
  };
}

function speakerOf({ speaker }: SessionFile, participants: Participants): SessionInput["speaker"] {
  if (!speaker) return undefined;
  const { participant, name, title } = speaker;
  return { participantId: participants.id(participant), name: optional(name), title: optional(title) };
}

function sessionOf(session: SessionFile, participants: Participants): SessionInput {
  const { number, objectives, heldAt, moderator, rightOfReply, agenda = [], inputs } = session;
  return {
    number,
    objectives,
    label: authoredText(session.label),
    heldAt,
    background: optional(backgrounds[number]),
    organizers: session.organizers.map((slug) => participants.id(slug)),
    moderator: moderator && { name: authoredText(moderator.name), affiliation: authoredText(moderator.affiliation) },
    speaker: speakerOf(session, participants),
    rightOfReplyById: rightOfReply && participants.id(rightOfReply),
    agenda: agenda.map(({ minutes, title, speaker }) => ({
      minutes,
      title: authoredText(title),
      speaker: authoredText(speaker),
    })),
    inputs: inputs.map(({ participant, printedName, onBehalfOf = [] }) => ({
      participantId: participants.id(participant),
      printedName: optional(printedName),
      onBehalfOf: onBehalfOf.map((slug) => participants.id(slug)),
    })),
  };
}

type Place = { file: ReviewFile; reviewId: string; participants: Participants };

async function createRegister(tx: WriteTransaction, { file, reviewId, participants }: Place): Promise<void> {
  await tx.coChair.createMany({
    data: file.coChairs.map(({ participant, name, title, substitute }, position) => ({
      reviewId,
      participantId: participants.id(participant),
      position,
      name: authoredText(name),
      title: authoredText(title),
      ...(substitute
        ? { substitute: { name: authoredText(substitute.name), title: authoredText(substitute.title) } }
        : {}),
    })),
  });
  await tx.reviewDocument.createMany({
    data: file.documents.map(({ key, symbol, url, title }, position) => ({
      reviewId,
      key,
      symbol,
      url: url ?? null,
      title: authoredText(title),
      position,
    })),
  });
  const attendance = file.attendance.map((slug) => ({ reviewId, participantId: participants.id(slug) }));
  await tx.attendance.createMany({ data: attendance });
}

/** A review of the demonstration with its sessions, document register, Co-Chairs and attendance. */
export async function seedReview(
  tx: WriteTransaction,
  file: ReviewFile,
  { calendar, participants }: { calendar: ReviewCalendar; participants: Participants },
): Promise<SeededReview> {
  const { createdAt, opensAt, submissionsCloseAt, meetingOn, draftCirculatedAt, commentsCloseAt } = calendar;
  const review = await createReview(tx, {
    slug: file.slug,
    region: file.region,
    regionNames: file.regionNames,
    timeZone: file.timeZone,
    zoneName: file.zoneName,
    edition: file.edition,
    phase: file.phase,
    title: authoredText(file.title),
    shortTitle: authoredText(file.shortTitle),
    place: authoredText(file.place),
    ...{ createdAt, opensAt, submissionsCloseAt, meetingOn, draftCirculatedAt, commentsCloseAt },
    facts: factsOf(file),
    demonstration: true,
    sessions: file.sessions.map((session) => sessionOf(session, participants)),
  });
  await createRegister(tx, { file, reviewId: review.id, participants });
  const participantIds = taking.map((slug) => participants.id(slug));
  await addParticipations(tx, { reviewId: review.id, participantIds, at: createdAt });
  return review;
}
