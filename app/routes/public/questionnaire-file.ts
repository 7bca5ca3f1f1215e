import * as z from "zod";
import { readEmptyQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { renderQuestionnaire } from "~/formats/docx/questionnaire/render-questionnaire.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });
const search = z.object({ for: z.enum(["report", "contribution"]).catch("report") });

/** The empty questionnaire of a review as a Word file, in the language of the address. */
export const loader = defineLoader(
  { params, search, can: "review.read" },
  async ({ ctx, params: { review }, search: { for: kind }, language, t }) => {
    const { questionnaire } = await readEmptyQuestionnaire(ctx, { review, language, kind });
    const fileName = `${review}-questionnaire-${language}`;
    return new Response(await renderQuestionnaire(questionnaire, t), { headers: attachment({ type: "docx", fileName }) });
  },
);
