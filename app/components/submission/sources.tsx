import { grammarOf } from "~/language/grammar/grammar";
import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import { numberedPlace } from "~/domain/submission/published/source-place";
import type { SourceLine } from "~/domain/submission/published/submission-reading";
import { useLanguage } from "~/i18n/use-language";

/** What a demonstration text paraphrases: the documents and the places in them; nothing for a text of its author. */
export function Sources({ sources }: { sources: SourceLine[] }) {
  const { t } = useTranslation("submission");
  if (sources.length === 0) return null;
  const titles = [...new Set(sources.map(({ document }) => document.text))];
  return (
    <div className="sources small quiet">
      {t("sources.label")}
      <ul>
        {titles.map((title) => (
          <Document key={title} places={sources.filter(({ document }) => document.text === title)} />
        ))}
      </ul>
    </div>
  );
}

function Document({ places }: { places: SourceLine[] }) {
  const language = useLanguage();
  const [first] = places;
  if (!first) return null;
  return (
    <li>
      <Words text={first.document} />
      {first.symbol ? ` (${first.symbol})` : null}
      {grammarOf(language).colon}
      {places.map(({ place }, index) => (
        <span key={place}>
          {index > 0 ? grammarOf(language).semicolon : null}
          <Place place={place} />
        </span>
      ))}
    </li>
  );
}

/** Numbered paragraphs in the language of the page; a place described in words stays in English, as it was noted. */
function Place({ place }: { place: string }) {
  const { t } = useTranslation("submission");
  const numbered = numberedPlace(place);
  return numbered ? t(`sources.${numbered.in}`, numbered) : <span lang="en">{place}</span>;
}
