/**
 * Runs in the page: what its style sheets set on what it has and the texts of others do not, such as
 * `@media … | .fr-card:hover | color: red`, and how much those others set. The states of elements, such as `:hover`, count
 * as if each were in it. It then wears the others, to tell which variables that they read are worth something else.
 */
export function missingFrom(texts: string[]): { missing: string[]; count: number } {
  const split = (list: string) => list.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
  // The purge shortens `:is(.a, .b)` when the site has no `.b`: each is read alone.
  const alone = (selector: string): string[] => {
    const [list, parts] = /:is\(([^()]*)\)/.exec(selector) ?? [];
    return list ? split(parts!).flatMap((part) => alone(selector.replace(list, `:is[${part}]`))) : [selector];
  };
  /** What the rules set, the last one of each selector. */
  const settings = (sheets: Iterable<CSSStyleSheet>) => {
    const found = new Map<string, { selector: string; name: string; value: string }>();
    const read = (rule: CSSStyleRule, within: string) => {
      for (const selector of split(rule.selectorText).flatMap(alone)) {
        for (const name of rule.style) {
          const value = `${rule.style.getPropertyValue(name)} ${rule.style.getPropertyPriority(name)}`.trim();
          found.set(`${within}${selector} | ${name}`, { selector, name, value });
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
    for (const sheet of sheets) walk(sheet.cssRules, '');
    return found;
  };
  // What depends on a state, or is drawn beside an element, is there when the element is.
  const states =
    /::?[a-z-]*(?:before|after|marker|placeholder|backdrop|selection|hover|active|focus|visited|target|checked|disabled|enabled|invalid|valid|open|autofill|webkit|moz|-ms-)[\w-]*(?:\([^)]*\))?/g;
  const matched = (selector: string) => {
    const lasting = selector.replaceAll(states, '').replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, '$1*');
    try {
      return [...document.querySelectorAll(lasting.replaceAll(/:is\[([^\]]*)\]/g, ':is($1)'))];
    } catch {
      return [document.documentElement];
    }
  };
  const other = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const kept = settings(other);
  const lost = [...settings(document.styleSheets)].filter(([key, { value }]) => kept.get(key)?.value !== value);
  const missing = lost
    .filter(([, { selector, name }]) => !name.startsWith('--') && matched(selector).length > 0)
    .map(([key, { value }]) => `${key}: ${value}`);
  const lostNames = new Set(lost.map(([, { name }]) => name));
  const readings = [...kept.values()].flatMap(({ selector, value }) =>
    [...value.matchAll(/--[\w-]+/g)]
      .filter(([variable]) => lostNames.has(variable))
      .map(([variable]) => ({ selector, variable })),
  );
  const worths = () =>
    readings.map(({ selector, variable }) => {
      const values = matched(selector).map((element) => getComputedStyle(element).getPropertyValue(variable));
      return `${selector} | ${variable}: ${values.join(' / ')}`;
    });
  const before = worths();
  for (const sheet of document.styleSheets) sheet.disabled = true;
  document.adoptedStyleSheets = other;
  const after = new Set(worths());
  return { missing: [...missing, ...before.filter((worth) => !after.has(worth))], count: kept.size };
}
