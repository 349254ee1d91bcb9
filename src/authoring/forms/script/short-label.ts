/** What a field is called in a sentence: its label up to the first stop, `Résumé d’une ou deux phrases`. */
export const shortLabel = (label: string) => label.split(/\s*[,;:(]/)[0]!;
