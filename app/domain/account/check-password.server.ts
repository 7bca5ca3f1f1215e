import type { QueryContext } from "~/domain/shared/context";
import { emailKey } from "./account-schema";
import { passwordFits } from "./password.server";

/** The person that a password identified, with the hash it was compared with: see `startSignIn`. */
export type Identified = { id: string; language: string; passwordHash: string };

/**
 * The user that e-mail and password identify, or null. Unknown address, wrong password and disabled account are not
 * distinguished, neither by the answer nor by the time it takes.
 */
export async function checkPassword(
  ctx: Pick<QueryContext, "read">,
  input: { email: string; password: string },
): Promise<Identified | null> {
  const user = await ctx.read.user.findUnique({ where: { emailKey: emailKey(input.email) } });
  const fits = await passwordFits(input.password, user && !user.disabledAt ? user.passwordHash : null);
  if (!fits || !user) return null;
  const { id, language, passwordHash } = user;
  return { id, language, passwordHash };
}
