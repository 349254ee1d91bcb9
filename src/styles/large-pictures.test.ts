import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import postcss from 'postcss';
import { isInlined, largePictures } from './large-pictures.ts';

const drawing = (length: number) => `<svg xmlns='http://www.w3.org/2000/svg'>${'<g/>'.repeat(length / 4)}</svg>`;
const styles = (svg: string) => `a{background:url("data:image/svg+xml;charset=utf8,${encodeURIComponent(svg)}")}`;
const processed = (css: string) => postcss([largePictures]).process(css, { from: undefined }).css;

describe('largePictures', () => {
  it('takes a large picture out of the styles, as it is', () => {
    const [, file] = /url\("([^"]+)"\)/.exec(processed(styles(drawing(2000))))!;
    assert.equal(readFileSync(file!, 'utf8'), drawing(2000));
    assert.equal(isInlined(file!), false);
  });

  it('leaves a small one, and other files', () => {
    assert.equal(processed(styles(drawing(40))), styles(drawing(40)));
    assert.equal(isInlined('/site/src/favicon.svg'), undefined);
    assert.equal(isInlined('_astro/page.a1b2.js'), false);
  });
});
