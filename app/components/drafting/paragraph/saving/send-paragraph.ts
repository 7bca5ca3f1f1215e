import type { Send, SendResult } from "~/components/form/saving/saver";
import { sendToSave } from "~/components/form/saving/send-to-save";
import { readConflict } from "~/domain/report/paragraph/paragraph-conflict";
import type { Language } from "~/language/language";

type Sender = {
  url: string;
  intent: "save" | "translate";
  userId: string;
};

function conflictOf(conflict: unknown, userId: string): SendResult {
  return { kind: readConflict(conflict)?.savedById === userId ? "staleOwn" : "stale" };
}

/** Sends one language version of a paragraph to be saved. */
export function sendParagraphTo({ url, intent, userId }: Sender, language: Language): Send<string> {
  const name = `text-${language}`;
  return (text, { revision, leaving }) => {
    const fields = { intent, [name]: text, [`revision-${language}`]: String(revision) };
    return sendToSave(url, new URLSearchParams(fields), {
      leaving,
      onConflict: (conflict) => conflictOf(conflict, userId),
      tooLarge: { [name]: ["paragraphTooLong"] },
    });
  };
}
