import type { Prisma } from "~/db/types";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import type { TextFilters } from "~/domain/coding/coding-schema";
import { columnOf } from "~/domain/participant/participant-groups";
import { participantClasses, type ParticipantClass } from "~/domain/participant/participant-schema";

/** The classes of participants that a filter lets pass; undefined where it lets all pass. */
export function classesOf(column: TextFilters["class"]): ParticipantClass[] | undefined {
  return column && participantClasses.filter((known) => columnOf(known) === column);
}

function classWhere(column: TextFilters["class"]) {
  const classes = classesOf(column);
  return classes ? { class: { in: classes } } : {};
}

/** The texts of a review that pass the filters, no matter who has coded them: for texts, their counts and excerpts. */
export function textPlaces(reviewId: string, { session, question, language, ...filters }: TextFilters) {
  return {
    reviewId,
    ...(session === undefined ? {} : { session }),
    ...(question === undefined ? {} : { question }),
    ...(language === undefined ? {} : { language }),
    ...classWhere(filters.class),
  } satisfies Prisma.ListedTextWhereInput & Prisma.TextCountWhereInput & Prisma.ListedExcerptWhereInput;
}

/** The current texts of a review that pass the filters; what this person coded is told by `codedBy`. */
export function filteredTexts(reviewId: string, filters: TextFilters): Prisma.ListedTextWhereInput {
  const uncoded = filters.show === "uncoded" ? { excerpts: 0, readings: 0 } : {};
  return { ...textPlaces(reviewId, filters), ...currentTextsOf(reviewId), ...uncoded };
}

/** Texts that a person has coded: marked a passage in, or read without finding anything to mark. */
export function codedBy(reviewerId: string): Prisma.ListedTextWhereInput {
  return {
    OR: [{ marks: { some: { current: true, reviewerId } } }, { frozenAnswer: { readings: { some: { reviewerId } } } }],
  };
}
