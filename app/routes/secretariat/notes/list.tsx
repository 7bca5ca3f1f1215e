import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NoteList } from "~/components/notes/note-list";
import { readNotes } from "~/domain/review/notes/read-notes.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

export const loader = defineLoader({ params, can: "note.write" }, async ({ ctx, params, language, t }) => {
  const page = await readNotes(ctx, { ...params, language });
  return { meta: { title: t("notes:title"), review: page.head.shortTitle.text }, page };
});

export default function Notes() {
  return <NoteList {...useLoaderData<typeof loader>().page} />;
}
