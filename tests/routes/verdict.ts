import { permissions, type Permission } from "~/permission/policy";

/** How the portal answers someone: with what they asked for, or in one of three ways without it. */
export type Verdict = "sign in" | "forbidden" | "missing" | "answered";

export function permissionNamed(name: string | undefined): Permission {
  const known = permissions.find((one) => one === name);
  if (!known) throw new Error(`Unknown permission ${name}`);
  return known;
}

/** The verdict of a response; its HTTP status where it is none of them. */
export function verdictOf({ status, location }: { status: number; location: string | null }): Verdict | number {
  if (status === 302 && location?.includes("/sign-in")) return "sign in";
  if (status === 401) return "sign in";
  if (status === 403) return "forbidden";
  if (status === 404) return "missing";
  return status < 400 ? "answered" : status;
}
