import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { getSetup, type ReviewSetup } from "./review-setup.server";
import { whenHeld } from "./sessions/session-day";
import type { When } from "~/language/format-when";
import { type StoredFacts, storedFacts } from "./stored-facts.server";

export type InputLine = { participant: ParticipantLink; printedName: ReadText | null; onBehalfOf: ParticipantLink[] };

export type SessionRecord = {
  number: number;
  label: ReadText;
  when: When;
  objectives: { number: number; label: ReadText; title: ReadText }[];
  organizers: ParticipantLink[];
  moderator: { name: ReadText; affiliation: ReadText | null } | null;
  speaker: { participant: ParticipantLink; name: ReadText | null; title: ReadText | null } | null;
  agenda: { minutes: number | null; title: ReadText; speaker: ReadText | null }[];
  background: ReadText | null;
  /** Its background note is published. */
  hasNote: boolean;
  /** States in the alphabetical order of the page's language, then the regional organization, then the others. */
  inputs: InputLine[];
  rightOfReplyBy: ParticipantLink | null;
};

type Loaded = StoredFacts["sessions"][number];
type Held = Pick<ReviewSetup, "meetingOn">;

function textOrNull(value: unknown, language: Language): ReadText | null {
  return value === null || value === undefined ? null : readText(value, language);
}

function readPeople(row: Loaded, language: Language): Pick<SessionRecord, "moderator" | "speaker" | "rightOfReplyBy"> {
  const moderatorName = textOrNull(row.moderatorName, language);
  return {
    moderator: moderatorName && {
      name: moderatorName,
      affiliation: textOrNull(row.moderatorAffiliation, language),
    },
    speaker: row.speaker && {
      participant: toParticipantLink(row.speaker, language),
      name: textOrNull(row.speakerName, language),
      title: textOrNull(row.speakerTitle, language),
    },
    rightOfReplyBy: row.rightOfReplyBy && toParticipantLink(row.rightOfReplyBy, language),
  };
}

function readInputs(row: Loaded, language: Language): InputLine[] {
  const lines = row.inputs.map((input) => ({
    participant: toParticipantLink(input.participant, language),
    printedName: textOrNull(input.printedName, language),
    onBehalfOf: input.onBehalfOf.map((associate) => toParticipantLink(associate.participant, language)),
  }));
  return orderByParticipant(lines, language, (line) => line.participant);
}

/**
 * A thematic session with all that is known of it.
 * @throws DomainError notFound
 */
export async function readSession(
  ctx: Pick<QueryContext, "read">,
  { reviewId, number, language }: { reviewId: string; number: number; language: Language },
): Promise<SessionRecord> {
  const setup = await getSetup(ctx, reviewId);
  const { sessions } = await storedFacts(ctx.read, setup);
  const row = sessions.find((session) => session.number === number);
  if (!row) throw notFound();
  return toSessionRecord(row, setup, language);
}

/** A stored session with its texts in one language. */
export function toSessionRecord(row: Loaded, { meetingOn }: Held, language: Language): SessionRecord {
  return {
    number: row.number,
    label: readText(row.label, language),
    when: whenHeld(row, meetingOn),
    objectives: row.objectives.map(({ objective }) => ({
      number: objective.number,
      label: readText(objective.label, language),
      title: readText(objective.title, language),
    })),
    organizers: row.organizers.map((organizer) => toParticipantLink(organizer.participant, language)),
    agenda: row.agenda.map(({ minutes, title, speaker }) => ({
      minutes,
      title: readText(title, language),
      speaker: textOrNull(speaker, language),
    })),
    background: textOrNull(row.background, language),
    hasNote: row.publishedNote !== null,
    inputs: readInputs(row, language),
    ...readPeople(row, language),
  };
}
