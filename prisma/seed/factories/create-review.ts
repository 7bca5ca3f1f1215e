import type { ZoneNames } from "~/domain/review/zone-name";
import type { RegionNames } from "~/domain/review/region-names";
import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import type { ReviewFactsRecord, ReviewPhase } from "~/domain/review/review-schema";
import { createCodebook } from "~/domain/coding/codebook/create-codebook.server";
import { createMoreQuestions, createQuestions, type QuestionInput, type SeededQuestion } from "./create-questions";
import { createReference } from "./create-reference";
import { createSession, type SessionInput } from "./create-session";
import { sameText } from "./seed-text";
import { authoredText, type StatedTexts } from "~/language/stated-text";

export type SeededReview = {
  id: string;
  slug: string;
  /** Session number -> identifier. */
  sessions: Map<number, string>;
  questions: Map<number, SeededQuestion>;
  /** Code key -> identifier. */
  codes: Map<string, string>;
};

export type ReviewInput = {
  slug?: string;
  region?: string;
  regionNames?: RegionNames;
  timeZone?: string;
  zoneName?: ZoneNames;
  edition?: number;
  phase?: ReviewPhase;
  title?: StatedTexts;
  shortTitle?: StatedTexts;
  place?: StatedTexts;
  meetingOn?: string | null;
  opensAt?: Date;
  submissionsCloseAt?: Date;
  draftCirculatedAt?: Date | null;
  commentsCloseAt?: Date | null;
  facts?: ReviewFactsRecord;
  wordLimit?: number | null;
  demonstration?: boolean;
  createdAt?: Date;
  sessions?: SessionInput[];
  /** In addition to the five guiding questions. */
  questions?: QuestionInput[];
};

const day = 24 * 60 * 60 * 1000;

const factsOfNothing: ReviewFactsRecord = {
  heldIn: authoredText({ en: "in Geneva", fr: "à Genève", ru: "в Женеве" }),
  occasion: null,
  jointOrganizers: [],
  mandate: null,
  withHearing: false,
  sessionsBasis: null,
  regionalOrganizationBy: [],
  stakeholderAttendance: null,
};

const ofEurope: RegionNames = {
  en: {
    name: "Economic Commission for Europe",
    short: "ECE",
    ofName: "of the Economic Commission for Europe",
    ofShort: "of ECE",
  },
  fr: {
    name: "Commission économique pour l’Europe",
    short: "CEE",
    ofName: "de la Commission économique pour l’Europe",
    ofShort: "de la CEE",
  },
  ru: {
    name: "Европейская экономическая комиссия",
    short: "ЕЭК",
    ofName: "Европейской экономической комиссии",
    ofShort: "ЕЭК",
  },
};

const ofGeneva: ZoneNames = {
  en: { name: "Geneva", inTime: "Geneva" },
  fr: { name: "Genève", inTime: "heure de Genève" },
  ru: { name: "Женева", inTime: "по женевскому времени" },
};

const twoSessions: SessionInput[] = [
  { number: 1, objectives: [2, 5] },
  { number: 2, objectives: [4, 8] },
];

function reviewRow(input: ReviewInput, id: string, slug: string) {
  const createdAt = input.createdAt ?? new Date("2026-01-05T08:00:00Z");
  return {
    id,
    slug,
    region: input.region ?? "ECE",
    regionNames: input.regionNames ?? ofEurope,
    edition: input.edition ?? 3,
    phase: input.phase ?? "open",
    title: input.title ?? authoredText(sameText(`Review ${slug}`)),
    shortTitle: input.shortTitle ?? authoredText(sameText(slug)),
    place: input.place ?? authoredText({ en: "Geneva", fr: "Genève", ru: "Женева" }),
    timeZone: input.timeZone ?? "Europe/Zurich",
    zoneName: input.zoneName ?? ofGeneva,
    meetingOn: input.meetingOn ?? null,
    opensAt: input.opensAt ?? createdAt,
    submissionsCloseAt: input.submissionsCloseAt ?? new Date(createdAt.getTime() + 60 * day),
    draftCirculatedAt: input.draftCirculatedAt ?? null,
    commentsCloseAt: input.commentsCloseAt ?? null,
    facts: input.facts ?? factsOfNothing,
    quantifierScale: defaultQuantifierScale,
    wordLimit: input.wordLimit ?? null,
    demonstration: input.demonstration ?? false,
    createdAt,
  };
}

/** A review with its sessions, the five questions and the codebook: open, and with two sessions, unless told otherwise. */
export async function createReview(tx: WriteTransaction, input: ReviewInput = {}): Promise<SeededReview> {
  await createReference(tx);
  const id = randomUUID();
  const slug = input.slug ?? `review-${id.slice(0, 8)}`;
  const row = reviewRow(input, id, slug);
  await tx.review.create({ data: row });
  const sessions = new Map<number, string>();
  for (const session of input.sessions ?? twoSessions) {
    sessions.set(session.number, await createSession(tx, id, session));
  }
  const five = await createQuestions(tx, id, row.createdAt);
  const more = await createMoreQuestions(tx, { id, sessions, createdAt: row.createdAt }, input.questions ?? []);
  return { id, slug, sessions, questions: new Map([...five, ...more]), codes: await createCodebook(tx, id) };
}
