import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NotePublicationPage } from "~/components/notes/publication-page";
import { publishNote, withdrawNote } from "~/domain/review/notes/publish-note.server";
import { readNoteToPublish } from "~/domain/review/notes/read-notes.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), session: numberParam });

export const loader = defineLoader({ params, can: "note.write" }, async ({ ctx, params, language, t }) => {
  const page = await readNoteToPublish(ctx, { ...params, language });
  return { meta: { title: t("notes:publish.title"), review: page.head.shortTitle.text }, page };
});

const publishForm = z.object({ seen: z.string().default("") });

export const action = defineIntents({ params }, (intent) => ({
  publish: intent({ can: "note.write", form: publishForm }, async ({ ctx, params, form, language }) => {
    await publishNote(ctx, { ...params, ...form });
    return redirect(paths.note(language, params));
  }),
  withdraw: intent({ can: "note.write", form: z.object({}) }, async ({ ctx, params, language }) => {
    await withdrawNote(ctx, params);
    return redirect(paths.note(language, params));
  }),
}));

export default function Publication() {
  return <NotePublicationPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
