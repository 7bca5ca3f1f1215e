import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { currentTexts } from "./coding-access.server";
import type { TextFilters } from "./coding-schema";

function classWhere(group: TextFilters["class"]): Prisma.FrozenAnswerWhereInput {
  if (!group) return {};
  const of = (participant: Prisma.ParticipantWhereInput) => ({ version: { submission: { participant } } });
  if (group === "states") return of({ class: "member-state" });
  if (group === "stakeholders") return of({ class: "stakeholder" });
  return of({ class: { notIn: ["member-state", "stakeholder"] } });
}

function shownWhere(show: TextFilters["show"], actor: QueryContext["actor"]): Prisma.FrozenAnswerWhereInput {
  if (show === "uncoded") return { excerpts: { none: { removedAt: null } } };
  if (show !== "not-mine" || actor.kind === "visitor") return {};
  return { excerpts: { none: { removedAt: null, reviewerId: actor.userId } } };
}

/** The current texts of a review that pass the filters. */
export function filteredTexts(
  { actor }: Pick<QueryContext, "actor">,
  reviewId: string,
  { session, question, language, show, ...filters }: TextFilters,
): Prisma.FrozenAnswerWhereInput {
  return {
    AND: [
      currentTexts(reviewId),
      session === undefined ? {} : { session: { number: session } },
      question === undefined ? {} : { questionVersion: { question: { number: question } } },
      language === undefined ? {} : { language },
      classWhere(filters.class),
      shownWhere(show, actor),
    ],
  };
}
