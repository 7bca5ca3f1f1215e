import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AuditPage } from "~/components/audit/audit-page";
import { AreaShell } from "~/components/layout/area-shell";
import { IntegrityReport } from "~/components/secretariat/integrity-report";
import { readIntegrity } from "~/domain/audit/read-integrity.server";
import { topicsOfReview } from "~/domain/audit/record/audit-actions";
import { auditSearchSchema } from "~/domain/audit/record/audit-search";
import { listReviewRecord } from "~/domain/audit/record/list-audit-record.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { eventWords } from "~/i18n/audit-words";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: auditSearchSchema, can: "audit.read" },
  async ({ ctx, params, search, language, t }) => {
    const { entries, older } = await listReviewRecord(ctx, { ...params, search, language });
    const { slug, timeZone, zoneName } = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: t("audit:title") },
      review: { slug, timeZone, zone: zoneName.inTime },
      search,
      entries: entries.map((entry) => ({ ...entry, words: eventWords(t, { ...entry, review: null }) })),
      older,
      integrity: await readIntegrity(ctx, params),
    };
  },
);

export default function ReviewAudit() {
  const { review, search, integrity, ...page } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { before: _, ...filters } = search;
  return (
    <AreaShell review={review.slug} area="secretariat" page="audit">
      <AuditPage
        {...page}
        search={search}
        topics={topicsOfReview}
        timeZone={review.timeZone}
        zone={review.zone}
        pathOf={(query) => paths.reviewAudit(language, review.slug, query)}
        csvHref={paths.reviewAuditCsv(language, review.slug, filters)}
      >
        <IntegrityReport check={integrity} timeZone={review.timeZone} zone={review.zone} />
      </AuditPage>
    </AreaShell>
  );
}
