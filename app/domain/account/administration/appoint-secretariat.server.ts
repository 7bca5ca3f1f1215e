import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { inviteToReview } from "../invitation/manage-invitations.server";

type Appointee = { review: string; email: string; name: string | null; language: Language };

/**
 * Invites someone to run a review.
 * @throws DomainError forbidden; notFound; invalid where they are invited to it or run it already
 */
export async function appointSecretariat(ctx: CommandContext, { review: slug, ...invitee }: Appointee): Promise<void> {
  requirePermission(ctx.actor, "secretariat.appoint", {});
  await ctx.write(async (tx) => {
    const review = await tx.review.findUnique({ where: { slug }, select: { id: true } });
    if (!review) throw notFound();
    await inviteToReview(tx, ctx, { ...invitee, role: "secretariat", reviewId: review.id });
  });
}

export type AppointedReview = {
  slug: string;
  title: ReadText;
  people: { name: string; email: string }[];
  invited: { id: string; email: string; expired: boolean }[];
};

/** The reviews, the latest first, with who runs each and who is invited to. @throws DomainError forbidden */
export async function listSecretariats(ctx: QueryContext, language: Language): Promise<AppointedReview[]> {
  requirePermission(ctx.actor, "secretariat.appoint", {});
  const rows = await ctx.read.review.findMany({
    orderBy: { opensAt: "desc" },
    select: {
      slug: true,
      title: true,
      staff: { where: { role: "secretariat" }, select: { user: { select: { name: true, email: true } } } },
      invitations: {
        where: { role: "secretariat", acceptedAt: null, revokedAt: null },
        select: { id: true, email: true, expiresAt: true },
      },
    },
  });
  return rows.map(({ slug, title, staff, invitations }) => ({
    slug,
    title: readText(title, language),
    people: staff.map(({ user }) => user),
    invited: invitations.map(({ id, email, expiresAt }) => ({ id, email: email ?? "", expired: expiresAt <= ctx.now })),
  }));
}
