import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Saver } from "~/components/form/saving/saver";
import { useHydrated } from "~/components/layout/use-hydrated";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { isSameContent } from "~/question-kinds/answer-content";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { StoredCopy } from "./local-copy";
import { shownContent } from "./shown-content";
import { toBody } from "./send-answer";
import { returnToField } from "./typed-field";
import { waits } from "~/components/respond/queue/queue-rules";
import { postFields } from "./send-form";
import { copyOf, typedFrom } from "./use-answer-saver";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = {
  data: OwnAnswer;
  saver: Saver<TypedAnswer>;
  /** What is in the form now. */
  typed: () => TypedAnswer;
  onTake: (answer: TypedAnswer) => void;
};

/**
 * Text that this browser kept because it was never saved is offered; it is put in unasked only where nothing but the
 * connection or the end of the sign-in kept it from being saved.
 */
export function RestoreOffer(props: Props) {
  return useHydrated() ? <StoredText {...props} /> : null;
}

/** The copy of this browser, where it differs from what is saved and from what is typed; `same` where it does not. */
function findCopy({ data, typed }: Props): { found: StoredCopy | null; same: boolean } {
  const { fromTyped } = rulesOf(data.kind);
  const stored = copyOf(data).read();
  if (stored?.answer.kind !== data.kind) return { found: null, same: false };
  const isStored = (answer: TypedAnswer) => isSameContent(fromTyped(answer), fromTyped(stored.answer));
  const same = isStored(typedFrom(data));
  return { found: same || isStored(typed()) ? null : stored, same };
}

/** Who has saved another text since the copy was made. */
function SavedSince({ data }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const { t: common } = useTranslation();
  const { head, answer, userId } = data;
  const clock = useClock(clockOf(head));
  if (!answer.savedAt) return null;
  const name = answer.savedBy ?? common("merge.somebody");
  const date = clock.dateTime(answer.savedAt);
  return <p>{t(answer.savedById === userId ? "restore.savedSinceOwn" : "restore.savedSince", { name, date })}</p>;
}

function StoredText(props: Props) {
  const { data, saver, onTake } = props;
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const copy = copyOf(data);
  const { head, place } = data;
  const clock = useClock(clockOf(head));
  const [{ found, same }, setFound] = useState(() => findCopy(props));
  useEffect(() => {
    if (same) copyOf(data).clear();
  }, [data, same]);
  const current = found !== null && found.revision === data.answer.revision;
  const unasked = current && waits(found);
  const takeOnce = useRef(onTake);
  const { question } = place;
  useEffect(() => {
    if (!unasked) return;
    takeOnce.current(found.answer);
    returnToField(found, question);
  }, [found, unasked, question]);
  if (!found || unasked) return null;
  const done = () => setFound({ found: null, same: false });
  const take = async () => {
    if (!(await saver.flush())) return;
    if (found.revision === saver.state().revision) {
      onTake(found.answer);
      done();
      return;
    }
    const fields = toBody(found.answer, found.revision);
    fields.set("intent", "compare");
    postFields(paths.respondAnswer(language, { submissionId: head.id, ...place }), fields);
  };
  return (
    <section className="notice notice-warning" aria-labelledby="restore-title" role="status">
      <h2 id="restore-title" className="notice-title">
        {t("restore.title")}
      </h2>
      <p>{t("restore.found", { date: clock.dateTime(found.at) })}</p>
      {current ? null : <SavedSince data={data} />}
      <details>
        <summary>{t("restore.show")}</summary>
        <p className="document" lang={found.answer.language}>
          {shownContent(found.answer, data).text}
        </p>
      </details>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void take()}>
          {t(current ? "restore.take" : "saving.compare")}
        </button>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            copy.clear();
            done();
          }}
        >
          {t("restore.discard")}
        </button>
      </div>
    </section>
  );
}
