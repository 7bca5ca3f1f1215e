import { redirect } from "@remix-run/node";
import { acceptWithNewAccount } from "~/domain/account/invitation/accept-invitation.server";
import type { NewAccountInput } from "~/domain/account/invitation/invitation-schema";
import { pathAfterSignIn } from "~/domain/account/path-after-sign-in.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";
import { startFor, type SignInRequest } from "./start-for.server";

type AcceptInput = SignInRequest & {
  form: NewAccountInput & { token: string };
};

/** Makes the account of an invited person and signs them in: the link has shown that the address is theirs. */
export async function acceptAsNew({ form, ...asking }: AcceptInput) {
  const { ctx, context } = asking;
  const made = await context.limits.passwords(context.remoteAddress, () => acceptWithNewAccount(ctx, form));
  const { email = "", name, language, timeZone } = form;
  if (!made) return failure({ "": ["signInBusy"] }, { email, name, language, timeZone: timeZone ?? "" }, 503);
  const started = await startFor(asking, made.result);
  if (!started) return redirect(paths.signIn(language));
  const { headers } = started;
  return redirect(await pathAfterSignIn(ctx, { userId: made.result.id, language }), { headers });
}
