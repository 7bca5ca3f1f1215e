import { known } from "~/domain/review/document/known";
import type { WrittenDocument } from "~/domain/review/document/review-document";
import { capacities } from "~/domain/review/meeting/meeting-schema";
import { partsOf, segments, storedPart, wholeMeeting } from "~/domain/review/meeting/meeting-parts";
import { reviewFactsSchema } from "~/domain/review/review-schema";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { StoredFacts } from "~/domain/review/stored-facts.server";
import { isLanguage, type Language } from "~/language/language";
import { textsOf } from "./export-texts";

type Stored = { setup: ReviewSetup; facts: StoredFacts };

function inputsOf(inputs: StoredFacts["segmentInputs"], original: Language) {
  const { textOrNull } = textsOf(original);
  return inputs.map(({ participant, printedName, onBehalfOf, capacity, language, text }) => ({
    participant: participant.slug,
    ...known({
      printedName: textOrNull(printedName),
      onBehalfOf: onBehalfOf.length > 0 ? onBehalfOf.map((one) => one.participant.slug) : undefined,
      // What every statement is that nobody said more of.
      capacity: capacities.find((one) => one === capacity && one !== "representative"),
      language: isLanguage(language) ? language : undefined,
      text,
    }),
  }));
}

/** Who attended and spoke in each part of the meeting, as far as that is recorded by part. */
function recordedParts({ setup, facts }: Stored, original: Language) {
  const sessionIds = new Map(facts.sessions.map(({ number, id }) => [number, id]));
  const { meetingOn, meetingEndsOn } = setup;
  return partsOf({ meetingOn, meetingEndsOn, sessions: facts.sessions }).flatMap((part) => {
    const stored = storedPart(part, part.kind === "session" ? (sessionIds.get(part.session) ?? null) : null);
    const attendance = facts.attendance.filter((row) => row.part === stored).map(({ participant }) => participant.slug);
    const segment = segments.find((one) => one === part.kind);
    const inputs = facts.segmentInputs.filter((row) => segment !== undefined && row.segment === segment);
    if (attendance.length === 0 && inputs.length === 0) return [];
    return [
      {
        part: part.key,
        ...(attendance.length > 0 ? { attendance } : {}),
        ...(inputs.length > 0 ? { inputs: inputsOf(inputs, original) } : {}),
      },
    ];
  });
}

/** The record of a meeting as a document has it; undefined where nothing is recorded. */
export function recordOf(stored: Stored, original: Language): WrittenDocument["record"] {
  const { setup, facts } = stored;
  const { text } = textsOf(original);
  const { regionalOrganizationBy, stakeholderAttendance } = reviewFactsSchema.parse(setup.facts);
  const sessions = facts.sessions.flatMap(({ number, inputs, rightOfReplyBy }) =>
    inputs.length === 0 && !rightOfReplyBy
      ? []
      : [{ number, inputs: inputsOf(inputs, original), ...known({ rightOfReply: rightOfReplyBy?.slug }) }],
  );
  const whole = facts.attendance.filter(({ part }) => part === wholeMeeting);
  const attendance = whole.map(({ participant }) => participant.slug);
  const parts = recordedParts(stored, original);
  const record = known({
    attendance: attendance.length > 0 ? attendance : undefined,
    participantsPublished: setup.participantsPublishedAt === null ? undefined : true,
    stakeholderAttendance,
    regionalOrganizationBy: regionalOrganizationBy.length > 0 ? regionalOrganizationBy.map(text) : undefined,
    sessions: sessions.length > 0 ? sessions : undefined,
    parts: parts.length > 0 ? parts : undefined,
  });
  return Object.keys(record).length > 0 ? record : undefined;
}
