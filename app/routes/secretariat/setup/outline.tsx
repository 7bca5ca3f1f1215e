import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OutlinePage } from "~/components/setup/outline/outline-page";
import { changeOutline, moveSection, setStandardOutline } from "~/domain/report/outline-set-up/change-outline.server";
import { addGenerated, removeGenerated } from "~/domain/report/outline-set-up/change-generated.server";
import { addSection, removeSection } from "~/domain/report/outline-set-up/change-sections.server";
import { newParagraphSchema, newSectionSchema, outlineFormSchema } from "~/domain/report/outline-set-up/outline-form";
import { readOutline } from "~/domain/report/outline-set-up/read-outline.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional(), remove: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const data = await readOutline(ctx, { review, language });
    return {
      meta: { title: t("outline:title") },
      ...data,
      saved: search.saved === "true",
      removing: search.remove ?? null,
    };
  },
);

const named = z.object({ section: z.string() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "review.setUp", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveSection(ctx, { review, ...form, direction });
      return redirect(paths.setUpOutline(language, review));
    });
  const saved = (language: Language, review: string) => redirect(paths.setUpOutline(language, review, { saved: true }));
  return {
    addSection: intent(
      { can: "review.setUp", form: newSectionSchema },
      async ({ ctx, params: { review }, form, language }) => {
        await addSection(ctx, { review, form });
        return saved(language, review);
      },
    ),
    delete: intent({ can: "review.setUp", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await removeSection(ctx, { review, ...form });
      return saved(language, review);
    }),
    addGenerated: intent(
      { can: "review.setUp", form: newParagraphSchema },
      async ({ ctx, params: { review }, form, language }) => {
        await addGenerated(ctx, { review, form });
        return saved(language, review);
      },
    ),
    removeGenerated: intent(
      { can: "review.setUp", form: z.object({ paragraph: z.string() }) },
      async ({ ctx, params: { review }, form, language }) => {
        await removeGenerated(ctx, { review, ...form });
        return saved(language, review);
      },
    ),
    up: move("up"),
    down: move("down"),
    standard: intent({ can: "review.setUp", form: z.object({}) }, async ({ ctx, params: { review }, language }) => {
      await setStandardOutline(ctx, review);
      return saved(language, review);
    }),
    save: intent(
      { can: "review.setUp", form: outlineFormSchema },
      async ({ ctx, params: { review }, form, language }) => {
        await changeOutline(ctx, { review, form });
        return saved(language, review);
      },
    ),
  };
});

export default function Outline() {
  return <OutlinePage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
