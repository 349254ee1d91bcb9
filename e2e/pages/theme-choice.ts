import { Shell } from './shell.ts';

export type Choice = 'Système' | 'Clair' | 'Sombre';

export class ThemeChoice extends Shell {
  readonly group = this.footer.getByRole('group', { name: 'Affichage' });

  option(choice: Choice) {
    return this.group.getByRole('radio', { name: choice });
  }

  /** Whether the page is dark: its text is lighter than its ground. */
  isDark() {
    return this.page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      const lightness = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return red + green + blue;
      };
      const body = getComputedStyle(document.body);
      return lightness(body.color) > lightness(body.backgroundColor);
    });
  }
}
