import type { Database } from "~/db/database.server";
import { visitor } from "~/permission/actor";
import type { Language } from "~/language/language";
import { printedLinkLife } from "../links/link-rules";
import { closeTokens, issueToken } from "../links/one-time-token.server";
import { createInvitation } from "./invitation-steps.server";

type Printing = { email: string | null; language: Language; now: Date };

/**
 * The secret of a link that makes an administrator and is printed where the portal runs, not sent. It works for a day and
 * once; a new one for the same address ends those before it.
 */
export async function printAdministratorLink(database: Database, { email, language, now }: Printing): Promise<string> {
  return database.write(async (tx) => {
    const before = { role: "administrator", email, acceptedAt: null };
    for (const { id } of await tx.invitation.findMany({ where: before, select: { id: true } })) {
      await closeTokens(tx, { purpose: "invitation", subjectId: id });
      await tx.invitation.update({ where: { id }, data: { revokedAt: now } });
    }
    const about = { email, name: null, language, role: "administrator" as const, reviewId: null, participantId: null };
    const subjectId = await createInvitation(tx, { actor: visitor, now }, { ...about, life: printedLinkLife });
    const expiresAt = new Date(now.getTime() + printedLinkLife);
    return issueToken(tx, { purpose: "invitation", subjectId, now, expiresAt });
  });
}

/** Whether anybody has an account. */
export async function hasAccounts({ read }: Pick<Database, "read">): Promise<boolean> {
  return (await read.user.count()) > 0;
}
