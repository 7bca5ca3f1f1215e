import { capitalize } from "~/language/grammar/join-list";
import { useLoaderData } from "@remix-run/react";
import { Overview } from "~/components/respond/overview";
import { RespondShell } from "~/components/respond/respond-shell";
import { readOwnSubmission } from "~/domain/submission/read-own-submission.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const submission = await readOwnSubmission(ctx, { ...params, language });
    const { kind, possessive: owner } = submission.head.owner;
    return { meta: { title: capitalize(t(`respond:title.${kind}`, { owner }), language) }, submission };
  },
);

export default function OverviewPage() {
  const { submission } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={submission.head} current="overview">
      <Overview submission={submission} />
    </RespondShell>
  );
}
