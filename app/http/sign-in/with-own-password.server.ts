import type * as z from "zod";
import { emailKey } from "~/domain/account/account-schema";
import { DomainError } from "~/domain/shared/domain-error";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import type { FormValues } from "~/http/guard/read-form.server";

type Asking = Pick<RouteArgs<z.ZodType>, "ctx" | "context">;

function isWrongPassword(error: unknown): boolean {
  return error instanceof DomainError && error.details.fieldErrors?.["currentPassword"] !== undefined;
}

/**
 * Runs what compares the password of the signed-in person with one they typed. Wrong guesses count together with those at
 * sign-in: anyone who finds a page open can't try many. `values` are what was typed beside it.
 */
export async function withOwnPassword<T>(
  { ctx, context }: Asking,
  values: FormValues,
  run: () => Promise<T>,
): Promise<T | ReturnType<typeof failure>> {
  const { limits, remoteAddress: address } = context;
  const account = `${emailKey(ctx.actor.kind === "user" ? ctx.actor.email : "")} ${address}`;
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ currentPassword: ["signInDelayed"] }, values);
  try {
    const done = await limits.passwords(address, run);
    if (done) {
      await limits.signIn.succeeded(account, address);
      return done.result;
    }
    await limits.signIn.withdraw(account, address);
    return failure({ "": ["signInBusy"] }, values, 503);
  } catch (error) {
    if (!isWrongPassword(error)) await limits.signIn.withdraw(account, address);
    throw error;
  }
}
