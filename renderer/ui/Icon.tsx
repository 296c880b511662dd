import { classes } from './classes.ts';

export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-right'
  | 'close'
  | 'danger'
  | 'delete'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'logout'
  | 'mail'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'warning';

/** A KERN icon: decoration only, the text beside it says the same. */
export function Icon({ name, size }: { name: IconName; size?: 'small' | 'default' | 'large' }) {
  return <span className={classes('kern-icon', `kern-icon--${name}`, size && `kern-icon--${size}`)} aria-hidden="true" />;
}
