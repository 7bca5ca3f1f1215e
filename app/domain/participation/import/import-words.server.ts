import { participantClasses, stakeholderCategories } from "~/domain/participant/participant-schema";
import { translatorFor } from "~/i18n/resources.server";
import { languageNameIn } from "~/language/format";
import { languages } from "~/language/language";
import { importColumns, vocabularyOf, type Vocabulary } from "./import-columns";

export type ImportWords = { columns: Vocabulary; classes: Vocabulary; categories: Vocabulary; languages: Vocabulary };

let known: ImportWords | null = null;

function build(): ImportWords {
  const inAll = <K extends string>(
    keys: readonly K[],
    wordsOf: (t: ReturnType<typeof translatorFor>, key: K) => string,
  ) =>
    vocabularyOf(
      keys.flatMap((key) => [
        [key, key] as const,
        ...languages.map((language) => [wordsOf(translatorFor(language), key), key] as const),
      ]),
    );
  return {
    columns: inAll(importColumns, (t, key) => t(`participation:columns.${key}`)),
    classes: inAll(participantClasses, (t, key) => t(`participant:class.${key}`)),
    categories: inAll(stakeholderCategories, (t, key) => t(`participant:category.${key}`)),
    languages: vocabularyOf(
      languages.flatMap((named) => [
        [named, named] as const,
        ...languages.map((language) => [languageNameIn(language, named), named] as const),
      ]),
    ),
  };
}

/** What headings and cells may say, in every language of the portal and as the keys of the template. */
export function importWords(): ImportWords {
  known ??= build();
  return known;
}
