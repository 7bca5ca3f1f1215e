import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ChangePasswordForm } from "~/components/account/change-password-form";
import { MoreSettings } from "~/components/access/more-settings";
import { ProviderLink } from "~/components/access/provider-link";
import { OpenSignIns } from "~/components/account/open-sign-ins";
import { Shell } from "~/components/layout/shell";
import { changePasswordSchema } from "~/domain/account/account-schema";
import { hasIdentity, unlinkIdentities } from "~/domain/account/external-identity.server";
import { describeActor } from "~/domain/account/people.server";
import { endSignIn } from "~/domain/account/sign-ins.server";
import { listRoles } from "~/domain/account/list-roles.server";
import { listSignIns } from "~/domain/account/list-sign-ins.server";
import { changeOwnPassword } from "~/http/sign-in/change-password.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, context, language, t }) => ({
  meta: { title: t("account:title") },
  person: await describeActor(ctx),
  roles: await listRoles(ctx, language),
  signIns: await listSignIns(ctx),
  provider: context.settings.provider?.name ?? null,
  linked: context.settings.provider ? await hasIdentity(ctx) : null,
  zone: (ctx.actor.kind === "user" ? ctx.actor.timeZone : null) ?? "UTC",
}));

export const action = defineIntents({}, (intent) => ({
  changePassword: intent({ can: "account.manage", form: changePasswordSchema }, changeOwnPassword),
  unlink: intent({ can: "account.manage", form: z.object({}) }, async ({ ctx, language }) => {
    await unlinkIdentities(ctx);
    return redirect(paths.account(language));
  }),
  endSignIn: intent(
    { can: "account.manage", form: z.object({ signIn: z.string() }) },
    async ({ ctx, form, language }) => {
      await endSignIn(ctx, form.signIn);
      return redirect(paths.account(language));
    },
  ),
}));

export default function Account() {
  const { person, roles, signIns, zone, provider, linked } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Shell>
      <ChangePasswordForm person={person} roles={roles} fieldErrors={result?.fieldErrors ?? {}} />
      <OpenSignIns signIns={signIns} zone={zone} />
      {provider !== null && linked !== null ? <ProviderLink name={provider} linked={linked} /> : null}
      <MoreSettings />
    </Shell>
  );
}
