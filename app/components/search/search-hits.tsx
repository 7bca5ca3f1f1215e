import { useTranslation } from "react-i18next";
import { ParticipantName, ParticipantNames } from "~/components/public/participant-name";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { SearchHit } from "~/domain/search/search-public-texts.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatDate } from "~/language/format";
import { answerAnchor, paragraphAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";

/** Texts in which the search was found, each with the passage, in its own language. */
export function SearchHits({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className="search-hits">
      {hits.map((hit) => (
        <li key={keyOf(hit)}>
          <h3>{hit.kind === "answer" ? <AnswerPlace hit={hit} /> : <ParagraphPlace hit={hit} />}</h3>
          <Passage hit={hit} />
          <About hit={hit} />
        </li>
      ))}
    </ol>
  );
}

type Answer = Extract<SearchHit, { kind: "answer" }>;
type Paragraph = Extract<SearchHit, { kind: "report" }>;

function keyOf(hit: SearchHit): string {
  if (hit.kind === "report") return [hit.review.slug, hit.paragraph, hit.language].join(" ");
  return [hit.review.slug, hit.number, hit.session, hit.question].join(" ");
}

function AnswerPlace({ hit }: { hit: Answer }) {
  const { t } = useTranslation("search");
  const language = useLanguage();
  const { place } = usePlaceWords();
  const page = paths.submission(language, { review: hit.review.slug, number: hit.number });
  return <a href={anchor(page, answerAnchor(hit))}>{t("answerOf", { place: place(hit), number: hit.number })}</a>;
}

/** In the language in which it was found. */
function ParagraphPlace({ hit }: { hit: Paragraph }) {
  const { t } = useTranslation("search");
  const page = paths.report(hit.language, hit.review.slug);
  return <a href={anchor(page, paragraphAnchor(hit.paragraph))}>{t("paragraph", { number: hit.paragraphNumber })}</a>;
}

function Passage({ hit: { language, snippet } }: { hit: SearchHit }) {
  return (
    <p lang={language}>
      {snippet.before ? "… " : null}
      {snippet.parts.map(({ text, found }, index) =>
        found ? (
          <mark key={index}>
            <PlainWords text={text} />
          </mark>
        ) : (
          <PlainWords key={index} text={text} />
        ),
      )}
      {snippet.after ? " …" : null}
    </p>
  );
}

function About({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation(["search", "common"]);
  const language = useLanguage();
  const { review, publishedAt } = hit;
  return (
    <p className="quiet">
      {hit.kind === "answer" ? (
        <>
          <ParticipantName participant={hit.participant} review={review.slug} />
          {hit.associates.length > 0 ? (
            <>
              {", "}
              <ParticipantNames participants={hit.associates} review={review.slug} />
            </>
          ) : null}
          {" · "}
        </>
      ) : null}
      <a href={paths.review(language, review.slug)}>
        <Words text={review.title} />
      </a>
      {" · "}
      {t("published", { date: formatDate(publishedAt, language, review.timeZone) })}
      {hit.language === language ? null : ` · ${t(`common:inLanguage.${hit.language}`)}`}
    </p>
  );
}
