import type { Reader, WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { toLanguage } from "~/language/language";
import { emailKey } from "../account-schema";
import { addressChangeLife } from "../links/link-rules";
import { closeTokens, findSubject } from "../links/one-time-token.server";
import { passwordFits } from "../password.server";
import { tellOfAccount } from "./tell-of-account.server";

const sides = ["oldAddress", "newAddress"] as const;
export type AddressSide = (typeof sides)[number];

async function closeLinks(tx: WriteTransaction, id: string): Promise<void> {
  for (const purpose of sides) await closeTokens(tx, { purpose, subjectId: id });
}

/** Gives up the changes of a person's address that wait to be confirmed. */
export async function giveUpAddressChanges(tx: WriteTransaction, userId: string, now: Date): Promise<void> {
  const open = await tx.addressChange.findMany({ where: { userId, closedAt: null }, select: { id: true } });
  for (const { id } of open) {
    await tx.addressChange.update({ where: { id }, data: { closedAt: now } });
    await closeLinks(tx, id);
  }
}

/**
 * Begins a change of the person's own address: a link goes to the present one and to the new one, and the change takes
 * effect when both were used. A change that was begun before is given up.
 * @throws DomainError invalid where the password is wrong or the address is the present one
 */
export async function beginAddressChange(
  ctx: CommandContext,
  { email, currentPassword }: { email: string; currentPassword: string },
): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  const user = await ctx.read.user.findUniqueOrThrow({ where: { id: userId } });
  if (!(await passwordFits(currentPassword, user.passwordHash))) throw invalid({ currentPassword: ["passwordWrong"] });
  const key = emailKey(email);
  if (key === user.emailKey) throw invalid({ email: ["addressSame"] });
  await ctx.write(async (tx) => {
    await giveUpAddressChanges(tx, userId, ctx.now);
    const expiresAt = new Date(ctx.now.getTime() + addressChangeLife);
    const { id } = await tx.addressChange.create({
      data: { userId, email, emailKey: key, createdAt: ctx.now, expiresAt },
    });
    const about = { params: { subjectId: id, address: email }, language: toLanguage(user.language) };
    await queueMessages(tx, ctx, [
      { ...about, template: "oldAddress", address: user.email },
      { ...about, template: "newAddress", address: email },
    ]);
    await recordAuditEvent(tx, ctx, { action: "account.beginAddressChange", subjectType: "User", subjectId: userId });
  });
}

/** A change of address that waits to be confirmed, as its person sees it; null where there is none. */
export async function findAddressChange({ read, actor, now }: QueryContext) {
  if (actor.kind === "visitor") return null;
  return read.addressChange.findFirst({
    where: { userId: actor.userId, closedAt: null, expiresAt: { gt: now } },
    select: { email: true, oldConfirmedAt: true, newConfirmedAt: true },
  });
}

/** Gives up the person's own change of address. */
export async function cancelAddressChange(ctx: CommandContext): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write((tx) => giveUpAddressChanges(tx, userId, ctx.now));
}

async function loadByToken(reader: Reader, { token, now }: { token: string; now: Date }) {
  for (const side of sides) {
    const id = await findSubject(reader, { purpose: side, token, now });
    const change =
      id === null ? null : await reader.addressChange.findUnique({ where: { id }, include: { user: true } });
    if (change && !change.closedAt && change.expiresAt > now && !change.user.disabledAt) return { side, change };
  }
  return null;
}

/** What a link of a change of address is about; null where it does not work. */
export async function findConfirmation({ read, now }: QueryContext, token: string) {
  const found = await loadByToken(read, { token, now });
  if (!found) return null;
  const { side, change } = found;
  const confirmed = (side === "oldAddress" ? change.oldConfirmedAt : change.newConfirmedAt) !== null;
  return { side, email: change.email, confirmed };
}

type Confirmed = NonNullable<Awaited<ReturnType<typeof loadByToken>>>["change"];

async function takeEffect(tx: WriteTransaction, ctx: CommandContext, change: Confirmed): Promise<void> {
  const { id, userId, email, emailKey: key, user } = change;
  if ((await tx.user.count({ where: { emailKey: key } })) > 0) throw invalid({ "": ["addressUnusable"] });
  await tx.user.update({ where: { id: userId }, data: { email, emailKey: key } });
  await tx.addressChange.update({ where: { id }, data: { closedAt: ctx.now } });
  await closeLinks(tx, id);
  await closeTokens(tx, { purpose: "password", subjectId: userId });
  await tellOfAccount(tx, ctx, { user, template: "addressChanged", address: user.email });
  await recordAuditEvent(tx, ctx, { action: "account.changeAddress", subjectType: "User", subjectId: userId });
}

/**
 * Confirms a change of address from the mailbox that the link was sent to. "done": both are confirmed, and it took effect.
 * @throws DomainError notFound where the link does not work; invalid where the address cannot be used
 */
export async function confirmAddress(ctx: CommandContext, { token }: { token: string }): Promise<"done" | "waiting"> {
  return ctx.write(async (tx) => {
    const found = await loadByToken(tx, { token, now: ctx.now });
    if (!found) throw notFound();
    const { side, change } = found;
    const noted = side === "oldAddress" ? { oldConfirmedAt: ctx.now } : { newConfirmedAt: ctx.now };
    await tx.addressChange.update({ where: { id: change.id }, data: noted });
    const other = side === "oldAddress" ? change.newConfirmedAt : change.oldConfirmedAt;
    if (!other) return "waiting";
    await takeEffect(tx, ctx, change);
    return "done";
  });
}
