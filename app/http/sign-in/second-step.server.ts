import { data, redirect } from "@remix-run/node";
import * as z from "zod";
import {
  beginSecondStep,
  findSecondStep,
  finishSecondStep,
  hasSecondFactor,
} from "~/domain/account/second-factor/second-step.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";
import { codeAttempts } from "./try-code.server";
import { startFor, targetFor, type SignInRequest, type Started } from "./start-for.server";
import { readUnsentForm } from "./unsent-form.server";

export const secondStepSchema = z.object({
  token: z.string(),
  code: z.string().trim().min(1, "oneTimeCodeMissing").max(100, "codeWrong"),
  next: z.string().optional(),
  unsent: z.string().optional(),
});

/**
 * Opens a sign-in for a person whose first step was right; where they have a second factor, its step is next. Null where
 * the account was disabled or its password changed in the meantime.
 */
export async function openOrAsk(
  asking: SignInRequest,
  user: { id: string; passwordHash: string },
): Promise<{ step: string } | Started | null> {
  const { ctx } = asking;
  if (await hasSecondFactor(ctx, user.id)) return { step: await beginSecondStep(ctx, user.id) };
  return startFor(asking, user);
}

type SecondStepInput = SignInRequest &
  Pick<RouteArgs<z.ZodType>, "language"> & { form: z.output<typeof secondStepSchema> };

/**
 * The second step of a sign-in. Codes are tried as rarely as passwords, whatever address they come from; then the person
 * is led where they were going, or gets back the form that was sent too late.
 */
export async function takeSecondStep({ form, language, ...asking }: SecondStepInput) {
  const { ctx, context } = asking;
  const { limits, remoteAddress: address } = context;
  const userId = await findSecondStep(ctx, form.token);
  if (userId === null) return redirect(paths.signIn(language, { next: form.next ?? "" }));
  const account = codeAttempts(userId);
  const { code: _, ...typed } = form;
  const values = { ...typed, next: form.next ?? "", unsent: form.unsent ?? "" };
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ code: ["signInDelayed"] }, values);
  const user = await finishSecondStep(ctx, form);
  const started = user && (await startFor(asking, user));
  if (!user || !started) return failure({ code: ["codeWrong"] }, values);
  await limits.signIn.succeeded(account, address);
  const { token, headers } = started;
  const unsent = form.unsent ? readUnsentForm(form.unsent) : null;
  if (unsent) {
    context.signedIn(token);
    return data({ unsent }, { headers });
  }
  return redirect(await targetFor(ctx, user, { next: form.next, language }), { headers });
}
