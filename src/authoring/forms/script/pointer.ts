/*
 * To press a button is to leave the input that one was filling: a message that appeared above it just then would move
 * it away before the click.
 */

/** A finger's tap ends before the focus moves and the click comes. */
const clickDelay = 100;

let isPressing = false;
let ending: ReturnType<typeof setTimeout> | undefined;
let late: (() => void) | undefined;

function release() {
  isPressing = false;
  late?.();
  late = undefined;
}

addEventListener('pointerdown', () => {
  clearTimeout(ending);
  isPressing = true;
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    clearTimeout(ending);
    ending = setTimeout(release, clickDelay);
  });
}

/** Does at once what may move the page, or once the pointer has clicked when it is pressing something. */
export function whenReleased(action: () => void) {
  if (isPressing) late = action;
  else action();
}
