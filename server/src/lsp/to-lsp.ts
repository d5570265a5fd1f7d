/** Plain data of the features → protocol types. The one place where that is done. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { MentionRole } from '../archive/resolution/mention.ts';
import type { Fold } from '../features/folds.ts';
import type { OutlineItem } from '../features/outline.ts';
import type { Finding, Tag } from '../rules/finding.ts';
import type { Severity } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { Now } from './handler.ts';
import type { Positions } from './positions.ts';

export function toRange([start, end]: Span, positions: Positions): Range {
  return { start: positions.positionAt(start), end: positions.positionAt(end) };
}

/** A place in any file of the archive. */
export function toLocation(file: string, span: Span, now: Pick<Now, 'positionsIn' | 'uriOf'>): Location {
  return { uri: now.uriOf(file), range: toRange(span, now.positionsIn(file)) };
}

/** The finding of a file of the archive, as far as the client can show it. */
export function toDiagnostic(
  { code, severity, span, message, related, tags, documented }: Finding,
  file: string,
  now: Pick<Now, 'positionsIn' | 'uriOf' | 'client'>,
): Diagnostic {
  const { rulePages, relatedInformation, diagnosticTags } = now.client;
  return {
    range: toRange(span, now.positionsIn(file)),
    severity: toSeverity(severity),
    code,
    ...(rulePages !== null && documented && { codeDescription: { href: `${rulePages}/${code}.md` } }),
    source: 'cablegram',
    message,
    ...(diagnosticTags && tags && { tags: tags.map(toTag) }),
    ...(relatedInformation &&
      related && {
        relatedInformation: related.map(each => ({
          message: each.message,
          location: toLocation('file' in each ? each.file : file, each.span, now),
        })),
      }),
  };
}

function toTag(tag: Tag): DiagnosticTag {
  switch (tag) {
    case 'unnecessary':
      return DiagnosticTag.Unnecessary;
    case 'deprecated':
      return DiagnosticTag.Deprecated;
  }
}

export function toDocumentSymbol(item: OutlineItem, positions: Positions): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: toSymbolKind(item.kind),
    range: toRange(item.span, positions),
    selectionRange: toRange(item.head, positions),
    children: item.children.map(child => toDocumentSymbol(child, positions)),
  };
}

/** The same for a client that knows no nesting: each item says what it lies in. */
export function toSymbolInformation(
  item: OutlineItem,
  uri: string,
  positions: Positions,
  container?: string,
): readonly SymbolInformation[] {
  const own: SymbolInformation = {
    name: item.name,
    kind: toSymbolKind(item.kind),
    location: { uri, range: toRange(item.span, positions) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...item.children.flatMap(child => toSymbolInformation(child, uri, positions, item.name))];
}

/** Null for what lies on one line. */
export function toFoldingRange({ span, kind }: Fold, positions: Positions): FoldingRange | null {
  const startLine = positions.positionAt(span[0]).line;
  const endLine = positions.positionAt(span[1]).line;
  if (endLine <= startLine) return null;
  return { startLine, endLine, kind: kind === 'notes' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
}

function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

/** Editors know no telegrams: the icons that come nearest. */
function toSymbolKind(kind: OutlineItem['kind']): SymbolKind {
  switch (kind) {
    case 'entry':
      return SymbolKind.File;
    case 'heading':
    case 'numbered':
      return SymbolKind.Module;
    case 'turn':
      return SymbolKind.Method;
    case 'opening':
    case 'close':
      return SymbolKind.Event;
    case 'participants':
      return SymbolKind.Array;
    case 'signature':
      return SymbolKind.Key;
    case 'notes':
    case 'abstract':
      return SymbolKind.String;
    case 'enclosure':
      return SymbolKind.Package;
  }
}

/** Who signs or sends a document writes it; whoever is named, received or present is read of. */
export function toHighlightKind(role: MentionRole): DocumentHighlightKind {
  switch (role) {
    case 'signer':
    case 'sender':
      return DocumentHighlightKind.Write;
    case 'recipient':
    case 'participant':
    case 'speaker':
    case 'mention':
      return DocumentHighlightKind.Read;
  }
}
