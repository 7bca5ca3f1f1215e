import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { toLanguage } from "~/language/language";
import { isMessageTemplate } from "./mail-templates";
import { noticesOnPage, type Notice, type Notices } from "./notice-list";
import { renderNotice } from "./render-mail.server";

type Row = { id: string; template: string; params: unknown; language: string; createdAt: Date; readAt: Date | null };

function toNotice({ id, template, params, language, createdAt, readAt }: Row): Notice[] {
  if (!isMessageTemplate(template)) return [];
  const { subject } = renderNotice({ template, params, language });
  return [{ id, template, subject, language: toLanguage(language), at: createdAt, read: readAt !== null }];
}

type Shown = { unreadOnly: boolean; page: number };

/** What the signed-in person was told, the newest first. @throws DomainError forbidden for a visitor */
export async function listNotices({ read, actor }: QueryContext, { unreadOnly, page }: Shown): Promise<Notices> {
  const { userId: recipientId } = requireSignedIn(actor);
  const rows = await read.outboxMessage.findMany({
    where: { recipientId, ...(unreadOnly ? { readAt: null } : {}) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * noticesOnPage,
    take: noticesOnPage,
  });
  return {
    notices: rows.flatMap(toNotice),
    all: await read.outboxMessage.count({ where: { recipientId } }),
    unread: await read.outboxMessage.count({ where: { recipientId, readAt: null } }),
  };
}

/** Marks one of one's own notices as read, and answers the page that it leads to. @throws DomainError notFound */
export async function openNotice(ctx: CommandContext, { id }: { id: string }): Promise<string> {
  const { userId: recipientId } = requireSignedIn(ctx.actor);
  return ctx.write(async (tx) => {
    const row = await tx.outboxMessage.findFirst({ where: { id, recipientId } });
    if (!row) throw notFound();
    if (row.readAt === null) await tx.outboxMessage.update({ where: { id }, data: { readAt: ctx.now } });
    return renderNotice(row).path;
  });
}

/** Marks all of one's own notices as read. @throws DomainError forbidden for a visitor */
export async function readAllNotices(ctx: CommandContext): Promise<void> {
  const { userId: recipientId } = requireSignedIn(ctx.actor);
  const data = { readAt: ctx.now };
  await ctx.write((tx) => tx.outboxMessage.updateMany({ where: { recipientId, readAt: null }, data }));
}
