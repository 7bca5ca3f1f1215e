import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { ImportPage } from "~/components/meeting/import/import-page";
import { importFormSchema } from "~/domain/review/meeting/meeting-schema";
import { importRecord, previewImport } from "~/domain/review/meeting/import/import-record.server";
import { readMeeting } from "~/domain/review/meeting/read-meeting.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { importWords } from "~/i18n/import-words.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "meeting.record" },
  async ({ ctx, params: { review }, language, t }) => {
    const meeting = await readMeeting(ctx, { review, language });
    const { title } = { title: t("meeting:import.metaTitle", { review: meeting.review.shortTitle.text }) };
    return { meta: { title }, review: meeting.review };
  },
);

/** The preview of a table, with the table itself, which comes back when it is agreed to. */
function previewOf(plan: Awaited<ReturnType<typeof previewImport>>, table: string) {
  const { rows, faults, changes } = plan;
  const preview = { table, rows, faults, changes: changes.length };
  return data({ preview, fieldErrors: {}, values: { table } }, { status: faults.length > 0 ? 422 : 200 });
}

export const action = defineIntents({ params }, (intent) => ({
  preview: intent(
    { can: "meeting.record", form: importFormSchema },
    async ({ ctx, params: { review }, form: { table }, language }) =>
      previewOf(await previewImport(ctx, { review, language, text: table, words: importWords() }), table),
  ),
  import: intent(
    { can: "meeting.record", form: importFormSchema },
    async ({ ctx, params: { review }, form: { table }, language }) => {
      const plan = await importRecord(ctx, { review, language, text: table, words: importWords() });
      return plan.faults.length > 0 ? previewOf(plan, table) : redirect(paths.meeting(language, review));
    },
  ),
}));

export default function Import() {
  const { review } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const preview = answer && "preview" in answer ? answer.preview : null;
  return (
    <AreaShell review={review.slug} area="secretariat" page="meeting">
      <ImportPage review={review} preview={preview} failure={answer ?? null} />
    </AreaShell>
  );
}
