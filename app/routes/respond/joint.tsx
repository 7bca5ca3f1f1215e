import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { JointPage } from "~/components/respond/joint/joint-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { longestSearch } from "~/domain/participation/participation-search";
import { filterParam } from "~/domain/shared/query-params";
import { nameSchema, namedSchema } from "~/domain/submission/joint/joint-schema";
import { askAgain, nameAssociate, removeAssociate } from "~/domain/submission/joint/name-associates.server";
import { readJoint } from "~/domain/submission/joint/read-joint.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const search = z.object({
  q: z.string().trim().max(longestSearch).catch("").default(""),
  who: filterParam(z.string().max(200)),
});

export const loader = defineLoader(
  { params: submissionKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { q, who }, language, t }) => {
    const page = await readJoint(ctx, { ...params, q, who, language });
    return { meta: { title: t("joint:title"), clock: clockOf(page.head) }, page };
  },
);

export const action = defineIntents({ params: submissionKeySchema }, (intent) => {
  const act = (run: typeof askAgain) =>
    intent({ can: "joint.name", form: namedSchema }, async ({ ctx, params: { submissionId }, form, language }) => {
      await run(ctx, { submissionId, ...form });
      return redirect(paths.respondJoint(language, submissionId));
    });
  return {
    name: intent({ can: "joint.name", form: nameSchema }, async ({ ctx, params, form, language }) => {
      await nameAssociate(ctx, { ...params, ...form });
      return redirect(paths.respondJoint(language, params.submissionId));
    }),
    askAgain: act(askAgain),
    remove: act(removeAssociate),
  };
});

export default function Joint() {
  const { page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={page.head} current="overview">
      <JointPage page={page} failure={failure ?? null} />
    </RespondShell>
  );
}
