/** Which type the form of an entry alone gives. What is certain is asked first; style, which is not, last. */
import type { EntryType } from './facts.ts';
import type { Form } from './form.ts';

/** The type that the form alone gives, or null where nothing in it decides. What is certain is asked first. */
export function typeByForm(form: Form): EntryType | null {
  if (form.wired) return 'telegram';
  if (form.participants) return 'conversation';
  if (form.present) return form.narrated >= 0.5 || form.signed || form.subject ? 'conversation' : 'minutes';
  if (form.salutation) return typeOfGreeting(form);
  if (form.closedByDate) return 'telegram';
  if (form.meetingLeftOut && !form.bareSignature) return form.subjectAlone ? 'conversation' : 'minutes';
  if (form.fusedNumber) return 'telegram';
  if (form.dashTime && form.bareSignature) return 'telegram';
  if (form.subjectAlone) return tellsTalk(form, 0.5) ? 'conversation' : 'memorandum';
  if (form.addressed && !form.bareSignature) return 'memorandum';
  if (form.heading && form.heading !== 'message' && (!form.bareSignature || form.heading === 'memorandum'))
    return form.heading;
  if (form.selfName && !form.bareSignature && !(form.selfName === 'conversation' && form.signed)) return form.selfName;
  if (form.signed) return typeBySigner(form);
  if (form.turns >= 4 || form.clockRange) return 'conversation';
  if (form.valediction) return 'letter';
  if (form.forDecision || form.colleague) return 'memorandum';
  if (form.titled) return 'other';
  return typeByStyle(form) ?? (form.subject ? 'memorandum' : null);
}

/** A telegram may carry a greeting, and colleagues address one another without `Dear`. */
function typeOfGreeting(form: Form): EntryType {
  if (form.fusedNumber) return 'telegram';
  return (form.addressed && form.subject) || (form.colleague && !form.valediction) ? 'memorandum' : 'letter';
}

/** Paragraph for paragraph somebody says something, and nobody is spoken to: a record. */
const tellsTalk = (form: Form, least: number): boolean => form.narrated >= least && !form.prose().addresses;

/** Posts sign with a surname, colleagues with initials, a full name, or among themselves a given one. */
function typeBySigner(form: Form): EntryType | null {
  if (form.bareSignature && !(form.givenSignature && form.prose().full))
    return tellsTalk(form, 0.8) && form.prose().full ? 'conversation' : 'telegram';
  if (form.valediction) return 'letter';
  if (form.personalSignature || form.givenSignature)
    return tellsTalk(form, form.opensWithAuthor ? 0 : 0.3) ? 'conversation' : 'memorandum';
  return null;
}

/**
 * Without number, precedence, hour or signer a telegram is hardly told from a paper. Full sentences on a page and more
 * speak against a wire; who met whom makes a record of it, `you` a memorandum.
 */
function typeByStyle(form: Form): EntryType | null {
  if (form.narrated >= 0.25 && form.opensNarrated) return 'conversation';
  if (!form.prose().full || form.dashTime) return null;
  if (form.narrated >= 0.5 || (form.narrated >= 0.25 && form.meets())) return 'conversation';
  if (form.clockTime) return null;
  return form.prose().addresses ? 'memorandum' : 'other';
}
