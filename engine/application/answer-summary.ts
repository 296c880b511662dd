import type { Bundle, FormField, FormModel, JsonObject, JsonValue, UploadValue } from '../definition/bundle.ts';
import { formatForDisplay, getAt } from '../rules/index.ts';
import type { AnswerSummary, StoredFile } from './api.ts';

type Row = AnswerSummary['rows'][number];

/** Answers as labelled rows, page by page; what was not answered or not asked is left out. */
export function summariseAnswers(bundle: Bundle, answers: JsonObject): AnswerSummary[] {
  const pages: AnswerSummary[] = [];
  for (const page of bundle.form.pages) {
    const rows: Row[] = [];
    addRows({ rows, answers, lang: bundle.form.lang }, page.field, page.id, 0, true);
    if (rows.length > 0) pages.push({ page: page.id, title: page.title, rows });
  }
  return pages;
}

interface Summing {
  rows: Row[];
  answers: JsonObject;
  lang: FormModel['lang'];
}

function addRows(summing: Summing, field: FormField, path: string, depth: number, root = false): void {
  const { rows, answers, lang } = summing;
  const value = getAt(answers, path);
  if (value === undefined || field.kind === 'info') return;
  if (field.kind === 'list') return addItems(summing, field, path, depth, value);
  if (field.fields) {
    const children: Row[] = [];
    for (const child of field.fields) addRows({ ...summing, rows: children }, child, `${path}.${child.name}`, root ? depth : depth + 1);
    if (children.length > 0 && !root) rows.push({ path, label: field.label, value: '', depth, heading: true });
    rows.push(...children);
    return;
  }
  if (field.kind === 'upload') {
    const files = uploadsOf(value);
    if (files.length > 0) rows.push({ path, label: field.label, value: files.map((file) => file.name).join(', '), depth, files });
    return;
  }
  rows.push({ path, label: field.label, value: formatForDisplay(field, value, lang), depth });
}

function addItems(summing: Summing, field: FormField, path: string, depth: number, value: JsonValue): void {
  if (!Array.isArray(value)) return;
  for (const index of value.keys()) {
    summing.rows.push({
      path: `${path}.${index}`,
      label: `${field.itemLabel ?? field.label} ${index + 1}`,
      value: '',
      depth,
      heading: true,
    });
    for (const child of field.fields ?? []) addRows(summing, child, `${path}.${index}.${child.name}`, depth + 1);
  }
}

function uploadsOf(value: JsonValue): StoredFile[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown as UploadValue[]).map((file) => ({ id: file.datei, name: file.name, mediaType: file.typ, bytes: file.groesse }));
}

/** All stored files the answers point at. */
export function filesOfAnswers(bundle: Bundle, answers: JsonObject): StoredFile[] {
  return summariseAnswers(bundle, answers).flatMap((page) => page.rows.flatMap((row) => row.files ?? []));
}
