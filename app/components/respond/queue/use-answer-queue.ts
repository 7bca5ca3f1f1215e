import { useEffect, useState } from "react";
import { Pace } from "~/components/form/saving/pace";
import { sendAnswerTo } from "~/components/respond/answer/send-answer";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { AnswerQueue, type SavedText } from "./answer-queue";
import { findQueued, type QueuedText } from "./find-queued";
import { heldTexts, inOnePage } from "./held-texts";
import { waits } from "./queue-rules";
import { addSaved, dropSaved, readSaved } from "./saved-texts";

/** Told to the page once texts of the queue were answered for. */
export const queueSettled = "rapporteur:queue-settled";

/** What became of the texts: saved, waiting for the portal, to be decided on by their author, or no longer to be saved. */
export type QueueShown = { saved: SavedText[]; waiting: QueuedText[]; needsAuthor: QueuedText[]; lost: QueuedText[] };

type Options = {
  userId: string;
  /** The page shows how far the answers are: it is loaded again once some were saved. */
  reloads: boolean;
  /** The submission of which the page itself lists the texts that need their author. */
  listed?: string;
};

function readQueue({ userId, listed }: Omit<Options, "reloads">, held: ReadonlySet<string>): QueueShown {
  const texts = findQueued(userId).filter(({ copy }) => !held.has(copy.key));
  const withStatus = (status: string) => texts.filter(({ stored }) => stored.status === status);
  return {
    saved: readSaved(userId),
    waiting: texts.filter(({ stored }) => waits(stored)),
    needsAuthor: withStatus("needsAuthor").filter(({ key }) => key.submissionId !== listed),
    lost: withStatus("lost"),
  };
}

const nothing: QueueShown = { saved: [], waiting: [], needsAuthor: [], lost: [] };

/** Runs when the connection or the person is back, shows when texts were answered for in this page or in another. */
function listen({ run, show }: { run: () => void; show: () => void }): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  for (const back of ["online", "focus", "pageshow"]) window.addEventListener(back, run, { signal });
  for (const changed of [queueSettled, "storage"]) window.addEventListener(changed, show, { signal });
  return () => ending.abort();
}

/** Sends the queue of a person when a page opens, when the connection is back and when they come back to the page. */
export function useAnswerQueue({ userId, reloads, listed = "" }: Options) {
  const language = useLanguage();
  const [shown, setShown] = useState(nothing);
  useEffect(() => {
    const pace = new Pace();
    const show = async () => {
      const held = await heldTexts();
      setShown(readQueue({ userId, listed }, held));
    };
    const queue = new AnswerQueue({
      userId,
      send: (key) => pace.paced(sendAnswerTo(paths.respondSave(language, key), { userId, asked: null })),
      held: heldTexts,
      alone: inOnePage,
      onSettled: (saved) => {
        addSaved(userId, saved);
        window.dispatchEvent(new Event(queueSettled));
        if (saved.length > 0 && reloads) location.reload();
      },
    });
    const run = () => void queue.run().then(show);
    const stopListening = listen({ run, show: () => void show() });
    run();
    return () => {
      queue.stop();
      stopListening();
    };
  }, [language, userId, reloads, listed]);
  const close = () => {
    dropSaved(userId);
    setShown((before) => ({ ...before, saved: [] }));
  };
  const discard = (text: QueuedText) => {
    text.copy.clear();
    window.dispatchEvent(new Event(queueSettled));
  };
  return { shown, close, discard };
}
