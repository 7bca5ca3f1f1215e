import { readSignInTime } from "~/domain/account/sign-ins.server";
import type { SignInTime } from "~/domain/account/sign-in-rules";
import type { RouteArgs } from "~/http/guard/define-route.server";

type ExtendSignInInput = Pick<RouteArgs<undefined>, "ctx" | "context">;

/**
 * Extends the current sign-in, as every request except the question about it does, and answers its new end. The limit
 * of twelve hours is never extended.
 */
export async function extendSignIn({ ctx, context }: ExtendSignInInput): Promise<SignInTime | null> {
  const key = ctx.actor.kind === "user" ? ctx.actor.userId : context.remoteAddress;
  if (!(await context.limits.allowExtension(key))) throw new Response(null, { status: 429 });
  return readSignInTime(ctx);
}
