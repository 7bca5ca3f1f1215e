import { Form } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  /** The excerpt that was saved, or taken away, by the step that led here. */
  saved: string | null;
  removed: string | null;
};

/** What the last step did; what was removed can be brought back. */
export function CodingNotice({ saved, removed }: Props) {
  const { t } = useTranslation("coding");
  if (removed) {
    return (
      <Notice>
        <Form method="post" preventScrollReset className="notice-row">
          <span>{t("notice.removed")}</span>
          <input type="hidden" name="excerpt" value={removed} />
          <button className="button-link" name="intent" value="restore">
            {t("notice.restore")}
          </button>
        </Form>
      </Notice>
    );
  }
  return saved ? (
    <Notice>
      <p>{t("notice.saved")}</p>
    </Notice>
  ) : null;
}

/** Takes the focus, so that it is read out and the next Tab goes on from here. */
function Notice({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={element} className="notice notice-good" role="status" tabIndex={-1}>
      {children}
    </div>
  );
}
