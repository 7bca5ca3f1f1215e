import type { CommandContext } from "~/domain/shared/context";
import { startSignIn } from "~/domain/account/sign-ins.server";

/** Opens a sign-in for a person, as after the right password; answers the token. */
export async function openSignInFor(ctx: CommandContext, userId: string): Promise<string> {
  const token = await startSignIn(ctx, await ctx.read.user.findUniqueOrThrow({ where: { id: userId } }));
  if (token === null) throw new Error("The account is disabled");
  return token;
}
