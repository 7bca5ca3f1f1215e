import { data, redirect } from "@remix-run/node";
import * as z from "zod";
import { askForPasskey, hasPasskeys } from "~/domain/account/passkey/ask-for-passkey.server";
import { siteOf } from "~/domain/account/passkey/passkey-rules";
import {
  beginSecondStep,
  findSecondStep,
  finishSecondStep,
  finishWithPasskey,
  hasSecondFactor,
} from "~/domain/account/second-factor/second-step.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { failure, type Failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";
import { codeAttempts } from "./try-code.server";
import { originOf } from "./origin-of";
import { startFor, targetFor, type SignInRequest, type Started } from "./start-for.server";
import { readUnsentForm } from "./unsent-form.server";

/** A code, or what a passkey answered: where there is an answer, the code is not read. */
export const secondStepSchema = z.object({
  token: z.string(),
  code: z.string().trim().max(100, "codeWrong").optional(),
  passkey: z.string().max(20_000, "passkeyWrong").optional(),
  /** "passkey" by the button that leads from the code to a passkey. */
  way: z.string().max(20).optional(),
  next: z.string().optional(),
  unsent: z.string().optional(),
});

/** The second step: its secret, and whether a passkey of the person can be asked for. */
export type SecondStep = { step: string; passkey: boolean };

async function askPasskey({ ctx, ...sent }: SignInRequest, userId: string): Promise<string | null> {
  const site = siteOf(originOf(sent));
  return site && askForPasskey(ctx, { userId, site });
}

/**
 * Opens a sign-in for a person whose first step was right; where they have a second factor, its step is next. Null where
 * the account was disabled or its password changed in the meantime.
 */
export async function openOrAsk(
  asking: SignInRequest,
  user: { id: string; passwordHash: string },
): Promise<SecondStep | Started | null> {
  const { ctx } = asking;
  if (await hasSecondFactor(ctx, user.id)) {
    return { step: await beginSecondStep(ctx, user.id), passkey: await hasPasskeys(ctx, user.id) };
  }
  return startFor(asking, user);
}

type SecondStepInput = SignInRequest &
  Pick<RouteArgs<z.ZodType>, "language"> & { form: z.output<typeof secondStepSchema> };

/** The person whose second step the form ends; null for a wrong code or a wrong answer of a passkey. */
async function personOf({ form, ctx, ...sent }: Omit<SecondStepInput, "language">) {
  const { token } = form;
  if (!form.passkey) return finishSecondStep(ctx, { token, code: form.code ?? "" });
  const site = siteOf(originOf(sent));
  return site && finishWithPasskey(ctx, { token, answer: form.passkey, site });
}

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
  const values = { token: form.token, next: form.next ?? "", unsent: form.unsent ?? "" };
  const again = async (fieldErrors: Failure["fieldErrors"]) =>
    data({ fieldErrors, values, passkey: await askPasskey(asking, userId) }, { status: 422 });
  if (form.way === "passkey" && !form.passkey)
    return data({ fieldErrors: {}, values, passkey: await askPasskey(asking, userId) });
  if (!form.code && !form.passkey) return again({ code: ["oneTimeCodeMissing"] });
  if ((await limits.signIn.begin(account, address)) > 0) return failure({ code: ["signInDelayed"] }, values);
  const user = await personOf({ form, ...asking });
  const started = user && (await startFor(asking, user));
  if (!user || !started) return again(form.passkey ? { "": ["passkeyWrong"] } : { code: ["codeWrong"] });
  await limits.signIn.succeeded(account, address);
  const { token, headers } = started;
  const unsent = form.unsent ? readUnsentForm(form.unsent) : null;
  if (unsent) {
    context.signedIn(token);
    return data({ unsent }, { headers });
  }
  return redirect(await targetFor(ctx, user, { next: form.next, language }), { headers });
}
