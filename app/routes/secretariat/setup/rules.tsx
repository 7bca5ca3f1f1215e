import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { RulesPage } from "~/components/setup/parts/rules-page";
import { rulesFormSchema, withRules } from "~/domain/review/setup/forms/rules-form";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const page = await readSetUpPage(ctx, { review, part: "rules", language });
    return { meta: { title: t("setup:part.rules.title"), review: page.frame.shortTitle.text }, ...page };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: rulesFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await saveSetUp(ctx, { review, part: "rules", seen: form.seen, change: (document) => withRules(document, form) });
    return redirect(paths.setUp(language, review, { saved: true }));
  },
);

export default function Rules() {
  return <RulesPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
