import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { acronymOf } from "./participant-forms";
import {
  toParticipantLink,
  toReportParticipant,
  type ParticipantLink,
} from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { participantNamesSchema, stakeholderCategories, type StakeholderCategory } from "./participant-schema";

export type ParticipantInput = {
  session: number;
  /** Whom the participant also spoke for. */
  onBehalfOf: ParticipantLink[];
  /** Who delivered the statement, where it was not the participant itself. */
  deliveredBy: ParticipantLink | null;
};

/** What the record of a review says of a participant, its submissions apart. */
export type ParticipantRecord = {
  participant: ParticipantLink;
  acronym: string | null;
  formalName: string | null;
  category: StakeholderCategory | null;
  attended: boolean;
  coChairs: { name: ReadText; title: ReadText }[];
  speakerAt: number[];
  organized: number[];
  inputs: ParticipantInput[];
};

type Wanted = { reviewId: string; slug: string; language: Language };

const participant = { select: participantColumns } as const;

function load(ctx: Pick<QueryContext, "read">, { reviewId, slug }: Wanted) {
  const session = { reviewId };
  return ctx.read.participant.findUnique({
    where: { slug },
    include: {
      attendance: { where: { reviewId } },
      coChairs: { where: { reviewId } },
      speakerAt: { where: session, orderBy: { number: "asc" }, select: { number: true } },
      organized: { where: { session }, select: { session: { select: { number: true } } } },
      inputs: {
        where: { session },
        select: {
          session: { select: { number: true } },
          onBehalfOf: { orderBy: { position: "asc" }, select: { participant } },
        },
      },
      inputAssociations: {
        where: { input: { session } },
        select: { input: { select: { session: { select: { number: true } }, participant } } },
      },
    },
  });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

function readInputs(row: Loaded, language: Language): ParticipantInput[] {
  const delivered = row.inputs.map(({ session, onBehalfOf }) => ({
    session: session.number,
    onBehalfOf: onBehalfOf.map((associate) => toParticipantLink(associate.participant, language)),
    deliveredBy: null,
  }));
  const joined = row.inputAssociations.map(({ input }) => ({
    session: input.session.number,
    onBehalfOf: [],
    deliveredBy: toParticipantLink(input.participant, language),
  }));
  return [...delivered, ...joined].sort((one, other) => one.session - other.session);
}

/** The formal name, where it says more than the registered one. */
function formalNameOf(row: Loaded, language: Language): string | null {
  const formal = participantNamesSchema.parse(row.names).formal?.[language] ?? null;
  return formal?.endsWith(readText(row.name, language).text) ? null : formal;
}

/**
 * A participant as the record of a review has it. A body that has no place in this record, nor a published submission,
 * is not told from one that does not exist; a State always is there.
 * @throws DomainError notFound
 */
export async function readParticipant(
  ctx: Pick<QueryContext, "read">,
  wanted: Wanted & { hasSubmission: boolean },
): Promise<ParticipantRecord> {
  const row = await load(ctx, wanted);
  if (!row) throw notFound();
  const { language } = wanted;
  const record = {
    participant: toParticipantLink(row, language),
    acronym: acronymOf(toReportParticipant(row), language),
    formalName: formalNameOf(row, language),
    category: stakeholderCategories.find((category) => category === row.category) ?? null,
    attended: row.attendance.length > 0,
    coChairs: row.coChairs.map(({ name, title }) => ({
      name: readText(name, language),
      title: readText(title, language),
    })),
    speakerAt: row.speakerAt.map(({ number }) => number),
    organized: row.organized.map(({ session }) => session.number).sort((a, b) => a - b),
    inputs: readInputs(row, language),
  };
  const { attended, coChairs, speakerAt, organized, inputs } = record;
  const recorded = attended || [coChairs, speakerAt, organized, inputs].some((list) => list.length > 0);
  if (!recorded && !wanted.hasSubmission && row.class !== "member-state") throw notFound();
  return record;
}
