import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";
import type { TextChange } from "~/language/text/compare-texts";
import { PlainWords } from "./plain-words";
import { TextChanges } from "./text-changes";

export type SavedVersion = {
  key: string | number;
  /** When, and who saved it, in words. */
  title: string;
  note: string;
  language: Language;
  /** What changed from this text to the one of now; null where they are the same. */
  changes: TextChange[] | null;
};

type Props = {
  versions: SavedVersion[];
  words: { current: string; difference: string };
  /** What can be done with a version that is not the text of now. */
  actionOf: (version: SavedVersion) => ReactNode;
};

/** Saved texts, the newest first, each with what is different now. */
export function SavedVersions({ versions, words, actionOf }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="ruled-list saved-versions">
      {versions.map((version) => (
        <li key={version.key}>
          <h2 className="line-title">{version.title}</h2>
          <p className="quiet">
            <PlainWords text={version.note} />
          </p>
          {version.changes === null ? (
            <p className="tag">{words.current}</p>
          ) : (
            <>
              <details>
                <summary>{words.difference}</summary>
                <p className="quiet small">{t("changes.key")}</p>
                <div className="document" lang={version.language}>
                  <TextChanges changes={version.changes} />
                </div>
              </details>
              {actionOf(version)}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
