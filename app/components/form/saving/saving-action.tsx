import type { ComponentPropsWithoutRef } from "react";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = {
  /** The status of saving. */
  kind: string;
  /** The button that compares the text with the one that was saved elsewhere. */
  compare: Pick<ComponentPropsWithoutRef<"button">, "form" | "name" | "value">;
  words: { compare: string; signIn: string };
};

/** What a person must do before a text can be saved, where there is something: compare it, or sign in in another tab. */
export function SavingAction({ kind, compare, words }: Props) {
  const language = useLanguage();
  if (kind === "stale" || kind === "staleOwn")
    return (
      <button className="button-link saving-action" {...compare}>
        {words.compare}
      </button>
    );
  if (kind !== "signedOut") return null;
  return (
    <a className="saving-action" href={paths.signIn(language)} target="_blank" rel="noreferrer">
      {words.signIn}
    </a>
  );
}
