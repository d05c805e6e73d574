/** Up to so many nodes everything is drawn as a page opens. */
export const WHOLE_AT_FIRST = 2000;

/** More nodes than these at once are beyond what a map can show, and what a browser or a viewer of pictures can draw. */
export const MOST_AT_ONCE = 20_000;
