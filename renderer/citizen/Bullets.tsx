import type { ReactNode } from 'react';

/** Short items, one below the other. */
export function Bullets({ items, numbered }: { items: ReactNode[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={`kern-list kern-list--${numbered ? 'number' : 'bullet'}`}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}
