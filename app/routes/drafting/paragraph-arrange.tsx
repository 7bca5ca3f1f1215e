import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ArrangeParagraph } from "~/components/drafting/arrange/arrange-paragraph";
import { ErrorSummary } from "~/components/form/error-summary";
import { AreaShell } from "~/components/layout/area-shell";
import {
  cutsOf,
  cutsSchema,
  joinFormSchema,
  placeFormSchema,
  readPlaceKey,
  splitFormSchema,
} from "~/domain/report/arrange/arrange-form";
import { joinParagraphs } from "~/domain/report/arrange/join-paragraphs.server";
import { placeParagraph } from "~/domain/report/arrange/place-paragraph.server";
import { readArrangement } from "~/domain/report/arrange/read-arrangement.server";
import { splitParagraph } from "~/domain/report/arrange/split-paragraph.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { outlineAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";

const params = z.object({ review: z.string(), paragraphId: z.string() });

export const loader = defineLoader(
  { params, search: cutsSchema, can: "paragraph.write" },
  async ({ ctx, params, search, language, t }) => {
    const page = await readArrangement(ctx, { ...params, language, cuts: cutsOf(search) });
    const paragraph = page.numbered ? t("report:paragraphNumber", page.numbered) : t("report:paragraph.withoutNumber");
    return { meta: { title: t("drafting:arrange.metaTitle", { paragraph }) }, review: params.review, page };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  place: intent({ can: "paragraph.write", form: placeFormSchema }, async ({ ctx, params, form, language }) => {
    const { paragraphId, review } = params;
    const back = await placeParagraph(ctx, { ...params, ...readPlaceKey(form.place), from: form.from });
    const query = form.from === undefined ? {} : { moved: paragraphId, back };
    return redirect(anchor(paths.drafting(language, review, query), outlineAnchor(paragraphId)));
  }),
  split: intent({ can: "paragraph.write", form: splitFormSchema }, async ({ ctx, params, form, language }) => {
    const { revision, ...choices } = form;
    await splitParagraph(ctx, { ...params, revision, cuts: cutsOf(form), choices });
    const { paragraphId, review } = params;
    return redirect(anchor(paths.drafting(language, review, { split: paragraphId }), outlineAnchor(paragraphId)));
  }),
  join: intent({ can: "paragraph.write", form: joinFormSchema }, async ({ ctx, params, form, language }) => {
    await joinParagraphs(ctx, { ...params, ...form });
    return redirect(paths.draftingParagraph(language, params));
  }),
}));

export default function ParagraphArrange() {
  const { review, page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const fieldErrors = failure?.fieldErrors ?? {};
  return (
    <AreaShell review={review} area="drafting" page="outline">
      <ErrorSummary fieldErrors={fieldErrors} />
      <ArrangeParagraph
        review={review}
        page={page}
        errors={fieldErrors}
        values={failure?.values ?? {}}
        conflict={failure !== undefined && "conflict" in failure}
      />
    </AreaShell>
  );
}
