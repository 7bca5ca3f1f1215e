import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { DeadlineBanner } from "~/components/layout/deadline-banner";
import { DashboardPage } from "~/components/secretariat/dashboard-page";
import { AreaShell } from "~/components/layout/area-shell";
import { correctAddressSchema } from "~/domain/account/invitation/invitation-schema";
import { resendInvitation } from "~/domain/account/invitation/manage-invitations.server";
import { readBackupStatus } from "~/domain/backup/list-backups.server";
import { retryMessage } from "~/domain/notification/retry-mail.server";
import { dashboardSchema } from "~/domain/secretariat/dashboard-schema";
import { readDashboard } from "~/domain/secretariat/read-dashboard.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: dashboardSchema, can: "secretariat.read" },
  async ({ ctx, context, params, search, language, t }) => {
    const dashboard = await readDashboard(ctx, { review: params.review, query: search, language });
    return {
      meta: { title: t("secretariat:metaTitle", { review: dashboard.review.shortTitle.text }) },
      query: search,
      sends: context.settings.mailLeaves,
      backups: (await readBackupStatus(context.settings.backups, ctx.now)).status,
      now: ctx.now,
      ...dashboard,
    };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  retryMessage: intent(
    { can: "notification.retry", form: z.object({ message: z.string() }) },
    async ({ ctx, params, form, language }) => {
      await retryMessage(ctx, { review: params.review, messageId: form.message });
      return redirect(paths.secretariat(language, params.review));
    },
  ),
  correct: intent({ can: "people.invite", form: correctAddressSchema }, async ({ ctx, params, form, language }) => {
    await resendInvitation(ctx, { review: params.review, ...form });
    return redirect(paths.secretariat(language, params.review));
  }),
}));

export default function Dashboard() {
  const { now, readerZone, ...page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { review } = page;
  const banner = (
    <DeadlineBanner
      deadline={review.submissionsCloseAt}
      timeZone={review.timeZone}
      zone={review.zoneName}
      readerZone={readerZone}
      now={now}
      audience="reader"
    />
  );
  return (
    <AreaShell review={review.slug} area="secretariat" page="dashboard" width="wide" banner={banner}>
      <DashboardPage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
