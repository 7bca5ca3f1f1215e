import { useRouteLoaderData } from "@remix-run/react";
import type { NamedContact } from "~/domain/review/contacts.server";
import type { Area } from "~/domain/review/open-areas";
import type { Person } from "~/domain/account/people.server";
import type { SignInTime } from "~/domain/account/sign-in-rules";

/** What the root of every page knows of its reader. */
export type SignedIn = {
  person: Person | null;
  /** For how long they are still signed in. */
  signIn: SignInTime | null;
  /** Of the review in the address: the areas open to them. */
  areas: Area[];
  /** Who they write to: the secretariat of the review in the address, else those of all reviews. */
  contacts: NamedContact[];
  /** The portal serves the demonstration. */
  demonstration: boolean;
};

/** Who reads this page; undefined where the root could not be loaded. */
export function useSignedIn(): SignedIn | undefined {
  return useRouteLoaderData<SignedIn>("root");
}
