import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { deleteMailTo } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { deleteFiles } from "~/domain/shared/files/stored-files.server";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { isLastAdministrator } from "../administration/administer-account.server";
import { closeTokens } from "../links/one-time-token.server";
import { passwordFits } from "../password.server";
import { deleteSecondFactor } from "../second-factor/second-factor.server";
import { giveUpAddressChanges } from "./change-address.server";

const able = { user: { disabledAt: null } };

/** Whether others would be left without a person they cannot replace themselves. */
async function findWhoIsLeft(tx: WriteTransaction, userId: string): Promise<string | null> {
  if (await isLastAdministrator(tx, userId)) return "lastAdministrator";
  const others = { userId: { not: userId }, ...able };
  for (const { reviewId } of await tx.staff.findMany({ where: { userId, role: "secretariat" } }))
    if ((await tx.staff.count({ where: { reviewId, role: "secretariat", ...others } })) === 0) return "lastSecretariat";
  for (const { participantId } of await tx.member.findMany({ where: { userId, role: "focal-point" } }))
    if ((await tx.member.count({ where: { participantId, role: "focal-point", ...others } })) === 0)
      return "lastFocalPoint";
  return null;
}

async function deleteHoldings(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.member.deleteMany({ where: { userId } });
  await tx.staff.deleteMany({ where: { userId } });
  await tx.signInSession.deleteMany({ where: { userId } });
  await deleteSecondFactor(tx, userId);
  await tx.externalIdentity.deleteMany({ where: { userId } });
  await tx.addressChange.deleteMany({ where: { userId } });
}

/**
 * Invitations keep what they were to and when, without the name and address. Answers what their letters of nomination were
 * stored under.
 */
async function forgetInvitations(tx: WriteTransaction, { id, key, now }: { id: string; key: string; now: Date }) {
  const own = { OR: [{ acceptedById: id }, { emailKey: key }] };
  const ofOwn = { where: { invitation: own } };
  const letters = await tx.nominationLetter.findMany({ ...ofOwn, select: { storedName: true } });
  if (letters.length > 0) await tx.nominationLetter.deleteMany(ofOwn);
  await tx.invitation.updateMany({ where: { ...own, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } });
  await tx.invitation.updateMany({ where: own, data: { email: null, emailKey: null, name: null } });
  return letters.map(({ storedName }) => storedName);
}

/**
 * Closes the person's own account: name, address, password, roles, sign-ins and the letters that nominated them are deleted
 * (their files in `folder`); what was submitted, marked, written and recorded stays, without the name.
 * @throws DomainError invalid where the password is wrong, and where nobody else is left to run the portal or a review, or
 * to submit for a participant
 */
export async function closeAccount(
  ctx: CommandContext,
  { currentPassword, folder }: { currentPassword: string; folder: string },
): Promise<void> {
  const { userId: id } = requireSignedIn(ctx.actor);
  const user = await ctx.read.user.findUniqueOrThrow({ where: { id } });
  if (!(await passwordFits(currentPassword, user.passwordHash))) throw invalid({ currentPassword: ["passwordWrong"] });
  const { now } = ctx;
  const letters = await ctx.write(async (tx) => {
    const left = await findWhoIsLeft(tx, id);
    if (left) throw invalid({ "": [left] });
    await giveUpAddressChanges(tx, id, now);
    for (const purpose of ["password", "secondStep", "passkey", "passkeySetUp"] as const)
      await closeTokens(tx, { purpose, subjectId: id });
    await deleteHoldings(tx, id);
    const stored = await forgetInvitations(tx, { id, key: user.emailKey, now });
    await deleteMailTo(tx, { recipientId: id, address: user.email });
    const closedKey = `closed:${id}`;
    const data = {
      email: closedKey,
      emailKey: closedKey,
      name: "",
      passwordHash: "",
      timeZone: null,
      administrator: false,
    };
    await tx.user.update({ where: { id }, data: { ...data, disabledAt: now, closedAt: now } });
    await recordAuditEvent(tx, ctx, { action: "account.close", subjectType: "User", subjectId: id });
    return stored;
  });
  await deleteFiles(folder, letters);
}
