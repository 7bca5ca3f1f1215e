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
import { inviteStaff, resendInvitation, revokeInvitation } from "~/domain/account/invitation/manage-invitations.server";
import { inviteWithLetter } from "~/domain/account/nomination/invite-with-letter.server";
import { heldRoleSchema, peopleSearchSchema } from "~/domain/account/people/people-schema";
import { readPeople } from "~/domain/account/people/read-people.server";
import { removeRole } from "~/domain/account/people/remove-role.server";
import type { CommandContext } from "~/domain/shared/context";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

type Act<Form> = (ctx: CommandContext, input: { review: string } & Form) => Promise<void>;

export const loader = defineLoader(
  { params, search: peopleSearchSchema, can: "people.read" },
  async ({ ctx, context, params, search: { page, status, members, invite }, language, t }) => {
    const query = {
      review: params.review,
      language,
      page,
      status,
      membersPage: members,
      withParticipants: invite === "member",
    };
    const people = await readPeople(ctx, query);
    const title = t("people:metaTitle", { review: people.review.shortTitle.text });
    return {
      meta: { title },
      ...people,
      invite: invite ?? null,
      status: status ?? null,
      sends: context.settings.mailLeaves,
    };
  },
);

/** Each act on the people of a review leads back to their page. */
export const action = defineIntents(
  { params, upload: { can: "people.invite", largest: largestFile * 1.25 } },
  (intent) => {
    const act = <Form extends z.ZodType<object>>(form: Form, run: Act<z.output<Form>>) =>
      intent({ can: "people.invite", form }, async ({ ctx, params: { review }, form: typed, language }) => {
        await run(ctx, { review, ...typed });
        return redirect(paths.people(language, review));
      });
    return {
      inviteStaff: act(inviteStaffSchema, inviteStaff),
      inviteMember: intent(
        { can: "people.invite", form: inviteMemberSchema },
        async ({ ctx, context, params: { review }, form, file: bytes, fileName, language }) => {
          const letter = { bytes, fileName, ...filePlaceOf(context.settings) };
          await inviteWithLetter(ctx, { review, ...form, letter });
          return redirect(paths.people(language, review));
        },
      ),
      resend: act(invitationKeySchema, resendInvitation),
      correct: act(correctAddressSchema, resendInvitation),
      revoke: act(invitationKeySchema, revokeInvitation),
      removeRole: act(heldRoleSchema, (ctx, { user, ...held }) => removeRole(ctx, { ...held, userId: user })),
    };
  },
);

export default function People() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="people">
      <PeoplePage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
