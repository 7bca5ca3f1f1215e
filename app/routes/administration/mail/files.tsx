import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { WrittenMailPage } from "~/components/administration/mail/written-mail-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { listWrittenMail } from "~/domain/notification/mail-folder/mail-files.server";
import { pageParam } from "~/domain/shared/query-params";
import { defineLoader } from "~/http/guard/define-route.server";

const search = z.object({ page: pageParam });

export const loader = defineLoader({ search, can: "portal.read" }, async ({ ctx, context, search: { page }, t }) => ({
  meta: { title: t("administration:mail.written.title") },
  written: await listWrittenMail(ctx, { folder: context.settings.mailFolder, page }),
}));

export default function WrittenMail() {
  const { written } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="outbox">
      <WrittenMailPage written={written} />
    </AdministrationShell>
  );
}
