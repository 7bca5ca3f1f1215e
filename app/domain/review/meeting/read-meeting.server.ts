import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { acronymOf } from "~/domain/participant/participant-forms";
import {
  toParticipantLink,
  toReportParticipant,
  type ParticipantLink,
} from "~/domain/participant/participant-presenters";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { reviewFactsSchema } from "~/domain/review/review-schema";
import { type StoredFacts, storedFacts } from "~/domain/review/stored-facts.server";
import { isLanguage, type Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { sortColumns } from "~/language/text/sort-key";
import { can } from "~/permission/can";
import { attendeesOf, type MeetingPart, partsOf, segments, storedPart, wholeMeeting } from "./meeting-parts";
import { deedOf, participantOf, recordChangesSchema, statementMark } from "./record-changes";

/** A part of the meeting with how much is recorded of it. */
export type PartLine = {
  part: MeetingPart;
  label: ReadText | null;
  /** When a session is held, "10:00–11:30"; null where that is not known. */
  heldAt: string | null;
  attending: number;
  inputs: number;
};

export type Attendee = {
  participant: ParticipantLink;
  acronym: string | null;
  /** The parts that it attended, as addresses name them; null: the meeting, without more being known. */
  parts: (string | null)[];
};

export type RecordedInput = {
  id: string;
  participant: ParticipantLink;
  onBehalfOf: ParticipantLink[];
  personal: boolean;
  language: Language | null;
  text: string | null;
  /** The mark of what is recorded of it, which a correction sends back. */
  seen: string;
};

/** The latest change of the record that can be undone. */
export type LatestChange = { number: number; deed: string; participant: string | null; count: number; at: Date };

export type Meeting = {
  review: { slug: string; shortTitle: ReadText; timeZone: string };
  /** Everybody may read the list of participants. */
  published: boolean;
  parts: PartLine[];
  latest: LatestChange | null;
};

type Loaded = { setup: ReviewSetup; facts: StoredFacts };
type MeetingQuery = { review: string; language: Language };

/** @throws DomainError notFound where the actor does not record the meeting of the review */
async function load(ctx: QueryContext, slug: string): Promise<Loaded> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "meeting.record", { reviewId: found.setup.id })) throw notFound();
  return { setup: found.setup, facts: await storedFacts(ctx.read, found.setup) };
}

const sessionOf = (part: MeetingPart, { sessions }: StoredFacts) =>
  part.kind === "session" ? (sessions.find(({ number }) => number === part.session) ?? null) : null;

function inputsIn(part: MeetingPart, facts: StoredFacts): StoredFacts["segmentInputs"] {
  const segment = segments.find((one) => one === part.kind);
  if (segment) return facts.segmentInputs.filter((row) => row.segment === segment);
  return sessionOf(part, facts)?.inputs ?? [];
}

function partsIn({ setup, facts }: Loaded): MeetingPart[] {
  const { meetingOn, meetingEndsOn } = setup;
  return partsOf({ meetingOn, meetingEndsOn, sessions: facts.sessions });
}

function partLines(loaded: Loaded, language: Language): PartLine[] {
  const { facts } = loaded;
  return partsIn(loaded).map((part) => {
    const session = sessionOf(part, facts);
    const stored = storedPart(part, session?.id ?? null);
    return {
      part,
      label: session && readText(session.label, language),
      heldAt: session?.heldAt ?? null,
      attending: facts.attendance.filter((row) => row.part === stored).length,
      inputs: inputsIn(part, facts).length,
    };
  });
}

async function readLatest(ctx: QueryContext, reviewId: string, language: Language): Promise<LatestChange | null> {
  const row = await ctx.read.meetingChange.findFirst({
    where: { reviewId, undoneAt: null },
    orderBy: { number: "desc" },
  });
  const changes = recordChangesSchema.parse(row?.changes ?? []);
  const [first] = changes;
  if (!row || !first) return null;
  const id = participantOf(first);
  const named = id === null ? null : await ctx.read.participant.findUnique({ where: { id } });
  return {
    number: row.number,
    deed: deedOf(first),
    participant: named && readText(named.name, language).text,
    count: changes.length,
    at: row.at,
  };
}

