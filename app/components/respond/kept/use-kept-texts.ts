import { useEffect, useState } from "react";
import { sendAnswerTo } from "~/components/respond/answer/send-answer";
import { postFields } from "~/components/respond/answer/send-form";
import { waits } from "~/components/respond/queue/queue-rules";
import { queueSettled } from "~/components/respond/queue/use-answer-queue";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import {
  closedTexts,
  fieldsToCompare,
  findKept,
  findLost,
  saveKept,
  type KeptText,
  type LostText,
  type Source,
} from "./find-kept";

type Shown = { kept: KeptText[]; lost: LostText[]; failed: KeptText | null; waiting: number };

const nothing: Shown = { kept: [], lost: [], failed: null, waiting: 0 };

/**
 * The texts of a submission that only this browser has. Those that wait for the connection or for a sign-in are counted
 * alone: the queue of the page sends them. Where nothing can be saved, `writable` is false, and texts can be copied.
 */
export function useKeptTexts({ submissionId, userId, groups, writable }: Source & { writable: boolean }) {
  const language = useLanguage();
  const [{ kept, lost, failed, waiting }, setShown] = useState(nothing);
  const saveUrl = ({ task: { session, question } }: KeptText) =>
    paths.respondSave(language, { submissionId, session, question });
  const save = (text: KeptText) => saveKept(text, sendAnswerTo(saveUrl(text), { userId, asked: null }));
  useEffect(() => {
    const show = () => {
      const found = findKept({ submissionId, userId, groups });
      const lost = findLost({ submissionId, userId, groups });
      const settled = found.filter(({ stored }) => !waits(stored));
      const waiting = found.length - settled.length;
      if (writable) setShown({ kept: settled, lost, failed: null, waiting });
      else setShown({ ...nothing, lost: [...closedTexts(found), ...lost] });
    };
    show();
    window.addEventListener(queueSettled, show);
    return () => window.removeEventListener(queueSettled, show);
    // Once for each page that the server sends.
  }, []);
  const use = async (text: KeptText) => {
    if (text.current && (await save(text))) location.reload();
    else if (text.current) setShown({ kept, lost, failed: text, waiting });
    else {
      const { session, question } = text.task;
      postFields(paths.respondAnswer(language, { submissionId, session, question }), fieldsToCompare(text));
    }
  };
  const discard = (text: KeptText | LostText) => {
    text.copy.clear();
    const others = <T extends LostText | KeptText>(list: T[]) => list.filter((other) => other !== text);
    setShown({ kept: others(kept), lost: others(lost), failed: null, waiting });
  };
  return { kept, lost, failed, waiting, use, discard };
}

export type KeptTexts = ReturnType<typeof useKeptTexts>;
