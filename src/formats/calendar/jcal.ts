/** iCalendar as data, which ical.js writes: https://www.rfc-editor.org/rfc/rfc7265 */
export type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
export type Component = [name: string, properties: Property[], components: Component[]];

/** A property that holds words, or none without them. */
export const text = (name: string, value: string | undefined): Property[] => (value ? [[name, {}, 'text', value]] : []);
