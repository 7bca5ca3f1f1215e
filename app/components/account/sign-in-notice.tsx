import { useSignedIn } from "~/components/layout/use-signed-in";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { SignInTime } from "~/domain/account/sign-in-rules";
import { usePageMeta } from "~/components/layout/page-head";
import { useClock } from "~/components/layout/use-clock";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { askServerAt } from "./ask-server";
import { SignInWarning } from "./sign-in-warning";
import { SignInWatch, type WatchState } from "./sign-in-watch";
import { watchUse } from "./watch-use";

/** On pages with scripts: says that the sign-in will end, and that it has ended. */
export function SignInNotice() {
  const signIn = useSignedIn()?.signIn;
  return signIn ? <WatchedSignIn signIn={signIn} /> : null;
}

function WatchedSignIn({ signIn }: { signIn: SignInTime }) {
  const language = useLanguage();
  const [watch] = useState(() => new SignInWatch({ ...signIn, ask: askServerAt(paths.signInTime(language)) }));
  const { kind, endsAt, failed } = useSyncExternalStore(watch.subscribe, watch.state, watch.state);
  useEffect(() => watchUse(watch), [watch]);
  return (
    <>
      <LastingNotice kind={kind} endsAt={endsAt} />
      {kind === "warning" ? <SignInWarning endsAt={endsAt} failed={failed} onStay={() => void watch.stay()} /> : null}
    </>
  );
}

/** What the person can't postpone: it takes no focus, because they may be typing. */
function LastingNotice({ kind, endsAt }: Pick<WatchState, "kind" | "endsAt">) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const clock = useClock(usePageMeta()?.clock);
  const [closed, setClosed] = useState<WatchState["kind"] | null>(null);
  const shown = (kind === "final" || kind === "ended") && closed !== kind;
  const text = kind === "ended" ? t("end.ended") : t("end.final", { time: clock.time(endsAt) });
  return (
    <div
      className={shown ? "sign-in-notice notice notice-warning" : "sign-in-notice"}
      {...(shown ? { role: "region", "aria-label": t("end.label") } : {})}
    >
      <p role="status">{shown ? text : null}</p>
      {shown && kind === "ended" ? (
        <a href={paths.signIn(language)} target="_blank" rel="noreferrer">
          {t("end.signIn")}
        </a>
      ) : null}
      {shown && kind === "final" ? (
        <button type="button" className="button-link" onClick={() => setClosed(kind)}>
          {t("end.close")}
        </button>
      ) : null}
    </div>
  );
}
