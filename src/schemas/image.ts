import { z } from 'zod';
import { imagePath, list, text } from './fields.ts';
import { typeset } from './typography.ts';

const image = z.strictObject({
  src: imagePath().describe('Image. Son chemin : ./image.png à côté du texte, ou /img/image.png.'),
  alt: z
    .string()
    .max(400)
    .overwrite(typeset)
    .describe('Texte de remplacement. Ce que montre l’image, pour qui ne la voit pas ; vide si elle est décorative.'),
  caption: text(300).optional().describe('Légende affichée sous l’image.'),
  credit: text(200).optional().describe('Auteur et licence de l’image.'),
});

/** The pictures that a header names, each as a path or with its texts. */
export const images = () =>
  list(
    z.union(
      [imagePath(), image],
      'attend un chemin d’image, ou « src » et « alt » : ajoutez « alt », ce que montre l’image (alt: "" si elle ne fait que décorer)',
    ),
  ).default([]);

export type Images = z.output<ReturnType<typeof images>>;