async function readMeetingOf(ctx: QueryContext, loaded: Loaded, language: Language): Promise<Meeting> {
  const { id, slug, shortTitle, timeZone, participantsPublishedAt } = loaded.setup;
  return {
    review: { slug, shortTitle: readText(shortTitle, language), timeZone },
    published: participantsPublishedAt !== null,
    parts: partLines(loaded, language),
    latest: await readLatest(ctx, id, language),
  };
}

type AttendanceRow = StoredFacts["attendance"][number];

function attendeesIn(rows: readonly AttendanceRow[], { loaded, language }: { loaded: Loaded; language: Language }) {
  const keys = new Map<string, string | null>([[wholeMeeting, null]]);
  for (const part of partsIn(loaded)) {
    keys.set(storedPart(part, sessionOf(part, loaded.facts)?.id ?? null), part.key);
  }
  const column = sortColumns[language];
  const ordered = attendeesOf(rows).sort((one, other) =>
    one.participant[column] < other.participant[column] ? -1 : 1,
  );
  return ordered.map(({ participantId, participant }): Attendee => {
    const own = loaded.facts.attendance.filter((row) => row.participantId === participantId);
    return {
      participant: toParticipantLink(participant, language),
      acronym: acronymOf(toReportParticipant(participant), language),
      parts: [...keys].flatMap(([stored, key]) => (own.some((row) => row.part === stored) ? [key] : [])),
    };
  });
}

/**
 * The record of a meeting as a whole: who attended any of it, and what is recorded of each part.
 * @throws DomainError notFound
 */
export async function readMeeting(ctx: QueryContext, { review, language }: MeetingQuery) {
  const loaded = await load(ctx, review);
  return {
    ...(await readMeetingOf(ctx, loaded, language)),
    attendees: attendeesIn(loaded.facts.attendance, { loaded, language }),
    stakeholders: reviewFactsSchema.parse(loaded.setup.facts).stakeholderAttendance,
  };
}

export type MeetingRecord = Awaited<ReturnType<typeof readMeeting>>;

function recordedInput(row: StoredFacts["segmentInputs"][number], language: Language): RecordedInput {
  return {
    id: row.id,
    participant: toParticipantLink(row.participant, language),
    onBehalfOf: row.onBehalfOf.map(({ participant }) => toParticipantLink(participant, language)),
    personal: row.capacity === "personal",
    language: isLanguage(row.language) ? row.language : null,
    text: row.text,
    seen: statementMark({ ...row, onBehalfOf: row.onBehalfOf.map(({ participantId }) => participantId) }),
  };
}

/**
 * The record of one part of a meeting.
 * @throws DomainError notFound
 */
export async function readMeetingPart(
  ctx: QueryContext,
  { review, part: key, language }: MeetingQuery & { part: string },
) {
  const loaded = await load(ctx, review);
  const meeting = await readMeetingOf(ctx, loaded, language);
  const line = meeting.parts.find(({ part }) => part.key === key);
  if (!line) throw notFound();
  const session = sessionOf(line.part, loaded.facts);
  const stored = storedPart(line.part, session?.id ?? null);
  const rows = loaded.facts.attendance.filter((row) => row.part === stored);
  return {
    ...meeting,
    line,
    attendees: attendeesIn(rows, { loaded, language }),
    inputs: inputsIn(line.part, loaded.facts).map((row) => recordedInput(row, language)),
    reply: session?.rightOfReplyBy ? toParticipantLink(session.rightOfReplyBy, language) : null,
  };
}

export type MeetingPartRecord = Awaited<ReturnType<typeof readMeetingPart>>;
