import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { acceptWithNewAccount } from "~/domain/account/invitation/accept-invitation.server";
import type { NewAccountInput } from "~/domain/account/invitation/invitation-schema";
import { deviceOf } from "~/domain/account/device";
import { pathAfterSignIn } from "~/domain/account/path-after-sign-in.server";
import { startSignIn } from "~/domain/account/sign-ins.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";
import { signInCookie } from "./auth.server";

type AcceptInput = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request"> & {
  form: NewAccountInput & { token: string };
};

/** Makes the account of an invited person and signs them in: the link has shown that the address is theirs. */
export async function acceptAsNew({ ctx, context, request, form }: AcceptInput) {
  const made = await context.limits.passwords(context.remoteAddress, () => acceptWithNewAccount(ctx, form));
  const { email = "", name, language, timeZone } = form;
  if (!made) return failure({ "": ["signInBusy"] }, { email, name, language, timeZone: timeZone ?? "" }, 503);
  const token = await startSignIn(ctx, made.result, deviceOf(request.headers.get("User-Agent")));
  if (!token) return redirect(paths.signIn(language));
  const headers = { "Set-Cookie": await signInCookie(context.settings).serialize(token) };
  return redirect(await pathAfterSignIn(ctx, { userId: made.result.id, language }), { headers });
}
