// @ts-check
/*
 * The only script of every page, in its head. Shows the theme that a visitor chose, `light` or `dark`, before the first
 * paint, so that a page never flashes in the other one; without a choice the page follows the system. Then listens to the
 * choice in the footer, and closes the phone menu when the focus leaves it.
 */
{
  const key = 'theme';
  const root = document.documentElement;

  /** @param {string} theme */
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.frTheme = theme;
    else delete root.dataset.frTheme;
  };

  /** @type {Storage | undefined} */
  let storage;
  try {
    storage = localStorage;
  } catch {
    // The choice lasts as long as the page where nothing may be kept.
  }
  const chosen = () => storage?.getItem(key) ?? 'system';

  show(chosen());
  addEventListener('storage', () => show(chosen()));
  addEventListener('DOMContentLoaded', () => {
    const menu = document.getElementById('menu-principal');
    menu?.addEventListener('focusout', ({ relatedTarget: next }) => {
      if (next instanceof Node && !menu.contains(next) && menu.matches(':popover-open')) menu.hidePopover();
    });
    const choice = /** @type {HTMLFormElement | null} */ (document.getElementById('choix-theme'));
    if (!choice) return;
    choice.hidden = false;
    choice.theme.value = chosen();
    choice.addEventListener('change', () => {
      show(choice.theme.value);
      if (choice.theme.value === 'system') storage?.removeItem(key);
      else storage?.setItem(key, choice.theme.value);
    });
  });
}
