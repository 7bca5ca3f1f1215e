import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { chooseNewPassword } from "~/domain/account/settings/forgotten-password.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";

type ChooseInput = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "language"> & {
  form: { token: string; newPassword: string };
};

/** Changes a forgotten password and leads to sign-in: the link alone signs nobody in. */
export async function chooseByLink({ ctx, context, form, language }: ChooseInput) {
  const done = await context.limits.passwords(context.remoteAddress, () => chooseNewPassword(ctx, form));
  if (!done) return failure({ "": ["signInBusy"] }, {}, 503);
  return redirect(paths.signIn(language, { changed: true }));
}
