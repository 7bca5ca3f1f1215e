import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { emailKey, type signInSchema } from "~/domain/account/account-schema";
import { pathAfterSignIn } from "~/domain/account/path-after-sign-in.server";
import { startSignIn } from "~/domain/account/sign-ins.server";
import { isLanguage } from "~/language/language";
import { authenticate, signInCookie } from "./auth.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";

type Args = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request" | "language"> & {
  form: z.output<typeof signInSchema>;
};

/** Only a path of the portal itself is followed after sign-in. */
export function ownPath(next: string | undefined): string | null {
  return next && /^\/(en|fr|ru)(\/|$)/.test(next) && !next.includes("\\") ? next : null;
}

/**
 * Checks e-mail and password and opens a sign-in. Failures are counted per account and address; the keys of what is wrong
 * are the same for known and unknown addresses.
 */
export async function openSignIn({ ctx, context, request, form }: Omit<Args, "language">) {
  const { limits } = context;
  const key = `${emailKey(form.email)} ${context.remoteAddress}`;
  if ((await limits.signInDelay(key)) > 0) return { error: "signInDelayed" } as const;
  const fields = new FormData();
  fields.set("email", form.email);
  fields.set("password", form.password);
  const user = await authenticate(ctx, request, fields);
  const token = user && (await startSignIn(ctx, user));
  if (!token) {
    await limits.signInFailed(key);
    return { error: "signInFailed" } as const;
  }
  await limits.signInSucceeded(key);
  return { user, token, headers: { "Set-Cookie": await signInCookie(context.settings).serialize(token) } };
}

/** Signs a person in and leads to where they were going. */
export async function signIn({ language, form, ...args }: Args) {
  const opened = await openSignIn({ ...args, form });
  if ("error" in opened) return failure({ "": [opened.error] }, { email: form.email, next: form.next ?? "" });
  const { user, headers } = opened;
  const own = isLanguage(user.language) ? user.language : language;
  const target = ownPath(form.next) ?? (await pathAfterSignIn(args.ctx, { userId: user.id, language: own }));
  return redirect(target, { headers });
}
