import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { DatesPage } from "~/components/setup/parts/dates-page";
import { datesFormSchema, withDates } from "~/domain/review/setup/forms/dates-form";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const page = await readSetUpPage(ctx, { review, part: "dates", language });
    return {
      meta: { title: t("setup:part.dates.title"), review: page.frame.shortTitle.text },
      ...page,
      running: page.phase !== "preparation",
    };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: datesFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await saveSetUp(ctx, { review, part: "dates", seen: form.seen, change: (document) => withDates(document, form) });
    return redirect(paths.setUp(language, review, { saved: true }));
  },
);

export default function Dates() {
  return <DatesPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
