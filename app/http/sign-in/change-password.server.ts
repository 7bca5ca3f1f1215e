import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { emailKey, type changePasswordSchema } from "~/domain/account/account-schema";
import { changePassword } from "~/domain/account/change-password.server";
import { DomainError } from "~/domain/shared/domain-error";
import { paths } from "~/paths/paths";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";

type ChangePasswordInput = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "language"> & {
  form: z.output<typeof changePasswordSchema>;
};

function isWrongPassword(error: unknown): boolean {
  return error instanceof DomainError && error.details.fieldErrors?.["currentPassword"] !== undefined;
}

/**
 * Changes a person's own password and leads to sign-in, for every sign-in of theirs has ended. Wrong guesses of the
 * current password count together with those at sign-in: anyone who finds a page open can't try many.
 */
export async function changeOwnPassword({ ctx, context, form, language }: ChangePasswordInput) {
  const { limits, remoteAddress: address } = context;
  const account = `${emailKey(ctx.actor.kind === "user" ? ctx.actor.email : "")} ${address}`;
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ currentPassword: ["signInDelayed"] }, {});
  try {
    if (!(await limits.passwords(address, () => changePassword(ctx, form)))) {
      await limits.signIn.withdraw(account, address);
      return failure({ "": ["signInBusy"] }, {}, 503);
    }
  } catch (error) {
    if (!isWrongPassword(error)) await limits.signIn.withdraw(account, address);
    throw error;
  }
  await limits.signIn.succeeded(account, address);
  return redirect(paths.signIn(language, { changed: true }));
}
