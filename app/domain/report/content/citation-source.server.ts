import { textInEveryLanguage } from "~/language/localized-text";
import type { Prisma } from "~/db/types";
import { participantClassOf } from "~/domain/participant/participant-link";
import { isLanguage, type Language } from "~/language/language";
import { takenInStates } from "~/domain/counting/count-contributors.server";
import type { ContentCitation } from "./report-content";

const party = { select: { id: true, slug: true, class: true, name: true } } as const;

/** What a citation needs of an excerpt and of the submission it stands in. */
export const excerptSelect = {
  id: true,
  startsAt: true,
  endsAt: true,
  quote: true,
  removedAt: true,
  frozenAnswer: {
    select: {
      id: true,
      language: true,
      session: { select: { number: true } },
      questionVersion: { select: { question: { select: { number: true } } } },
      version: {
        select: {
          version: true,
          publishedAt: true,
          supersededAt: true,
          submission: {
            select: {
              number: true,
              state: true,
              withdrawnAt: true,
              participant: party,
              associates: { select: { confirmedAt: true, participant: party }, orderBy: { position: "asc" } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ExcerptSelect;

export type ExcerptRow = Prisma.ExcerptGetPayload<{ select: typeof excerptSelect }>;

/** A frozen text that everybody may read: published, and its submission not withdrawn. */
export const publicVersion = {
  publishedAt: { not: null },
  submission: { withdrawnAt: null },
} as const satisfies Prisma.SubmissionVersionWhereInput;

/**
 * Whether an excerpt can carry a sentence, and how far it may be shown:
 * - `published`: its submission version is public, so it may be quoted
 * - `withheld`: taken in but not public: it is counted inside the secretariat, never quoted or counted in public
 * - `gone`: withdrawn, no longer taken in, or no longer marked: it does not count at all
 */
export type ExcerptStanding = "published" | "withheld" | "gone";

export type ExcerptSource = ContentCitation & {
  standing: ExcerptStanding;
  /** A later version of the submission is public. */
  superseded: boolean;
};

function standingOf({ removedAt, frozenAnswer: { version } }: ExcerptRow): ExcerptStanding {
  const { state, withdrawnAt } = version.submission;
  if (removedAt !== null || withdrawnAt !== null || state === "withdrawn") return "gone";
  if (version.publishedAt !== null) return "published";
  return takenInStates.includes(state) ? "withheld" : "gone";
}

/** @throws Error for a language that the portal does not know. */
export function knownLanguage(value: string | null): Language {
  if (!isLanguage(value)) throw new Error(`No working language is called ${String(value)}`);
  return value;
}

function partyOf({
  id,
  slug,
  class: participantClass,
  name,
}: ExcerptRow["frozenAnswer"]["version"]["submission"]["participant"]) {
  return { id, slug, class: participantClassOf(participantClass), name: textInEveryLanguage(name) };
}

/** An excerpt as a paragraph cites it, with its standing. */
export function excerptSource(row: ExcerptRow): ExcerptSource {
  const { frozenAnswer } = row;
  const { version } = frozenAnswer;
  const { submission } = version;
  const confirmed = submission.associates.filter(({ confirmedAt }) => confirmedAt !== null);
  return {
    excerptId: row.id,
    quote: row.quote,
    language: knownLanguage(frozenAnswer.language),
    start: row.startsAt,
    end: row.endsAt,
    participant: partyOf(submission.participant),
    associates: confirmed.map(({ participant }) => partyOf(participant)),
    submissionNumber: submission.number,
    version: version.version,
    session: frozenAnswer.session.number,
    question: frozenAnswer.questionVersion.question.number,
    frozenAnswerId: frozenAnswer.id,
    standing: standingOf(row),
    superseded: version.supersededAt !== null,
  };
}
