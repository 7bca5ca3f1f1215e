import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { ErrorSummary } from "~/components/form/error-summary";
import { AreaShell } from "~/components/layout/area-shell";
import { FreezeConfirmation, FreezeForm } from "~/components/drafting/version/freeze-form";
import { VersionsTable } from "~/components/drafting/version/versions-table";
import { typedAnswer, typedValue } from "~/components/drafting/paragraph/typed-answer";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { listReportVersions } from "~/domain/report/version/list-report-versions.server";
import { measureDraft } from "~/domain/report/outline/read-draft.server";
import { longestDecision, reportStages } from "~/domain/report/content/report-stages";
import { filterParam } from "~/domain/shared/query-params";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { cleanText } from "~/language/text/clean-text";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
const search = z.object({
  stage: filterParam(z.enum(reportStages)),
  frozen: filterParam(z.coerce.number().int()),
});

export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params: { review }, search: { stage, frozen }, language, t }) => {
    const list = await listReportVersions(ctx, { review, language });
    const now = stage && list.rights.freeze ? await measureDraft(ctx, { review, language }) : null;
    const fresh = list.versions.some(({ number }) => number === frozen) ? frozen : undefined;
    const title = t("drafting:versions.metaTitle", { review: list.reviewTitle });
    return { meta: { title }, review, list, fresh, confirm: stage && now ? { stage, now } : null };
  },
);

const form = z.object({
  stage: z.enum(reportStages, "stageMissing"),
  decision: z.string().max(longestDecision, "freezeDecisionTooLong").default(""),
});

export const action = defineIntents({ params }, (intent) => ({
  freeze: intent({ can: "report.freeze", form }, async ({ ctx, params: { review }, form, language }) => {
    const decision = { reason: cleanText(form.decision).trim(), language };
    const frozen = await freezeReportVersion(ctx, { review, stage: form.stage, decision });
    return redirect(paths.draftingVersions(language, review, { frozen }));
  }),
}));

export default function Versions() {
  const { review, list, confirm, fresh } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const fieldErrors = failure?.fieldErrors ?? {};
  const typed = typedValue(typedAnswer(failure), "decision");
  const { t } = useTranslation("drafting");
  return (
    <AreaShell review={review} area="drafting" page="versions">
      <ErrorSummary fieldErrors={fieldErrors} />
      <p className="kicker">{list.reviewTitle}</p>
      <h1>{t("versions.title")}</h1>
      {fresh ? (
        <p className="notice notice-good" role="status">
          {t("versions.frozenNotice", { number: fresh })}
        </p>
      ) : null}
      <p className="lead">{t("versions.lead")}</p>
      {confirm ? (
        <FreezeConfirmation review={review} {...confirm} typed={typed} errors={fieldErrors["decision"]} />
      ) : null}
      <VersionsTable review={review} list={list} />
      {list.rights.freeze && !confirm ? <FreezeForm errors={fieldErrors["stage"]} /> : null}
    </AreaShell>
  );
}
