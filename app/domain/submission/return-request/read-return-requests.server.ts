import { namesOfUsers } from "~/domain/account/people.server";
import type { QueryContext } from "~/domain/shared/context";
import { toLanguage, type Language } from "~/language/language";
import { getTeamHead, toHead, type SubmissionHead } from "../submission-head.server";
import { returnRequestDecisions, type ReturnRequestDecision } from "./return-request-rules";

/** A request that waits for the secretariat. */
export type OpenReturnRequest = { reason: string; language: Language; at: Date; by: string | null };

/** As the team reads it; the reason is null for those who do not see all answers. */
export type OwnReturnRequest = Omit<OpenReturnRequest, "reason"> & { reason: string | null };

/** What was asked for before, and what became of it. */
export type PastReturnRequest = OwnReturnRequest & {
  decision: ReturnRequestDecision;
  decidedAt: Date | null;
  answer: { text: string; language: Language } | null;
};

export type ReturnPage = {
  head: SubmissionHead;
  open: OwnReturnRequest | null;
  /** The latest first. */
  past: PastReturnRequest[];
  mayAsk: boolean;
};

/**
 * What was asked for and decided, for those who act for the participant.
 * @throws DomainError notFound
 */
export async function readReturnPage(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<ReturnPage> {
  const row = await getTeamHead(ctx, submissionId);
  const head = toHead(row, ctx, language);
  const rows = await ctx.read.returnRequest.findMany({ where: { submissionId }, orderBy: { requestedAt: "desc" } });
  const names = await namesOfUsers(
    ctx.read,
    rows.map(({ requestedById }) => requestedById),
  );
  // A reason may be about any answer: it is for those who see them all.
  const told = row.sight === "all";
  const requests = rows.map((one) => ({
    reason: told ? one.reason : null,
    language: toLanguage(one.language),
    at: one.requestedAt,
    by: names.get(one.requestedById ?? "") ?? null,
    decision: returnRequestDecisions.find((known) => known === one.decision) ?? null,
    decidedAt: one.decidedAt,
    answer: !told || one.answer === null ? null : { text: one.answer, language: toLanguage(one.answerLanguage) },
  }));
  const open = requests.find(({ decision }) => decision === null) ?? null;
  const past = requests.flatMap(({ decision, ...one }) => (decision === null ? [] : [{ ...one, decision }]));
  const mayAsk = head.mayAskReturn && open === null;
  return { head, open, past, mayAsk };
}
