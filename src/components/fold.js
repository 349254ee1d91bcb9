// On a phone, the filters of a list fold above it: they would fill two screens. It runs as the page is read, so that nothing moves.
if (matchMedia('(width < 48em)').matches) document.querySelector('.facets__fold').open = false;
