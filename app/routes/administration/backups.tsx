import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { BackupsPage } from "~/components/administration/backups-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { backUpNow } from "~/domain/backup/running/back-up-now.server";
import { readBackups } from "~/domain/backup/running/read-backups.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

/** The name of the backup that has just been made. */
const search = z.object({ made: z.string().optional().catch(undefined) });

export const loader = defineLoader({ search, can: "portal.read" }, async ({ ctx, context, search: { made }, t }) => {
  const overview = await readBackups(ctx, context.settings.backups);
  return {
    meta: { title: t("administration:backups.title") },
    overview,
    made: overview.backups.find(({ name }) => name === made) ?? null,
    now: ctx.now,
  };
});

export const action = defineAction({ can: "backup.make", form: z.object({}) }, async ({ ctx, context, language }) => {
  const { databasePath, backups } = context.settings;
  const made = await backUpNow(ctx, { databasePath, folder: backups.folder });
  return redirect(paths.backups(language, { made }));
});

export default function Backups() {
  const { overview, made, now } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="backups">
      <BackupsPage overview={overview} made={made} now={now} />
    </AdministrationShell>
  );
}
