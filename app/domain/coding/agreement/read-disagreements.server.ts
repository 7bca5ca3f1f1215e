import { listDoubleCoded } from "~/db/queries/coding/double-coded.server";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { findCodingReview } from "~/domain/coding/coding-access.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { sliceCodePoints } from "~/language/text/code-points";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { disagreementsOf } from "./disagreements";
import { positionsOf } from "./positions";
import { doubleCodedOf, textAgreementOf, type TextAgreement } from "./read-agreement.server";

export type Decision = { applies: boolean; reason: string; by: string; at: Date };

export type PlaceToSettle = {
  code: CodeView;
  startsAt: number;
  endsAt: number;
  quote: string;
  /** The coder who gave the code, of the two. */
  by: 0 | 1;
  decisions: Decision[];
};

/** A position that counted, and why: what each gave it. */
export type CountedPosition = { quote: string; codes: readonly [CodeView[], CodeView[]] };

export type DisagreementPage = {
  text: Pick<TextAgreement, "id" | "participant" | "session" | "question" | "language">;
  coders: string[];
  places: PlaceToSettle[];
  positions: CountedPosition[];
  /** A third person, who may decide here. */
  maySettle: boolean;
};

type Key = { review: string; frozenAnswerId: string };

/**
 * A text that two coded blind: the positions that count, and the places where the two differ with what was decided.
 * @throws DomainError notFound, also before both have finished
 */
export async function readDisagreements(
  ctx: QueryContext,
  { review, frozenAnswerId, language }: Key & { language: Language },
): Promise<DisagreementPage> {
  const setup = await findCodingReview(ctx, review);
  const [row] = listDoubleCoded(ctx.read, { reviewId: setup.id, frozenAnswerId });
  if (!row) throw notFound();
  const words = row.text ?? "";
  const { marks } = doubleCodedOf(row);
  const known = codesById(setup, language);
  const viewsOf = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const coder = row.coders.some(({ reviewerId }) => reviewerId === userIdOf(ctx.actor));
  return {
    text: textAgreementOf(row, language),
    coders: row.coders.map(({ name }) => name),
    places: disagreementsOf(marks, row.decisions).flatMap(({ codeId, decisions, ...place }) =>
      viewsOf([codeId]).map((code) => ({
        ...place,
        code,
        quote: sliceCodePoints(words, place),
        decisions: decisions.map(({ applies, reason, name, decidedAt }) => ({
          applies: applies === 1,
          reason,
          by: name ?? "",
          at: new Date(decidedAt),
        })),
      })),
    ),
    positions: positionsOf(marks).map(({ codes, ...range }) => ({
      quote: sliceCodePoints(words, range),
      codes: [viewsOf(codes[0]), viewsOf(codes[1])],
    })),
    maySettle: !coder && can(ctx.actor, "coding.adjudicate", { reviewId: setup.id }),
  };
}
