import { Outlet } from "@remix-run/react";
import * as z from "zod";
import { languages } from "~/domain/shared/language";
import { defineLoader } from "~/http/define-route.server";

const params = z.object({ lang: z.enum(languages) });

/** Every page lies under the language it is in; an unknown language is an unknown page. */
export const loader = defineLoader({ params, can: "site.read" }, ({ params }) =>
  Promise.resolve({ language: params.lang }),
);

export default function InLanguage() {
  return <Outlet />;
}
