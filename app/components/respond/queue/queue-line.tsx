import { useTranslation } from "react-i18next";
import { useSignedIn } from "~/components/layout/use-signed-in";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { capitalize, joinStatements } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import { rulesOf } from "~/question-kinds/register";
import type { QueuedText } from "./find-queued";
import { useAnswerQueue, type QueueShown } from "./use-answer-queue";

type Props = Omit<Parameters<typeof useAnswerQueue>[0], "userId">;

/**
 * Sends what the reader typed while nothing could be sent, and says in one line what became of it: how many answers were
 * saved, how many wait, how many need the reader, with a link to each.
 */
export function QueueLine(props: Props) {
  const userId = useSignedIn()?.person?.id;
  return userId ? <Line userId={userId} {...props} /> : null;
}

/** "2 answers typed without a connection were saved; 1 needs you". */
function useTitle({ saved, waiting, needsAuthor, lost }: QueueShown): string {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const needing = needsAuthor.length + lost.length;
  const parts: string[] = [];
  if (saved.length > 0) {
    const offline = saved.every((text) => text.offline);
    parts.push(t(offline ? "queue.saved" : "queue.savedKept", { count: saved.length }));
  }
  if (waiting.length > 0) parts.push(t("queue.waiting", { count: waiting.length }));
  if (needing > 0) parts.push(t(parts.length > 0 ? "queue.needYou" : "queue.needYouAlone", { count: needing }));
  return capitalize(joinStatements(parts, language), language);
}

function PlaceLink({ answer }: { answer: AnswerKey }) {
  const language = useLanguage();
  const { place } = usePlaceWords();
  return <a href={paths.respondAnswer(language, answer)}>{place(answer)}</a>;
}

/** A text that can no longer be saved is shown here: its page may not be open to its author any more. */
function LostText({ text, onDiscard }: { text: QueuedText; onDiscard: () => void }) {
  const { t } = useTranslation("respond");
  const { place, within } = usePlaceWords();
  const { answer } = text.stored;
  return (
    <>
      {t("queue.lost", { place: place(text.key) })}
      <details>
        <summary>{t("restore.show")}</summary>
        <p className="document" lang={answer.language}>
          {rulesOf(answer.kind).fromTyped(answer).text}
        </p>
      </details>
      <button
        type="button"
        className="button-link"
        aria-label={t("kept.discardOf", { place: within(text.key) })}
        onClick={onDiscard}
      >
        {t("restore.discard")}
      </button>
    </>
  );
}

function Line(props: Props & { userId: string }) {
  const { t } = useTranslation("respond");
  const { shown, close, discard } = useAnswerQueue(props);
  const { saved, waiting, needsAuthor, lost } = shown;
  const title = useTitle(shown);
  const needing = needsAuthor.length + lost.length;
  return (
    <div className={title ? `notice ${needing > 0 ? "notice-warning" : "notice-good"} no-print` : undefined} id="queue">
      <p role="status">{title ? <strong key={title}>{title}</strong> : null}</p>
      {title ? (
        <>
          <ul className="plain-list">
            {needsAuthor.map(({ key, copy }) => (
              <li key={copy.key}>
                <PlaceLink answer={key} />
                <br />
                {t("queue.compare")}
              </li>
            ))}
            {lost.map((text) => (
              <li key={text.copy.key}>
                <LostText text={text} onDiscard={() => discard(text)} />
              </li>
            ))}
            {waiting.map(({ key, copy }) => (
              <li key={copy.key}>
                <PlaceLink answer={key} /> <span className="quiet">{t("queue.waits")}</span>
              </li>
            ))}
            {saved.map((key) => (
              <li key={`${key.submissionId} ${key.session} ${key.question}`}>
                <PlaceLink answer={key} /> <span className="quiet">{t("queue.isSaved")}</span>
              </li>
            ))}
          </ul>
          {saved.length > 0 ? (
            <button type="button" className="button-link" onClick={close}>
              {t("queue.close")}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
