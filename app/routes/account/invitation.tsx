import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ClosedLink } from "~/components/access/closed-link";
import { InvitationPage } from "~/components/access/invitation-page";
import { Shell } from "~/components/layout/shell";
import { acceptAsSignedIn } from "~/domain/account/invitation/accept-invitation.server";
import { findInvitation } from "~/domain/account/invitation/find-invitation.server";
import { newAccountSchema } from "~/domain/account/invitation/invitation-schema";
import { describeActor } from "~/domain/account/people.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { acceptAsNew } from "~/http/sign-in/accept-as-new.server";
import { paths } from "~/paths/paths";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { helper: true };

const tokenField = z.object({ token: z.string() });

export const loader = defineLoader(
  { search: z.object({ token: z.string().optional() }), can: "account.signIn" },
  async ({ ctx, search, language, t }) => {
    const token = search.token ?? "";
    const invitation = token ? await findInvitation(ctx, { token, language }) : null;
    const page = { token, invitation, person: await describeActor(ctx) };
    const title = invitation ? t("access:invitation.metaTitle") : t("access:closedLink.title");
    return data({ meta: { title }, ...page }, { status: invitation ? 200 : 404 });
  },
);

export const action = defineIntents({}, (intent) => ({
  newAccount: intent({ can: "account.signIn", form: newAccountSchema.and(tokenField) }, acceptAsNew),
  accept: intent({ can: "account.manage", form: tokenField }, async ({ ctx, form, language }) => {
    await acceptAsSignedIn(ctx, form);
    return redirect(paths.work(language));
  }),
}));

export default function Invitation() {
  const { invitation, ...page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <Shell>
      {invitation ? (
        <InvitationPage invitation={invitation} failure={failure ?? null} {...page} />
      ) : (
        <ClosedLink kind="invitation" />
      )}
    </Shell>
  );
}
