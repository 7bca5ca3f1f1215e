import { createCookie } from "@remix-run/node";
import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import { checkPassword, type Identified } from "~/domain/account/check-password.server";
import type { CommandContext } from "~/domain/shared/context";
import type { Settings } from "~/http/serve/settings.server";

/** The cookie that holds the sign-in token; `__Host-` where the portal is served over HTTPS. */
export function signInCookie(settings: Pick<Settings, "origin">) {
  const secure = settings.origin?.startsWith("https:") ?? false;
  return createCookie(secure ? "__Host-sign-in" : "sign-in", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });
}

/** The header that takes the sign-in out of the browser. */
export async function withoutSignIn(settings: Pick<Settings, "origin">) {
  return { "Set-Cookie": await signInCookie(settings).serialize("", { maxAge: 0 }) };
}

/** The token in the request's cookie, if there is one. */
export async function readSignInToken(cookieHeader: string | null, settings: Settings): Promise<string | undefined> {
  const value: unknown = await signInCookie(settings).parse(cookieHeader);
  return typeof value === "string" ? value : undefined;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/**
 * Identifies a person by e-mail and password through remix-auth. The strategy takes the parsed form: the body of the
 * request is read once, with its cap.
 */
export async function authenticate(ctx: CommandContext, request: Request, form: FormData): Promise<Identified | null> {
  const authenticator = new Authenticator<Identified | null>();
  const strategy = new FormStrategy<Identified | null>(({ form: fields }) =>
    checkPassword(ctx, { email: textOf(fields, "email"), password: textOf(fields, "password") }),
  );
  authenticator.use(strategy, "password");
  const replay = new Request(request.url, { method: "POST", body: form });
  return authenticator.authenticate("password", replay);
}
