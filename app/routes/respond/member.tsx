import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { RespondShell } from "~/components/respond/respond-shell";
import { MemberPage } from "~/components/respond/team/member-page";
import { changeMemberRole, handOverRole, removeMember } from "~/domain/account/team/change-member.server";
import { readTeamMember } from "~/domain/account/team/read-team.server";
import { memberKeySchema, memberRoleSchema } from "~/domain/account/team/team-schema";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import { userIdOf } from "~/permission/actor";

export const loader = defineLoader(
  { params: memberKeySchema, can: "team.manage" },
  async ({ ctx, params, language }) => {
    const member = await readTeamMember(ctx, { ...params, language });
    return { meta: { title: member.person.name }, member };
  },
);

export const action = defineIntents({ params: memberKeySchema }, (intent) => ({
  changeRole: intent({ can: "team.manage", form: memberRoleSchema }, async ({ ctx, params, form, language }) => {
    await changeMemberRole(ctx, { ...params, ...form });
    return redirect(paths.respondTeam(language, params.submissionId));
  }),
  handOver: intent({ can: "team.manage", form: z.object({}) }, async ({ ctx, params, language }) => {
    await handOverRole(ctx, params);
    return redirect(paths.respondTeam(language, params.submissionId));
  }),
  remove: intent({ can: "team.manage", form: z.object({}) }, async ({ ctx, params, language }) => {
    await removeMember(ctx, params);
    const left = userIdOf(ctx.actor) === params.userId;
    return redirect(left ? paths.work(language) : paths.respondTeam(language, params.submissionId));
  }),
}));

export default function Member() {
  const { member } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={member.head} current="overview">
      <MemberPage member={member} failure={failure ?? null} />
    </RespondShell>
  );
}
