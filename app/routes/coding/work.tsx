import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OwnTasks } from "~/components/coding/work/own-tasks";
import { ReviewerProgress } from "~/components/coding/work/reviewer-progress";
import { AreaShell } from "~/components/layout/area-shell";
import { reviewParams } from "~/domain/coding/coding-schema";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { unassignTexts } from "~/domain/coding/task/give-texts.server";
import { readWork } from "~/domain/coding/task/read-work.server";
import { unassignSchema, workPageSchema } from "~/domain/coding/task/task-schema";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: reviewParams, search: workPageSchema, can: "excerpt.read" },
  async ({ ctx, params, search, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const { show = "open", page, given, unassigned } = search;
    return {
      meta: { title: `${t("work:title")} – ${review.title}` },
      review,
      show,
      work: await readWork(ctx, { ...params, show, page, language }),
      step: { given: given ?? null, unassigned: unassigned ?? null },
    };
  },
);

export const action = defineIntents({ params: reviewParams }, (intent) => ({
  unassign: intent({ can: "coding.assign", form: unassignSchema }, async ({ ctx, params, form, language }) => {
    const unassigned = await unassignTexts(ctx, { ...params, ...form });
    return redirect(paths.workList(language, params.review, { unassigned }));
  }),
}));

export default function WorkList() {
  const { review, show, work, step } = useLoaderData<typeof loader>();
  const { t } = useTranslation("work");
  const language = useLanguage();
  return (
    <AreaShell review={review.slug} area="coding" page="work">
      <p className="kicker">{review.title}</p>
      <h1>{t("title")}</h1>
      <Step {...step} />
      {work.own ? <OwnTasks review={review.slug} own={work.own} show={show} /> : null}
      {work.progress ? (
        <>
          <p>
            <a className="button" href={paths.giveTexts(language, review.slug)}>
              {t("give.link")}
            </a>
          </p>
          <ReviewerProgress progress={work.progress} />
        </>
      ) : null}
      {work.own || work.progress ? null : <p>{t("own.none")}</p>}
    </AreaShell>
  );
}

/** What was just done. */
function Step({ given, unassigned }: { given: number | null; unassigned: number | null }) {
  const { t } = useTranslation("work");
  if (given === null && unassigned === null) return null;
  return (
    <p className="notice notice-good" role="status">
      {given === null ? t("progress.unassigned", { count: unassigned ?? 0 }) : t("progress.given", { count: given })}
    </p>
  );
}
