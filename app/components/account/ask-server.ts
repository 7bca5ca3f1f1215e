import type { SignInTime } from "~/domain/account/sign-in-rules";
import type { Answer, Ask } from "./sign-in-watch";

async function read(response: Response): Promise<Answer> {
  if (response.type === "opaqueredirect" || response.status === 401) return { kind: "ended" };
  if (!response.ok) return { kind: "unreachable" };
  const time = (await response.json()) as SignInTime | null;
  return time ? { kind: "open", ...time } : { kind: "ended" };
}

/** Asks the server at `url` about the sign-in of this browser. */
export function askServerAt(url: string): Ask {
  return async (what) => {
    const extending = { method: "POST", body: new URLSearchParams() };
    const init = { redirect: "manual", cache: "no-store", ...(what === "extension" ? extending : {}) } as const;
    try {
      return await read(await fetch(url, init));
    } catch {
      return { kind: "unreachable" };
    }
  };
}
