import type { Package } from './xml-events.ts';
import type { Sink } from './sink.ts';

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;

/** PowerPoint: a slide is a page. */
export async function readPptx(document: Package, sink: Sink): Promise<void> {
  const slides = document.names(SLIDE).sort((one, other) => numberOf(one) - numberOf(other));
  sink.pages(slides.length);
  if (document.names(/^ppt\/comments\//).length > 0) sink.warn('comments');
  for (const name of slides) sink.page(await textOf(document, name, sink));
}

async function textOf(document: Package, name: string, sink: Sink): Promise<string> {
  let isHidden = false;
  let isText = false;
  let slide = '';
  await document.read(name, {
    open(tag, { show }) {
      if (tag === 'p:sld') isHidden = show === '0';
      isText = tag === 'a:t';
    },
    text: (text) => (slide += isText ? text : ''),
    close(tag) {
      isText = false;
      if (tag === 'a:p') slide += '\n';
    },
  });
  if (!isHidden) return slide;
  sink.warn('hidden_sheets');
  sink.hide(slide);
  return '';
}

const numberOf = (name: string) => Number(SLIDE.exec(name)?.[1]);
