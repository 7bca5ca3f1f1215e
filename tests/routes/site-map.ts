import { routePatterns } from "../support/route-patterns";

type Guarded = ((args: never) => Promise<unknown>) & { permission?: string; permissions?: Record<string, string> };
export type RouteModule = { loader?: Guarded; action?: Guarded };
export type Address = { file: string; pattern: string; module: RouteModule };

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}", { eager: true });

/** Every route of the site map with its full pattern and its module. */
export const addresses: Address[] = routePatterns.map(({ file, pattern }) => {
  const module = modules[`../../app/${file}`];
  if (!module) throw new Error(`${file} is in the site map and not on the disk`);
  return { file, pattern, module };
});

/** Route files that the site map does not name. */
export const unreachable = Object.keys(modules).filter(
  (name) => !addresses.some(({ file }) => name === `../../app/${file}`),
);
