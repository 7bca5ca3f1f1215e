import { redirect } from "@remix-run/node";
import * as z from "zod";
import { readPublishedNote } from "~/domain/review/notes/read-published-note.server";
import { renderNote } from "~/formats/docx/background-note.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), session: numberParam, format: z.string() });

/** A published background note as a file; a format in which it cannot be had leads to its page. */
export const loader = defineLoader(
  { params, can: "review.read" },
  async ({ ctx, params: { format, ...key }, language, t }) => {
    const note = await readPublishedNote(ctx, { ...key, language });
    if (format !== "docx") throw redirect(paths.backgroundNote(language, key));
    const fileName = `${key.review}-background-note-session-${key.session}-${language}`;
    return new Response(await renderNote(note, t, language), { headers: attachment({ type: format, fileName }) });
  },
);
