import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { type Commenters, commentersOf, type PublicationRule, publicationRuleOf } from "./publication-rules";
import { reviewContactSchema } from "./review-contact";
import { substituteSchema } from "./review-schema";
import { type DocumentKind, readDocumentKind } from "./register/document-kinds";
import { type AttachableType, readFileType } from "~/domain/shared/files/file-types";
import { readLinks } from "./register/written-register";
import { getSetup, type ReviewSetup } from "./review-setup.server";
import { whenHeld } from "./sessions/session-day";
import type { When } from "~/language/format-when";
import { type StoredFacts, storedFacts } from "./stored-facts.server";

export type CoChairLine = {
  participant: ParticipantLink;
  name: ReadText;
  title: ReadText;
  substitute: { name: ReadText; title: ReadText } | null;
};

export type DocumentLine = {
  key: string;
  symbol: string | null;
  title: ReadText;
  kind: DocumentKind;
  /** "YYYY-MM-DD". */
  issuedOn: string | null;
  /** Where it is in every language. */
  url: string | null;
  /** Where it is in one language. */
  links: { language: Language; url: string }[];
  /** The files that people uploaded, one for a language; `size` is in bytes. */
  files: { language: Language; type: AttachableType; size: number }[];
  /** The session whose background note it is, where that note is published. */
  note: number | null;
};

export type SessionLine = {
  number: number;
  label: ReadText;
  when: When;
  objectives: { number: number; label: ReadText }[];
  /** Its background note is published. */
  hasNote: boolean;
};

export type ReviewRecord = {
  sessions: SessionLine[];
  coChairs: CoChairLine[];
  documents: DocumentLine[];
  wordLimit: number | null;
  publication: PublicationRule;
  /** Who may comment on the draft of the report, and where to; null as long as the dates for it are not set. */
  commenting: { by: Commenters; from: Date | null; until: Date; email: string | null } | null;
};

function toCoChair(row: StoredFacts["coChairs"][number], language: Language): CoChairLine {
  const substitute = row.substitute === null ? null : substituteSchema.parse(row.substitute);
  return {
    participant: toParticipantLink(row.participant, language),
    name: readText(row.name, language),
    title: readText(row.title, language),
    substitute: substitute && {
      name: readText(substitute.name, language),
      title: readText(substitute.title, language),
    },
  };
}

type Held = Pick<ReviewSetup, "meetingOn">;

function toSession(row: StoredFacts["sessions"][number], { meetingOn }: Held, language: Language): SessionLine {
  return {
    number: row.number,
    label: readText(row.label, language),
    when: whenHeld(row, meetingOn),
    hasNote: row.publishedNote !== null,
    objectives: row.objectives.map(({ objective }) => ({
      number: objective.number,
      label: readText(objective.label, language),
    })),
  };
}

type Around = { sessions: StoredFacts["sessions"]; language: Language };

function toDocument(row: ReviewSetup["documents"][number], { sessions, language }: Around): DocumentLine {
  const session = sessions.find(({ id }) => id === row.sessionId);
  return {
    key: row.key,
    symbol: row.symbol,
    title: readText(row.title, language),
    kind: readDocumentKind(row.kind),
    issuedOn: row.issuedOn,
    url: row.url,
    links: readLinks(row.links),
    files: row.files.flatMap(({ language: written, type, size }) =>
      isLanguage(written) ? [{ language: written, type: readFileType(type), size }] : [],
    ),
    note: session && session.publishedNote !== null ? session.number : null,
  };
}

/** Sessions, Co-Chairs and documents of a review that was found. */
export async function readReview(
  ctx: Pick<QueryContext, "read">,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<ReviewRecord> {
  const setup = await getSetup(ctx, reviewId);
  const facts = await storedFacts(ctx.read, setup);
  return {
    sessions: facts.sessions.map((session) => toSession(session, setup, language)),
    coChairs: facts.coChairs.map((coChair) => toCoChair(coChair, language)),
    documents: setup.documents.map((row) => toDocument(row, { sessions: facts.sessions, language })),
    wordLimit: setup.wordLimit,
    publication: publicationRuleOf(setup.publicationRule),
    commenting: setup.commentsCloseAt && {
      by: commentersOf(setup.commentBy),
      from: setup.draftCirculatedAt,
      until: setup.commentsCloseAt,
      email: reviewContactSchema.safeParse(setup.contact).data?.email || null,
    },
  };
}
