import type { ExcerptRow } from "~/db/queries/find-text-to-code.server";
import type { QueryContext } from "~/domain/shared/context";
import { userIdOf } from "~/permission/actor";
import { compareCodes, type CodeView } from "~/domain/coding/codebook/code-view";

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
  /** Whether a paragraph of the report cites it. */
  cited: boolean;
};

/** An excerpt as it is shown, with the codes of the codebook by their identifiers. */
export function excerptView(
  row: ExcerptRow,
  { actor, codes }: Pick<QueryContext, "actor"> & { codes: ReadonlyMap<string, CodeView> },
): ExcerptView {
  const { id, startsAt, endsAt, quote, note, cited } = row;
  return {
    id,
    startsAt,
    endsAt,
    quote,
    note,
    codes: row.codeIds.flatMap((codeId) => codes.get(codeId) ?? []).sort(compareCodes),
    reviewer: row.reviewer ?? "",
    mine: userIdOf(actor) === row.reviewerId,
    cited,
  };
}
