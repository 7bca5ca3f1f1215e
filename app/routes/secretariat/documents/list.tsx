import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { RegisterPage } from "~/components/register/register-page";
import { addLine } from "~/domain/review/register/add-line.server";
import { newLineSchema } from "~/domain/review/register/line-form";
import { moveLine } from "~/domain/review/register/move-line.server";
import { readRegister } from "~/domain/review/register/read-register.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
const search = z.object({ saved: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "document.manage" },
  async ({ ctx, params, search, language, t }) => {
    const page = await readRegister(ctx, { ...params, language });
    const meta = { title: t("documents:title"), review: page.head.shortTitle.text };
    return { meta, ...page, saved: search.saved === "true" };
  },
);

const named = z.object({ document: z.string() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "document.manage", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveLine(ctx, { review, ...form, direction });
      return redirect(paths.documents(language, review));
    });
  return {
    up: move("up"),
    down: move("down"),
    add: intent({ can: "document.manage", form: newLineSchema }, async ({ ctx, params, form, language }) => {
      const document = await addLine(ctx, { ...params, form });
      return redirect(paths.document(language, { ...params, document }));
    }),
  };
});

export default function Documents() {
  return <RegisterPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
