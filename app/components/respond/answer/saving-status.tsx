import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { SavingAction } from "~/components/form/saving/saving-action";
import type { SavingState } from "~/components/form/saving/saver";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = { saving: SavingState; data: OwnAnswer };

/** The status in words. What was saved from this page is said as long as newer words wait. */
function useStatusWords({ saving: { kind, savedAt }, data }: Props): string {
  const { t } = useTranslation("respond");
  const clock = useClock(clockOf(data.head));
  const { answer } = data;
  if (kind === "idle") {
    if (!answer.savedAt) return t("saving.never");
    return t("saving.savedBefore", { date: clock.dateTime(answer.savedAt) });
  }
  const time = savedAt ? clock.time(savedAt) : null;
  if (kind === "saved") return time ? t("saving.saved", { time }) : "";
  if (kind === "unsaved") return time ? t("saving.unsavedSince", { time }) : t("saving.unsaved");
  return t(`saving.${kind}`);
}

const toneOf = { idle: "", unsaved: "", saving: "", saved: "saved" } as const;

function isPassing(kind: SavingState["kind"]): boolean {
  return kind === "unsaved" || kind === "saving";
}

/**
 * The status of saving in words, said politely when it changes, but for what passes while one types; where the person
 * must act, what to do. Each text is alone in its element: a browser that translates the page replaces texts, and React
 * could not find them again among others.
 */
export function SavingStatus({ saving, data }: Props) {
  const { t } = useTranslation("respond");
  const { kind } = saving;
  const words = useStatusWords({ saving, data });
  const tone = kind in toneOf ? toneOf[kind as keyof typeof toneOf] : "unsaved";
  return (
    <span className={tone} translate="no">
      <span role="status">{isPassing(kind) ? null : <span key={words}>{words}</span>}</span>
      {isPassing(kind) ? <span key={words}>{words}</span> : null}
      <SavingAction
        kind={kind}
        compare={{ name: "intent", value: "compare" }}
        words={{ compare: t("saving.compare"), signIn: t("saving.signIn") }}
      />
    </span>
  );
}
