import { useTranslation } from "react-i18next";
import { answerPath } from "~/components/respond/answer-path";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { rulesOf } from "~/question-kinds/register";
import type { KeptText, LostText } from "./find-kept";
import type { KeptTexts as Texts } from "./use-kept-texts";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = { head: SubmissionHead; texts: Texts };

function KeptLine({ head, texts, text }: Props & { text: KeptText }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { task, stored, current } = text;
  const { place, within } = usePlaceWords();
  const date = useClock(clockOf(head)).dateTime(stored.at);
  return (
    <li>
      <p>
        <a href={answerPath(language, head, task)}>{t("kept.line", { place: place(task), date })}</a>
      </p>
      {current ? null : <p>{t("kept.savedSince")}</p>}
      {texts.failed === text ? (
        <p className="error" role="alert">
          {t("kept.failed")}
        </p>
      ) : null}
      <StoredWords stored={stored} />
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-label={t(current ? "kept.useOf" : "kept.compareOf", { place: within(task) })}
          onClick={() => void texts.use(text)}
        >
          {t(current ? "restore.take" : "saving.compare")}
        </button>
        <Discard texts={texts} text={text} place={within(task)} />
      </div>
    </li>
  );
}

function StoredWords({ stored: { answer } }: Pick<KeptText, "stored">) {
  const { t } = useTranslation("respond");
  return (
    <details>
      <summary>{t("restore.show")}</summary>
      <p className="document" lang={answer.language}>
        {rulesOf(answer.kind).fromTyped(answer).text}
      </p>
    </details>
  );
}

function Discard({ texts, text, place }: { texts: Texts; text: KeptText | LostText; place: string }) {
  const { t } = useTranslation("respond");
  return (
    <button
      type="button"
      className="button-link"
      aria-label={t("kept.discardOf", { place })}
      onClick={() => texts.discard(text)}
    >
      {t("restore.discard")}
    </button>
  );
}

/** A text that can no longer be saved. */
function LostLine({ head, texts, text }: Props & { text: LostText }) {
  const { t } = useTranslation("respond");
  const { place, within } = usePlaceWords();
  const date = useClock(clockOf(head)).dateTime(text.stored.at);
  return (
    <li>
      <p>{t("kept.line", { place: place(text.place), date })}</p>
      <p>{t(`kept.${text.why}`)}</p>
      <StoredWords stored={text.stored} />
      <Discard texts={texts} text={text} place={within(text.place)} />
    </li>
  );
}

/** Names every text of the submission that only this browser has, to be used, looked at or discarded. */
export function KeptTexts({ head, texts }: Props) {
  const { t } = useTranslation("respond");
  const count = texts.kept.length + texts.lost.length;
  if (count === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="kept-title" id="kept">
      <h2 id="kept-title" className="notice-title">
        {t("kept.title", { count })}
      </h2>
      <ul className="plain-list">
        {texts.kept.map((text) => (
          <KeptLine key={text.copy.key} head={head} texts={texts} text={text} />
        ))}
        {texts.lost.map((text) => (
          <LostLine key={text.copy.key} head={head} texts={texts} text={text} />
        ))}
      </ul>
    </section>
  );
}
