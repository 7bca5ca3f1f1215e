import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SessionList } from "~/components/setup/sessions/session-list";
import { addSession } from "~/domain/review/sessions/add-session.server";
import { moveSession } from "~/domain/review/sessions/move-session.server";
import { readSessions } from "~/domain/review/sessions/read-sessions.server";
import { newSessionSchema } from "~/domain/review/sessions/session-form";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const data = await readSessions(ctx, { review, language });
    return { meta: { title: t("sessions:list.title") }, ...data, saved: search.saved === "true" };
  },
);

const named = z.object({ session: z.coerce.number().int() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "review.setUp", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveSession(ctx, { review, ...form, direction });
      return redirect(paths.setUpSessions(language, review));
    });
  return {
    up: move("up"),
    down: move("down"),
    add: intent(
      { can: "review.setUp", form: newSessionSchema },
      async ({ ctx, params: { review }, form, language }) => {
        const session = await addSession(ctx, { review, form });
        return redirect(paths.setUpSession(language, { review, session }));
      },
    ),
  };
});

export default function Sessions() {
  return <SessionList {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
