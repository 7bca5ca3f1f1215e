import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import * as z from "zod";
import { SignedOutPage } from "~/components/account/signed-out-page";
import { Shell } from "~/components/layout/shell";
import { endSignIn } from "~/domain/account/sign-ins.server";
import { userIdOf } from "~/permission/actor";
import { withoutSignIn } from "~/http/sign-in/auth.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { helper: true };

/** Nothing happens on GET: the address alone signs nobody out. */
export const loader = defineLoader({ can: "site.read" }, ({ ctx, language, t }) =>
  Promise.resolve(
    ctx.actor.kind === "visitor" ? { meta: { title: t("account:signedOut.title") } } : redirect(paths.home(language)),
  ),
);

export const action = defineAction({ can: "account.signIn", form: z.object({}) }, async ({ ctx, context }) => {
  if (ctx.actor.kind === "user") await endSignIn(ctx, ctx.actor.signInSessionId);
  context.signedOut();
  return data({ userId: userIdOf(ctx.actor) }, { headers: await withoutSignIn(context.settings) });
});

export default function SignOut() {
  const left = useActionData<typeof action>();
  return (
    <Shell>
      <SignedOutPage userId={left && "userId" in left ? left.userId : null} />
    </Shell>
  );
}
