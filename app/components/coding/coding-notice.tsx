import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

/** What was done by the step that led here, to which excerpt. */
export type CodingStep = {
  marked: string | null;
  saved: string | null;
  removed: string | null;
  read: boolean;
};

/** Its button is what Ctrl+Z presses. */
export const undoButtonId = "undo-last";

type Undo = { intent: "remove" | "restore" | "unread"; excerpt: string | null } | null;

function undoOf({ marked, removed, read }: CodingStep): Undo {
  if (removed) return { intent: "restore", excerpt: removed };
  if (marked) return { intent: "remove", excerpt: marked };
  return read ? { intent: "unread", excerpt: null } : null;
}

/** What the last step did, with Undo. It takes the focus, so that it is read out and the next Tab starts from here. */
export function CodingNotice({ step }: { step: CodingStep }) {
  const { t } = useTranslation("coding");
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  const { marked, saved, removed, read } = step;
  if (!marked && !saved && !removed && !read) return null;
  const undo = undoOf(step);
  const words = removed ? t("notice.removed") : read ? t("notice.read") : t("notice.saved");
  return (
    <div ref={element} className="notice notice-good" role="status" tabIndex={-1}>
      <Form method="post" preventScrollReset className="notice-row">
        <span>{words}</span>
        {undo?.excerpt ? <input type="hidden" name="excerpt" value={undo.excerpt} /> : null}
        {undo ? (
          <>
            <button id={undoButtonId} className="button-link" name="intent" value={undo.intent}>
              {undo.intent === "restore" ? t("notice.restore") : t("notice.undo")}
            </button>
            <kbd className="key scripted">{t("keys.undo")}</kbd>
          </>
        ) : null}
      </Form>
    </div>
  );
}
