import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SetUpList } from "~/components/setup/set-up-list";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
import { summariseSetUp } from "~/domain/review/setup/set-up-tasks";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const own = await readOwnSetUp(ctx, review);
    const frame = frameOf(own, language);
    return {
      meta: { title: t("setup:list.metaTitle", { review: frame.shortTitle.text }) },
      frame,
      phase: own.phase,
      summary: summariseSetUp(own.document),
      saved: search.saved === "true",
    };
  },
);

export default function SetUp() {
  return <SetUpList {...useLoaderData<typeof loader>()} />;
}
