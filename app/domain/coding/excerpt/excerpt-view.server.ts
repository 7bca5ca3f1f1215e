import type { Prisma } from "~/db/types";
import { namesOfUsers } from "~/domain/account/people.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { codeView, compareCodes, type CodeView } from "~/domain/coding/codebook/code-view";
import { userIdOf } from "~/permission/actor";

export type ExcerptView = {
  id: string;
  /** Code points of the frozen text, end exclusive. */
  startsAt: number;
  endsAt: number;
  quote: string;
  note: string | null;
  codes: CodeView[];
  reviewer: string;
  mine: boolean;
  /** Whether a paragraph of the report rests on it. */
  cited: boolean;
};

/** The columns that `excerptView` needs. */
export const excerptColumns = {
  id: true,
  startsAt: true,
  endsAt: true,
  quote: true,
  note: true,
  reviewerId: true,
  codes: { select: { code: true } },
  citations: { where: { paragraph: { removedAt: null } }, select: { paragraphId: true }, take: 1 },
} as const satisfies Prisma.ExcerptSelect;

type Row = Prisma.ExcerptGetPayload<{ select: typeof excerptColumns }>;

export function excerptView(
  { codes, citations, reviewerId, ...row }: Row,
  { actor, names, language }: Pick<QueryContext, "actor"> & { names: Map<string, string>; language: Language },
): ExcerptView {
  return {
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    quote: row.quote,
    note: row.note,
    codes: codes.map(({ code }) => codeView(code, language)).sort(compareCodes),
    reviewer: names.get(reviewerId) ?? "",
    mine: userIdOf(actor) === reviewerId,
    cited: citations.length > 0,
  };
}

/** The names of reviewers by identifier. */
export function reviewerNames(
  { read }: Pick<QueryContext, "read">,
  rows: readonly { reviewerId: string }[],
): Promise<Map<string, string>> {
  return namesOfUsers(read, [...new Set(rows.map(({ reviewerId }) => reviewerId))]);
}
