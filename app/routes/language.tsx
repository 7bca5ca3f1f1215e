import { redirect } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import * as z from "zod";
import { languages } from "~/language/language";
import { defineLoader } from "~/http/guard/define-route.server";
import { inLanguage, paths } from "~/paths/paths";

const params = z.object({ lang: z.string().toLowerCase().pipe(z.enum(languages)) });

/**
 * The address of every page begins with its language; an unknown language is an unknown page. One in capitals, as
 * people type it, leads to the page it means.
 */
export const loader = defineLoader({ params, can: "site.read" }, ({ params, request }) => {
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith(paths.home(params.lang))) throw redirect(inLanguage(pathname + search, params.lang));
  return Promise.resolve({ language: params.lang });
});

export default function InLanguage() {
  return <Outlet />;
}
