import type * as z from "zod";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";

type Asking = Pick<RouteArgs<z.ZodType>, "ctx" | "context">;

/** Tries a code of the signed-in person's second factor: as rarely as at sign-in, counted together with it. */
export async function tryCode<T>({ ctx, context }: Asking, run: () => Promise<T>) {
  const { limits, remoteAddress: address } = context;
  const account = `second step ${ctx.actor.kind === "user" ? ctx.actor.userId : ""}`;
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ code: ["signInDelayed"] }, {});
  const result = await run();
  await limits.signIn.succeeded(account, address);
  return result;
}
