// From what npm and node-gyp write to a sentence that says what to do.

const advice = [
  [
    /ENOSPC|no space left on device/i,
    "The disk is full. About 1 GB of free space is needed; make room and start again.",
  ],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    "A file may not be written. The project's folder and npm's cache have to belong to this user;\n" +
      "do not mix runs with and without sudo. On Windows, close programs that hold files in node_modules.",
  ],
  [/gyp ERR!.*python|find python/i, compiler("Python 3 is missing")],
  [
    /gyp ERR!.*(headers|tarball|nodejs\.org)|ENOTFOUND nodejs\.org/i,
    "better-sqlite3 has to be compiled and Node's headers cannot be fetched. Install the package with the headers\n" +
      "(Debian: libnode-dev), or name a folder that has include/node: npm_config_nodedir=/usr npm start",
  ],
  [/gyp ERR!|not found: make/i, compiler("make or a C++ compiler is missing or fails")],
  [
    /EUSAGE|can only install packages when|are not in sync/i,
    "package.json and package-lock.json do not agree. Run `npm install` and commit the new lock file.",
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|certificate/i,
    "The registry's certificate is not trusted here. Behind an inspecting proxy, name its certificate:\n" +
      "NODE_EXTRA_CA_CERTS=/path/to/certificate.pem npm start",
  ],
  [
    /code E(401|403|407)|authentication required/i,
    "The registry or the proxy refuses this user. Sign in (`npm login`) or name another registry:\n" +
      "npm config set registry <address>",
  ],
  [
    /ERESOLVE|ETARGET|code E404|EINTEGRITY/i,
    "The registry does not offer a pinned version as package-lock.json names it. A mirror may lag behind:\n" +
      "name the public registry with `npm config set registry <address>`, or run `npm cache verify` and try again.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    "npm cannot reach its registry. Check the connection; behind a proxy set HTTPS_PROXY;\n" +
      "or name a mirror: npm config set registry <address>",
  ],
  [
    /spawn npm ENOENT|not recognized as an internal/i,
    "npm is not on the PATH. It comes with Node: install Node again.",
  ],
];

function compiler(reason) {
  return (
    `better-sqlite3 offers no ready file that can be fetched here and cannot be compiled: ${reason}.\n` +
    "Debian, Ubuntu: apt-get install python3 make g++ · Fedora: dnf install python3 make gcc-c++ ·\n" +
    "macOS: xcode-select --install · Windows: the Visual Studio Build Tools with C++. Then start again."
  );
}

/** What to do about a failed installation; a general sentence when the output is unknown. */
export function adviceFor(output) {
  const known = advice.find(([pattern]) => pattern.test(output));
  return known?.[1] ?? "The lines above say why. Repair that and start again.";
}
