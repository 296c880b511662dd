import type { StoredFile } from '../../engine/contract/citizen-pages.ts';
import { bytesText } from '../ui/index.ts';

/** Stored files as download links; `base` ends with a slash. */
export function FileList({ files, base }: { files: StoredFile[]; base: string }) {
  if (files.length === 0) return null;
  return (
    <ul className="kern-list aw-plain-list">
      {files.map((file) => (
        <li key={file.id}>
          <a className="kern-link" href={`${base}${encodeURIComponent(file.id)}`} download>
            {file.name}
          </a>{' '}
          ({bytesText(file.bytes)})
        </li>
      ))}
    </ul>
  );
}
