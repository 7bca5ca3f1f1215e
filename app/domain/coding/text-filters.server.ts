import type { Prisma } from "~/db/types";
import type { TextFilters } from "./coding-schema";

function classWhere(group: TextFilters["class"]): Prisma.ListedTextWhereInput {
  if (!group) return {};
  if (group === "states") return { class: "member-state" };
  return group === "stakeholders" ? { class: "stakeholder" } : { class: { notIn: ["member-state", "stakeholder"] } };
}

/** The current texts of a review that pass the filters, whoever has coded them: see `codedBy` for "not-mine". */
export function filteredTexts(
  reviewId: string,
  { session, question, language, show, ...filters }: TextFilters,
): Prisma.ListedTextWhereInput {
  return {
    reviewId,
    standing: true,
    ...(session === undefined ? {} : { session }),
    ...(question === undefined ? {} : { question }),
    ...(language === undefined ? {} : { language }),
    ...(show === "uncoded" ? { excerpts: 0 } : {}),
    ...classWhere(filters.class),
  };
}

/** Texts in which a person has marked a passage that stands. */
export function codedBy(reviewerId: string): Prisma.ListedTextWhereInput {
  return { frozenAnswer: { excerpts: { some: { removedAt: null, reviewerId } } } };
}
