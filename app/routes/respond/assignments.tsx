import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AssignmentsPage } from "~/components/respond/assignment/assignments-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { assignmentKeySchema, giveQuestionsSchema } from "~/domain/submission/assignment/assignment-schema";
import { giveQuestions, removeAssignment } from "~/domain/submission/assignment/give-questions.server";
import { readAssignmentsPage } from "~/domain/submission/assignment/read-assignments.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => ({
    meta: { title: t("team:assignments.title") },
    assignments: await readAssignmentsPage(ctx, { ...params, language }),
  }),
);

export const action = defineIntents({ params: submissionKeySchema }, (intent) => ({
  give: intent({ can: "team.manage", form: giveQuestionsSchema }, async ({ ctx, params, form, language }) => {
    await giveQuestions(ctx, { ...params, ...form });
    return redirect(paths.respondAssignments(language, params.submissionId));
  }),
  remove: intent({ can: "team.manage", form: assignmentKeySchema }, async ({ ctx, params, form, language }) => {
    await removeAssignment(ctx, { ...params, ...form });
    return redirect(paths.respondAssignments(language, params.submissionId));
  }),
}));

export default function AssignmentsOfTeam() {
  const { assignments } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={assignments.head} current="overview">
      <AssignmentsPage assignments={assignments} failure={failure ?? null} />
    </RespondShell>
  );
}
