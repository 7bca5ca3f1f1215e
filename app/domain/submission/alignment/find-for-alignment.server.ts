import { findPublishedForAlignment, type PublishedForAlignment } from "~/db/queries/public/find-for-alignment.server";
import type { Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { mayRead } from "../published/published-access.server";

/**
 * A published submission, with what says who can align itself with it.
 * @throws DomainError notFound where nothing of it is public, or it was withdrawn
 */
export function findForAlignment(
  reader: Reader,
  { actor }: Pick<QueryContext, "actor">,
  key: { review: string; number: number },
): PublishedForAlignment {
  const found = mayRead(actor) ? findPublishedForAlignment(reader, key) : null;
  if (!found) throw notFound();
  return found;
}

/** What a participant is to such a submission. */
export function relationOf({ lead, named, takePart }: PublishedForAlignment, participantId: string) {
  return {
    lead: lead.id === participantId,
    named: named.includes(participantId),
    takesPart: takePart.includes(participantId),
  };
}
