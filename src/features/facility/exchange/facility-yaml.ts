import { type Document, isScalar, isSeq, parseDocument, visit, Document as YamlDocument } from 'yaml';
import { type Facility, facilitySchema } from '../schema.ts';

/** Fields in the order of the schema: that of every file this writes. */
const FIELDS = Object.keys(facilitySchema.shape) as (keyof Facility)[];
/** Always written: nobody has asked yet is something to know. */
const ALWAYS: readonly (keyof Facility)[] = ['confirmedOn', 'confirmedBy'];
/** Digits that are no numbers, and times: YAML would make other things of them. */
const QUOTED = new Set([
  'tel',
  'fax',
  'opens',
  'closes',
  'contactPointPostalCode',
  'corporateNumber',
  'medicalInstitutionCode',
  'careProviderNumber',
  'naviiId',
]);
/** Short lists stand on one line. */
const FLOW = new Set(['days', 'serviceArea']);

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** What is written of a facility: its fields without those that say nothing. */
export function writtenOf(facility: Facility): Record<string, unknown> {
  return Object.fromEntries(
    FIELDS.flatMap((field): [string, unknown][] => {
      const value = facility[field];
      if (isDefault(value)) return ALWAYS.includes(field) ? [[field, null]] : [];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[field, value]];
      return [[field, Object.fromEntries(Object.entries(value).filter(([, part]) => !isDefault(part)))]];
    }),
  );
}

/** The file of a facility, `content/iryokikan/<id>.yaml`. The same facility always gives the same bytes. */
export function facilityYaml(facility: Facility): string {
  return text(new YamlDocument(writtenOf(facility)));
}

/** A file with other values in some fields. Comments and the order of what somebody wrote by hand stay. */
export function editedYaml(source: string, after: Facility, fields: readonly string[]): string {
  const document = parseDocument(source);
  if (!hasComments(document)) return facilityYaml(after);
  const written = writtenOf(after);
  for (const field of fields) {
    const value = written[field];
    const old = document.get(field, true);
    // A comment beside a value belongs to the field, not to the value.
    if (isScalar(old) && (typeof value !== 'object' || value === null) && field in written) old.value = value;
    else if (field in written) document.set(field, document.createNode(value));
    else document.delete(field);
  }
  return text(document);
}

function hasComments(document: Document): boolean {
  let found = Boolean(document.commentBefore || document.comment);
  visit(document, {
    Node(_, node) {
      if (node.commentBefore || node.comment) found = true;
    },
  });
  return found;
}

function text(document: Document): string {
  visit(document, {
    Pair(_, { key, value }) {
      const name = String(isScalar(key) ? key.value : key);
      if (QUOTED.has(name) && isScalar(value)) value.type = 'QUOTE_DOUBLE';
      if (FLOW.has(name) && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
