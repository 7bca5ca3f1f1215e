import { type AnswerHit, findPublicTexts, type ParagraphHit } from "~/db/queries/search/find-public-texts.server";
import { toMasks } from "~/db/queries/public/masked-spans";
import { toDate } from "~/db/queries/values";
import { type ParticipantLink, toParticipantLink } from "~/domain/participant/participant-presenters";
import { paragraphsOf } from "~/domain/report/content/report-content";
import { fullContent } from "~/domain/report/version/redacted-report.server";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { maskedText } from "~/language/text/masked-text";
import { reachesPublished } from "~/permission/scopes";
import { matchExpression } from "./match-expression.server";
import { type ParsedSearch, parseSearch } from "./parse-search";
import { hitsOfPage, type SearchQuery } from "./search-schema";
import { type Snippet, snippetOf } from "./snippet.server";

type Common = {
  review: { slug: string; title: ReadText; timeZone: string };
  /** In which the text is written. */
  language: Language;
  snippet: Snippet;
  publishedAt: Date;
};

/** A text in which the search was found. */
export type SearchHit =
  | (Common & {
      kind: "answer";
      number: number;
      participant: ParticipantLink;
      associates: ParticipantLink[];
      session: number;
      question: number;
    })
  | (Common & { kind: "report"; paragraph: string; paragraphNumber: number });

export type SearchPage = { total: number; page: number; pages: number; hits: SearchHit[] };

type Reading = { search: ParsedSearch; language: Language };

function commonOf(hit: AnswerHit | ParagraphHit, text: string, { search, language }: Reading): Common {
  const own = toLanguage(hit.language);
  return {
    review: { ...hit.review, title: readText(hit.review.title, language) },
    language: own,
    snippet: snippetOf(text, search, own),
    publishedAt: toDate(hit.publishedAt),
  };
}

function answerHit(hit: AnswerHit, reading: Reading): SearchHit {
  const { number, session, question, participant, associates } = hit;
  return {
    ...commonOf(hit, maskedText(hit.text, toMasks(hit.masks)), reading),
    kind: "answer",
    number,
    session,
    question,
    participant: toParticipantLink(participant, reading.language),
    associates: associates.map((one) => toParticipantLink(one, reading.language)),
  };
}

async function paragraphHit(ctx: QueryContext, hit: ParagraphHit, reading: Reading): Promise<SearchHit[]> {
  const { content } = await fullContent(ctx.read, hit.version);
  const found = paragraphsOf(content).find(({ key }) => key === hit.paragraph);
  const text = found?.texts[toLanguage(hit.language)]?.text;
  if (!found || text === undefined) return [];
  const place = { paragraph: found.key, paragraphNumber: found.number };
  return [{ ...commonOf(hit, text, reading), kind: "report", ...place }];
}

/**
 * The published answers and the paragraphs of published reports in which a search is found, page by page; null where
 * there is nothing to search for. The same for every reader: what is not for everybody is neither shown nor counted.
 */
export async function searchPublicTexts(
  ctx: QueryContext,
  { q, sort, page, ...filters }: SearchQuery,
  language: Language,
): Promise<SearchPage | null> {
  const search = parseSearch(q);
  if (search.length === 0 || !reachesPublished(ctx.actor, "submission.readPublished")) return null;
  const asked = { match: matchExpression(search), ...filters, byDate: sort === "date" ? 1 : 0, page } as const;
  const { total, hits } = findPublicTexts(ctx.read, { ...asked, size: hitsOfPage });
  const pages = Math.max(1, Math.ceil(total / hitsOfPage));
  const shown: SearchHit[] = [];
  for (const hit of hits) {
    if (hit.kind === "answer") shown.push(answerHit(hit, { search, language }));
    else shown.push(...(await paragraphHit(ctx, hit, { search, language })));
  }
  return { total, page: Math.min(page, pages), pages, hits: shown };
}
