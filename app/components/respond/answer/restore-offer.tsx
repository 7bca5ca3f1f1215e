import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "~/components/layout/use-hydrated";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { isSameContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { LocalCopy, StoredCopy } from "./local-copy";

type Props = {
  kind: QuestionKind;
  copy: LocalCopy;
  saved: TypedAnswer;
  /** What stands in the form by now. */
  typed: () => TypedAnswer;
  onTake: (answer: TypedAnswer) => void;
};

/** Text that this browser kept because it was never saved is offered, never put in unasked. */
export function RestoreOffer(props: Props) {
  return useHydrated() ? <StoredText {...props} /> : null;
}

function StoredText({ kind, copy, saved, typed, onTake }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { fromTyped } = rulesOf(kind);
  const [found, setFound] = useState<StoredCopy | null>(() => {
    const stored = copy.read();
    if (stored?.answer.kind !== kind) return null;
    const there = [saved, typed()].map(fromTyped);
    return there.some((content) => isSameContent(content, fromTyped(stored.answer))) ? null : stored;
  });
  if (!found) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="notice notice-warning" aria-labelledby="restore-title" role="status">
      <h2 id="restore-title" className="notice-title">
        {t("restore.title")}
      </h2>
      <p>{t("restore.found", { date: formatDateTime(found.at, language, zone) })}</p>
      <details>
        <summary>{t("restore.show")}</summary>
        <p className="document" lang={found.answer.language}>
          {fromTyped(found.answer).text}
        </p>
      </details>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            onTake(found.answer);
            setFound(null);
          }}
        >
          {t("restore.take")}
        </button>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            copy.clear();
            setFound(null);
          }}
        >
          {t("restore.discard")}
        </button>
      </div>
    </section>
  );
}
