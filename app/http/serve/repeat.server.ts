import type { Logger } from "pino";

type Repeated = {
  /** As the log calls it. */
  name: string;
  log: Logger;
  /** Milliseconds before the first time, and from the end of one time to the next. */
  after: number;
  every: number;
};

/**
 * Does a piece of work again and again while the portal runs, one time after the other. What it answers is logged, and so
 * is a failure, after which it is tried at the next time. `stop` resolves when the work under way has ended.
 */
export function repeat({ name, log, after, every }: Repeated, work: () => Promise<object>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let ended = false;

  const turn = async () => {
    try {
      log.info(await work(), name);
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : String(error) }, `${name} failed`);
    }
  };
  const schedule = (wait: number) => {
    if (ended) return;
    timer = setTimeout(() => {
      running = turn().then(() => schedule(every));
    }, wait).unref();
  };
  schedule(after);

  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}
