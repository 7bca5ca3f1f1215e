import type { Response } from "express";

/**
 * Follows what is written to a response: the function that it answers resolves once the client has taken what was written
 * so far, with false where the client has left.
 */
export function followDrain(response: Response): () => Promise<boolean> {
  let full = false;
  let waiting: (() => void)[] = [];
  const goOn = () => {
    full = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const write = response.write.bind(response);
  response.write = ((...args: Parameters<typeof write>) => {
    const accepted = write(...args);
    full = !accepted;
    return accepted;
  }) as typeof write;
  response.on("drain", goOn);
  response.on("close", goOn);
  return async () => {
    if (full && !response.destroyed) await new Promise<void>((resolve) => waiting.push(resolve));
    return !response.destroyed;
  };
}
