import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { RespondShell } from "~/components/respond/respond-shell";
import { TeamPage } from "~/components/respond/team/team-page";
import {
  correctAddressSchema,
  invitationKeySchema,
  inviteToTeamSchema,
} from "~/domain/account/invitation/invitation-schema";
import { inviteToTeam, resendTeamInvitation, revokeTeamInvitation } from "~/domain/account/team/invite-to-team.server";
import { readTeam } from "~/domain/account/team/read-team.server";
import { teamSearchSchema } from "~/domain/account/team/team-schema";
import type { CommandContext } from "~/domain/shared/context";
import { chooseSight } from "~/domain/submission/assignment/choose-sight.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, search: teamSearchSchema, can: "submission.read" },
  async ({ ctx, context, params, search, language, t }) => {
    const team = await readTeam(ctx, { ...params, ...search, language });
    const meta = { title: t("team:title"), clock: clockOf(team.head) };
    return { meta, team, sends: context.settings.mailLeaves };
  },
);

type Act<Form> = (ctx: CommandContext, input: { submissionId: string } & Form) => Promise<void>;

/** Each act on the team leads back to its page. */
export const action = defineIntents({ params: submissionKeySchema }, (intent) => {
  const act = <Form extends z.ZodType<object>>(form: Form, run: Act<z.output<Form>>) =>
    intent({ can: "team.manage", form }, async ({ ctx, params: { submissionId }, form: typed, language }) => {
      await run(ctx, { submissionId, ...typed });
      return redirect(paths.respondTeam(language, submissionId));
    });
  return {
    openAll: act(z.object({}), (ctx, key) => chooseSight(ctx, { ...key, all: true })),
    closeAll: act(z.object({}), (ctx, key) => chooseSight(ctx, { ...key, all: false })),
    invite: act(inviteToTeamSchema, inviteToTeam),
    resend: act(invitationKeySchema, resendTeamInvitation),
    correct: act(correctAddressSchema, resendTeamInvitation),
    revoke: act(invitationKeySchema, revokeTeamInvitation),
  };
});

export default function Team() {
  const { team, sends } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={team.head} current="overview">
      <TeamPage team={team} sends={sends} failure={failure ?? null} />
    </RespondShell>
  );
}
