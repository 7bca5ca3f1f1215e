import { createCookie } from "@remix-run/node";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from "openid-client";
import * as z from "zod";
import type { ExternalPerson } from "~/domain/account/external-identity.server";
import type { Provider, Settings } from "~/http/serve/settings.server";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

type Served = Pick<Settings, "origin">;

const known = new Map<string, Promise<Configuration>>();

/** What the provider publishes about itself, asked for once; after a failure it is asked for again. */
function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<Configuration> {
  const key = [issuer, clientId, clientSecret].join(" ");
  const asked = known.get(key);
  if (asked) return asked;
  const server = new URL(issuer);
  // Only a provider on the same machine may speak plain HTTP.
  const plain = server.protocol === "http:" && ["127.0.0.1", "localhost"].includes(server.hostname);
  // oxlint-disable-next-line typescript/no-deprecated -- marked so that it is noticed: it is for the loopback alone
  const options = plain ? { execute: [allowInsecureRequests] } : {};
  const found = discovery(server, clientId, clientSecret, undefined, options);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** What a sign-in at the provider is compared with when it comes back. */
const journeySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  /** The person links the identity to the account they are signed in with. */
  link: z.boolean(),
  language: z.enum(languages),
});

export type Journey = z.infer<typeof journeySchema>;

/** Held by the browser that began, for ten minutes: no other can end what it began. */
function journeyCookie({ origin }: Served) {
  const secure = origin?.startsWith("https:") ?? false;
  return createCookie(secure ? "__Host-provider" : "provider", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: 600,
  });
}

/** The one address that the provider leads back to, whatever the language of the person. */
export function callbackAddress(origin: string): string {
  return origin + paths.providerCallback(languages[0]);
}

type Beginning = { settings: Served; provider: Provider; origin: string } & Pick<Journey, "next" | "link" | "language">;

/** Where a person signs in at the provider, and the cookie that they come back with: code flow with PKCE, state and nonce. */
export async function beginAtProvider({ settings, provider, origin, ...where }: Beginning) {
  const configuration = await configurationOf(provider);
  const journey: Journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), ...where };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(origin),
    scope: "openid email",
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: "S256",
    state: journey.state,
    nonce: journey.nonce,
  });
  return { address: address.href, cookie: await journeyCookie(settings).serialize(journey) };
}

type Returning = { settings: Served; provider: Provider; origin: string; request: Request };

/** The journey that the browser began; null where it began none or it is too long ago. */
export async function readJourney({
  settings,
  request,
}: Pick<Returning, "settings" | "request">): Promise<Journey | null> {
  const value: unknown = await journeyCookie(settings).parse(request.headers.get("Cookie"));
  const journey = journeySchema.safeParse(value);
  return journey.success ? journey.data : null;
}

/** The header that ends a journey: it is followed once. */
export async function endJourney(settings: Served): Promise<{ "Set-Cookie": string }> {
  return { "Set-Cookie": await journeyCookie(settings).serialize("", { maxAge: 0 }) };
}

/**
 * Who signed in at the provider. The library checks issuer, audience, signature, times, state and nonce, and gives the
 * code to the provider, which takes it once.
 * @throws Error where any of that does not fit
 */
export async function readPerson({ provider, origin, request }: Returning, journey: Journey): Promise<ExternalPerson> {
  const configuration = await configurationOf(provider);
  const { search } = new URL(request.url);
  const tokens = await authorizationCodeGrant(configuration, new URL(callbackAddress(origin) + search), {
    pkceCodeVerifier: journey.verifier,
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("The provider sent no identity");
  // Many providers say the address only where they are asked for it.
  const said = "email" in claims ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  const email = typeof said["email"] === "string" ? said["email"] : null;
  return { issuer: claims.iss, subject: claims.sub, email, emailVerified: said["email_verified"] === true };
}
