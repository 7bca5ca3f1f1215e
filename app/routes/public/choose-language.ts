import { redirect } from "@remix-run/node";
import { languages } from "~/language/language";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

/** The bare address leads to the first working language that the browser asks for, or to English. */
export const loader = defineLoader({ can: "site.read" }, ({ request }) => {
  const asked = (request.headers.get("Accept-Language") ?? "").split(",").map((part) => part.trim().slice(0, 2));
  const language = asked.flatMap((tag) => languages.filter((known) => known === tag))[0] ?? "en";
  return Promise.resolve(redirect(paths.home(language), { headers: { Vary: "Accept-Language" } }));
});
