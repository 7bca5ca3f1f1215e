// A person at a keyboard without a browser: native forms over HTTP, with a cookie.

/** Sends a form as a browser without scripts does, again after a moment where it was too quick; redirects are not followed. */
export async function post(url, path, options) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await postOnce(url, path, options);
    if (response.status !== 429 || attempt === 5) return response;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function postOnce(url, path, { cookie = "", form, headers = {} }) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, String(one));
  }
  return fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      ...(cookie ? { Cookie: cookie } : {}),
      ...headers,
    },
    body: body.toString(),
  });
}

/** Fetches a page; redirects are not followed. */
export function get(url, path, cookie = "") {
  return fetch(url + path, { redirect: "manual", headers: cookie ? { Cookie: cookie } : {} });
}

/** Signs in and returns the cookie to send along. */
export async function signIn(url, email, password) {
  const response = await post(url, "/en/sign-in", { form: { email, password } });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (response.status !== 302 || !cookie) throw new Error(`Signing in as ${email} answered ${response.status}`);
  return cookie;
}
