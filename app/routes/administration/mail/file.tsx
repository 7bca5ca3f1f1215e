import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OneMailPage } from "~/components/administration/mail/one-mail-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { getWrittenMail } from "~/domain/notification/mail-folder/mail-files.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ mail: z.string().max(60) });

export const loader = defineLoader({ params, can: "portal.read" }, async ({ ctx, context, params: { mail }, t }) => {
  const written = await getWrittenMail(ctx, { folder: context.settings.mailFolder, name: mail });
  return { meta: { title: t("administration:mail.written.one", { subject: written.subject }) }, written };
});

export default function OneMail() {
  const { written } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="outbox" width="plain">
      <OneMailPage mail={written} />
    </AdministrationShell>
  );
}
