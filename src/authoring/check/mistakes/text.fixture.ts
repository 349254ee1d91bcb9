import type { Mistake } from '../project.fixture.ts';
import { png, type Files } from '../project.fixture.ts';
import { mdx, post, postInstead } from './post.fixture.ts';

const picture = (text: string, name: string, bytes = 0): Files => ({
  ...post(text),
  [`actualites/${name}`]: png(bytes),
});

/** A picture in the folder that all texts share, which one names and none shows. */
const shared = (name: string, contents: string | Uint8Array): Files => ({
  ...post(`Un mot. <!-- /img/${name} -->`),
  [`img/${name}`]: contents,
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
/** A picture of 30 000 pixels, from the first bytes of its file. */
const huge = Buffer.from(png());
huge.writeUInt32BE(30_000, 16);
huge.writeUInt32BE(30_000, 20);
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const endlessTable = `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'|\n'.repeat(9000)}`;

/** Texts: MDX, HTML, pictures, headings. */
export const textMistakes: Mistake[] = [
  ['a post without a text', post('<!-- Votre texte. -->'), 'a-ecrire 7:1', 'en brouillon'],
  ['a summary that is still to write', postInstead('summary', 'summary: À écrire'), 'a-ecrire 4:10', 'Écrivez-le'],
  ['a tag that is not closed, in MDX', mdx('Un <b>mot'), 'mdx 7:4', 'Fermez-la'],
  ['a brace, in MDX', mdx('Un {mot'), 'mdx 7:4', '\\{'],
  ['a comment of HTML, in MDX', mdx('Un\n\n<!-- mot -->'), 'mdx 9:1', '{/* commentaire */}'],
  ['a less-than sign, in MDX', mdx('Un <3'), 'mdx 7:4', '\\<'],
  ['an address between angle brackets, in MDX', mdx('<https://a.fr>'), 'mdx 7:1', '\\<'],
  ['an import', mdx('import a from "./a.ts"'), 'code-interdit 7:1', 'Retirez-le'],
  ['an expression', mdx('Un {1 + 1} mot'), 'code-interdit 7:4', '\\{'],
  ['an expression between two comments', mdx('{/* a */ process.exit() /* b */}'), 'code-interdit 7:1', '\\{'],
  ['an empty tag, in MDX', mdx('<>mot</>'), 'code-interdit 7:1', 'gardez son texte'],
  ['an attribute that is run, in MDX', mdx('<a onClick={() => 1}>mot</a>'), 'code-interdit 7:1', 'nom="valeur"'],
  ['a frame', post('Un\n\n<iframe src="https://a.fr"></iframe>'), 'code-interdit 9:1', 'va en lien'],
  ['tags of a block', post('<details>\n<summary>a</summary>\n</details>'), 'code-interdit 7:1', 'gardez son texte'],
  ['one that runs', picture('Un <img src="a.png" alt="a" onerror="a()">', 'a.png'), 'code-interdit 7:4', 'Retirez'],
  ['a tag with a style, in a quotation', post('> <p style="color:red">b</p>'), 'code-interdit 7:3', 'présentation'],
  ['a named element', post('## A\n\nUn <a id="b" href="#a">c</a>'), 'code-interdit 9:4', 'Retirez cet attribut'],
  ['bold that does not end', post('Un <b>mot'), 'code-interdit 7:4', 'Fermez par </b>'],
  ['a tag that does not end', post('<p title="mot'), 'code-interdit 7:1', 'Fermez par </p>'],
  ['tags without number in one another', post('<div>'.repeat(1500)), 'mdx 7:1', 'suites de'],
  ['spaces without end', post(`Un${' '.repeat(300)}mot`), 'encodage 7:3', 'de trop'],
  ['a line without end', post('mot '.repeat(3000)), 'encodage 7:1', 'paragraphes'],
  ['a tag that runs', post('<div onclick="a()">\n\nmot\n\n</div>'), 'code-interdit 7:1', 'Retirez cet attribut'],
  ['a comment that ends first', post('<!--><img src=x onerror=a()>-->'), 'code-interdit 7:1', 'gardez son texte'],
  ['one that ends oddly', post('<!-- a --!><img src=x onerror=a()>-->'), 'code-interdit 7:1', 'gardez son texte'],
  ['a picture in HTML that is missing', post('Un <img src="./a.png" alt="Photo">'), 'image-absente 7:4', 'Déposez-la'],
  ['a picture in HTML without words', picture('<img src="./a.png">', 'a.png'), 'sans-mots 7:1', 'entre les crochets'],
  ['a link in HTML to nothing', post('<a href="/projets/kalm/">KALLM</a>'), 'lien 7:1', '« /projets/kallm/ »'],
  ['a link in HTML that runs code', post('Un <a href="javascript:a()">mot</a>'), 'lien 7:4', '« https: »'],
  ['a picture that is missing', post('![Photo](./a.png)'), 'image-absente 7:1', 'src/content/actualites'],
  ['a folder in place of a picture', post('![Photo](./)'), 'image-absente 7:1', 'src/content'],
  ['a picture in another case', picture('![Photo](./Photo.png)', 'photo.png'), 'image-absente 7:1', '« ./photo.png »'],
  ['a picture in no folder', post('![A](../../blog/a.png)'), 'image-absente 7:1', 'src/content/actualites'],
  ['a misspelt picture', picture('![Photo](./foto.png)', 'photo.png'), 'image-absente 7:1', '« ./photo.png »'],
  ['a picture of another site, in the text', post('![](https://a.fr/a.png)'), 'image-absente 7:1', 'Déposez-la'],
  ['a picture whose name encodes nothing', post('![Photo](./100%.png)'), 'image-absente 7:1', 'Déposez-la'],
  ['a heavy picture', picture('![Photo](./a.png)', 'a.png', 10_100_000), 'image-illisible 7:1', '1 600 pixels'],
  ['a drawing with a script, named as a picture', shared('a.png', drawing), 'image-illisible -:-', 'en PNG ou en WebP'],
  ['an empty picture', shared('a.jpg', ''), 'image-illisible -:-', 'Exportez'],
  ['a picture cut short', shared('a.png', png().subarray(0, 45)), 'image-illisible -:-', 'à nouveau'],
  ['a picture too wide to be drawn', shared('a.png', huge), 'image-illisible -:-', '1 600 pixels'],
  ['a picture of another kind than its name', shared('a.png', gif), 'image-illisible -:-', '« a.gif »'],
  ['a broken picture', { ...post('![A](./a.png)'), 'actualites/a.png': 'x' }, 'image-illisible 7:1', 'Exportez'],
  ['a picture without words', picture('![](./a.png)', 'a.png'), 'sans-mots 7:1', 'entre les crochets'],
  ['a heading without words', post('## 🎉'), 'sans-mots 7:1', 'Écrivez-en'],
  ['a file to run', postInstead('title', 'title: __ASTRO_IMAGE_/a.yaml?x.png'), 'code-interdit 2:8', 'Retirez'],
  ['the same, in escapes', postInstead('title', 'title: "\\x5f_ASTRO_IMAGE_a"'), 'code-interdit -:-', 'Retirez'],
  ['a table without end', post(endlessTable), 'mdx 7:1', 'suites de'],
  ['too many quotes in one another', post(`${'> '.repeat(4000)} a`), 'mdx 7:1', 'suites de'],
];
