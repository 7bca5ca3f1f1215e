import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { CoChairsPage } from "~/components/setup/parts/co-chairs-page";
import { coChairsFormSchema, withCoChairs } from "~/domain/review/setup/forms/co-chairs-form";
import { listChairingStates } from "~/domain/review/setup/list-chairing-states.server";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const page = await readSetUpPage(ctx, { review, part: "coChairs", language });
    const chairing = page.document.coChairs.map(({ participant }) => participant);
    const states = await listChairingStates(ctx, { chairing, language });
    return { meta: { title: t("setup:part.coChairs.title"), review: page.frame.shortTitle.text }, ...page, states };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: coChairsFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await saveSetUp(ctx, {
      review,
      part: "coChairs",
      seen: form.seen,
      change: (document) => withCoChairs(document, form),
    });
    return redirect(paths.setUp(language, review, { saved: true }));
  },
);

export default function CoChairs() {
  return <CoChairsPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
