import { data, redirect } from "@remix-run/node";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import type { FormValues } from "~/http/guard/read-form.server";
import { holdsPassword } from "./without-passwords.server";

/** A form that met no sign-in: where it was sent, and what was typed into it. */
export type Unsent = { path: string; values: FormValues };

const heldSignIn = /(?:^|;\s*)(?:__Host-)?sign-in=[^;\s]/;

/** The browser has the cookie of a sign-in, which may have ended. */
export function holdsSignIn(request: Request): boolean {
  return heldSignIn.test(request.headers.get("Cookie") ?? "");
}

/**
 * The response to someone who must sign in first. The person returns to a page afterwards. A form answers 401 with a
 * page that keeps what was typed, so that it can be sent again; one with a password in it is typed again.
 */
export function askToSignIn(request: Request, { language, values }: { language: Language; values?: FormValues }) {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  const ended = holdsSignIn(request);
  if (request.method === "GET") return redirect(paths.signIn(language, { next: path, ended }));
  if (!values || holdsPassword(values)) return redirect(paths.signIn(language, { ended }));
  return data<{ unsent: Unsent }>({ unsent: { path, values } }, { status: 401 });
}
