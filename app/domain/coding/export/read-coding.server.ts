import { listCodedTextRows, type CodedTextRow } from "~/db/queries/coding/coded-texts.server";
import { toMasks } from "~/db/queries/public/masked-spans";
import type { Reader } from "~/db/types";
import { codeView, type CodeView } from "~/domain/coding/codebook/code-view";
import { findCodingReview } from "~/domain/coding/coding-access.server";
import { levelOf } from "~/domain/counting/publication-level";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { blockedText } from "~/language/text/masked-text";
import { textOf } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";

export type ExportedCode = CodeView & { id: string };
export type ExportedCoder = { id: string; name: string };

export type ExportedExcerpt = {
  id: string;
  /** Code points of the text, end exclusive. */
  startsAt: number;
  endsAt: number;
  quote: string;
  note: string | null;
  coder: ExportedCoder;
  createdAt: Date;
  codes: ExportedCode[];
};

export type ExportedText = {
  id: string;
  /** Null where not everybody may read the text with the name of its authors: the name does not leave the portal with it. */
  participant: ParticipantView | null;
  class: ParticipantClass;
  submission: number;
  version: number;
  session: number;
  question: number;
  language: Language;
  /** What is masked is filled: offsets hold. */
  text: string;
  excerpts: ExportedExcerpt[];
};

/** The coding of a review, as the formats of qualitative analysis carry it. */
export type CodingExport = {
  review: { slug: string; title: string };
  /** Of labels and names. */
  language: Language;
  codes: ExportedCode[];
  coders: ExportedCoder[];
  texts: ExportedText[];
};

type Shown = { codes: ReadonlyMap<string, ExportedCode>; coderOf: (id: string, name: string) => ExportedCoder };

function toText(row: CodedTextRow, language: Language, { codes, coderOf }: Shown): ExportedText {
  const { id, number: submission, version, session, question } = row;
  const text = blockedText(row.text, toMasks(row.masks));
  return {
    ...{ id, submission, version, session, question, text },
    participant: levelOf(row.level) === "public" ? toParticipantView(row.participant, language) : null,
    class: participantClassOf(row.participant.class),
    language: toLanguage(row.language),
    excerpts: row.excerpts.map(({ reviewerId, reviewer, createdAt, codeIds, ...excerpt }) => ({
      ...excerpt,
      coder: coderOf(reviewerId, reviewer),
      createdAt: new Date(createdAt),
      codes: codeIds.flatMap((codeId) => codes.get(codeId) ?? []),
    })),
  };
}

type Composed = { setup: ReviewSetup; rows: CodedTextRow[]; language: Language; coderNames: boolean };

function compose({ setup, rows, language, coderNames }: Composed): CodingExport {
  const codes = setup.codes.map((row) => ({ ...codeView(row, language), id: row.id }));
  const known = new Map(codes.map((code) => [code.id, code]));
  const coders = new Map<string, ExportedCoder>();
  const coderOf = (id: string, name: string) => {
    const coder = coders.get(id) ?? { id, name: coderNames ? name : String(coders.size + 1) };
    coders.set(id, coder);
    return coder;
  };
  const texts = rows.map((row) => toText(row, language, { codes: known, coderOf }));
  const review = { slug: setup.slug, title: textOf(setup.title, language) };
  return { review, language, codes, coders: [...coders.values()], texts };
}

/**
 * The coding of every text that reviewers read, for a person who reads it, with names and notes; of a text that they code
 * blind their own marks alone.
 * @throws DomainError notFound
 */
export async function readCodingExport(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<CodingExport> {
  const setup = await findCodingReview(ctx, review);
  const blindFor = userIdOf(ctx.actor) ?? undefined;
  const rows = listCodedTextRows(ctx.read, { reviewId: setup.id, publicOnly: 0, blindFor });
  return compose({ setup, rows, language, coderNames: true });
}

/** The coding of published texts alone: coders are numbered, and notes, which are for colleagues, are left out. */
export function publicCodingExport(read: Reader, setup: ReviewSetup, language: Language): CodingExport {
  const rows = listCodedTextRows(read, { reviewId: setup.id, publicOnly: 1, blindFor: undefined });
  const withoutNotes = rows.map((row) => ({
    ...row,
    excerpts: row.excerpts.map((excerpt) => ({ ...excerpt, note: null })),
  }));
  return compose({ setup, rows: withoutNotes, language, coderNames: false });
}
