import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { PeoplePage } from "~/components/people/people-page";
import {
  correctAddressSchema,
  invitationKeySchema,
  inviteMemberSchema,
  inviteStaffSchema,
} from "~/domain/account/invitation/invitation-schema";
import {
  inviteMember,
  inviteStaff,
  resendInvitation,
  revokeInvitation,
} from "~/domain/account/invitation/manage-invitations.server";
import { heldRoleSchema, peopleSearchSchema } from "~/domain/account/people/people-schema";
import { readPeople } from "~/domain/account/people/read-people.server";
import { removeRole } from "~/domain/account/people/remove-role.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: peopleSearchSchema, can: "people.read" },
  async ({ ctx, context, params, search: { page, invite }, language, t }) => {
    const query = { review: params.review, language, page, withParticipants: invite === "member" };
    const people = await readPeople(ctx, query);
    const title = t("people:metaTitle", { review: people.review.shortTitle.text });
    return { meta: { title }, ...people, invite: invite ?? null, sends: context.settings.smtpUrl !== null };
  },
);

export const action = defineIntents({ params }, (intent) => {
  const can = "people.invite" as const;
  return {
    inviteStaff: intent({ can, form: inviteStaffSchema }, async ({ ctx, params, form, language }) => {
      await inviteStaff(ctx, { ...params, ...form });
      return redirect(paths.people(language, params.review));
    }),
    inviteMember: intent({ can, form: inviteMemberSchema }, async ({ ctx, params, form, language }) => {
      await inviteMember(ctx, { ...params, ...form });
      return redirect(paths.people(language, params.review));
    }),
    resend: intent({ can, form: invitationKeySchema }, async ({ ctx, params, form, language }) => {
      await resendInvitation(ctx, { ...params, ...form });
      return redirect(paths.people(language, params.review));
    }),
    correct: intent({ can, form: correctAddressSchema }, async ({ ctx, params, form, language }) => {
      await resendInvitation(ctx, { ...params, ...form });
      return redirect(paths.people(language, params.review));
    }),
    revoke: intent({ can, form: invitationKeySchema }, async ({ ctx, params, form, language }) => {
      await revokeInvitation(ctx, { ...params, ...form });
      return redirect(paths.people(language, params.review));
    }),
    removeRole: intent({ can, form: heldRoleSchema }, async ({ ctx, params, form, language }) => {
      await removeRole(ctx, { ...params, userId: form.user, role: form.role });
      return redirect(paths.people(language, params.review));
    }),
  };
});

export default function People() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="people">
      <PeoplePage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
