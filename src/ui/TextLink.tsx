// A link within text.
// A plain <a href>; a link out of the app is marked and opens beside it.
// Must not know the routes.
import type { ComponentProps } from 'react';

interface TextLinkProps extends ComponentProps<'a'> {
  href: string;
  /** Leads out of the app: opens in a new tab and tells the other side nothing. */
  isExternal?: boolean;
}

/** A link within text. */
export function TextLink({ isExternal = false, children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} {...(isExternal && { target: '_blank', rel: 'noreferrer' })}>
      {children}
    </a>
  );
}
