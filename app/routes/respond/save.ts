import * as z from "zod";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { answerKeySchema } from "~/domain/submission/submission-key";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { defineAction } from "~/http/guard/define-route.server";
import { jsonAction } from "~/http/guard/json-action.server";

/** `author`: who typed it, where the page knows that. */
const form = z.intersection(answerFormSchema, z.object({ author: z.string().max(64).optional() }));

/**
 * Where the answer page saves while its author types; the page itself takes the same form without scripts. A text that
 * another user of the same browser typed is answered as if nobody were signed in, and waits for its author.
 */
export const action = jsonAction(
  defineAction(
    { params: answerKeySchema, can: "answer.write", form },
    async ({ ctx, params, form: { author, ...answer } }) => {
      if (author && (ctx.actor.kind !== "user" || author !== ctx.actor.userId))
        throw new Response(null, { status: 401 });
      const { revision } = await saveAnswer(ctx, { ...params, ...answer });
      return { revision };
    },
  ),
);
