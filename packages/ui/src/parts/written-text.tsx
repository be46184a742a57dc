import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ReactNode } from 'react';

type Props = {
  /** Markdown. */
  text: string;
  /** The level of its first heading: the page has the one above. */
  heading?: 2 | 3;
};

/**
 * A text that somebody wrote in Markdown. Only what guidance needs is drawn: headings, paragraphs, lists,
 * quotes, emphasis and links that open. Everything else, HTML too, stands there as the letters it is.
 */
export function WrittenText({ text, heading = 2 }: Props): ReactNode {
  const { children } = fromMarkdown(text);
  return <>{children.map((node) => block(node, heading))}</>;
}

function block(node: RootContent, heading: 2 | 3): ReactNode {
  const key = placeOf(node);
  switch (node.type) {
    case 'heading': {
      const Heading = node.depth <= 2 && heading === 2 ? 'h2' : 'h3';
      return <Heading key={key}>{inline(node.children)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{inline(node.children)}</p>;
    case 'blockquote':
      return <blockquote key={key}>{node.children.map((child) => block(child, 3))}</blockquote>;
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {node.children.map((item) => (
            <li key={placeOf(item)}>{listed(item.children)}</li>
          ))}
        </List>
      );
    }
    default:
      return <p key={key}>{lettersOf(node)}</p>;
  }
}

/** A line of a list is one paragraph, mostly: it needs no room of its own. */
function listed(children: readonly RootContent[]): ReactNode {
  const [only] = children;
  if (children.length === 1 && only?.type === 'paragraph') return inline(only.children);
  return children.map((child) => block(child, 3));
}

function inline(nodes: readonly PhrasingContent[]): ReactNode {
  return nodes.map((node) => {
    const key = placeOf(node);
    switch (node.type) {
      case 'text':
        return node.value;
      case 'strong':
        return <strong key={key}>{inline(node.children)}</strong>;
      case 'emphasis':
        return <em key={key}>{inline(node.children)}</em>;
      case 'break':
        return <br key={key} />;
      case 'link':
        return OPENS.test(node.url) ? (
          <a key={key} href={node.url}>
            {inline(node.children)}
          </a>
        ) : (
          inline(node.children)
        );
      default:
        return lettersOf(node);
    }
  });
}

/** Web, mail and telephone addresses, and pages of this site. */
const OPENS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Where it begins in the text: no two of one kind begin together. */
const placeOf = ({ position }: Nodes) => position?.start.offset;

function lettersOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node ? node.children.map(lettersOf).join('') : '';
}
