import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { AuditPage } from "~/components/audit/audit-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { IntegrityReport } from "~/components/secretariat/integrity-report";
import { checkIntegrityNow } from "~/domain/audit/check-integrity-now.server";
import { readWholeIntegrity } from "~/domain/audit/read-integrity.server";
import { auditTopics } from "~/domain/audit/record/audit-actions";
import { auditSearchSchema } from "~/domain/audit/record/audit-search";
import { listWholeRecord } from "~/domain/audit/record/list-audit-record.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { eventWords } from "~/i18n/audit-words";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { search: auditSearchSchema, can: "audit.readAll" },
  async ({ ctx, search, language, t }) => {
    const { entries, older } = listWholeRecord(ctx, { search, language });
    return {
      meta: { title: t("audit:title") },
      search,
      entries: entries.map((entry) => ({ ...entry, words: eventWords(t, entry) })),
      older,
      integrity: await readWholeIntegrity(ctx),
    };
  },
);

export const action = defineAction({ can: "audit.check", form: z.object({}) }, async ({ ctx, language }) => {
  await checkIntegrityNow(ctx);
  return redirect(paths.audit(language));
});

export default function Audit() {
  const { search, integrity, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("audit");
  const language = useLanguage();
  const { before: _, ...filters } = search;
  return (
    <AdministrationShell page="audit">
      <AuditPage
        {...page}
        search={search}
        topics={auditTopics}
        timeZone="UTC"
        zone="UTC"
        pathOf={(query) => paths.audit(language, query)}
        csvHref={paths.auditCsv(language, filters)}
      >
        <h2>{t("check.title")}</h2>
        <IntegrityReport check={integrity} timeZone="UTC" zone="UTC" />
        <form method="post">
          <button className="button button-second">{t("check.button")}</button>
        </form>
        <h2>{t("entries")}</h2>
      </AuditPage>
    </AdministrationShell>
  );
}
