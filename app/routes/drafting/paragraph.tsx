import type { Language } from "~/language/language";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { clockOf } from "~/components/layout/use-clock";
import { ParagraphDesk } from "~/components/drafting/paragraph/paragraph-desk";
import { changedFootnote, typedAnswer } from "~/components/drafting/paragraph/typed-answer";
import { excerptFiltersSchema, listCitableExcerpts } from "~/domain/report/paragraph/list-citable-excerpts.server";
import {
  chosenWords,
  confirmedTranslation,
  droppedTexts,
  paragraphFormSchema,
  typedTexts,
  typedTextsSchema,
} from "~/domain/report/paragraph/paragraph-schema";
import { checkSources, sourceCheckSchema } from "~/domain/report/paragraph/check-sources.server";
import { confirmTranslation } from "~/domain/report/paragraph/confirm-translation.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { removeFootnote } from "~/domain/report/paragraph/remove-footnote.server";
import { dropTexts } from "~/domain/report/paragraph/versions/drop-texts.server";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { scripts: true, namespaces: ["drafting", "report", "participant"] };

const params = z.object({ review: z.string(), paragraphId: z.string() });
const search = excerptFiltersSchema.extend({ footnote: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params, search: { footnote, ...filters }, language, t }) => {
    const page = await readParagraph(ctx, { ...params, language });
    const citable = page.rights.write && page.kind === "narrative";
    const list = citable ? await listCitableExcerpts(ctx, { ...params, filters, language }) : null;
    const { numbered } = page;
    const paragraph = numbered ? t("report:paragraphNumber", numbered) : t("report:paragraph.withoutNumber");
    const title = t("drafting:paragraph.metaTitle", { paragraph });
    const clock = clockOf({ readerZone: null, review: page });
    return { meta: { title, clock }, review: params.review, page, citable: list, filters, footnote };
  },
);

/** Back to the page with the filters as they were. */
function here({ request, language, params: { review, paragraphId } }: Here, without: string[] = []) {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const kept = Object.fromEntries(Object.entries(query).filter(([name]) => !without.includes(name)));
  return redirect(paths.draftingParagraph(language, { review, paragraphId }, kept));
}

type Here = { request: Request; language: Language; params: z.infer<typeof params> };

export const action = defineIntents({ params }, (intent) => ({
  save: intent({ can: "paragraph.write", form: paragraphFormSchema }, async (args) => {
    const { cite, stance, uncite } = args.form;
    const dropped = droppedTexts(args.form);
    if (dropped) {
      await dropTexts(args.ctx, { ...args.params, texts: dropped, can: "paragraph.write" });
      return here(args);
    }
    const confirmed = confirmedTranslation(args.form);
    const work = { typed: typedTexts(args.form), chosen: chosenWords(args.form), cite, stance, uncite };
    await writeParagraph(args.ctx, { ...args.params, ...work });
    if (confirmed) await confirmTranslation(args.ctx, { ...args.params, ...confirmed });
    return here(args);
  }),
  translate: intent({ can: "paragraph.translate", form: typedTextsSchema }, async (args) => {
    const dropped = droppedTexts(args.form);
    if (dropped) await dropTexts(args.ctx, { ...args.params, texts: dropped, can: "paragraph.translate" });
    else await translateParagraph(args.ctx, { ...args.params, typed: typedTexts(args.form) });
    const confirmed = confirmedTranslation(args.form);
    if (confirmed) await confirmTranslation(args.ctx, { ...args.params, ...confirmed });
    return here(args);
  }),
  checkSources: intent({ can: "paragraph.write", form: sourceCheckSchema }, async (args) => {
    await checkSources(args.ctx, { ...args.params, form: args.form });
    return here(args);
  }),
  footnote: intent({ can: "paragraph.write", form: footnoteFormSchema }, async (args) => {
    await writeFootnote(args.ctx, { ...args.params, form: args.form });
    return here(args, ["footnote"]);
  }),
  removeFootnote: intent({ can: "paragraph.write", form: z.object({ footnote: z.string() }) }, async (args) => {
    await removeFootnote(args.ctx, { ...args.params, footnote: args.form.footnote });
    return here(args, ["footnote"]);
  }),
}));

export default function Paragraph() {
  const { review, page, citable, filters, footnote } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const answer = useMemo(() => typedAnswer(failure), [failure]);
  return (
    <AreaShell review={review} area="drafting" page="outline">
      <ParagraphDesk
        key={page.id}
        review={review}
        page={page}
        answer={answer}
        changedFootnote={changedFootnote(failure)}
        filters={filters}
        footnote={footnote}
        citable={citable}
      />
    </AreaShell>
  );
}
