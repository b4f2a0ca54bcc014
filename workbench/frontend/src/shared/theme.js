/**
 * Light or dark: what JupyterLab says on the page's body, elsewhere what the system says.
 * @module
 */

/**
 * Keeps `data-fc-theme` on `root` in step with the page.
 * @param {HTMLElement} root
 * @returns {() => void} Stops it.
 */
export function followTheme(root) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => {
    root.dataset.fcTheme = themeOf(document.body, system.matches);
  };
  const watcher = new MutationObserver(tell);
  watcher.observe(document.body, { attributes: true, attributeFilter: ['data-jp-theme-light', 'data-jp-theme-name'] });
  system.addEventListener('change', tell);
  tell();
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', tell);
  };
}

/** "light" or "dark". */
export function themeOf(body, systemIsDark) {
  const told = body.dataset.jpThemeLight;
  if (told === undefined) return systemIsDark ? 'dark' : 'light';
  return told === 'true' ? 'light' : 'dark';
}
