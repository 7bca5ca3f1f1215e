import { listDoubleCoded, type DoubleCodedRow } from "~/db/queries/coding/double-coded.server";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { compareCodes } from "~/domain/coding/codebook/code-view";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { findCodingReview } from "~/domain/coding/coding-access.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { agreementOn, type Coefficients, type DoubleCoded } from "./agreement";
import { disagreementsOf } from "./disagreements";
import type { Mark } from "./positions";

/** What the two coders of a text marked, in the order in which it was given to them. */
export function doubleCodedOf({ length, coders, excerpts }: DoubleCodedRow): DoubleCoded {
  const ids = coders.map(({ reviewerId }) => reviewerId);
  const marks = excerpts.flatMap(({ reviewerId, ...mark }): Mark[] => {
    const coder = ids.indexOf(reviewerId);
    return coder === 0 || coder === 1 ? [{ ...mark, coder }] : [];
  });
  return { length, marks };
}

export type CodeAgreement = { code: CodeView; coefficients: Coefficients };

export type TextAgreement = {
  id: string;
  participant: ParticipantView;
  session: number;
  question: number;
  language: Language;
  coders: string[];
  /** The places where the two differ, and how many of them nobody has settled. */
  places: number;
  open: number;
};

export type AgreementPage = { overall: Coefficients; codes: CodeAgreement[]; texts: TextAgreement[] };

/** The text with how many places its two coders differ in. */
export function textAgreementOf(row: DoubleCodedRow, language: Language): TextAgreement {
  const places = disagreementsOf(doubleCodedOf(row).marks, row.decisions);
  return {
    id: row.id,
    participant: toParticipantView(row.participant, language),
    session: row.session,
    question: row.question,
    language: toLanguage(row.language),
    coders: row.coders.map(({ name }) => name),
    places: places.length,
    open: places.filter(({ decisions }) => decisions.length === 0).length,
  };
}

/**
 * How far reviewers agree on the texts that two coded blind, overall and by code, and these texts.
 * @throws DomainError notFound
 */
export async function readAgreement(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<AgreementPage> {
  const setup = await findCodingReview(ctx, review);
  const rows = listDoubleCoded(ctx.read, { reviewId: setup.id });
  const { overall, byCode } = agreementOn(rows.map(doubleCodedOf));
  const known = codesById(setup, language);
  const codes = [...byCode].flatMap(([id, coefficients]) => {
    const code = known.get(id);
    return code ? [{ code, coefficients }] : [];
  });
  return {
    overall,
    codes: codes.sort((one, other) => compareCodes(one.code, other.code)),
    texts: rows.map((row) => textAgreementOf(row, language)),
  };
}
