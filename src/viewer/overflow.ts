/** Marks an element that scrolls while there is more of it below, so that its lower edge fades instead of cutting a line. */
export function markOverflow(element: HTMLElement): void {
  const update = (): void => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.toggleAttribute("data-more", below > 1);
  };
  const sizes = new ResizeObserver(update);
  const watchChildren = (): void => {
    sizes.disconnect();
    for (const one of [element, ...element.children]) sizes.observe(one);
  };
  new MutationObserver(watchChildren).observe(element, { childList: true });
  watchChildren();
  element.addEventListener("scroll", update, { passive: true });
}
