import { useRouteLoaderData } from "@remix-run/react";
import type { Person } from "~/domain/account/people.server";
import type { SignInTime } from "~/domain/account/sign-in-rules";

/** What the root of every page knows of its reader: who is signed in, and for how long still. */
export type SignedIn = { person: Person | null; signIn: SignInTime | null };

/** Who reads this page; undefined where the root could not be loaded. */
export function useSignedIn(): SignedIn | undefined {
  return useRouteLoaderData<SignedIn>("root");
}
