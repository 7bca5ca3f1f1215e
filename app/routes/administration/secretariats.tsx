import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SecretariatsPage } from "~/components/administration/secretariats-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { appointSecretariat, listSecretariats } from "~/domain/account/administration/appoint-secretariat.server";
import { invitationKeySchema, inviteStaffSchema } from "~/domain/account/invitation/invitation-schema";
import { resendInvitation, revokeInvitation } from "~/domain/account/invitation/manage-invitations.server";
import type { CommandContext } from "~/domain/shared/context";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const review = z.object({ review: z.string().min(1, "reviewMissing") });
const key = invitationKeySchema.extend(review.shape);

export const loader = defineLoader({ can: "secretariat.appoint" }, async ({ ctx, context, language, t }) => ({
  meta: { title: t("administration:secretariats.title") },
  reviews: await listSecretariats(ctx, language),
  sends: context.settings.mailLeaves,
}));

/** Each act leads back to the list. */
export const action = defineIntents({}, (intent) => {
  const act = <Form extends z.ZodType>(
    form: Form,
    run: (ctx: CommandContext, input: z.output<Form>) => Promise<void>,
  ) =>
    intent({ can: "secretariat.appoint", form }, async ({ ctx, form: typed, language }) => {
      await run(ctx, typed);
      return redirect(paths.secretariats(language));
    });
  return {
    appoint: act(inviteStaffSchema.omit({ role: true }).extend(review.shape), appointSecretariat),
    resend: act(key, resendInvitation),
    revoke: act(key, revokeInvitation),
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
