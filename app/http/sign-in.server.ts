import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { emailKey, type signInSchema } from "~/domain/account/account-schema";
import { landingFor } from "~/domain/account/landing.server";
import { startSignIn } from "~/domain/account/start-sign-in.server";
import { isLanguage } from "~/domain/shared/language";
import { authenticate, signInCookie } from "./auth.server";
import type { RouteArgs } from "./define-route.server";
import { failure } from "./errors.server";

type Args = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request" | "language"> & {
  form: z.output<typeof signInSchema>;
};

/** Only a path of the portal itself is followed after sign-in. */
function ownPath(next: string | undefined): string | null {
  return next && /^\/(en|fr|ru)(\/|$)/.test(next) && !next.includes("\\") ? next : null;
}

/**
 * Signs a person in and leads to where they were going. Failures are counted per account and address; what is answered
 * is the same for known and unknown addresses.
 */
export async function signIn({ ctx, context, request, form, language }: Args) {
  const { limits } = context;
  const values = { email: form.email, next: form.next ?? "" };
  const key = `${emailKey(form.email)} ${context.remoteAddress}`;
  if ((await limits.signInDelay(key)) > 0) return failure({ "": ["signInDelayed"] }, values);
  const fields = new FormData();
  fields.set("email", form.email);
  fields.set("password", form.password);
  const user = await authenticate(ctx, request, fields);
  if (!user) {
    await limits.signInFailed(key);
    return failure({ "": ["signInFailed"] }, values);
  }
  await limits.signInSucceeded(key);
  const token = await startSignIn(ctx, user.id);
  const own = isLanguage(user.language) ? user.language : language;
  const target = ownPath(form.next) ?? (await landingFor(ctx, { userId: user.id, language: own }));
  return redirect(target, { headers: { "Set-Cookie": await signInCookie(context.settings).serialize(token) } });
}
