import { redirect } from "@remix-run/node";
import { preferredLanguage } from "~/language/preferred-language";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

/** The bare address leads to the working language that the browser asks for, or to English. */
export const loader = defineLoader({ can: "site.read" }, ({ request }) => {
  const language = preferredLanguage(request.headers.get("Accept-Language") ?? "");
  return Promise.resolve(redirect(paths.home(language), { headers: { Vary: "Accept-Language" } }));
});
