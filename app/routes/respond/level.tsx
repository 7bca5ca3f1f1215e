import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LevelsPage } from "~/components/respond/level/levels-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { levelsFormSchema } from "~/domain/submission/level/level-schema";
import { readLevels } from "~/domain/submission/level/read-levels.server";
import { setLevels } from "~/domain/submission/level/set-levels.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => ({
    meta: { title: t("respond:level.title") },
    levels: await readLevels(ctx, { ...params, language }),
  }),
);

export const action = defineAction(
  { params: submissionKeySchema, can: "submission.submit", form: levelsFormSchema },
  async ({ ctx, params, form, language }) => {
    await setLevels(ctx, { ...params, ...form });
    return redirect(paths.respondOverview(language, params.submissionId));
  },
);

export default function Level() {
  const { levels } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={levels.head} current="overview">
      <LevelsPage levels={levels} failure={useActionData<typeof action>() ?? null} />
    </RespondShell>
  );
}
