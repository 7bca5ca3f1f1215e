import { data } from "@remix-run/node";
import * as z from "zod";
import { signInSchema } from "~/domain/account/account-schema";
import type { Unsent } from "./ask-to-sign-in.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { notOpened, openSignIn, ownPath } from "./sign-in.server";
import { withoutPasswords } from "./without-passwords.server";

const unsentSchema = z.object({
  path: z.string().refine((path) => ownPath(path) !== null),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Reads what a page carried along as JSON; null where it is none. */
function readUnsent(text: string): Unsent | null {
  try {
    const parsed = unsentSchema.safeParse(JSON.parse(text));
    return parsed.success ? { path: parsed.data.path, values: withoutPasswords(parsed.data.values) } : null;
  } catch {
    return null;
  }
}

export const signInAgainSchema = signInSchema.extend({ unsent: z.string() });

type SignInAgainInput = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request"> & {
  form: z.output<typeof signInAgainSchema>;
};

/**
 * Signs a person in whose form met no sign-in any more, and answers with that form, to be sent again by its author:
 * nothing is sent on in their name.
 */
export async function signInAgain({ ctx, context, request, form }: SignInAgainInput) {
  const unsent = readUnsent(form.unsent);
  if (!unsent) throw new Response(null, { status: 400 });
  const opened = await openSignIn({ ctx, context, request, form });
  if ("error" in opened) return notOpened(opened.error, { email: form.email, unsent: form.unsent });
  context.signedIn(opened.token);
  return data({ unsent }, { headers: opened.headers });
}
