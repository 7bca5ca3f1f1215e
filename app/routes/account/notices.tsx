import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NoticesPage } from "~/components/account/notices-page";
import { chooseNotices, noticeChoicesSchema, readNoticeChoices } from "~/domain/account/settings/choose-notices.server";
import { listNotices, openNotice, readAllNotices } from "~/domain/notification/notices.server";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { inLanguage, paths } from "~/paths/paths";

const search = z.object({
  show: z.literal("unread").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  changed: z.literal("true").optional().catch(undefined),
});

export const loader = defineLoader(
  { search, can: "account.manage" },
  async ({ ctx, search: { show, page, changed }, t }) => ({
    meta: { title: t("access:notices.title") },
    shown: { unreadOnly: show === "unread", page },
    list: await listNotices(ctx, { unreadOnly: show === "unread", page }),
    choices: await readNoticeChoices(ctx),
    changed: changed === "true",
    zone: requireSignedIn(ctx.actor).timeZone ?? "UTC",
  }),
);

const can = "account.manage" as const;

export const action = defineIntents({}, (intent) => ({
  open: intent({ can, form: z.object({ notice: z.string() }) }, async ({ ctx, form: { notice }, language }) =>
    redirect(inLanguage(await openNotice(ctx, { id: notice }), language)),
  ),
  readAll: intent({ can, form: z.object({}) }, async ({ ctx, language }) => {
    await readAllNotices(ctx);
    return redirect(paths.notices(language));
  }),
  choose: intent({ can, form: noticeChoicesSchema }, async ({ ctx, form, language }) => {
    await chooseNotices(ctx, form);
    return redirect(paths.notices(language, { changed: true }));
  }),
}));

export default function Notices() {
  const page = useLoaderData<typeof loader>();
  const failed = useActionData<{ fieldErrors?: Record<string, string[]> }>()?.fieldErrors !== undefined;
  return <NoticesPage {...page} failed={failed} />;
}
