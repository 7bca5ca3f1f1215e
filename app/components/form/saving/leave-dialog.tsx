import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { canKeepCopies } from "./browser-storage";
import type { HeldLink } from "./guard-leaving";

type Props = {
  /** The link that was held back; null where none is. */
  held: HeldLink | null;
  onStay: () => void;
};

/**
 * Says at a link why it does not lead away: something typed is not saved. It takes the focus and gives it back to the
 * link; Escape stays as the button does.
 */
export function LeaveDialog({ held, onStay }: Props) {
  return held ? <Shown held={held} onStay={onStay} /> : null;
}

function Shown({ held, onStay }: { held: HeldLink; onStay: () => void }) {
  const { t } = useTranslation();
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
      <h2 id="leave-title">{t("leave.title")}</h2>
      <p id="leave-text">{t(canKeepCopies() ? "leave.kept" : "leave.lost")}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onStay}>
          {t("leave.stay")}
        </button>
        <button type="button" className="button-link" onClick={() => held.follow()}>
          {t(canKeepCopies() ? "leave.leaveKept" : "leave.leaveLost")}
        </button>
      </div>
    </dialog>
  );
}
