import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ConfirmWithdrawal } from "~/components/respond/submit/confirm-withdrawal";
import { RespondShell } from "~/components/respond/respond-shell";
import { deleteFiles, folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { withdrawSubmission } from "~/domain/submission/withdraw-submission.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.withdraw" },
  async ({ ctx, params, language, t }) => {
    const head = await readSubmissionHead(ctx, { ...params, language });
    if (!head.mayWithdraw) throw redirect(paths.respondOverview(language, params.submissionId));
    return { meta: { title: t("respond:withdraw.title") }, head };
  },
);

export const action = defineAction(
  { params: submissionKeySchema, can: "submission.withdraw", form: z.object({}) },
  async ({ ctx, context, params: { submissionId }, language }) => {
    await deleteFiles(folderOfFiles(context.settings.databasePath), await withdrawSubmission(ctx, submissionId));
    return redirect(paths.respondOverview(language, submissionId));
  },
);

export default function Withdraw() {
  const { head } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={head} current="withdraw">
      <ConfirmWithdrawal head={head} />
    </RespondShell>
  );
}
