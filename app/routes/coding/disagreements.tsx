import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { DisagreementsPage } from "~/components/coding/agreement/disagreements-page";
import { AreaShell } from "~/components/layout/area-shell";
import { readDisagreements } from "~/domain/coding/agreement/read-disagreements.server";
import { settleDisagreement, settleSchema } from "~/domain/coding/agreement/settle-disagreement.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { placeWords } from "~/i18n/place-words";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), frozenAnswerId: z.string() });

export const loader = defineLoader({ params, can: "excerpt.read" }, async ({ ctx, params: key, language, t }) => {
  const review = await readCodingReview(ctx, { ...key, language });
  const page = await readDisagreements(ctx, { ...key, language });
  const place = placeWords(t, page.text);
  return { meta: { title: `${t("agreement:text.title")} – ${page.text.participant.name}, ${place}` }, review, page };
});

export const action = defineIntents({ params }, (intent) => ({
  settle: intent({ can: "coding.adjudicate", form: settleSchema }, async ({ ctx, params: key, form, language }) => {
    await settleDisagreement(ctx, { ...key, ...form });
    return redirect(paths.disagreements(language, key));
  }),
}));

export default function Disagreements() {
  const { review, page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={review.slug} area="coding" page="agreement">
      <DisagreementsPage review={review} page={page} failure={failure ?? null} />
    </AreaShell>
  );
}
