import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { CheckAnswers } from "~/components/respond/submit/check-answers";
import { RespondShell } from "~/components/respond/respond-shell";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { scripts: true, namespaces: ["respond", "entry", "review", "submission"] };

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const draft = await readOwnDraft(ctx, { ...params, language });
    return { meta: { title: t("respond:check.title"), clock: clockOf(draft.head) }, draft };
  },
);

const form = z.object({ version: z.coerce.number().int().positive(), fingerprint: z.string().max(64) });

export const action = defineAction(
  { params: submissionKeySchema, can: "submission.submit", form },
  async ({ ctx, params, form, language }) => {
    await submitSubmission(ctx, { ...params, ...form });
    return redirect(paths.respondSent(language, params.submissionId));
  },
);

export default function Check() {
  const { draft } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>() ?? null;
  return (
    <RespondShell head={draft.head} current="check">
      <CheckAnswers draft={draft} fieldErrors={failure?.fieldErrors ?? {}} />
    </RespondShell>
  );
}
