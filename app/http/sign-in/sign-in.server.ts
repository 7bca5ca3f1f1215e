import { redirect } from "@remix-run/node";
import type * as z from "zod";
import { emailKey, type signInSchema } from "~/domain/account/account-schema";
import { authenticate } from "./auth.server";
import { openOrAsk, type SecondStep } from "./second-step.server";
import { targetFor, type SignInRequest, type Started } from "./start-for.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import type { FormValues } from "~/http/guard/read-form.server";

type SignInInput = SignInRequest &
  Pick<RouteArgs<z.ZodType>, "language"> & {
    form: z.output<typeof signInSchema>;
  };

type Opened =
  | { error: "signInDelayed" | "signInFailed" | "signInBusy" }
  | SecondStep
  | ({ user: { id: string; language: string } } & Started);

/**
 * Checks e-mail and password and opens a sign-in. Attempts are counted per account and address before they are made; the
 * keys of what is wrong are the same for known and unknown addresses. Passwords are compared a few at a time. A person
 * with a second factor gets the secret of the second step instead.
 */
export async function openSignIn({ ctx, context, request, form }: Omit<SignInInput, "language">): Promise<Opened> {
  const { limits, remoteAddress: address } = context;
  const account = `${emailKey(form.email)} ${address}`;
  if ((await limits.signIn.begin(account, address)) > 0) return { error: "signInDelayed" };
  const fields = new FormData();
  fields.set("email", form.email);
  fields.set("password", form.password);
  const compared = await limits.passwords(address, () => authenticate(ctx, request, fields));
  if (!compared) {
    await limits.signIn.withdraw(account, address);
    return { error: "signInBusy" };
  }
  const user = compared.result;
  if (!user) return { error: "signInFailed" };
  const opened = await openOrAsk({ ctx, context, request }, user);
  if (!opened) return { error: "signInFailed" };
  await limits.signIn.succeeded(account, address);
  return "step" in opened ? opened : { user, ...opened };
}

/** Why nobody was signed in, with what was typed; where too many passwords wait to be compared, 503. */
export function notOpened(error: Extract<Opened, { error: string }>["error"], values: FormValues) {
  return failure({ "": [error] }, values, error === "signInBusy" ? 503 : 422);
}

/** Signs a person in and leads to where they were going. */
export async function signIn({ language, form, ...args }: SignInInput) {
  const opened = await openSignIn({ ...args, form });
  if ("error" in opened) return notOpened(opened.error, { email: form.email, next: form.next ?? "" });
  if ("step" in opened) return { ...opened, next: form.next ?? "" };
  const { user, headers } = opened;
  return redirect(await targetFor(args.ctx, user, { next: form.next, language }), { headers });
}
