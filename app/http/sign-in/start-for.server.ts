import type * as z from "zod";
import { deviceOf } from "~/domain/account/device";
import { pathAfterSignIn } from "~/domain/account/path-after-sign-in.server";
import { zoneOfSignIn } from "~/domain/account/sign-in-zone";
import { startSignIn } from "~/domain/account/sign-ins.server";
import type { QueryContext } from "~/domain/shared/context";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { toLanguage, type Language } from "~/language/language";
import { signInCookie } from "./auth.server";
import { ownPath } from "./own-path";

export type SignInRequest = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "request">;

/** A sign-in that was opened: its token, and the header that gives it to the browser. */
export type Started = { token: string; headers: { "Set-Cookie": string } };

/** Opens a sign-in on the device of the request; null where the account was disabled or its password changed in the meantime. */
export async function startFor(
  { ctx, context, request }: SignInRequest,
  user: { id: string; passwordHash: string },
): Promise<Started | null> {
  const { headers } = request;
  const from = { ...deviceOf(headers.get("User-Agent")), timeZone: zoneOfSignIn(headers.get("Cookie")) };
  const token = await startSignIn(ctx, user, from);
  if (token === null) return null;
  return { token, headers: { "Set-Cookie": await signInCookie(context.settings).serialize(token) } };
}

/** Where a person is led who has signed in: where they were going, else to their own first page in their language. */
export async function targetFor(
  ctx: QueryContext,
  user: { id: string; language: string },
  { next, language }: { next: string | undefined; language: Language },
): Promise<string> {
  const own = toLanguage(user.language, language);
  return ownPath(next) ?? (await pathAfterSignIn(ctx, { userId: user.id, language: own }));
}
