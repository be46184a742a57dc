import type { SectionBlockType } from '../../duties/section.types.ts';
import type { Addresses } from '../addresses.ts';
import { safeLink, vietnameseDay, type ListedEntry } from '../listed-entry.ts';
import { plainOrNull, plainText } from '../plain-text.ts';
import { optional, xml, type Xml } from '../xml.ts';
import type { AgencyFeed } from './agency-feed.service.ts';
import { contactPoint, linksOf } from './json-feed.ts';

/**
 * The section as a piece of a page: no script, no style, no id, so that it takes the look of the
 * portal it stands in and meets nothing there of its own name.
 */
export function sectionHtml(feed: AgencyFeed, addresses: Addresses): string {
  const { agency, completeness, duties } = feed;
  const links = linksOf(agency, addresses);
  return xml`<section class="minhbach" lang="vi">
<h2>Tiếp cận thông tin</h2>
<p>${plainText(agency.name)} · đạt ${completeness.met}/${completeness.total} phần của chuyên mục.</p>
${contact(feed)}<h3>Thông tin mới công khai</h3>
${feed.newest.length === 0 ? xml`<p>Chưa có thông tin nào.</p>` : xml`<ul>${feed.newest.map((one) => entry(one, addresses))}</ul>`}
<p><a href="${links.catalogue}">Danh mục thông tin công khai (${feed.publicEntries})</a></p>
<p><a href="${links.ask}">Gửi yêu cầu cung cấp thông tin</a></p>
<p><a href="${links.track}">Tra cứu yêu cầu đã gửi</a></p>
${duties.overdue === 0 ? null : xml`<p>${duties.overdue} mục quá hạn công khai.</p>\n`}${feed.blocks
    .filter(isWritten)
    .map((one) => block(one, addresses))}<p><a href="${links.section}">Xem đầy đủ chuyên mục</a></p>
</section>
`.text;
}

const isWritten = ({ content, link, document }: SectionBlockType) =>
  [content, link, document].some((one) => one !== null);

const CONTACT_WORDS = [
  ['unit', 'Đơn vị'],
  ['person', 'Người phụ trách'],
  ['post', 'Chức vụ'],
  ['address', 'Địa chỉ'],
  ['phone', 'Điện thoại'],
  ['email', 'Thư điện tử'],
  ['hours', 'Giờ làm việc'],
] as const;

function contact(feed: AgencyFeed): Xml {
  const point = contactPoint(feed);
  const title = xml`<h3>Đầu mối cung cấp thông tin</h3>\n`;
  if (point === null) return xml`${title}<p>Cơ quan chưa công bố đầu mối.</p>\n`;
  return xml`${title}<dl>${CONTACT_WORDS.map(([name, words]) =>
    optional(point[name], (value) => xml`<dt>${words}</dt><dd>${value}</dd>`),
  )}</dl>
<p>Rà soát ngày ${vietnameseDay(point.checked_on)}.</p>
`;
}

function entry({ entry }: ListedEntry, addresses: Addresses): Xml {
  const facts = [
    entry.documentNumber,
    entry.issuedOn === null ? null : `ngày ${vietnameseDay(entry.issuedOn)}`,
  ].filter((fact) => fact !== null);
  const said = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return xml`<li><a href="${addresses.entryPage(entry.id)}">${entry.title}</a>${said}</li>`;
}

function block(block: SectionBlockType, addresses: Addresses): Xml {
  const paragraphs = (plainOrNull(block.content) ?? '').split(/\n+/).filter((line) => line !== '');
  const checked = [
    block.owner === null ? null : `Phụ trách: ${plainText(block.owner)}.`,
    block.checkedOn === null ? null : `Rà soát ngày ${vietnameseDay(block.checkedOn)}.`,
  ].filter((sentence) => sentence !== null);
  return xml`<h3>${block.title}</h3>
${paragraphs.map((line) => xml`<p>${line}</p>`)}${optional(
    safeLink(block.link),
    (link) => xml`<p><a href="${link}">${link}</a></p>`,
  )}${optional(
    block.document,
    ({ name, href }) => xml`<p><a href="${addresses.at(href)}">${plainText(name)}</a></p>`,
  )}${optional(checked.join(' '), (words) => xml`<p>${words}</p>`)}
`;
}
