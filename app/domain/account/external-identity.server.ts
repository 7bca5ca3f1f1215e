import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { countsAsStaff } from "~/permission/actor";
import { emailKey } from "./account-schema";
import type { Identified } from "./check-password.server";

/** A person as an identity provider names them; the address counts only where the provider has verified it. */
export type ExternalPerson = { issuer: string; subject: string; email: string | null; emailVerified: boolean };

type Named = Pick<ExternalPerson, "issuer" | "subject">;

const onStaff = { disabledAt: null, OR: [{ administrator: true }, { staff: { some: {} } }] };

/** The member of the staff that an identity is linked to; null for any other. Its address says nothing. */
export async function findLinked({ read }: Pick<QueryContext, "read">, named: Named): Promise<Identified | null> {
  const { issuer, subject } = named;
  const found = await read.externalIdentity.findFirst({
    where: { issuer, subject, user: onStaff },
    select: { user: { select: { id: true, language: true, passwordHash: true } } },
  });
  return found?.user ?? null;
}

/**
 * Links an identity to the signed-in member of the staff: once, and only where the provider has verified the address of
 * their account. Answers whether it is linked.
 * @throws DomainError forbidden for a visitor
 */
export async function linkIdentity(ctx: CommandContext, person: ExternalPerson): Promise<boolean> {
  const actor = requireSignedIn(ctx.actor);
  const { issuer, subject, email, emailVerified } = person;
  if (!countsAsStaff(actor) || !emailVerified || emailKey(email ?? "") !== emailKey(actor.email)) return false;
  return ctx.write(async (tx) => {
    const taken = await tx.externalIdentity.findUnique({ where: { issuer_subject: { issuer, subject } } });
    if (taken) return taken.userId === actor.userId;
    await tx.externalIdentity.create({ data: { issuer, subject, userId: actor.userId, createdAt: ctx.now } });
    const subjectOf = { subjectType: "User", subjectId: actor.userId };
    await recordAuditEvent(tx, ctx, { action: "account.linkIdentity", ...subjectOf, detail: { issuer } });
    return true;
  });
}

/** Removes the person's own links to an issuer. @throws DomainError forbidden for a visitor */
export async function unlinkIdentities(ctx: CommandContext): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write(async (tx) => {
    await tx.externalIdentity.deleteMany({ where: { userId } });
    await recordAuditEvent(tx, ctx, { action: "account.unlinkIdentity", subjectType: "User", subjectId: userId });
  });
}

/** Whether the person has a link; null where they are not on any staff, and need none. */
export async function hasIdentity({ read, actor }: QueryContext): Promise<boolean | null> {
  if (actor.kind === "visitor" || !countsAsStaff(actor)) return null;
  return (await read.externalIdentity.count({ where: { userId: actor.userId } })) > 0;
}
