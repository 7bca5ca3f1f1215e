import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import { usePresence } from "./use-presence";

type Props = {
  data: Pick<OwnAnswer, "head" | "place">;
  /** On a page with several questions one is on that in which one types. */
  among?: boolean;
};

/** Who else of the team is on this question, said politely; without scripts nothing. It locks nothing. */
export function Presence({ data: { head, place }, among = false }: Props) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  const status = useRef<HTMLParagraphElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (!among) return undefined;
    const section = status.current?.closest("section");
    const look = () => setFocused(section?.contains(document.activeElement) ?? false);
    addEventListener("focusin", look);
    return () => removeEventListener("focusin", look);
  }, [among]);
  const { session, question } = place;
  const url = paths.respondPresence(language, { submissionId: head.id, session, question });
  const names = usePresence(url, !among || focused);
  const words =
    names.length > 0 ? t("presence.here", { count: pluralBefore(names), names: formatList(names, language) }) : "";
  return (
    <p ref={status} className="presence no-print" role="status" translate="no">
      {words ? <span key={words}>{words}</span> : null}
    </p>
  );
}
