import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { answerKeySchema } from "~/domain/submission/submission-key";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { defineAction } from "~/http/guard/define-route.server";
import { jsonAction } from "~/http/guard/json-action.server";

/** Where the answer page saves while its author types; the page itself takes the same form without scripts. */
export const action = jsonAction(
  defineAction(
    { params: answerKeySchema, can: "answer.write", form: answerFormSchema },
    async ({ ctx, params, form }) => {
      const { revision } = await saveAnswer(ctx, { ...params, ...form });
      return { revision };
    },
  ),
);
