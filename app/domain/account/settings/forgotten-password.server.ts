import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Reader } from "~/db/types";
import type { Language } from "~/language/language";
import { closeTokens, findSubject, useToken } from "../links/one-time-token.server";
import { hashNewPassword } from "../password.server";
import { endSignInsOf } from "../sign-ins.server";
import { tellOfAccount } from "./tell-of-account.server";

/**
 * Asks for a link with which a new password is chosen. Whether the address has an account is looked up when the mail is
 * sent, not here: known and unknown addresses have the same answer, for the same work.
 */
export async function requestPasswordLink(
  ctx: CommandContext,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  const message = { address: email, template: "passwordLink" as const, params: {}, language };
  await ctx.write((tx) => queueMessages(tx, ctx, [message]));
}

/** Whose password a link changes; null where it does not work. */
async function findOwner(reader: Reader, { token, now }: { token: string; now: Date }) {
  const id = await findSubject(reader, { purpose: "password", token, now });
  const user = id === null ? null : await reader.user.findUnique({ where: { id } });
  return user && !user.disabledAt ? user : null;
}

/** The address whose password a link changes; null where it does not work. */
export async function findPasswordOwner({ read, now }: QueryContext, token: string): Promise<{ email: string } | null> {
  const user = await findOwner(read, { token, now });
  return user && { email: user.email };
}

/**
 * Gives a person a new password by a link from their mailbox. Every sign-in of theirs ends, every other such link too; the
 * second factor stays and is asked for at the next sign-in.
 * @throws DomainError notFound where the link does not work; invalid for a password that the rule refuses
 */
export async function chooseNewPassword(
  ctx: CommandContext,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<void> {
  const { now } = ctx;
  const owner = await findOwner(ctx.read, { token, now });
  if (!owner) throw notFound();
  const passwordHash = await hashNewPassword(newPassword, owner);
  await ctx.write(async (tx) => {
    const id = await useToken(tx, { purpose: "password", token, now });
    if (id !== owner.id) throw notFound();
    const { count } = await tx.user.updateMany({ where: { id, disabledAt: null }, data: { passwordHash } });
    if (count === 0) throw notFound();
    await closeTokens(tx, { purpose: "password", subjectId: id });
    await closeTokens(tx, { purpose: "secondStep", subjectId: id });
    await endSignInsOf(tx, id, ctx);
    await tellOfAccount(tx, ctx, { user: owner, template: "passwordChanged" });
    await recordAuditEvent(tx, ctx, { action: "account.choosePassword", subjectType: "User", subjectId: id });
  });
}
