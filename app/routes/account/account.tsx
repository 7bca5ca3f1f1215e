import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ChangePasswordForm } from "~/components/account/change-password-form";
import { MoreSettings } from "~/components/access/more-settings";
import { OpenSignIns } from "~/components/account/open-sign-ins";
import { Shell } from "~/components/layout/shell";
import { changePasswordSchema } from "~/domain/account/account-schema";
import { describeActor } from "~/domain/account/people.server";
import { endSignIn } from "~/domain/account/sign-ins.server";
import { listRoles } from "~/domain/account/list-roles.server";
import { listSignIns } from "~/domain/account/list-sign-ins.server";
import { changeOwnPassword } from "~/http/sign-in/change-password.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, language, t }) => ({
  meta: { title: t("account:title") },
  person: await describeActor(ctx),
  roles: await listRoles(ctx, language),
  signIns: await listSignIns(ctx),
  zone: (ctx.actor.kind === "user" ? ctx.actor.timeZone : null) ?? "UTC",
}));

export const action = defineIntents({}, (intent) => ({
  changePassword: intent({ can: "account.manage", form: changePasswordSchema }, changeOwnPassword),
  endSignIn: intent(
    { can: "account.manage", form: z.object({ signIn: z.string() }) },
    async ({ ctx, form, language }) => {
      await endSignIn(ctx, form.signIn);
      return redirect(paths.account(language));
    },
  ),
}));

export default function Account() {
  const { person, roles, signIns, zone } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Shell>
      <ChangePasswordForm person={person} roles={roles} fieldErrors={result?.fieldErrors ?? {}} />
      <OpenSignIns signIns={signIns} zone={zone} />
      <MoreSettings />
    </Shell>
  );
}
