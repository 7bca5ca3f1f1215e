import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { canKeepCopies } from "./browser-storage";
import type { HeldLink } from "./guard-leaving";

type Props = {
  /** The link that was held back; null where none is. */
  held: HeldLink | null;
  onStay: () => void;
};

/** The words for what is held back: its title, why, and the way on; null where there is none. */
function useWords({ why }: HeldLink): { title: string; text: string; follow: string | null } {
  const { t } = useTranslation();
  const kept = canKeepCopies();
  if (why === "offline") return { title: t("leave.offlineTitle"), text: t("leave.offline"), follow: null };
  const title = t("leave.title");
  if (why === "signOut") return { title, text: t("leave.signOut"), follow: t("leave.signOutAnyway") };
  return {
    title,
    text: t(kept ? "leave.kept" : "leave.lost"),
    follow: t(kept ? "leave.leaveKept" : "leave.leaveLost"),
  };
}

/**
 * Says at a link why it does not lead away: something typed is not saved. It takes the focus and gives it back to the
 * link; Escape stays as the button does.
 */
export function LeaveDialog({ held, onStay }: Props) {
  return held ? <Shown held={held} onStay={onStay} /> : null;
}

function Shown({ held, onStay }: { held: HeldLink; onStay: () => void }) {
  const { t } = useTranslation();
  const words = useWords(held);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      held.focus();
    };
  }, [held]);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="dialog"
      aria-labelledby="leave-title"
      aria-describedby="leave-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="leave-title">{words.title}</h2>
      <p id="leave-text">{words.text}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onStay}>
          {t("leave.stay")}
        </button>
        {words.follow ? (
          <button type="button" className="button-link" onClick={() => held.follow()}>
            {words.follow}
          </button>
        ) : null}
      </div>
    </dialog>
  );
}
