/** Nodes moved with the paragraph that they were read from. */
import { type DateReading, moveDate } from '../dates/reading.ts';
import { shift, type Span } from '../text/span.ts';
import type { HeadPiece, InnerTurn, Node, Signer } from './tree.ts';

/** The same node, its places moved by `by` code units. */
export function moveNode<Moved extends Node>(node: Moved, by: number): Moved;
export function moveNode(node: Node, by: number): Node {
  switch (node.kind) {
    case 'text':
      return node.inner ? { ...node, inner: moveInner(node.inner, by) } : node;
    case 'title':
      return { ...node, number: moved(node.number, by), label: shift(node.label, by) };
    case 'date-line':
      return {
        ...node,
        date: moveDate(node.date, by),
        place: moved(node.place, by),
        received: movedDate(node.received, by),
        pieces: movePieces(node.pieces, by),
      };
    case 'undated':
      return { ...node, place: moved(node.place, by), conjecture: movedDate(node.conjecture, by) };
    case 'received':
      return { ...node, date: movedDate(node.date, by) };
    case 'key':
      return { ...node, name: shift(node.name, by), value: moved(node.value, by) };
    case 'head':
      return { ...node, pieces: movePieces(node.pieces, by) };
    case 'valediction':
      return { ...node, signer: moved(node.signer, by) };
    case 'heading':
    case 'enclosure':
      return { ...node, label: shift(node.label, by) };
    case 'numbered':
      return { ...node, label: shift(node.label, by), heading: moved(node.heading, by) };
    case 'turn': {
      const turn = { ...node, label: shift(node.label, by), speaker: shift(node.speaker, by) };
      return node.inner ? { ...turn, inner: moveInner(node.inner, by) } : turn;
    }
    case 'narrated':
      return { ...node, subject: moved(node.subject, by) };
    case 'signature':
      return {
        ...node,
        signers: node.signers.map(signer => moveSigner(signer, by)),
        date: movedDate(node.date, by),
        place: moved(node.place, by),
      };
    case 'clerk':
      return { ...node, person: moved(node.person, by) };
    case 'note':
    case 'source':
      return { ...node, body: shift(node.body, by) };
    case 'item':
    case 'salutation':
    case 'unsigned':
    case 'addressee':
    case 'distribution':
    case 'postscript':
    case 'notes-label':
    case 'abstract':
    case 'omission':
    case 'page':
    case 'furniture':
      return node;
  }
}

export function moveSigner(signer: Signer, by: number): Signer {
  return { ...signer, span: shift(signer.span, by), name: moved(signer.name, by), office: moved(signer.office, by) };
}

const moved = (span: Span | null, by: number): Span | null => span && shift(span, by);
const movedDate = (date: DateReading | null, by: number): DateReading | null => date && moveDate(date, by);

function movePieces(pieces: readonly HeadPiece[], by: number): readonly HeadPiece[] {
  return pieces.map(piece => ({ ...piece, span: shift(piece.span, by) }));
}

function moveInner(turns: readonly InnerTurn[], by: number): readonly InnerTurn[] {
  return turns.map(({ label, speaker }) => ({ label: shift(label, by), speaker: shift(speaker, by) }));
}
