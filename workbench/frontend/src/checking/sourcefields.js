/**
 * The fields that each kind of source has of its own.
 * @module
 */
import { choice, textField } from '../shared/form.js';
import { webAddress } from './webaddress.js';

const MEDIA = [['in person', 'in person'], ['telephone', 'telephone'], ['video call', 'video call'], ['e-mail', 'e-mail'], ['message', 'message']];

/** @type {Object<string, () => Object<string, {label: string, control: HTMLElement}>>} */
const FIELDS = {
  wikipedia: () => ({}),
  shelf: () => ({}),
  web: () => ({
    url: { label: 'Web address', control: textField({ inputmode: 'url', placeholder: 'https://' }) },
    title: { label: 'Title', control: textField() },
  }),
  document: () => ({
    title: { label: 'Document', control: textField({ placeholder: 'Annual report 2025' }) },
    file_name: { label: 'File or shelf', control: textField({ placeholder: 'where it is kept' }) },
  }),
  interview: () => ({
    title: { label: 'With whom', control: textField({ placeholder: 'press office of the ministry' }) },
    date: { label: 'Date', control: textField({ placeholder: '2025-05-20 14:30' }) },
    medium: { label: 'How', control: choice(MEDIA) },
    contact: { label: 'Contact (kept apart where confidential)', control: textField({ placeholder: 'telephone or e-mail' }) },
  }),
};

/** Fresh fields for a kind of source, in order. */
export const fieldsFor = (kind) => FIELDS[kind]();

/**
 * What was typed, as the ledger wants it: title and address by themselves, the rest as details.
 * @returns {{title: string|null, url: string|null, details: Object<string, string>, problem?: string}|null} Null when it names
 *   no source; `problem` says what is wrong with it.
 */
export function detailsOf(kind, fields) {
  const typed = Object.entries(fields).map(([name, { control }]) => [name, control.value.trim()]);
  const { title = '', url = '', ...details } = Object.fromEntries(typed.filter(([, value]) => value));
  if (kind === 'web' ? !url : !title) return null;
  return { title: title || null, details, ...(kind === 'web' ? webAddress(url) : { url: null }) };
}
