/** The types of pictures that the content may hold. No SVG: it can hold code, which runs where it is opened alone. */
export const pictureExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

const picture = new RegExp(`\\.(?:${pictureExtensions.join('|')})$`, 'i');

export const isPicture = (name: string) => picture.test(name);

/** Whether the name of a picture, without its folder, is one that addresses and all systems write alike. */
export const isPictureName = (name: string) => isPicture(name) && /^[a-z0-9][\w.-]*$/i.test(name);
