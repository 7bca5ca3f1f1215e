/** A turn that was asked for: `ready` resolves when it begins, `leave` ends it or gives up waiting. */
export type Turn = { ready: Promise<void>; leave: () => void };

export type TurnLimits = {
  /** Turns at the same time, of all visitors and of one. */
  atOnce: number;
  atOnceEach: number;
  /** Visitors' turns that may wait, of all and of one. */
  waiting: number;
  waitingEach: number;
};

type Waiting = { visitor: string; begin: () => void };

/** Counts who acts, of all and of each visitor. */
function countActing({ atOnce, atOnceEach }: Pick<TurnLimits, "atOnce" | "atOnceEach">) {
  const acting = new Map<string, number>();
  let taken = 0;
  const change = (visitor: string, by: 1 | -1) => {
    taken += by;
    const now = (acting.get(visitor) ?? 0) + by;
    if (now > 0) acting.set(visitor, now);
    else acting.delete(visitor);
  };
  return { change, isFree: (visitor: string) => taken < atOnce && (acting.get(visitor) ?? 0) < atOnceEach };
}

/** Limits how many act at once and how many wait, each visitor no more than a share; who waits longest is next. */
export function createTurns({ waiting, waitingEach, ...limits }: TurnLimits) {
  const { change, isFree } = countActing(limits);
  const queue: Waiting[] = [];

  const end = (visitor: string) => {
    change(visitor, -1);
    const next = queue.findIndex((one) => isFree(one.visitor));
    if (next >= 0) queue.splice(next, 1)[0]?.begin();
  };
  const hasRoom = (visitor: string) =>
    queue.length < waiting && queue.filter((one) => one.visitor === visitor).length < waitingEach;

  /** A turn for a visitor; null where too many wait already. */
  function take(visitor: string): Turn | null {
    let step: "waiting" | "acting" | "over" = "waiting";
    let entry: Waiting | undefined;
    const leave = () => {
      if (step === "acting") end(visitor);
      else if (step === "waiting" && entry) queue.splice(queue.indexOf(entry), 1);
      step = "over";
    };
    const start = () => {
      step = "acting";
      change(visitor, 1);
    };
    if (isFree(visitor)) {
      start();
      return { ready: Promise.resolve(), leave };
    }
    if (!hasRoom(visitor)) return null;
    const ready = new Promise<void>((resolve) => {
      const begin = () => {
        start();
        resolve();
      };
      entry = { visitor, begin };
      queue.push(entry);
    });
    return { ready, leave };
  }
  return { take };
}
