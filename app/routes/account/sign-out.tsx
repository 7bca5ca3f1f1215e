import { redirect } from "@remix-run/node";
import * as z from "zod";
import { endSignIn } from "~/domain/account/sign-ins.server";
import { signInCookie } from "~/http/sign-in/auth.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

/** Nothing happens on GET: the address alone signs nobody out. */
export const loader = defineLoader({ can: "site.read" }, ({ language }) =>
  Promise.resolve(redirect(paths.home(language))),
);

export const action = defineAction(
  { can: "account.signIn", form: z.object({}) },
  async ({ ctx, context, language }) => {
    if (ctx.actor.kind === "user") await endSignIn(ctx, ctx.actor.signInSessionId);
    const cookie = await signInCookie(context.settings).serialize("", { maxAge: 0 });
    // Unsaved text that the browser keeps goes too.
    const headers = { "Set-Cookie": cookie, "Clear-Site-Data": '"storage"' };
    return redirect(paths.home(language), { headers });
  },
);
