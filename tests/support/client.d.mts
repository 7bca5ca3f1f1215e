type Form = Record<string, string | number | (string | number)[]>;

export function post(
  url: string,
  path: string,
  options: { cookie?: string; form: Form; headers?: Record<string, string> },
): Promise<Response>;
export function get(url: string, path: string, cookie?: string): Promise<Response>;
export function signIn(url: string, email: string, password: string): Promise<string>;
