import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Shell } from "~/components/layout/shell";
import { clockOf } from "~/components/layout/use-clock";
import { ClosedClearanceLink } from "~/components/respond/clearance/closed-clearance-link";
import { TextToClear } from "~/components/respond/clearance/text-to-clear";
import { clearSchema, commentSchema, handBackSchema } from "~/domain/submission/clearance/clearance-schema";
import { clearText, commentOnText, handBackText } from "~/domain/submission/clearance/decide-clearance.server";
import { readTextToClear } from "~/domain/submission/clearance/read-clearance.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { closedLink, tokenField } from "~/http/guard/link-token";
import type { RouteHandle } from "~/i18n/route-handle";
import { anchor, paths } from "~/paths/paths";

export const handle: RouteHandle = { helper: true };

export const loader = defineLoader(
  { search: tokenField.partial(), can: "clearance.open" },
  async ({ ctx, search: { token = "" }, language, t }) => {
    const text = await readTextToClear(ctx, { key: { token }, language }).catch(closedLink);
    if (!text) return data({ meta: { title: t("clearance:closedLink.title") }, token, text }, { status: 404 });
    return data({ meta: { title: t("clearance:read.title"), clock: clockOf(text.head) }, token, text });
  },
);

export const action = defineIntents({}, (intent) => ({
  clear: intent({ can: "clearance.open", form: clearSchema.and(tokenField) }, async ({ ctx, form, language }) => {
    await clearText(ctx, { key: { token: form.token }, ...form });
    return redirect(paths.clearance(language, form.token));
  }),
  handBack: intent({ can: "clearance.open", form: handBackSchema.and(tokenField) }, async ({ ctx, form, language }) => {
    await handBackText(ctx, { key: { token: form.token }, ...form });
    return redirect(paths.clearance(language, form.token));
  }),
  comment: intent({ can: "clearance.open", form: commentSchema.and(tokenField) }, async ({ ctx, form, language }) => {
    await commentOnText(ctx, { key: { token: form.token }, ...form });
    const [session, question] = form.place.split(".");
    return redirect(anchor(paths.clearance(language, form.token), `s${session}q${question}`));
  }),
}));

export default function ClearanceLink() {
  const { token, text } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <Shell>
      {text ? <TextToClear text={text} token={token} failure={failure ?? null} /> : <ClosedClearanceLink />}
    </Shell>
  );
}
