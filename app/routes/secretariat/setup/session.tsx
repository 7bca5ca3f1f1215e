import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SessionSetUpPage } from "~/components/setup/sessions/session-page";
import { changeSession } from "~/domain/review/sessions/change-session.server";
import { deleteSession } from "~/domain/review/sessions/delete-session.server";
import { readSessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";
import { sessionFormSchema } from "~/domain/review/sessions/session-form";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), session: z.coerce.number().int().positive() });
const search = z.object({ saved: z.string().optional(), delete: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "review.setUp" },
  async ({ ctx, params, search, language, t }) => {
    const data = await readSessionSetUp(ctx, { ...params, language });
    const title = t("sessions:metaTitle", { number: params.session });
    return { meta: { title }, data, saved: search.saved === "true", deleting: search.delete === "true" };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  save: intent({ can: "review.setUp", form: sessionFormSchema }, async ({ ctx, params, form, language }) => {
    await changeSession(ctx, { ...params, form });
    return redirect(paths.setUpSession(language, params, { saved: true }));
  }),
  delete: intent({ can: "review.setUp", form: z.object({}) }, async ({ ctx, params, language }) => {
    await deleteSession(ctx, params);
    return redirect(paths.setUpSessions(language, params.review, { saved: true }));
  }),
}));

export default function Session() {
  return <SessionSetUpPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
