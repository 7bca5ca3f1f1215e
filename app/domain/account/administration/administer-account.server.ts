import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { deleteSecondFactor } from "../second-factor/second-factor.server";
import { tellOfAccount } from "../settings/tell-of-account.server";
import { endSignInsOf } from "../sign-ins.server";

type Key = { userId: string };

/** Whether the portal is left without an administrator where this one goes. */
export async function isLastAdministrator(tx: WriteTransaction, userId: string): Promise<boolean> {
  const able = { administrator: true, disabledAt: null };
  const own = await tx.user.count({ where: { ...able, id: userId } });
  return own > 0 && (await tx.user.count({ where: { ...able, id: { not: userId } } })) === 0;
}

type Act = { action: string; run: (tx: WriteTransaction, user: { id: string; language: string }) => Promise<void> };

async function administer(ctx: CommandContext, { userId }: Key, { action, run }: Act): Promise<void> {
  requirePermission(ctx.actor, "account.administer", {});
  await ctx.write(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId, closedAt: null } });
    if (!user) throw notFound();
    await run(tx, user);
    await recordAuditEvent(tx, ctx, { action, subjectType: "User", subjectId: userId });
  });
}

/**
 * Disables an account: its person can't sign in, is signed out at once and gets no mail; what they did stays.
 * @throws DomainError forbidden; notFound; invalid for the last administrator
 */
export async function disableAccount(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.disable",
    run: async (tx, { id }) => {
      if (await isLastAdministrator(tx, id)) throw invalid({ "": ["lastAdministrator"] });
      await tx.user.update({ where: { id }, data: { disabledAt: ctx.now } });
      await endSignInsOf(tx, id, ctx);
    },
  });
}

/** Lets the person of a disabled account sign in again. @throws DomainError forbidden; notFound */
export async function enableAccount(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.enable",
    run: async (tx, { id }) => {
      await tx.user.update({ where: { id }, data: { disabledAt: null } });
    },
  });
}

/** Signs a person out on all devices. @throws DomainError forbidden; notFound */
export async function endSignIns(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.endSignIns",
    run: (tx, { id }) => endSignInsOf(tx, id, ctx),
  });
}

/**
 * Removes the second factor of a person who has lost it, ends their sign-ins and tells them.
 * @throws DomainError forbidden; notFound
 */
export async function resetSecondFactor(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.resetSecondFactor",
    run: async (tx, user) => {
      await deleteSecondFactor(tx, user.id);
      await endSignInsOf(tx, user.id, ctx);
      await tellOfAccount(tx, ctx, { user, template: "secondFactorReset" });
    },
  });
}
