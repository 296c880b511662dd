import type { ReactNode } from 'react';
import { Said } from '../ui/Said.tsx';

/** Short items, one below the other. */
export function Bullets({ items, numbered }: { items: ReactNode[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={`kern-list kern-list--${numbered ? 'number' : 'bullet'}`}>
      {items.map((item, index) => (
        <li key={index}>
          <Said>{item}</Said>
        </li>
      ))}
    </List>
  );
}
