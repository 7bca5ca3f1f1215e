import { readSignInTime } from "~/domain/account/sign-ins.server";
import type { SignInTime } from "~/domain/account/sign-in-rules";
import type { RouteArgs } from "~/http/guard/define-route.server";

type ExtendSignInInput = Pick<RouteArgs<undefined>, "ctx" | "context">;

/**
 * Puts the end of the present sign-in off, as every request but the question for it does, and answers the new one. The
 * twelve hours at most are never put off.
 */
export async function extendSignIn({ ctx, context }: ExtendSignInInput): Promise<SignInTime | null> {
  const key = ctx.actor.kind === "user" ? ctx.actor.userId : context.remoteAddress;
  if (!(await context.limits.allowExtension(key))) throw new Response(null, { status: 429 });
  return readSignInTime(ctx);
}
