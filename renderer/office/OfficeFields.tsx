import type { FieldIssue, OfficeField } from '../../engine/contract/office-pages.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { dateText, FileField, RadioGroup, SelectField, TextArea, TextField } from '../ui/index.ts';

/** The inputs of an office form, each with its mistake. */
export function OfficeFields({ fields, issues }: { fields: OfficeField[]; issues: FieldIssue[] }) {
  return fields.map((field) => (
    <OneField key={field.name} field={field} error={issues.find((issue) => issue.field === field.name)?.message} />
  ));
}

function OneField({ field, error }: { field: OfficeField; error?: string }) {
  if (field.type === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  if (field.type === 'suggestions') return <SuggestionList field={field} />;
  const common = { name: field.name, label: field.label, hint: field.hint, optional: !field.required, error };
  switch (field.type) {
    case 'textarea':
      return <TextArea {...common} value={field.value} rows={field.rows} />;
    case 'text':
      return <TextField {...common} value={field.value} />;
    case 'date':
      return <TextField {...common} value={dateText(field.value)} inputMode="numeric" maxLength={10} autoComplete="off" width="short" />;
    case 'money':
      return <TextField {...common} value={field.value} inputMode="decimal" width="short" />;
    case 'radio':
      return <RadioGroup {...common} value={field.value} options={field.options} />;
    case 'select':
      return <SelectField {...common} value={field.value} options={field.options} groups={field.groups} />;
    case 'files':
      return <FileField {...common} multiple accept=".pdf,.jpg,.jpeg,.png" />;
  }
}
