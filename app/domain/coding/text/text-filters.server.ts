import type { Prisma } from "~/db/types";
import { standingIn } from "~/domain/coding/coding-access.server";
import type { TextFilters } from "~/domain/coding/coding-schema";

const ownColumns = ["member-state", "stakeholder"] as const;

/** The classes of participants that a filter lets pass: one, or all but some. */
export function classesOf(group: TextFilters["class"]): { only: string } | { not: readonly string[] } | undefined {
  if (!group) return undefined;
  if (group === "states") return { only: "member-state" };
  return group === "stakeholders" ? { only: "stakeholder" } : { not: ownColumns };
}

function classWhere(group: TextFilters["class"]) {
  const classes = classesOf(group);
  if (!classes) return {};
  return { class: "only" in classes ? classes.only : { notIn: [...classes.not] } };
}

/** Where texts of a review lie that pass the filters, whoever has coded them: for texts, their counts and excerpts alike. */
export function textPlaces(reviewId: string, { session, question, language, ...filters }: TextFilters) {
  return {
    reviewId,
    ...(session === undefined ? {} : { session }),
    ...(question === undefined ? {} : { question }),
    ...(language === undefined ? {} : { language }),
    ...classWhere(filters.class),
  } satisfies Prisma.ListedTextWhereInput & Prisma.TextCountWhereInput & Prisma.ListedExcerptWhereInput;
}

/** The current texts of a review that pass the filters; what this person coded is told apart by `markedBy`. */
export function filteredTexts(reviewId: string, filters: TextFilters): Prisma.ListedTextWhereInput {
  const uncoded = filters.show === "uncoded" ? { excerpts: 0 } : {};
  return { ...textPlaces(reviewId, filters), ...standingIn(reviewId), ...uncoded };
}

/** Texts in which a person has marked a passage that stands. */
export function markedBy(reviewerId: string): Prisma.ListedTextWhereInput {
  return { marks: { some: { standing: true, reviewerId } } };
}
