import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { typedText } from "~/components/form/form-failure";
import { clockOf } from "~/components/layout/use-clock";
import { AreaShell } from "~/components/layout/area-shell";
import { ClosedTextPage } from "~/components/coding/text/closed-text-page";
import { TextWorkspace } from "~/components/coding/text/text-workspace";
import { changeExcerpt, removeExcerpt, restoreExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import {
  changedExcerptSchema,
  excerptKeySchema,
  newExcerptSchema,
  textFiltersSchema,
} from "~/domain/coding/coding-schema";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { findNextText } from "~/domain/coding/text/find-next-text.server";
import { listCodes, listRecentCodes } from "~/domain/coding/codebook/list-codes.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { finishTask, reopenTask } from "~/domain/coding/task/finish-task.server";
import { markAsRead, markAsUnread } from "~/domain/coding/text/mark-as-read.server";
import { readClosedText } from "~/domain/coding/text/closed-text.server";
import { findCodingText } from "~/domain/coding/text/read-text.server";
import { filterParam } from "~/domain/shared/query-params";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import type { RouteHandle } from "~/i18n/route-handle";
import { useLanguage } from "~/i18n/use-language";
import { placeWords } from "~/i18n/place-words";

export const handle: RouteHandle = { scripts: true, namespaces: ["coding"] };

const params = z.object({ review: z.string(), frozenAnswerId: z.string() });

/** Filters lead on from text to text; `excerpt` is the one that is open, the others say what was just done to which. */
const search = textFiltersSchema.extend({
  excerpt: z.string().optional(),
  marked: z.string().optional(),
  saved: z.string().optional(),
  removed: z.string().optional(),
  read: filterParam(z.literal("done")),
});

export const loader = defineLoader({ params, search, can: "excerpt.read" }, async ({ ctx, language, t, ...args }) => {
  const review = await readCodingReview(ctx, { ...args.params, language });
  const { excerpt, marked, saved, removed, read, ...filters } = args.search;
  const asked = { reviewId: review.id, language };
  const key = { ...asked, frozenAnswerId: args.params.frozenAnswerId };
  const text = await findCodingText(ctx, key);
  const titleOf = (name: string, place: { session: number; question: number }) => ({
    title: `${name}, ${placeWords(t, place)}`,
    clock: clockOf({ readerZone: null, review }),
  });
  if (!text) {
    const closed = await readClosedText(ctx, key);
    return { meta: titleOf(closed.participant.name, closed), review, filters, closed };
  }
  return {
    meta: titleOf(text.participant.name, { session: text.session.number, question: text.question.number }),
    review,
    filters,
    closed: null,
    text,
    place: await findNextText(ctx, text, { ...asked, filters }),
    codes: await listCodes(ctx, asked),
    recent: listRecentCodes(ctx, asked),
    opened: excerpt ?? null,
    step: { marked: marked ?? null, saved: saved ?? null, removed: removed ?? null, read: read === "done" },
  };
});

/** Back to the text with its filters, and with what was done. */
function backTo(request: Request, step: { marked?: string; saved?: string; removed?: string; read?: "done" }) {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ["excerpt", "marked", "saved", "removed", "read"]) searchParams.delete(name);
  for (const [name, value] of Object.entries(step)) searchParams.set(name, value);
  return redirect(`${pathname}?${searchParams.toString()}`);
}

const nothing = z.object({});

export const action = defineIntents({ params }, (intent) => ({
  create: intent({ can: "excerpt.create", form: newExcerptSchema }, async ({ ctx, params: key, form, request }) =>
    backTo(request, { marked: await createExcerpt(ctx, { ...key, ...form }) }),
  ),
  change: intent({ can: "excerpt.change", form: changedExcerptSchema }, async ({ ctx, params: key, form, request }) => {
    await changeExcerpt(ctx, { ...key, ...form });
    return backTo(request, { saved: form.excerpt });
  }),
  remove: intent({ can: "excerpt.change", form: excerptKeySchema }, async ({ ctx, params: key, form, request }) => {
    await removeExcerpt(ctx, { ...key, ...form });
    return backTo(request, { removed: form.excerpt });
  }),
  restore: intent({ can: "excerpt.change", form: excerptKeySchema }, async ({ ctx, params: key, form, request }) => {
    await restoreExcerpt(ctx, { ...key, ...form });
    return backTo(request, { saved: form.excerpt });
  }),
  read: intent({ can: "excerpt.create", form: nothing }, async ({ ctx, params: key, request }) => {
    await markAsRead(ctx, key);
    return backTo(request, { read: "done" });
  }),
  finish: intent({ can: "excerpt.create", form: nothing }, async ({ ctx, params: key, request }) => {
    await finishTask(ctx, key);
    return backTo(request, {});
  }),
  reopen: intent({ can: "excerpt.create", form: nothing }, async ({ ctx, params: key, request }) => {
    await reopenTask(ctx, key);
    return backTo(request, {});
  }),
  unread: intent({ can: "excerpt.create", form: nothing }, async ({ ctx, params: key, request }) => {
    await markAsUnread(ctx, key);
    return backTo(request, {});
  }),
}));

export default function Text() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const language = useLanguage();
  const { review, filters } = page;
  const href = (frozenAnswerId: string, excerpt?: string) =>
    paths.codingText(language, { review: review.slug, frozenAnswerId }, { ...filters, excerpt });
  if (page.closed)
    return (
      <AreaShell review={review.slug} area="coding" page="texts">
        <ClosedTextPage
          closed={page.closed}
          note={typedText(result ?? null, "note") ?? ""}
          currentHref={page.closed.currentId && href(page.closed.currentId)}
          listHref={paths.coding(language, review.slug, filters)}
        />
      </AreaShell>
    );
  const { text, place, codes, recent, opened, step } = page;
  return (
    <AreaShell review={review.slug} area="coding" page="texts">
      <TextWorkspace
        key={[text.id, opened, ...Object.values(step), result ? "failed" : ""].join()}
        {...{ text, place, codes, recent, opened, step }}
        mayCode={review.mayCode}
        failure={result ?? null}
        textHref={(id) => href(id)}
        openHref={(excerptId) => href(text.id, excerptId)}
      />
    </AreaShell>
  );
}
