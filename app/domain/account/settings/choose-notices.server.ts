import * as z from "zod";
import { noticeWays, readChoices, type NoticeChoices, type NoticeGroup } from "~/domain/notification/notice-rules";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { requireSignedIn } from "~/domain/shared/require-permission";

const way = z.enum(noticeWays);

export const noticeChoicesSchema = z.object({
  decisions: way,
  questions: way,
  given: way,
  comments: way,
  clearance: way,
  joint: way,
} satisfies Record<NoticeGroup, typeof way>);

/** How the signed-in person is told of each kind of notice. @throws DomainError forbidden for a visitor */
export async function readNoticeChoices({ read, actor }: QueryContext): Promise<NoticeChoices> {
  const { userId } = requireSignedIn(actor);
  const user = await read.user.findUnique({ where: { id: userId }, select: { noticeWays: true } });
  return readChoices(user?.noticeWays);
}

/** Chooses it. What already waits for the daily mail stays in it. @throws DomainError forbidden for a visitor */
export async function chooseNotices(ctx: CommandContext, noticeChoices: NoticeChoices): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write((tx) => tx.user.updateMany({ where: { id: userId }, data: { noticeWays: noticeChoices } }));
}
