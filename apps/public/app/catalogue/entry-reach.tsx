import type { Entry } from './entry.server.ts';

type Item = NonNullable<Entry['reach']>['schemaOrg'];

/** What the page tells machines: how links to it are shown, the same as data, its facts as microdata. */
export function EntryReach({ entry: { reach } }: { entry: Entry }) {
  if (!reach) return null;
  const { shareTitle, shareDescription, alternates, schemaOrg } = reach;
  const address = schemaOrg.properties.find(({ name }) => name === 'url')?.value;
  return (
    <>
      <meta name="description" content={shareDescription} />
      <meta property="og:type" content="article" />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:title" content={shareTitle} />
      <meta property="og:description" content={shareDescription} />
      {address ? <meta property="og:url" content={address} /> : null}
      {alternates.map(({ href, mediaType }) => (
        <link key={href} rel="alternate" type={mediaType} href={href} />
      ))}
      <Microdata item={schemaOrg} />
    </>
  );
}

function Microdata({ item: { type, properties } }: { item: Item }) {
  return (
    <div hidden itemScope itemType={`https://schema.org/${type}`}>
      {properties.map(({ name, value, isLink, item }, index) =>
        item ? (
          <div
            key={index}
            hidden
            itemProp={name}
            itemScope
            itemType={`https://schema.org/${item.type}`}
          >
            {item.properties.map((inner, place) => (
              <Property key={place} {...inner} />
            ))}
          </div>
        ) : (
          <Property key={index} name={name} value={value} isLink={isLink} />
        ),
      )}
    </div>
  );
}

type PropertyProps = { name: string; value?: string | null; isLink: boolean };

function Property({ name, value, isLink }: PropertyProps) {
  const text = value ?? '';
  return isLink ? <link itemProp={name} href={text} /> : <meta itemProp={name} content={text} />;
}
