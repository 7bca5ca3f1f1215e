import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { wholePage } from "./whole-page.server";

const longestRender = 10_000;

/**
 * The whole page as bytes. What takes longer than ten seconds is cut off and sent as far as it came.
 * The timer holds all that was rendered, so it is cleared as soon as the page is whole: otherwise every page of the last
 * ten seconds would stay in memory.
 */
export function renderPage(page: ReactNode, nonce: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => abort(), longestRender).unref();
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        clearTimeout(tooLong);
        pipe(wholePage(resolve));
      },
      onShellError: (error) => {
        clearTimeout(tooLong);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    });
  });
}
