import type { ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

/** The first word of a route below the language, where it is one word for all addresses: "respond", "reviews". */
function areaOf(build: ServerBuild, { parentId, path }: Route): string | null {
  const parent = parentId === undefined ? undefined : build.routes[parentId];
  const [first = ""] = (path ?? "").split("/");
  return parent?.path === ":lang" && /^\w[\w-]*$/.test(first) ? first : null;
}

/**
 * For each area the build with the routes that an address in it can mean, for every other address the whole build.
 * Remix tries an address on every route it has, several times a request, and prepares the patterns again each time.
 */
export function buildsByArea(build: ServerBuild): (pathname: string) => ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => ({ id, route, area: areaOf(build, route) }));
  const areas = new Set(routes.flatMap(({ area }) => area ?? []));
  const builds = new Map(
    [...areas].map((area) => {
      const own = routes.filter((one) => one.area === null || one.area === area);
      return [area, { ...build, routes: Object.fromEntries(own.map(({ id, route }) => [id, route])) }];
    }),
  );
  return (pathname) => builds.get(pathname.split("/")[2] ?? "") ?? build;
}
