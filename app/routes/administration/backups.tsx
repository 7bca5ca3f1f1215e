import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { BackupsPage } from "~/components/administration/backups-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { backUpNow } from "~/domain/backup/running/back-up-now.server";
import { readBackups } from "~/domain/backup/running/read-backups.server";
import { removeBackup } from "~/domain/backup/running/remove-backup.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const backupName = z.string().max(100);
/** The name of the backup that has just been made, that is asked about, or that was removed. */
const named = backupName.optional().catch(undefined);
const search = z.object({ made: named, remove: named, removed: named });

export const loader = defineLoader({ search, can: "portal.read" }, async ({ ctx, context, search, t }) => {
  const overview = await readBackups(ctx, context.settings.backups);
  return {
    meta: { title: t("administration:backups.title") },
    overview,
    made: overview.backups.find(({ name }) => name === search.made) ?? null,
    removing: overview.backups.find(({ name, removable }) => removable && name === search.remove) ?? null,
    removed: search.removed ?? null,
    now: ctx.now,
  };
});

export const action = defineIntents({}, (intent) => ({
  make: intent({ can: "backup.make", form: z.object({}) }, async ({ ctx, context, language }) => {
    const { databasePath, backups } = context.settings;
    const made = await backUpNow(ctx, { databasePath, folder: backups.folder });
    return redirect(paths.backups(language, { made }));
  }),
  remove: intent(
    { can: "backup.make", form: z.object({ backup: backupName }) },
    async ({ ctx, context, form: { backup: name }, language }) => {
      await removeBackup(ctx, { folder: context.settings.backups.folder, name });
      return redirect(paths.backups(language, { removed: name }));
    },
  ),
}));

export default function Backups() {
  const page = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="backups">
      <BackupsPage {...page} />
    </AdministrationShell>
  );
}
