import { data } from "@remix-run/node";
import * as z from "zod";
import { signInSchema } from "~/domain/account/account-schema";
import { notOpened, openSignIn } from "./sign-in.server";
import type { SignInRequest } from "./start-for.server";
import { readUnsentForm } from "./unsent-form.server";

export const signInAgainSchema = signInSchema.extend({ unsent: z.string() });

type SignInAgainInput = SignInRequest & {
  form: z.output<typeof signInAgainSchema>;
};

/**
 * Signs a person in whose form met no sign-in any more, and answers with that form, to be sent again by its author:
 * nothing is sent on in their name.
 */
export async function signInAgain({ ctx, context, request, form }: SignInAgainInput) {
  const unsent = readUnsentForm(form.unsent);
  if (!unsent) throw new Response(null, { status: 400 });
  const opened = await openSignIn({ ctx, context, request, form });
  if ("error" in opened) return notOpened(opened.error, { email: form.email, unsent: form.unsent });
  if ("step" in opened) return { ...opened, typed: form.unsent };
  context.signedIn(opened.token);
  return data({ unsent }, { headers: opened.headers });
}
