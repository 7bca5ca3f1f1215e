import { data, redirect } from "@remix-run/node";
import * as z from "zod";
import { deviceOf } from "~/domain/account/device";
import { pathAfterSignIn } from "~/domain/account/path-after-sign-in.server";
import {
  beginSecondStep,
  findSecondStep,
  finishSecondStep,
  hasSecondFactor,
} from "~/domain/account/second-factor/second-step.server";
import { startSignIn } from "~/domain/account/sign-ins.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";
import { signInCookie } from "./auth.server";
import { ownPath } from "./own-path";
import { readUnsentForm } from "./unsent-form.server";

export const secondStepSchema = z.object({
  token: z.string(),
  code: z.string().trim().min(1, "oneTimeCodeMissing").max(100, "codeWrong"),
  next: z.string().optional(),
  unsent: z.string().optional(),
});

type Asking = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request">;

type Opened = { step: string } | { token: string; headers: { "Set-Cookie": string } } | null;

/**
 * Opens a sign-in for somebody whose first step was right; where they have a second factor, its step is next. Null where
 * the account was disabled or its password changed in the meantime.
 */
export async function openOrAsk(
  { ctx, context, request }: Asking,
  user: { id: string; passwordHash: string },
): Promise<Opened> {
  if (await hasSecondFactor(ctx, user.id)) return { step: await beginSecondStep(ctx, user.id) };
  const token = await startSignIn(ctx, user, deviceOf(request.headers.get("User-Agent")));
  return token === null
    ? null
    : { token, headers: { "Set-Cookie": await signInCookie(context.settings).serialize(token) } };
}

type SecondStepInput = Asking & Pick<RouteArgs<z.ZodType>, "language"> & { form: z.output<typeof secondStepSchema> };

/**
 * The second step of a sign-in. Codes are tried as rarely as passwords, whatever address they come from; then the person
 * is led where they were going, or gets back the form that was sent too late.
 */
export async function takeSecondStep({ ctx, context, request, form, language }: SecondStepInput) {
  const { limits, remoteAddress: address, settings } = context;
  const userId = await findSecondStep(ctx, form.token);
  if (userId === null) return redirect(paths.signIn(language, { next: form.next ?? "" }));
  const account = `second step ${userId}`;
  const { code: _, ...typed } = form;
  const values = { ...typed, next: form.next ?? "", unsent: form.unsent ?? "" };
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ code: ["signInDelayed"] }, values);
  const user = await finishSecondStep(ctx, form);
  const token = user && (await startSignIn(ctx, user, deviceOf(request.headers.get("User-Agent"))));
  if (!user || !token) return failure({ code: ["codeWrong"] }, values);
  await limits.signIn.succeeded(account, address);
  const headers = { "Set-Cookie": await signInCookie(settings).serialize(token) };
  const unsent = form.unsent ? readUnsentForm(form.unsent) : null;
  if (unsent) {
    context.signedIn(token);
    return data({ unsent }, { headers });
  }
  const own = toLanguage(user.language, language);
  const target = ownPath(form.next) ?? (await pathAfterSignIn(ctx, { userId: user.id, language: own }));
  return redirect(target, { headers });
}
