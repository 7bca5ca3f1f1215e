import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ErrorSummary } from "~/components/form/error-summary";
import { DraftOutline } from "~/components/drafting/outline/draft-outline";
import { AreaShell } from "~/components/layout/area-shell";
import { addNarrativeParagraph } from "~/domain/report/outline/add-narrative-paragraph.server";
import { moveParagraph } from "~/domain/report/outline/move-paragraph.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { removeParagraph, restoreParagraph } from "~/domain/report/outline/remove-paragraph.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { outlineAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
const search = z.object({
  removed: z.string().optional(),
  moved: z.string().optional(),
  back: z.string().optional(),
  split: z.string().optional(),
});

export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params: { review }, search: { removed, moved, back, split }, language, t }) => {
    const draft = await readDraft(ctx, { review, language });
    const undo = draft.removed.find(({ id }) => id === removed)?.id ?? null;
    const present = new Set(draft.sections.flatMap(({ items }) => items.map(({ id }) => id)));
    const arranged = {
      moved: moved && back && present.has(moved) ? { paragraphId: moved, back } : null,
      split: split && present.has(split) ? split : null,
    };
    const title = t("drafting:draft.metaTitle", { review: draft.reviewTitle });
    return { meta: { title }, review, draft, undo, arranged };
  },
);

const named = z.object({ paragraph: z.string() });
const place = z.object({ section: z.string(), paragraph: z.string().optional() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "paragraph.write", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveParagraph(ctx, { review, paragraphId: form.paragraph, direction });
      return redirect(anchor(paths.drafting(language, review), outlineAnchor(form.paragraph)));
    });
  return {
    up: move("up"),
    down: move("down"),
    add: intent({ can: "paragraph.write", form: place }, async ({ ctx, params: { review }, form, language }) => {
      const { section, paragraph: after } = form;
      const paragraphId = await addNarrativeParagraph(ctx, { review, section, after, language });
      return redirect(paths.draftingParagraph(language, { review, paragraphId }));
    }),
    remove: intent({ can: "paragraph.write", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await removeParagraph(ctx, { review, paragraphId: form.paragraph });
      return redirect(paths.drafting(language, review, { removed: form.paragraph }));
    }),
    restore: intent({ can: "paragraph.write", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await restoreParagraph(ctx, { review, paragraphId: form.paragraph });
      return redirect(anchor(paths.drafting(language, review), outlineAnchor(form.paragraph)));
    }),
  };
});

export default function Outline() {
  const { review, draft, undo, arranged } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <AreaShell review={review} area="drafting" page="outline">
      <ErrorSummary fieldErrors={result?.fieldErrors ?? {}} />
      <DraftOutline review={review} draft={draft} removed={undo} arranged={arranged} />
    </AreaShell>
  );
}
