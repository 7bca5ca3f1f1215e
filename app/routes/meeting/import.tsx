import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { ImportPage } from "~/components/meeting/import/import-page";
import { importRecord, previewImport } from "~/domain/review/meeting/import/import-record.server";
import { readMeeting } from "~/domain/review/meeting/read-meeting.server";
import { largestTable } from "~/domain/review/meeting/import/record-table.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { defineUpload } from "~/http/guard/define-upload.server";
import { failure } from "~/http/guard/errors.server";
import type { Upload } from "~/http/guard/read-upload.server";
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

/** The table of a file where one was chosen, else the one that was pasted. */
function tableIn({ values, file }: Upload): string {
  if (file) return new TextDecoder().decode(file);
  return typeof values["table"] === "string" ? values["table"] : "";
}

/** A table is shown; the same table is recorded once the person agrees. */
export const action = defineUpload(
  { params, can: "meeting.record", largest: largestTable },
  async ({ ctx, params: { review }, language, ...upload }) => {
    const table = tableIn(upload);
    if (table.trim() === "") return failure({ table: ["tableMissing"] }, {});
    const asked = { review, language, text: table, words: importWords() };
    if (upload.values["intent"] !== "import") return previewOf(await previewImport(ctx, asked), table);
    const plan = await importRecord(ctx, asked);
    return plan.faults.length > 0 ? previewOf(plan, table) : redirect(paths.meeting(language, review));
  },
);

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
