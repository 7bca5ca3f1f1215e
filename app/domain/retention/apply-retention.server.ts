import type { Reader, WriteTransaction } from "~/db/types";
import { accountRetention } from "~/domain/account/retention/account-retention.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { mailRetention } from "~/domain/notification/mail-retention.server";
import { registrationRetention } from "~/domain/registration/registration-retention.server";
import { annexRetention } from "~/domain/submission/annex/annex-retention.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { keptSince, type RetentionCounts, type RetentionKind, retentionKinds } from "./retention-rules";

type Kept = {
  count(read: Reader, at: { before: Date; now: Date }): Promise<number>;
  remove(tx: WriteTransaction, at: { before: Date; now: Date }): Promise<number>;
};

const kinds: Record<RetentionKind, Kept> = {
  ...accountRetention,
  ...registrationRetention,
  ...annexRetention,
  ...mailRetention,
};

type Work = (kind: RetentionKind, at: { before: Date; now: Date }) => Promise<number>;

async function forEachKind(now: Date, work: Work): Promise<RetentionCounts> {
  const counts: [RetentionKind, number][] = [];
  for (const kind of retentionKinds) counts.push([kind, await work(kind, { before: keptSince(kind, now), now })]);
  return Object.fromEntries(counts) as RetentionCounts;
}

/** How many records of each kind would be deleted now. @throws DomainError forbidden */
export async function previewRetention({ read, actor, now }: QueryContext): Promise<RetentionCounts> {
  requirePermission(actor, "portal.read", {});
  return forEachKind(now, (kind, at) => kinds[kind].count(read, at));
}

/** Deletes what the rules no longer keep, all in one transaction; the record of actions says how many of each kind. */
export async function removeOutdated(ctx: Omit<CommandContext, "read">): Promise<RetentionCounts> {
  return ctx.write(async (tx) => {
    const counts = await forEachKind(ctx.now, (kind, at) => kinds[kind].remove(tx, at));
    const subject = { subjectType: "portal", subjectId: "retention" };
    if (Object.values(counts).some((count) => count > 0))
      await recordAuditEvent(tx, ctx, { action: "retention.apply", ...subject, detail: counts });
    return counts;
  });
}

/** The same because an administrator has confirmed it. @throws DomainError forbidden */
export async function applyRetention(ctx: CommandContext): Promise<RetentionCounts> {
  requirePermission(ctx.actor, "retention.apply", {});
  return removeOutdated(ctx);
}
