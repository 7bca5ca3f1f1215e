import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clockOf } from "~/components/layout/use-clock";
import { EntryToConfirm } from "~/components/respond/entry/entry-to-confirm";
import { RespondShell } from "~/components/respond/respond-shell";
import { confirmEntry, objectToEntry } from "~/domain/submission/on-behalf/answer-entry.server";
import { confirmEntrySchema, objectSchema } from "~/domain/submission/on-behalf/on-behalf-schema";
import { readEntryToConfirm } from "~/domain/submission/on-behalf/read-entry-link.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.submit" },
  async ({ ctx, params, language, t }) => {
    const text = await readEntryToConfirm(ctx, { key: params, language });
    return { meta: { title: t("entry:read.title"), clock: clockOf(text.head) }, text };
  },
);

/** A focal point says for the participant whether what staff entered is right. */
export const action = defineIntents({ params: submissionKeySchema }, (intent) => ({
  confirm: intent({ can: "submission.submit", form: confirmEntrySchema }, async ({ ctx, params, form, language }) => {
    await confirmEntry(ctx, { key: params, ...form });
    return redirect(paths.respondOverview(language, params.submissionId));
  }),
  object: intent(
    { can: "submission.submit", form: objectSchema },
    async ({ ctx, params, form: { objectorName: name, objection }, language }) => {
      await objectToEntry(ctx, { key: params, name, objection });
      return redirect(paths.respondOverview(language, params.submissionId));
    },
  ),
}));

export default function ConfirmEntry() {
  const { text } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={text.head} current="overview">
      <EntryToConfirm text={text} token={null} failure={useActionData<typeof action>() ?? null} />
    </RespondShell>
  );
}
