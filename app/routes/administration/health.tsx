import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BackupStatusLine } from "~/components/administration/backup-status-line";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { IntegrityReport } from "~/components/secretariat/integrity-report";
import { readWholeIntegrity } from "~/domain/audit/read-integrity.server";
import { readBackupStatus } from "~/domain/backup/list-backups.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "portal.read" }, async ({ ctx, context, t }) => ({
  meta: { title: t("administration:health.title") },
  integrity: await readWholeIntegrity(ctx),
  backups: await readBackupStatus(context.settings.backups, ctx.now),
  now: ctx.now,
}));

export default function Health() {
  const { integrity, backups, now } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { t } = useTranslation("administration");
  return (
    <AdministrationShell page="integrity" width="plain">
      <h1>{t("health.title")}</h1>
      <h2>{t("health.integrity")}</h2>
      <IntegrityReport check={integrity} timeZone="UTC" zone="UTC" />
      <h2>{t("health.backups")}</h2>
      <BackupStatusLine summary={backups} now={now} />
      <p>
        <a href={paths.backups(language)}>{t("backups.title")}</a>
      </p>
    </AdministrationShell>
  );
}
