import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { ClearancePage } from "~/components/respond/clearance/clearance-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { requireClearance } from "~/domain/participation/require-clearance.server";
import { askClearance, resendClearance, cancelClearance } from "~/domain/submission/clearance/ask-clearance.server";
import {
  askByLinkSchema,
  askColleagueSchema,
  requirementSchema,
  type AskInput,
} from "~/domain/submission/clearance/clearance-schema";
import { readClearance } from "~/domain/submission/clearance/read-clearance.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, context, params, language, t }) => {
    const clearance = await readClearance(ctx, { ...params, language });
    const meta = { title: t("clearance:title"), clock: clockOf(clearance.head) };
    return { meta, clearance, sends: context.settings.mailLeaves };
  },
);

export const action = defineIntents({ params: submissionKeySchema }, (intent) => {
  const back = (language: Parameters<typeof paths.respondClearance>[0], submissionId: string) =>
    redirect(paths.respondClearance(language, submissionId));
  const ask = (form: z.ZodType<AskInput>) =>
    intent({ can: "clearance.ask", form }, async ({ ctx, params: { submissionId }, form: typed, language }) => {
      await askClearance(ctx, { submissionId, ...typed });
      return back(language, submissionId);
    });
  const act = (run: typeof resendClearance) =>
    intent({ can: "clearance.ask", form: z.object({}) }, async ({ ctx, params: { submissionId }, language }) => {
      await run(ctx, submissionId);
      return back(language, submissionId);
    });
  const require = intent(
    { can: "team.manage", form: requirementSchema },
    async ({ ctx, params: { submissionId }, form: { required }, language }) => {
      await requireClearance(ctx, { submissionId, required: required === "yes" });
      return back(language, submissionId);
    },
  );
  return {
    askByLink: ask(askByLinkSchema),
    askColleague: ask(askColleagueSchema),
    resend: act(resendClearance),
    cancelRequest: act(cancelClearance),
    require,
  };
});

export default function Clearance() {
  const { clearance, sends } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={clearance.head} current="overview">
      <ClearancePage clearance={clearance} sends={sends} failure={failure ?? null} />
    </RespondShell>
  );
}
