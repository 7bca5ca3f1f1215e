import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { RemindersPage } from "~/components/participants/reminders/reminders-page";
import { participationFiltersSchema } from "~/domain/participation/participation-search";
import { listToRemind } from "~/domain/participation/reminders/list-to-remind.server";
import { previewReminders, type ReminderPreview } from "~/domain/participation/reminders/preview-reminders.server";
import { sendReminders } from "~/domain/participation/reminders/send-reminders.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
const chosen = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()).min(1, "nobodyChosen"),
);
const form = z.object({ participant: chosen });

type Shown = {
  preview: ReminderPreview;
  chosen: string[];
  fieldErrors: Record<string, string[]>;
  values: Record<string, string>;
};
type Answer = Shown | ReturnType<typeof redirect>;

export const loader = defineLoader(
  { params, search: participationFiltersSchema, can: "participant.manage" },
  async ({ ctx, context, params: { review }, search: filters, language, t }) => {
    const list = await listToRemind(ctx, { review, filters, language });
    const { slug, shortTitle, timeZone } = await findReview(ctx, { slug: review, language });
    return {
      meta: { title: t("participation:remind.title") },
      review: { slug, shortTitle, timeZone },
      list,
      now: ctx.now,
      sends: context.settings.mailLeaves,
    };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  preview: intent(
    { can: "participant.manage", form },
    async ({ ctx, context, params: { review }, form: { participant: slugs } }): Promise<Answer> => {
      const origin = context.settings.origin ?? "";
      const preview = await previewReminders(ctx, { review, slugs, origin });
      return { preview, chosen: slugs, fieldErrors: {}, values: {} };
    },
  ),
  send: intent(
    { can: "participant.manage", form },
    async ({ ctx, params: { review }, form: { participant: slugs }, language }): Promise<Answer> => {
      await sendReminders(ctx, { review, slugs });
      return redirect(paths.participants(language, review, { status: "unanswered" }));
    },
  ),
}));

export default function Reminders() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <RemindersPage {...page} answer={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
