import { useEffect, useState } from "react";
import { sendAnswerTo } from "~/components/respond/answer/send-answer";
import { postFields } from "~/components/respond/answer/send-form";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { fieldsToCompare, findKept, saveKept, type KeptText, type Source } from "./find-kept";

type Shown = { kept: KeptText[]; failed: KeptText | null };

/**
 * The texts of a submission that only this browser has. Those that nothing but the end of a sign-in kept from being saved
 * are saved when the page opens, where nobody saved since; the page is then loaded again. `writable` is false where
 * nothing can be saved.
 */
export function useKeptTexts({ submissionId, userId, groups, writable }: Source & { writable: boolean }) {
  const language = useLanguage();
  const [{ kept, failed }, setShown] = useState<Shown>({ kept: [], failed: null });
  const saveUrl = ({ task: { session, question } }: KeptText) =>
    paths.respondSave(language, { submissionId, session, question });
  const save = (text: KeptText) => saveKept(text, sendAnswerTo(saveUrl(text), { userId, asked: null }));
  useEffect(() => {
    const found = writable ? findKept({ submissionId, userId, groups }) : [];
    setShown({ kept: found, failed: null });
    const unsaved = found.filter(({ current, stored }) => current && stored.signedOut);
    const saveAll = async () => {
      let saved = false;
      for (const text of unsaved) saved = (await save(text)) || saved;
      if (saved) location.reload();
    };
    void saveAll();
    // Once for each page that the server sends.
  }, []);
  const use = async (text: KeptText) => {
    if (text.current && (await save(text))) location.reload();
    else if (text.current) setShown({ kept, failed: text });
    else {
      const { session, question } = text.task;
      postFields(paths.respondAnswer(language, { submissionId, session, question }), fieldsToCompare(text));
    }
  };
  const discard = (text: KeptText) => {
    text.copy.clear();
    setShown({ kept: kept.filter((other) => other !== text), failed: null });
  };
  return { kept, failed, use, discard };
}

export type KeptTexts = ReturnType<typeof useKeptTexts>;
