import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NotePage } from "~/components/notes/note-page";
import { noteFormSchema } from "~/domain/review/notes/note-form";
import { readNoteToWrite } from "~/domain/review/notes/read-notes.server";
import { saveNote } from "~/domain/review/notes/save-note.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), session: numberParam });
const search = z.object({ saved: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "note.write" },
  async ({ ctx, params, search, language, t }) => {
    const page = await readNoteToWrite(ctx, { ...params, language });
    const title = t("notes:metaTitle", { number: params.session });
    return { meta: { title, review: page.head.shortTitle.text }, page, saved: search.saved === "true" };
  },
);

export const action = defineAction(
  { params, can: "note.write", form: noteFormSchema },
  async ({ ctx, params, form, language }) => {
    await saveNote(ctx, { ...params, form });
    return redirect(paths.note(language, params, { saved: true }));
  },
);

export default function Note() {
  return <NotePage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
