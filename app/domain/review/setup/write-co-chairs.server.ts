import type { WriteTransaction } from "~/db/types";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { createCoChairs } from "~/domain/review/document/write/write-record.server";
import { invalid } from "~/domain/shared/domain-error";

/** Writes who chairs a review in the place of those before. @throws DomainError invalid for an unknown participant */
export async function replaceCoChairs(
  tx: WriteTransaction,
  reviewId: string,
  { coChairs, languages }: Pick<ReviewDocument, "coChairs" | "languages">,
): Promise<void> {
  const slugs = coChairs.map(({ participant }) => participant);
  const rows = await tx.participant.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  const participantId = (slug: string) => {
    const id = ids.get(slug);
    if (id === undefined) throw invalid({ [`coChair${slugs.indexOf(slug) + 1}`]: ["participantMissing"] });
    return id;
  };
  await tx.coChair.deleteMany({ where: { reviewId } });
  const [original = "en"] = languages;
  await createCoChairs(tx, { coChairs }, { reviewId, original, participantId });
}
