import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "~/components/layout/use-hydrated";

type Props = {
  /** What the browser is asked, as JSON: to make a passkey, or to answer by one. */
  ask: { create: string } | { get: string };
  label: string;
  second?: boolean;
};

/** Whether scripts run in a browser that has passkeys. */
export function usePasskeys(): boolean {
  return useHydrated() && typeof window.PublicKeyCredential === "function";
}

async function answerOf(ask: Props["ask"]): Promise<string> {
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  const answer =
    "create" in ask
      ? await startRegistration({ optionsJSON: JSON.parse(ask.create) as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: JSON.parse(ask.get) as PublicKeyCredentialRequestOptionsJSON });
  return JSON.stringify(answer);
}

/** A button that asks the browser for a passkey and sends its form with the answer. Where that cannot work, it says so. */
export function PasskeyButton({ ask, label, second = false }: Props) {
  const { t } = useTranslation("access");
  const able = usePasskeys();
  const [state, setState] = useState<"ready" | "asked" | "refused">("ready");
  const field = useRef<HTMLInputElement>(null);
  const run = async () => {
    setState("asked");
    try {
      const answer = await answerOf(ask);
      if (!field.current) return;
      field.current.value = answer;
      field.current.form?.submit();
    } catch {
      // The person closed the window of the browser, or has no such passkey at hand: which, it does not tell.
      setState("refused");
    }
  };
  if (!able) return <p className="quiet">{t("passkeys.needsScripts")}</p>;
  return (
    <>
      <input type="hidden" name="passkey" defaultValue="" ref={field} />
      <div className="buttons">
        <button
          type="button"
          className={second ? "button button-second" : "button"}
          disabled={state === "asked"}
          onClick={() => void run()}
        >
          {label}
        </button>
      </div>
      <p role="status" className={state === "refused" ? "notice notice-warning" : "quiet"} hidden={state === "ready"}>
        {state === "asked" ? t("passkeys.asked") : state === "refused" ? t("passkeys.refused") : null}
      </p>
    </>
  );
}
