import { useLoaderData } from "@remix-run/react";
import { clockOf } from "~/components/layout/use-clock";
import { RespondShell } from "~/components/respond/respond-shell";
import { UseInReport } from "~/components/respond/use-in-report";
import { readOwnUse } from "~/domain/report/version/read-own-use.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const use = await readOwnUse(ctx, { ...params, language });
    return { meta: { title: t("respond:use.title"), clock: clockOf(use.head) }, use };
  },
);

export default function UsePage() {
  const { use } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={use.head} current="overview">
      <UseInReport use={use} />
    </RespondShell>
  );
}
