import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { ParticipationPage } from "~/components/participants/participation-page";
import {
  correctAddressSchema,
  invitationKeySchema,
  inviteMemberSchema,
} from "~/domain/account/invitation/invitation-schema";
import { resendInvitation, revokeInvitation } from "~/domain/account/invitation/manage-invitations.server";
import { inviteWithLetter } from "~/domain/account/nomination/invite-with-letter.server";
import { endExtension, extendDeadline } from "~/domain/participation/extend-deadline.server";
import { extensionSchema } from "~/domain/participation/extension-form";
import { changeNameForms } from "~/domain/participation/names/change-name-forms.server";
import { nameFormsSchema } from "~/domain/participation/names/forms-schema";
import { findParticipation } from "~/domain/participation/read-participation.server";
import { removeParticipation } from "~/domain/participation/remove-participation.server";
import { findReview } from "~/domain/review/find-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), participant: z.string() });

type Key = z.output<typeof params>;
type Act<Form> = (ctx: CommandContext, input: Key & Form) => Promise<void>;

const search = z.object({
  page: pageParam,
  /** The body was registered just now. */
  added: filterParam(z.literal("true")),
});

export const loader = defineLoader(
  { params, search, can: "participant.read" },
  async ({ ctx, context, params, search: { page, added }, language }) => {
    const found = await findParticipation(ctx, { ...params, language, page });
    if ("mergedInto" in found)
      throw redirect(paths.participation(language, { ...params, participant: found.mergedInto }));
    const { participation } = found;
    const { slug, shortTitle, timeZone, zoneName } = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: `${participation.participant.name.text} – ${shortTitle.text}` },
      review: { slug, shortTitle, timeZone, zoneName },
      participation,
      added: added !== undefined,
      sends: context.settings.mailLeaves,
    };
  },
);

/** Each act on a participant leads back to its page. */
export const action = defineIntents(
  { params, upload: { can: "people.invite", largest: largestFile * 1.25 } },
  (intent) => {
    const act = <Form extends z.ZodType<object>>(
      can: "people.invite" | "participant.manage",
      form: Form,
      run: Act<z.output<Form>>,
    ) =>
      intent({ can, form }, async ({ ctx, params: key, form: typed, language }) => {
        await run(ctx, { ...typed, ...key });
        return redirect(paths.participation(language, key));
      });
    return {
      invite: intent(
        { can: "people.invite", form: inviteMemberSchema.omit({ participant: true }) },
        async ({ ctx, context, params: key, form, file: bytes, fileName, language }) => {
          const letter = { bytes, fileName, ...filePlaceOf(context.settings) };
          await inviteWithLetter(ctx, { ...form, ...key, letter });
          return redirect(paths.participation(language, key));
        },
      ),
      resend: act("people.invite", invitationKeySchema, resendInvitation),
      correct: act("people.invite", correctAddressSchema, resendInvitation),
      revoke: act("people.invite", invitationKeySchema, revokeInvitation),
      extend: intent(
        { can: "participant.manage", form: extensionSchema },
        async ({ ctx, params: key, form, language }) => {
          await extendDeadline(ctx, { ...key, form });
          return redirect(paths.participation(language, key));
        },
      ),
      nameForms: intent(
        { can: "participant.manage", form: nameFormsSchema },
        async ({ ctx, params: key, form, language }) => {
          await changeNameForms(ctx, { ...key, form });
          return redirect(paths.participation(language, key));
        },
      ),
      endExtension: act("participant.manage", z.object({}), endExtension),
      remove: intent({ can: "participant.manage", form: z.object({}) }, async ({ ctx, params: key, language }) => {
        await removeParticipation(ctx, key);
        return redirect(paths.participants(language, key.review));
      }),
    };
  },
);

export default function Participant() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <ParticipationPage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
