import * as z from "zod";
import { notePresence } from "~/domain/submission/presence/note-presence.server";
import { answerKeySchema } from "~/domain/submission/submission-key";
import { defineAction } from "~/http/guard/define-route.server";
import { jsonAction } from "~/http/guard/json-action.server";

const form = z.object({ leaving: z.literal("true").optional() });

/** Where the pages of a question say that someone is there, while they are in use; answers who else is. */
export const action = jsonAction(
  defineAction(
    { params: answerKeySchema, can: "submission.read", form, sentBy: "page" },
    async ({ ctx, params, form: { leaving } }) => ({
      names: await notePresence(ctx, { ...params, leaving: leaving !== undefined }),
    }),
  ),
);
