import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SecretariatsPage } from "~/components/administration/secretariats-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { appointSecretariat, listSecretariats } from "~/domain/account/administration/appoint-secretariat.server";
import { invitationKeySchema, inviteStaffSchema } from "~/domain/account/invitation/invitation-schema";
import { resendInvitation, revokeInvitation } from "~/domain/account/invitation/manage-invitations.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const review = z.object({ review: z.string().min(1, "reviewMissing") });
const key = invitationKeySchema.extend(review.shape);

export const loader = defineLoader({ can: "secretariat.appoint" }, async ({ ctx, context, language, t }) => ({
  meta: { title: t("administration:secretariats.title") },
  reviews: await listSecretariats(ctx, language),
  sends: context.settings.smtpUrl !== null,
}));

export const action = defineIntents({}, (intent) => {
  const can = "secretariat.appoint" as const;
  const form = inviteStaffSchema.omit({ role: true }).extend(review.shape);
  return {
    appoint: intent({ can, form }, async ({ ctx, form, language }) => {
      await appointSecretariat(ctx, form);
      return redirect(paths.secretariats(language));
    }),
    resend: intent({ can, form: key }, async ({ ctx, form, language }) => {
      await resendInvitation(ctx, form);
      return redirect(paths.secretariats(language));
    }),
    revoke: intent({ can, form: key }, async ({ ctx, form, language }) => {
      await revokeInvitation(ctx, form);
      return redirect(paths.secretariats(language));
    }),
  };
});

export default function Secretariats() {
  const { reviews, sends } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="secretariats" width="plain">
      <SecretariatsPage reviews={reviews} sends={sends} failure={useActionData<typeof action>() ?? null} />
    </AdministrationShell>
  );
}
