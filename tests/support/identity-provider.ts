import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
// The package has no types of its own; what is used of it is described here.
// @ts-expect-error no declaration file
import OidcProvider from "oidc-provider";

type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
type Provider = {
  callback(): (request: IncomingMessage, response: ServerResponse) => void;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  Grant: new (about: { accountId: string; clientId: string }) => Grant;
};

export type TestProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who signs in next. */
  person: { subject: string; email: string; emailVerified: boolean };
  /** Signs the person in at an address of the provider, as a browser does; answers where it leads back to. */
  signIn(address: string): Promise<string>;
  close(): Promise<void>;
};

const clientId = "rapporteur";
const clientSecret = "a secret of the tests alone";

/** A browser's cookies and redirects, until an address of someone else. */
async function follow(address: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = address;
  while (next.startsWith(issuer)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(next, { redirect: "manual", headers: { Cookie: cookie } });
    for (const one of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (one.split(";")[0] ?? "").split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = answer.headers.get("Location");
    if (!location) throw new Error(`The provider answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    next = new URL(location, next).href;
  }
  return next;
}

/** A real OpenID Connect provider on the loopback, at which every browser is signed in as `person`. */
export async function startProvider({ redirectUri }: { redirectUri: string }): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const person = { subject: "subject-1", email: "claire@example.org", emailVerified: true };
  const client = { redirect_uris: [redirectUri], grant_types: ["authorization_code"], response_types: ["code"] };
  const provider = new (OidcProvider as new (issuer: string, configuration: object) => Provider)(issuer, {
    clients: [
      { client_id: clientId, client_secret: clientSecret, ...client },
      { client_id: "other-client", client_secret: "other-secret", ...client },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ["tests"] },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, email: person.email, email_verified: person.emailVerified }),
    }),
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) {
      answer(request, response);
      return;
    }
    const finish = async () => {
      const grant = new provider.Grant({ accountId: person.subject, clientId });
      grant.addOIDCScope("openid email");
      const result = { login: { accountId: person.subject }, consent: { grantId: await grant.save() } };
      await provider.interactionFinished(request, response, result);
    };
    void finish();
  });
  return {
    issuer,
    clientId,
    clientSecret,
    person,
    signIn: (address) => follow(address, issuer),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
