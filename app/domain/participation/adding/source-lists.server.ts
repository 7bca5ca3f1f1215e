import type { Reader } from "~/db/types";
import {
  associatesOfCommission,
  membersOfCommission,
  referenceBodies,
  referenceStates,
} from "~/domain/participant/reference-participants.server";
import { regionalCommissions } from "~/domain/review/regional-commissions.server";
import type { QueryContext } from "~/domain/shared/context";
import { textOf } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { idIn, reviewIdsOf } from "~/permission/scopes";

/** Where participants are taken from: members of a commission, reference data, or another review of the portal. */
export type SourceList = {
  key: string;
  kind: "members" | "membersAndAssociates" | "states" | "bodies" | "review";
  /** Of the commission or the review. */
  name: string;
};

type Commission = (typeof regionalCommissions)[number];

const membersAndAssociates = (key: string) => [...membersOfCommission(key), ...associatesOfCommission(key)];

function listsOf({ key, names }: Commission, language: Language): SourceList[] {
  const name = names[language].short;
  const members: SourceList = { key: `members-${key}`, kind: "members", name };
  const both: SourceList = { key: `membersAndAssociates-${key}`, kind: "membersAndAssociates", name };
  return associatesOfCommission(key).length > 0 ? [members, both] : [members];
}

/** The other reviews whose participants the actor sees, the latest first. */
async function reviewLists(
  { read, actor }: { read: Reader; actor: QueryContext["actor"] },
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<SourceList[]> {
  const others = await read.review.findMany({
    where: { AND: [idIn(reviewIdsOf(actor, "participant.read")), { NOT: { id: reviewId } }] },
    orderBy: { opensAt: "desc" },
    select: { slug: true, shortTitle: true },
  });
  return others.map(({ slug, shortTitle }) => ({
    key: `review-${slug}`,
    kind: "review",
    name: textOf(shortTitle, language),
  }));
}

/** The lists that a review may be filled from: those of its own commission and of other reviews first. */
export async function sourceLists(
  asking: { read: Reader; actor: QueryContext["actor"] },
  { review, language }: { review: { id: string; region: string }; language: Language },
): Promise<SourceList[]> {
  const of = (own: boolean) =>
    regionalCommissions
      .filter(({ key }) => (key === review.region.toUpperCase()) === own)
      .flatMap((commission) => listsOf(commission, language));
  const reviews = await reviewLists(asking, { reviewId: review.id, language });
  const rest: SourceList[] = [
    { key: "states", kind: "states", name: "" },
    { key: "bodies", kind: "bodies", name: "" },
  ];
  return [...of(true), ...reviews, ...of(false), ...rest];
}

/** The slugs of a list of the reference data; null for a list of another kind. */
export function slugsOfReference(key: string): string[] | null {
  if (key === "states") return referenceStates.map(({ slug }) => slug);
  if (key === "bodies") return referenceBodies.map(({ slug }) => slug);
  const [kind, commission = ""] = key.split("-", 2);
  if (kind === "members") return membersOfCommission(commission);
  return kind === "membersAndAssociates" ? membersAndAssociates(commission) : null;
}
