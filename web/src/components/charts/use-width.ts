import { type RefObject, useLayoutEffect, useState } from 'react';

/** As wide as a drawing gets, and as narrow; in between it is as wide as there is room, so that its letters keep their size. */
const WIDEST = 760;
const NARROWEST = 260;

/** How much room an element has, in pixels; drawn anew when that changes. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return;
    const take = (room: number) => room > 0 && setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, room))));
    // Before the first picture is painted, so that nothing moves afterwards.
    take(element.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => entry !== undefined && take(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
