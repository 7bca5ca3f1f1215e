import { listParts } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { ReadText } from "~/language/localized-text";

type Props = { objectives: { number: number; label: ReadText }[]; review: string };

/** "4, 8 and 11": the numbers of objectives as the language joins a list, each leading to its page. */
export function ObjectiveLinks({ objectives, review }: Props) {
  const language = useLanguage();
  const numbers = objectives.map(({ number }) => String(number));
  return listParts(numbers, language).map((part, index) => {
    if (part.index === null) return part.text;
    const objective = objectives[part.index];
    return objective ? (
      <a
        key={objective.number}
        href={paths.objective(language, { review, objective: objective.number })}
        title={objective.label.text}
      >
        {part.text}
      </a>
    ) : (
      <span key={index}>{part.text}</span>
    );
  });
}
