import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ErrorSummary } from "~/components/form/error-summary";
import { AreaShell } from "~/components/layout/area-shell";
import { FrozenVersion } from "~/components/drafting/version/frozen-version";
import { readReportVersion } from "~/domain/report/version/read-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), number: numberParam });
const search = z.object({ confirm: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params: { review, number }, search: { confirm }, language, t }) => {
    const page = await readReportVersion(ctx, { review, number, language });
    const title = t("report:version.metaTitle", { number });
    return { meta: { title }, review, page, confirming: confirm === "publish" };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  publish: intent({ can: "report.publish", form: z.object({}) }, async ({ ctx, params, language }) => {
    await publishReportVersion(ctx, params);
    return redirect(paths.draftingVersion(language, params));
  }),
}));

export default function Version() {
  const { review, page, confirming } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <AreaShell review={review} area="drafting" page="versions">
      <ErrorSummary fieldErrors={result?.fieldErrors ?? {}} />
      <FrozenVersion review={review} page={page} confirming={confirming} />
    </AreaShell>
  );
}
