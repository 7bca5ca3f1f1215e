import { useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from "react";
import { Saver } from "~/components/form/saving/saver";
import { useLeaveGuard } from "~/components/form/saving/use-leave-guard";
import { sendForm } from "~/components/respond/answer/send-form";
import { sendAnswerTo } from "~/components/respond/answer/send-answer";
import { copyOf, typedFrom } from "~/components/respond/answer/use-answer-saver";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { Pace } from "~/components/form/saving/pace";
import { SaverGroup } from "~/components/form/saving/saver-group";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { useHeldTexts } from "~/components/respond/queue/held-texts";
import type { SessionPart } from "./session-parts";

type Around = { language: ReturnType<typeof useLanguage>; pace: Pace };

function saverOf({ data, start }: SessionPart, { language, pace }: Around): Saver<TypedAnswer> {
  const { revision, typed } = start;
  const saveUrl = paths.respondSave(language, { submissionId: data.head.id, ...data.place });
  const send = pace.paced(sendAnswerTo(saveUrl, { userId: data.userId, asked: data.versionId }));
  return new Saver({ saved: typedFrom(data), typed, revision, send, copy: copyOf(data) });
}

/** The savers of the page; an answer that must be merged first has none. */
function useSavers(parts: SessionPart[], pace: Pace): SaverGroup<number, TypedAnswer> {
  const language = useLanguage();
  const [group] = useState(() => {
    const saved = parts.filter(({ stale }) => !stale);
    return new SaverGroup(new Map(saved.map((part) => [part.data.place.question, saverOf(part, { language, pace })])));
  });
  return group;
}

type Options = {
  nextUrl: string;
  userId: string;
  /** Called with what was saved of a question. */
  onSaved: (key: { session: number; question: number }, typed: TypedAnswer) => void;
};

/**
 * The form of a session where scripts run: each answer goes to its own saver; the buttons of the form save them all
 * and go on when everything is saved. Texts to be merged and a change of the view are sent as without scripts, once
 * the other answers are saved.
 */
export function useSessionForm(parts: SessionPart[], { nextUrl, userId, onSaved }: Options) {
  const [pace] = useState(() => new Pace());
  const group = useSavers(parts, pace);
  const leaving = useLeaveGuard(group, userId);
  useHeldTexts(parts.filter(({ stale }) => !stale).map(({ data }) => copyOf(data).key));
  const [attempt, setAttempt] = useState(0);
  const passes = useRef(false);
  const states = useSyncExternalStore(group.subscribe, group.states, group.states);
  useEffect(() => {
    for (const { data } of parts) {
      const saver = group.of(data.place.question);
      if (saver?.state().savedAt) onSaved(data.place, saver.saved);
    }
  }, [states, group, parts, onSaved]);
  const merging = parts.some(({ stale }) => stale);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (passes.current) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "save";
    void group.flush().then(async (saved) => {
      if (merging || intent === "compare" || intent === "question") {
        await pace.turn();
        passes.current = true;
        sendForm(form, submitter);
        return;
      }
      setAttempt((count) => count + 1);
      if (saved && intent === "continue") location.assign(nextUrl);
    });
  };
  return { group, attempt, leaving, onSubmit };
}
