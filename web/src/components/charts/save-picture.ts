import { saveFile } from '../../lib/save-file';

/** What the style sheet says of a drawing and a picture file has to say itself. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight'];

/** Saves a drawing as a picture that stands on its own. */
export function savePicture(svg: SVGSVGElement, name: string) {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const computed = getComputedStyle(original);
    for (const style of STYLES) {
      const value = computed.getPropertyValue(style);
      if (value !== '') element.setAttribute(style, value);
    }
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  saveFile(`${name}.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}
