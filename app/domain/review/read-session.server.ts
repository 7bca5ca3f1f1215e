import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

export type InputLine = { participant: ParticipantLink; printedName: ReadText | null; onBehalfOf: ParticipantLink[] };

export type SessionRecord = {
  number: number;
  label: ReadText;
  heldAt: string | null;
  objectives: { number: number; label: ReadText; title: ReadText }[];
  organizers: ParticipantLink[];
  moderator: { name: ReadText; affiliation: ReadText | null } | null;
  speaker: { participant: ParticipantLink; name: ReadText | null; title: ReadText | null } | null;
  agenda: { minutes: number | null; title: ReadText; speaker: ReadText | null }[];
  background: ReadText | null;
  /** States in the alphabetical order of the page's language, then the regional organization, then the others. */
  inputs: InputLine[];
  rightOfReplyBy: ParticipantLink | null;
};

const byPosition = { position: "asc" } as const;
const participant = { select: participantColumns } as const;

function load(ctx: Pick<QueryContext, "read">, key: { reviewId: string; number: number }) {
  return ctx.read.thematicSession.findUnique({
    where: { reviewId_number: key },
    include: {
      speaker: participant,
      rightOfReplyBy: participant,
      objectives: { orderBy: { objectiveNumber: "asc" }, include: { objective: true } },
      organizers: { orderBy: byPosition, include: { participant } },
      agenda: { orderBy: byPosition },
      inputs: {
        orderBy: byPosition,
        include: { participant, onBehalfOf: { orderBy: byPosition, include: { participant } } },
      },
    },
  });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

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
  const row = await load(ctx, { reviewId, number });
  if (!row) throw notFound();
  return {
    number: row.number,
    label: readText(row.label, language),
    heldAt: row.heldAt,
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
    inputs: readInputs(row, language),
    ...readPeople(row, language),
  };
}
