/** A proxy gives up on an answer after a minute. */
const longestWait = 20_000;

/** What the work comes to; null where that takes longer than 20 seconds: it is then finished in the background. */
export async function waitAtMost<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWait);
  });
  work.catch(() => undefined);
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
