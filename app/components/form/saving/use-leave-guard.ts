import { useCallback, useEffect, useState } from "react";
import { guardLeaving, type HeldLink, type Saving } from "./guard-leaving";

/** Guards a page with unsaved text as long as it is shown; `held` is the link that has to wait, for `LeaveDialog`. */
export function useLeaveGuard(saver: Saving, userId: string): { held: HeldLink | null; onStay: () => void } {
  const [held, setHeld] = useState<HeldLink | null>(null);
  useEffect(() => guardLeaving(saver, { userId, onHeld: setHeld }), [saver, userId]);
  return { held, onStay: useCallback(() => setHeld(null), []) };
}
