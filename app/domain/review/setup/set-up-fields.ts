import type { SetUpPart } from "~/domain/review/document/missing-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";

/** The parts whose pages change the review itself; those of sessions, questions and outlines change tables of their own. */
export type OwnPart = Extract<SetUpPart, "about" | "meeting" | "dates" | "coChairs" | "rules">;

/** What of the document each of these pages changes. */
const fields = {
  about: ["title", "shortTitle", "edition", "languages", "region", "regionNames"],
  meeting: [
    "place",
    "heldIn",
    "timeZone",
    "zoneName",
    "mandate",
    "organizers",
    "occasion",
    "sessionsBasis",
    "withHearing",
  ],
  dates: ["dates"],
  coChairs: ["coChairs"],
  rules: ["wordLimit", "quantifierScale", "publication", "commentBy", "levelClasses"],
} as const satisfies Record<OwnPart, readonly (keyof ReviewDocument)[]>;

/** The parts that have a page of their own. */
export const ownParts = Object.keys(fields) as OwnPart[];

/** The fields of one page, for comparison with what its reader saw. */
export function fieldsOf(document: ReviewDocument, part: OwnPart): Partial<ReviewDocument> {
  return Object.fromEntries(fields[part].map((name) => [name, document[name]]));
}
