import { useLoaderData } from "@remix-run/react";
import { MyWork } from "~/components/account/my-work";
import { Shell } from "~/components/layout/shell";
import { listWorkAreas } from "~/domain/account/list-work-areas.server";
import { textOf } from "~/language/localized-text";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, language, t }) => {
  const { reviews, ...work } = await listWorkAreas(ctx);
  return {
    meta: { title: t("account:work.title") },
    ...work,
    reviews: reviews.map((review) => ({ ...review, title: textOf(review.title, language) })),
  };
});

export default function Work() {
  const { meta: _, ...work } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <MyWork {...work} />
    </Shell>
  );
}
