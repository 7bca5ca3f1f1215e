import type { QueryContext } from "~/domain/shared/context";
import { emailKey } from "./account-schema";
import { passwordFits } from "./password.server";

/**
 * The user whom e-mail and password identify, or null. Unknown address, wrong password and disabled account are not
 * told apart, neither in the answer nor in the time it takes.
 */
export async function checkPassword(
  ctx: Pick<QueryContext, "read">,
  input: { email: string; password: string },
): Promise<{ id: string; language: string } | null> {
  const user = await ctx.read.user.findUnique({ where: { emailKey: emailKey(input.email) } });
  const fits = await passwordFits(input.password, user && !user.disabledAt ? user.passwordHash : null);
  return fits && user ? { id: user.id, language: user.language } : null;
}
