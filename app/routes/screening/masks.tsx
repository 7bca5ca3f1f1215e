import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { MasksPage } from "~/components/screening/masking/masks-page";
import { findReview } from "~/domain/review/find-review.server";
import { maskFormSchema, unmaskFormSchema } from "~/domain/screening/masking/mask-schema";
import { maskSpans, unmaskSpan } from "~/domain/screening/masking/mask-spans.server";
import { readMasking } from "~/domain/screening/masking/read-masking.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { maskingAnchor } from "~/paths/anchors";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), versionId: z.string() });

export const loader = defineLoader({ params, can: "screening.read" }, async ({ ctx, params, language, t }) => {
  const { slug, shortTitle } = await findReview(ctx, { slug: params.review, language });
  return {
    meta: { title: t("screening:masks.title"), review: shortTitle.text },
    review: { slug, shortTitle },
    versionId: params.versionId,
    masking: await readMasking(ctx, { ...params, language }),
  };
});

export const action = defineIntents({ params }, (intent) => ({
  mask: intent({ can: "screening.decide", form: maskFormSchema }, async ({ ctx, params, form, language }) => {
    await maskSpans(ctx, params, form);
    return redirect(`${paths.screeningMasks(language, params)}#${maskingAnchor(form.answer)}`);
  }),
  unmask: intent({ can: "screening.decide", form: unmaskFormSchema }, async ({ ctx, params, form, language }) => {
    await unmaskSpan(ctx, params, form);
    return redirect(`${paths.screeningMasks(language, params)}#${maskingAnchor(form.answer)}`);
  }),
}));

export default function Masks() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell area="screening" review={page.review.slug} page="queue" width="plain">
      <MasksPage {...page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
