/** JSON to stand in an element of a page: no text may close that element. */
export const inlineJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
