export { Alert, type Tone } from './Alert.tsx';
export { Badge } from './Badge.tsx';
export { Button, ButtonGroup, LinkButton } from './Button.tsx';
export { Card, CardGrid } from './Card.tsx';
export { classes } from './classes.ts';
export { DataTable, type Column } from './DataTable.tsx';
export { Details } from './Details.tsx';
export { ErrorSummary, type ErrorSummaryItem } from './ErrorSummary.tsx';
export { FeeTable } from './FeeTable.tsx';
export {
  Checkbox,
  Fieldset,
  Frame,
  FileField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type Choice,
  type FieldProps,
} from './fields.tsx';
export { bytesText, dateText, dateTimeText, moneyText } from './format.ts';
export { Icon, type IconName } from './Icon.tsx';
export { PageHeading, Section } from './PageHeading.tsx';
export { DescriptionList, SummaryList, type SummaryRow } from './SummaryList.tsx';
export { TaskList, type Task } from './TaskList.tsx';
export { Timeline, type TimelineEntry } from './Timeline.tsx';
