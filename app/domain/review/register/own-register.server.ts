import type { Reader } from "~/db/types";
import { languagesOfReview } from "~/domain/review/document/export/set-up-document";
import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";
import { writtenRegister } from "./written-register";

type Asking = Pick<QueryContext, "actor"> & { read: Reader };

/** What names a line of a register. */
export type LineKey = { review: string; document: string };

/**
 * The document register of a review for those who keep it: its lines as its document has them.
 * @throws DomainError notFound where the actor does not keep it
 */
export async function getOwnRegister(ctx: Asking, slug: string) {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "document.manage", { reviewId: found.setup.id })) throw notFound();
  const { setup } = found;
  const chosen = languagesOfReview(setup.languages);
  const [original = "en"] = chosen;
  return { setup, chosen, original, lines: writtenRegister(setup, original) };
}

export type OwnRegister = Awaited<ReturnType<typeof getOwnRegister>>;

/** The same with one line of it. @throws DomainError notFound */
export async function getOwnLine(ctx: Asking, { review, document: key }: LineKey) {
  const own = await getOwnRegister(ctx, review);
  const row = own.setup.documents.find((one) => one.key === key);
  const line = own.lines.find((one) => one.key === key);
  if (!row || !line) throw notFound();
  return { ...own, row, line };
}
