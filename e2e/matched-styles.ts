/**
 * Runs in the page: what the rules of its style sheets that match one of its elements set, the last one of each selector:
 * `@media … | .fr-card:hover | color` → `red`. The states of elements, such as `:hover`, count as if each were in it. For
 * a variable, what it is worth on the elements whose rules read it.
 */
export function matchedStyles(): Record<string, string> {
  const set = new Map<string, string>();
  const elements = new Map<string, Element[]>();
  const split = (list: string) => list.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
  // What depends on a state, or is drawn beside an element, is there when the element is.
  const states =
    /::?[a-z-]*(?:before|after|marker|placeholder|backdrop|selection|hover|active|focus|visited|target|checked|disabled|enabled|invalid|valid|open|autofill|webkit|moz|-ms-)[\w-]*(?:\([^)]*\))?/g;
  const matched = (selector: string) => {
    const lasting = selector.replaceAll(states, '').replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, '$1*');
    try {
      return [...document.querySelectorAll(lasting)];
    } catch {
      return [document.documentElement];
    }
  };
  // The purge shortens `:is(.a, .b)` when the site has no `.b`: only what the page has counts.
  const present = (selector: string) =>
    selector.replaceAll(/:is\(([^()]*)\)/g, (_whole, list: string) => {
      const kept = split(list).filter((part) => matched(part).length > 0);
      return `:is(${kept.join(', ')})`;
    });
  const read = (rule: CSSStyleRule, within: string) => {
    for (const selector of split(rule.selectorText)) {
      const found = elements.get(selector) ?? matched(selector);
      elements.set(selector, found);
      if (found.length === 0) continue;
      for (const name of rule.style) {
        if (name.startsWith('--')) continue;
        const value = `${rule.style.getPropertyValue(name)} ${rule.style.getPropertyPriority(name)}`;
        set.set(`${within}${present(selector)} | ${name}`, value.replaceAll(location.origin, '').trim());
        for (const [variable] of value.matchAll(/--[\w-]+/g)) {
          const worth = found.map((element) => getComputedStyle(element).getPropertyValue(variable));
          set.set(`${within}${present(selector)} | ${variable}`, [...new Set(worth)].join(' / '));
        }
      }
    }
  };
  const walk = (rules: CSSRuleList, within: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) read(rule, within);
      else if (rule instanceof CSSGroupingRule) {
        walk(rule.cssRules, `${within}${rule.cssText.slice(0, rule.cssText.indexOf('{')).trim()} | `);
      }
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules, '');
  return Object.fromEntries(set);
}
