import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import type { ExcerptList, ListedExcerpt } from "~/domain/coding/excerpt/list-excerpts.server";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { CodeTags } from "./code-tags";
import { PlainWords } from "~/components/text/plain-words";
import { ParticipantName } from "./participant-name";
import { Quotation } from "./quotation";
import { passageAnchor } from "~/paths/anchors";

/** How many distinct participants are counted behind what is listed, and who they are, in separate columns. */
export function ExcerptCounts({
  list,
}: {
  list: Pick<ExcerptList, "total" | "notCounted" | "counts" | "states" | "stakeholders">;
}) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const columns = [
    { key: "states", names: list.states },
    { key: "stakeholders", names: list.stakeholders },
  ] as const;
  return (
    <section aria-labelledby="behind" className="behind">
      <h2 id="behind" className="visually-hidden">
        {t("excerpts.behind")}
      </h2>
      <p className="lead">{t("excerpts.count", { count: list.total })}</p>
      {list.notCounted > 0 ? <p className="quiet">{t("excerpts.notCounted", { count: list.notCounted })}</p> : null}
      <Tally counts={list.counts} />
      {columns.map(({ key, names }) =>
        names.length > 0 ? (
          <details key={key}>
            <summary>{t(`excerpts.${key}`)}</summary>
            <p>{formatList(names, language)}</p>
          </details>
        ) : null,
      )}
    </section>
  );
}

/** Excerpts in the words of their authors, each leading to its passage. */
export function ExcerptEntries({ review, excerpts }: { review: string; excerpts: ListedExcerpt[] }) {
  return (
    <ul className="ruled-list excerpt-results">
      {excerpts.map((excerpt) => (
        <li key={excerpt.id}>
          <ExcerptEntry review={review} excerpt={excerpt} />
        </li>
      ))}
    </ul>
  );
}

function ExcerptEntry({ review, excerpt }: { review: string; excerpt: ListedExcerpt }) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const key = { review, frozenAnswerId: excerpt.frozenAnswerId };
  const { place: placeOf } = usePlaceWords();
  const place = paths.codingText(language, key, { excerpt: excerpt.id });
  return (
    <>
      <Quotation text={excerpt.quote} language={excerpt.language} href={anchor(place, passageAnchor(excerpt.id))} />
      <p className="small">
        <ParticipantName participant={excerpt.participant} />
        <span className="quiet">
          {excerpt.associates.length > 0
            ? ` ${t("excerpts.with", { names: formatList(excerpt.associates, language) })}`
            : ""}
          {" · "}
          {placeOf(excerpt)}
          {" · "}
          {t(`inLanguage.${excerpt.language}`)}
          {" · "}
          {t("excerpts.codedBy", { reviewer: excerpt.reviewer })}
          {excerpt.cited ? ` · ${t("excerpts.cited")}` : ""}
        </span>
      </p>
      <CodeTags codes={excerpt.codes} hrefOf={(code) => paths.excerpts(language, review, { code: code.key })} />
      {excerpt.note ? (
        <p className="excerpt-note">
          <PlainWords text={excerpt.note} />
        </p>
      ) : null}
    </>
  );
}
