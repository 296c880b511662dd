import { crc32 } from 'node:zlib';

export interface ZipEntry {
  name: string;
  bytes: Buffer;
}
/** Names are UTF-8. */
const flags = 0x0800;
/** 1 January 1980, the first day the format knows: an entry says nothing about when it was packed. */
const day = 0x0021;

/** Files side by side in one archive, stored as they are: PDFs and pictures are packed already. */
export function zip(entries: ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of withOwnNames(entries)) {
    const path = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(day, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(signature(0x04034b50), common, path, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, place, path);
    offset += 30 + path.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Two files of one name would be one after unpacking; a name never leads out of its folder. */
function withOwnNames(entries: ZipEntry[]): ZipEntry[] {
  const seen = new Map<string, number>();
  return entries.map(({ name, bytes }) => {
    const safe = name
      .split('/')
      .map((part) => part.replace(/[\u0000-\u001f\\:*?"<>|]/g, '_').replace(/^\.+$/, '_'))
      .join('/');
    const count = (seen.get(safe) ?? 0) + 1;
    seen.set(safe, count);
    return { name: count === 1 ? safe : safe.replace(/(\.[^./]*)?$/, ` (${count})$1`), bytes };
  });
}
