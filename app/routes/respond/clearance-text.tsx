import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clockOf } from "~/components/layout/use-clock";
import { TextToClear } from "~/components/respond/clearance/text-to-clear";
import { RespondShell } from "~/components/respond/respond-shell";
import { clearSchema, commentSchema, handBackSchema } from "~/domain/submission/clearance/clearance-schema";
import { clearText, commentOnText, handBackText } from "~/domain/submission/clearance/decide-clearance.server";
import { readTextToClear } from "~/domain/submission/clearance/read-clearance.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { anchor, paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "clearance.decide" },
  async ({ ctx, params, language, t }) => {
    const text = await readTextToClear(ctx, { key: params, language });
    return { meta: { title: t("clearance:read.title"), clock: clockOf(text.head) }, text };
  },
);

export const action = defineIntents({ params: submissionKeySchema }, (intent) => ({
  clear: intent({ can: "clearance.decide", form: clearSchema }, async ({ ctx, params: key, form, language }) => {
    await clearText(ctx, { key, ...form });
    return redirect(paths.respondClearanceText(language, key.submissionId));
  }),
  handBack: intent({ can: "clearance.decide", form: handBackSchema }, async ({ ctx, params: key, form, language }) => {
    await handBackText(ctx, { key, ...form });
    return redirect(paths.respondClearanceText(language, key.submissionId));
  }),
  comment: intent({ can: "clearance.decide", form: commentSchema }, async ({ ctx, params: key, form, language }) => {
    await commentOnText(ctx, { key, ...form });
    const [session, question] = form.place.split(".");
    return redirect(anchor(paths.respondClearanceText(language, key.submissionId), `s${session}q${question}`));
  }),
}));

export default function ClearanceText() {
  const { text } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={text.head} current="overview">
      <TextToClear text={text} token={null} failure={failure ?? null} />
    </RespondShell>
  );
}
