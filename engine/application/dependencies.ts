import type { CatalogRegistry } from './catalog/catalog-registry.ts';
import type {
  BlobStore,
  Clock,
  FileInspector,
  KeyStore,
  LetterRenderer,
  Mailer,
  Passwords,
  PaymentProvider,
  Store,
  TextTemplates,
} from './ports.ts';

/** Everything the use cases work with; main.ts puts it together. */
export interface Dependencies {
  store: Store;
  keys: KeyStore;
  blobs: BlobStore;
  clock: Clock;
  letters: LetterRenderer;
  templates: TextTemplates;
  payment: PaymentProvider;
  mailer: Mailer;
  inspector: FileInspector;
  passwords: Passwords;
  catalog: CatalogRegistry;
  log: Log;
  /** Origin of the citizen pages, no slash at the end. */
  publicUrl: string;
  /** Wakes the job runner; resolves when the effects due now were tried (at most a moment). */
  wake(): Promise<void>;
}
/** Never receives answers, names or other personal data: codes and ids only. */
export interface Log {
  info(code: string, data?: Record<string, string | number | boolean | null>): void;
  error(code: string, data?: Record<string, string | number | boolean | null>): void;
}
