import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OutboxPage } from "~/components/administration/mail/outbox-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { readOutbox, retryFailedMail } from "~/domain/notification/list-outbox.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "portal.read" }, async ({ ctx, context, t }) => ({
  meta: { title: t("administration:mail.title") },
  outbox: await readOutbox(ctx),
  sends: context.settings.mailLeaves,
  writes: context.settings.mailFolder !== null,
}));

export const action = defineAction({ can: "mail.retry", form: z.object({}) }, async ({ ctx, language }) => {
  await retryFailedMail(ctx);
  return redirect(paths.outbox(language));
});

export default function Mail() {
  const { outbox, sends, writes } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="outbox" width="plain">
      <OutboxPage outbox={outbox} sends={sends} writes={writes} />
    </AdministrationShell>
  );
}
