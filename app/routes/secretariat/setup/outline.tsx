import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OutlinePage } from "~/components/setup/outline/outline-page";
import { changeOutline, moveSection, setStandardOutline } from "~/domain/report/outline-set-up/change-outline.server";
import { outlineFormSchema } from "~/domain/report/outline-set-up/outline-form";
import { readOutline } from "~/domain/report/outline-set-up/read-outline.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const data = await readOutline(ctx, { review, language });
    return { meta: { title: t("outline:title") }, ...data, saved: search.saved === "true" };
  },
);

const named = z.object({ section: z.string() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "review.setUp", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveSection(ctx, { review, ...form, direction });
      return redirect(paths.setUpOutline(language, review));
    });
  return {
    up: move("up"),
    down: move("down"),
    standard: intent({ can: "review.setUp", form: z.object({}) }, async ({ ctx, params: { review }, language }) => {
      await setStandardOutline(ctx, review);
      return redirect(paths.setUpOutline(language, review, { saved: true }));
    }),
    save: intent(
      { can: "review.setUp", form: outlineFormSchema },
      async ({ ctx, params: { review }, form, language }) => {
        await changeOutline(ctx, { review, form });
        return redirect(paths.setUpOutline(language, review, { saved: true }));
      },
    ),
  };
});

export default function Outline() {
  return <OutlinePage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
