import { useLoaderData } from "@remix-run/react";
import { HomePage } from "~/components/public/home-page";
import { Shell } from "~/components/layout/shell";
import { listReviews } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader({ can: "review.read" }, async ({ ctx, language, t }) => ({
  meta: { title: t("about:home.title"), description: t("about:home.lead") },
  reviews: await listReviews(ctx, language),
  ownZone: ctx.actor.kind === "user" ? ctx.actor.timeZone : null,
  now: ctx.now,
}));

export default function Home() {
  const { reviews, ownZone, now } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <HomePage reviews={reviews} ownZone={ownZone} now={now} />
    </Shell>
  );
}
