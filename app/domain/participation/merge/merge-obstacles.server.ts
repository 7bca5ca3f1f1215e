import { findMergePlaces, type MergePlace, type MergeRecord } from "~/db/queries/merge/find-merge.server";
import type { Reader } from "~/db/types";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import { hasReferenceForms } from "../names/change-name-forms.server";

/** Why two records cannot be merged. Each has its words under `error:field`. */
export type MergeObstacle = {
  reason: "mergeSame" | "mergeState" | "mergeReference" | "mergeSubmissions" | "mergeAssociate" | "mergeOnBehalf";
  /** The short titles of the reviews in which it is so. */
  reviews: unknown[];
};

export type MergeFindings = {
  obstacles: MergeObstacle[];
  /** The reviews that either record touches and whose participants the actor does not manage. */
  notManaged: string[];
};

const ofPlaces = {
  submissions: "mergeSubmissions",
  associate: "mergeAssociate",
  onBehalf: "mergeOnBehalf",
} as const satisfies Record<Exclude<MergePlace["kind"], "touched">, MergeObstacle["reason"]>;

/** The classes of what is no body: countries, and territories that are members of a commission. */
export const ofCountries: readonly string[] = ["member-state", "associate-member"];

/** What the two are says whether they can be one: a State is never a body, and what comes with the portal stays. */
function obstaclesByKind({ kept, other }: { kept: MergeRecord; other: MergeRecord }): MergeObstacle["reason"][] {
  if (kept.id === other.id) return ["mergeSame"];
  if (ofCountries.includes(kept.class) || ofCountries.includes(other.class)) return ["mergeState"];
  return hasReferenceForms(other.slug) ? ["mergeReference"] : [];
}

/** Whether `other` can become `kept`, and whether the actor may say so: one statement. */
export function findObstacles(
  reader: Reader,
  actor: Actor,
  { kept, other }: { kept: MergeRecord; other: MergeRecord },
): MergeFindings {
  const places = findMergePlaces(reader, { one: kept.id, other: other.id });
  const byKind = obstaclesByKind({ kept, other }).map((reason) => ({ reason, reviews: [] }));
  const byPlace = Object.entries(ofPlaces).flatMap(([kind, reason]) => {
    const reviews = places.filter((place) => place.kind === kind).map(({ shortTitle }) => shortTitle);
    return reviews.length > 0 ? [{ reason, reviews }] : [];
  });
  const touched = places.filter(({ kind }) => kind === "touched").map(({ id }) => id);
  const notManaged = touched.filter((reviewId) => !can(actor, "participant.manage", { reviewId }));
  return { obstacles: byKind.length > 0 ? byKind : byPlace, notManaged };
}
