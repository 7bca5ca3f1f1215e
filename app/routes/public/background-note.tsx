import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicNotePage } from "~/components/notes/public-note-page";
import { PublicShell } from "~/components/public/public-shell";
import { readPublishedNote } from "~/domain/review/notes/read-published-note.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), session: numberParam });

export const loader = defineLoader({ params, can: "review.read" }, async ({ ctx, params, language, t }) => {
  const note = await readPublishedNote(ctx, { ...params, language });
  const { shortTitle, title } = note.review;
  return {
    meta: {
      title: t("notes:metaTitle", { number: params.session }),
      review: shortTitle.text,
      description: title.text,
    },
    note,
  };
});

export default function BackgroundNote() {
  const { note } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={note.review} current="sessions">
      <PublicNotePage {...note} />
    </PublicShell>
  );
}
