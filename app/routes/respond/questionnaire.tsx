import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { QuestionnaireFilesPage } from "~/components/respond/questionnaire/questionnaire-files-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { readFilesOfOwn } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { previewUpload } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import { takeAnswers } from "~/domain/submission/questionnaire/upload/take-answers.server";
import { largestUpload } from "~/domain/submission/questionnaire/upload/upload-faults";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";
import { defineUpload } from "~/http/guard/define-upload.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";

const search = z.object({ saved: z.coerce.number().int().positive().max(9999).optional().catch(undefined) });

export const loader = defineLoader(
  { params: submissionKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { saved }, language, t }) => {
    const files = await readFilesOfOwn(ctx, { ...params, language });
    return {
      meta: { title: t("questionnaire:page.title"), clock: clockOf(files.head) },
      ...files,
      saved: saved ?? null,
    };
  },
);

/** Above the largest file, so that one that is a little larger is answered with a sentence. */
const largest = largestUpload * 1.5;

/** A file is compared with the answers, and nothing of it is kept; what the person then accepts is saved. */
export const action = defineUpload(
  { params: submissionKeySchema, can: "answer.write", largest },
  async ({ ctx, params, values, file, language }) => {
    if (values["intent"] === "take") {
      const result = await takeAnswers(ctx, { ...params, sent: values });
      const { saved, stale, failed, closed } = result;
      const done = closed === null && stale.length + failed.length === 0;
      if (done) return redirect(paths.respondQuestionnaire(language, params.submissionId, saved > 0 ? { saved } : {}));
      return data({ fieldErrors: {}, values: {}, result }, { status: 409 });
    }
    const compared = await previewUpload(ctx, { ...params, language, bytes: file ?? new Uint8Array() });
    if ("fault" in compared) return failure({ file: [compared.fault] }, {});
    return { fieldErrors: {}, values: {}, preview: compared };
  },
);

export default function QuestionnaireFiles() {
  const { head, languages, saved } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={head} current="overview">
      <QuestionnaireFilesPage {...{ head, languages, saved }} answer={useActionData<typeof action>() ?? null} />
    </RespondShell>
  );
}
