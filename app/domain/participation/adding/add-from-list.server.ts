import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { addParticipations } from "../add-participations.server";
import { findReviewOfParticipants, findReviewToManage } from "../participation-access.server";
import { candidatesOf, findCandidates, inList } from "./candidates.server";
import { sourceLists, type SourceList } from "./source-lists.server";

/** As many as a page offers to tick off: a form has at most 300 fields. */
const mostOffered = 250;

export type ListOffer = {
  lists: SourceList[];
  list: SourceList;
  /** Those that do not take part yet, by class and name. */
  candidates: ParticipantLink[];
  /** How many of the list take part already, and how many are left for another page. */
  taking: number;
  more: number;
};

type Asked = { review: string; list: string | undefined; language: Language };

/**
 * The participants of a list that could be added to a review.
 * @throws DomainError notFound where the actor does not run the review, or there is no such list for them
 */
export async function readListOffer(ctx: QueryContext, { review, list: key, language }: Asked): Promise<ListOffer> {
  const setup = await findReviewOfParticipants(ctx, review);
  const lists = await sourceLists(ctx, { review: setup, language });
  const list = lists.find((one) => one.key === (key ?? lists[0]?.key));
  if (!list) throw notFound();
  const rows = await findCandidates(ctx.read, candidatesOf(list, setup.id));
  const all = await ctx.read.participant.count({ where: inList(list) });
  const links = rows.map((row) => toParticipantLink(row, language));
  const ordered = orderByParticipant(links, language, (one) => one);
  return {
    lists,
    list,
    candidates: ordered.slice(0, mostOffered),
    taking: all - rows.length,
    more: Math.max(0, rows.length - mostOffered),
  };
}

type Adding = { review: string; list: string; chosen: readonly string[] | "all"; language: Language };

/**
 * Adds the chosen participants of a list, or all of them, to a review. Those who take part already stay as they are.
 * Answers how many were added.
 * @throws DomainError notFound, forbidden; invalid where nobody is chosen
 */
export async function addFromList(
  ctx: CommandContext,
  { review, list: key, chosen, language }: Adding,
): Promise<number> {
  return ctx.write(
    async (tx) => {
      const { id: reviewId } = await findReviewToManage(tx, ctx.actor, review);
      const { region } = await tx.review.findUniqueOrThrow({ where: { id: reviewId }, select: { region: true } });
      const asking = { read: tx, actor: ctx.actor };
      const list = (await sourceLists(asking, { review: { id: reviewId, region }, language })).find(
        (one) => one.key === key,
      );
      if (!list) throw notFound();
      const wanted = chosen === "all" ? {} : { slug: { in: [...chosen] } };
      const rows = await findCandidates(tx, { AND: [candidatesOf(list, reviewId), wanted] });
      if (rows.length === 0) throw invalid({ participant: ["nobodyChosen"] });
      const added = await addParticipations(tx, { reviewId, participantIds: rows.map(({ id }) => id), at: ctx.now });
      const subject = { subjectType: "Review", subjectId: reviewId };
      await recordAuditEvent(tx, ctx, {
        action: "participation.addFromList",
        ...subject,
        detail: { list: key, added },
      });
      return added;
    },
    { publishes: true },
  );
}
