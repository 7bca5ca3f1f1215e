import type * as z from "zod";
import type { RouteArgs } from "~/http/guard/define-route.server";
import type { FormValues } from "~/http/guard/read-form.server";
import { failure } from "~/http/guard/errors.server";
import { userIdOf } from "~/permission/actor";

type Asking = Pick<RouteArgs<z.ZodType>, "ctx" | "context">;

/** Under what the wrong codes of a person are counted, at sign-in and afterwards. */
export const codeAttempts = (userId: string) => `second step ${userId}`;

/** The field that the code is typed into, and what was typed beside it. */
type Typed = { field: string; values: FormValues };

/** Tries a code of the signed-in person's second factor: as rarely as at sign-in, counted together with it. */
export async function tryCode<T>(
  { ctx, context }: Asking,
  run: () => Promise<T>,
  { field, values }: Typed = { field: "code", values: {} },
) {
  const { limits, remoteAddress: address } = context;
  const account = codeAttempts(userIdOf(ctx.actor) ?? "");
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ [field]: ["signInDelayed"] }, values);
  const result = await run();
  await limits.signIn.succeeded(account, address);
  return result;
}
