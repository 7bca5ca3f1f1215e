import * as z from "zod";
import { readOwnQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { renderQuestionnaire } from "~/formats/docx/questionnaire/render-questionnaire.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const search = z.object({ answers: z.literal("true").optional().catch(undefined) });

/** The questionnaire of a submission as a Word file in the language of the address, empty or with the answers so far. */
export const loader = defineLoader(
  { params: submissionKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { answers }, language, t }) => {
    const withAnswers = answers !== undefined;
    const questionnaire = await readOwnQuestionnaire(ctx, { ...params, language, withAnswers });
    const fileName = `${questionnaire.review.slug}-questionnaire-${withAnswers ? "with-answers-" : ""}${language}`;
    const headers = attachment({ type: "docx", fileName, confidential: true });
    return new Response(await renderQuestionnaire(questionnaire, t), { headers });
  },
);
