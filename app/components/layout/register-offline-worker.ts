/**
 * Lets the browser answer with the offline page once there is no connection: public/offline-worker.js. A new build has
 * a new address for it, so that the kept pages are those of the build. A browser that refuses changes nothing else.
 */
export function registerOfflineWorker(build: string): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => {
    const address = `/offline-worker.js?build=${encodeURIComponent(build)}`;
    navigator.serviceWorker.register(address, { scope: "/" }).catch(() => undefined);
  };
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}
