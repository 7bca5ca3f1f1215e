import { redirect } from "@remix-run/node";
import * as z from "zod";
import { defineLoader } from "~/http/guard/define-route.server";
import { originOf } from "~/http/sign-in/origin-of";
import { beginAtProvider } from "~/http/sign-in/provider.server";

const search = z.object({ next: z.string().optional(), link: z.string().optional() });

/** Leads to the identity provider. A link, not a form: the policy of a page lets no form lead elsewhere. */
export const loader = defineLoader(
  { search, can: "account.signIn" },
  async ({ context, request, search, language }) => {
    const { settings } = context;
    if (!settings.provider) throw new Response(null, { status: 404 });
    const where = { next: search.next ?? "", link: search.link === "true", language };
    const origin = originOf({ context, request });
    const begun = await beginAtProvider({ settings, provider: settings.provider, origin, ...where });
    return redirect(begun.address, { headers: { "Set-Cookie": begun.cookie } });
  },
);
