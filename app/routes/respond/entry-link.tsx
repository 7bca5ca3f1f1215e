import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Shell } from "~/components/layout/shell";
import { clockOf } from "~/components/layout/use-clock";
import { ClosedEntryLink } from "~/components/respond/entry/closed-entry-link";
import { EntryToConfirm } from "~/components/respond/entry/entry-to-confirm";
import { confirmEntry, objectToEntry } from "~/domain/submission/on-behalf/answer-entry.server";
import { confirmEntrySchema, objectSchema } from "~/domain/submission/on-behalf/on-behalf-schema";
import { readEntryToConfirm } from "~/domain/submission/on-behalf/read-entry-link.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { closedLink, tokenField } from "~/http/guard/link-token";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { helper: true };

export const loader = defineLoader(
  { search: tokenField.partial(), can: "entry.answer" },
  async ({ ctx, search: { token = "" }, language, t }) => {
    const text = await readEntryToConfirm(ctx, { key: { token }, language }).catch(closedLink);
    if (!text) return data({ meta: { title: t("entry:closedLink.title") }, token, text }, { status: 404 });
    return data({ meta: { title: t("entry:read.title"), clock: clockOf(text.head) }, token, text });
  },
);

export const action = defineIntents({}, (intent) => ({
  confirm: intent(
    { can: "entry.answer", form: confirmEntrySchema.and(tokenField) },
    async ({ ctx, form: { token, ...form }, language }) => {
      await confirmEntry(ctx, { key: { token }, ...form });
      return redirect(paths.entryLink(language, token));
    },
  ),
  object: intent(
    { can: "entry.answer", form: objectSchema.and(tokenField) },
    async ({ ctx, form: { token, objectorName: name, objection }, language }) => {
      await objectToEntry(ctx, { key: { token }, name, objection });
      return redirect(paths.entryLink(language, token));
    },
  ),
}));

export default function EntryLink() {
  const { token, text } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <Shell>{text ? <EntryToConfirm text={text} token={token} failure={failure ?? null} /> : <ClosedEntryLink />}</Shell>
  );
}
