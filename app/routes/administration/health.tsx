import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { IntegrityReport } from "~/components/secretariat/integrity-report";
import { readWholeIntegrity } from "~/domain/audit/read-integrity.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader({ can: "portal.read" }, async ({ ctx, t }) => ({
  meta: { title: t("administration:health.title") },
  integrity: await readWholeIntegrity(ctx),
}));

export default function Health() {
  const { integrity } = useLoaderData<typeof loader>();
  const { t } = useTranslation("administration");
  return (
    <AdministrationShell page="integrity" width="plain">
      <h1>{t("health.title")}</h1>
      <h2>{t("health.integrity")}</h2>
      <IntegrityReport check={integrity} timeZone="UTC" zone="UTC" />
    </AdministrationShell>
  );
}
