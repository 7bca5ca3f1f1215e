import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "~/components/coding/code-label";
import { Pagination } from "~/components/layout/pagination";
import { AreaShell } from "~/components/layout/area-shell";
import { EvidenceFilterForm } from "~/components/coding/evidence/evidence-filters";
import { EvidenceTable } from "~/components/coding/evidence/evidence-table";
import { BalanceNotice, EvidenceSentence } from "~/components/coding/evidence/evidence-words";
import { evidencePageSchema, reviewParams } from "~/domain/coding/coding-schema";
import { sessionChoices } from "~/domain/coding/filter-choices.server";
import { listCodes } from "~/domain/coding/codebook/list-codes.server";
import { readBalance } from "~/domain/coding/text/read-balance.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { readEvidence } from "~/domain/coding/evidence/read-evidence.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export const loader = defineLoader(
  { params: reviewParams, search: evidencePageSchema, can: "excerpt.read" },
  async ({ ctx, params, search: { page, ...filters }, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const asked = { reviewId: review.id, language };
    return {
      meta: { title: `${t("coding:evidence.title")} – ${review.title}` },
      review,
      filters,
      evidence: await readEvidence(ctx, { ...asked, filters, page }),
      shares: await readBalance(ctx, review.id),
      codes: await listCodes(ctx, asked),
      sessions: await sessionChoices(ctx, asked),
    };
  },
);

export default function EvidencePage() {
  const { review, filters, evidence, shares, codes, sessions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const codeLabel = useCodeLabel();
  const { slug } = review;
  const labels = new Map(
    codes.flatMap((code) => (code.type === "objective" ? [[code.number ?? 0, codeLabel(code)] as const] : [])),
  );
  return (
    <AreaShell review={review.slug} area="coding" page="evidence">
      <p className="kicker">{review.title}</p>
      <h1>{t("evidence.title")}</h1>
      <EvidenceSentence evidence={evidence} />
      <p className="quiet small measure">
        {t("evidence.differs")} <a href={paths.coverage(language, slug)}>{t("evidence.toNamed")}</a>
      </p>
      <EvidenceFilterForm review={slug} filters={filters} codes={codes} sessions={sessions} />
      <p>
        <a href={paths.evidenceCsv(language, slug, filters)} download>
          {t("evidence.csv")}
        </a>
      </p>
      {evidence.reports > 0 ? (
        <>
          <EvidenceTable review={slug} filters={filters} evidence={evidence} labels={labels} />
          <Pagination
            page={evidence.page}
            pages={evidence.pages}
            hrefOf={(page) => paths.evidence(language, slug, { ...filters, page: page > 1 ? page : null })}
          />
        </>
      ) : (
        <p>{t("evidence.empty")}</p>
      )}
      <BalanceNotice review={slug} shares={shares} />
    </AreaShell>
  );
}
