import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AboutPage } from "~/components/setup/parts/about-page";
import { aboutFormSchema, withAbout } from "~/domain/review/setup/forms/about-form";
import { listCommissions, namesOfRegion } from "~/domain/review/setup/proposed-names.server";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const page = await readSetUpPage(ctx, { review, part: "about", language });
    const commissions = listCommissions(language);
    return { meta: { title: t("setup:part.about.title"), review: page.frame.shortTitle.text }, ...page, commissions };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: aboutFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await saveSetUp(ctx, {
      review,
      part: "about",
      seen: form.seen,
      change: (document) => withAbout(document, form, namesOfRegion),
    });
    return redirect(paths.setUp(language, review, { saved: true }));
  },
);

export default function About() {
  return <AboutPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
