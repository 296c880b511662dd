import type { FileInspector } from '../../application/ports.ts';
import { uploadMessages, type UploadRefusal } from '../../rules/upload-limits.ts';

const signatures: { kind: string; mediaType: string; starts: number[] }[] = [
  { kind: 'pdf', mediaType: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'jpg', mediaType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { kind: 'png', mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];
// Active content of a PDF (BSI TR-03172 A3.8): it is refused, not cleaned.
const activePdf = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|OpenAction|AA|XFA)\b/;

/** Judges a file by its content: kind by signature, size, a whole end, no active content. Not a virus scanner. */
export function createFileInspector(): FileInspector {
  return {
    async inspect(file, limits) {
      const { kinds, maxBytes } = limits;
      const refuse = (code: string, message: string) => ({ ok: false as const, code, message: `„${file.name}“: ${message}` });
      const refuseBy = (code: UploadRefusal) => ({ ok: false as const, code, message: uploadMessages[code](file.name, limits) });
      if (file.bytes.length === 0) return refuseBy('empty');
      if (file.bytes.length > maxBytes) return refuseBy('too-large');
      const found = signatures.find((signature) => signature.starts.every((byte, index) => file.bytes[index] === byte));
      if (!found || !kinds.includes(found.kind)) return refuseBy('wrong-kind');
      if (!isComplete(found.kind, file.bytes))
        return refuse(
          'damaged',
          'Die Datei ist beschädigt oder unvollständig. Bitte speichern Sie sie neu und laden Sie sie noch einmal hoch.',
        );
      if (found.kind === 'pdf' && activePdf.test(file.bytes.toString('latin1'))) {
        return refuse(
          'active-content',
          'Das PDF enthält aktive Inhalte oder Anhänge. Bitte drucken Sie es als neues PDF und laden Sie dieses hoch.',
        );
      }
      return { ok: true, mediaType: found.mediaType };
    },
  };
}

function isComplete(kind: string, bytes: Buffer): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - 2048));
  if (kind === 'pdf') return end.includes('%%EOF');
  if (kind === 'png') return end.includes('IEND');
  return end.includes(Buffer.from([0xff, 0xd9]));
}
