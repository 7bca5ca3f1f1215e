import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { ReturnPage } from "~/components/respond/submit/return-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { askReturn, cancelReturn } from "~/domain/submission/return-request/ask-return.server";
import { readReturnPage } from "~/domain/submission/return-request/read-return-requests.server";
import { askReturnSchema } from "~/domain/submission/return-request/return-request-schema";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const page = await readReturnPage(ctx, { ...params, language });
    return { meta: { title: t("respond:askReturn.title"), clock: clockOf(page.head) }, page };
  },
);

export const action = defineIntents({ params: submissionKeySchema }, (intent) => ({
  ask: intent({ can: "return.ask", form: askReturnSchema }, async ({ ctx, params, form, language }) => {
    await askReturn(ctx, { ...params, ...form, language });
    return redirect(paths.respondReturn(language, params.submissionId));
  }),
  cancel: intent({ can: "return.ask", form: z.object({}) }, async ({ ctx, params: { submissionId }, language }) => {
    await cancelReturn(ctx, submissionId);
    return redirect(paths.respondReturn(language, submissionId));
  }),
}));

export default function Return() {
  const { page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={page.head} current="overview">
      <ReturnPage page={page} failure={failure ?? null} />
    </RespondShell>
  );
}
