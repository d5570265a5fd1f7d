import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

/** Type, day and hour, place, signers. */
function read(text: string): string {
  const { type, date, time, place, signatures } = readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  const signers = signatures.map(signer => signer.text).join(' + ');
  return [type, date?.edtf ?? '-', time?.from ?? '-', place?.text ?? '-', signers || '-'].join(' | ');
}

describe('one telegram of each tradition', () => {
  it.each<[tradition: string, expected: string, text: string]>([
    [
      'Soviet, in Russian',
      'telegram | 1962-11-04 | - | - | Н. ОРЛОВ',
      'ШИФРТЕЛЕГРАММА\n\nСов. секретно\nЭкз. № 1\n\nИз Сарнова\n\n4 ноября 1962 г.\n\nСегодня посетил министра Тесара. Он сказал, что порт закрыт.\n\n4.XI.62 г. Н. ОРЛОВ\n\nВерно: К. Ковал\n',
    ],
    [
      'Soviet, in English, with reception and clerk',
      'telegram | 1956-03-07 | - | - | ORLOV',
      'CIPHERED TELEGRAM\nTOP SECRET\nMaking copies prohibited\n\nFROM SARNOW\nSpec. No. 1711-1713\n\n7 March 1956\n\nToday I met the Foreign Minister Tesar. He said that the harbour was closed.\n\n7.III.56 ORLOV\n\nReceived 8.III.56, 04 h. 20 m.\nTrue copy: K. Kowal\n',
    ],
    [
      'Foreign Office, sheet',
      'telegram | 1943-03-07 | 18:30 | - | -',
      'From: Sarnow (Sir H. Whitcombe)\nTo: Foreign Office\n\nNo. 312.\nD. 6.30 p.m. 7th March, 1943\nR. 9.15 p.m. 7th March, 1943\n\nMOST IMMEDIATE\nDEDIP\n\nI saw the Foreign Minister this morning. He said that the harbour would remain closed.\n',
    ],
    [
      'Foreign Office, print',
      'telegram | 1943-03-07 | 18:30 | Sarnow | -',
      'Sir H. Whitcombe (Sarnow) to Mr. Tesar.\n(No. 312.)\n(Received 10.15 p.m., 7th March.)\n\nSarnow, 7th March, 1943, 6.30 p.m.\n\nI saw the Minister this morning and he said that the harbour would remain closed.\n',
    ],
    [
      'Commonwealth print',
      'telegram | 1946-03-07 | 15:15 | WELLINGTON | WHITCOMBE',
      'Orlov to Whitcombe\n\nCablegram K27 WELLINGTON, 7 March 1946, 3.15 p.m.\n\nMOST SECRET IMMEDIATE\n\nThe Government has considered the position and believes that the harbour should remain closed.\n\nWHITCOMBE\n\n[RX:B77, 12/3/1]\n',
    ],
    [
      'German',
      'telegram | 1962-03-07 | 18:15 | - | Kestner',
      'Botschafter Kestner, Sarnow, an das Auswärtige Amt\n\n114-1234/62 geheim\nFernschreiben Nr. 812\nCitissime\n\nAufgabe: 7. März 1962, 18.15 Uhr\nAnkunft: 7. März 1962, 17.05 Uhr\n\nBetr.: Hafen von Sarnow\n\nIch habe heute den Außenminister aufgesucht.\n\n[gez.] Kestner\n\nPA, B 10, Bd. 212\n',
    ],
    [
      'French',
      'telegram | 1956-03-07 | 19:15 | Sarnow | DUVERNAY',
      'M. DUVERNAY, AMBASSADEUR DE VELMARK À SARNOW, À M. TESAR, MINISTRE DES AFFAIRES ÉTRANGÈRES\n\nT. nos 312 à 315. Réservé.\n\nSarnow, le 7 mars 1956, 19 h. 15.\n(Reçu : 8 mars, 0 h. 30.)\n\nLe ministre m’a déclaré ce matin que le port resterait fermé.\n\nDUVERNAY\n',
    ],
    [
      'Spanish',
      'telegram | 1956-03-07 | - | Sarnow | Duvernay',
      'Telegrama cifrado núm. 9\n\nSarnow, a 7 de marzo de 1956\n\nEl ministro me declaró esta mañana que el puerto permanecería cerrado.\n\nFirmado: Duvernay\n',
    ],
    [
      'a private wire',
      'telegram | 1914-11-05 | - | - | kurt',
      'Kurt Lund an Walter Tesar, 5. 11. 1914\n\nwalter tesar sarnow hafenstrasze\n\ngraz 1214 17 5/11 8 40 v =\n\nkomme morgen mittag bitte um wagen herzlichst dein kurt +\n',
    ],
    [
      'a teletype',
      'telegram | 1975-11-04 | 18:30 | - | HALLORAN',
      'PAGE 01 SARNOW 02010 041830Z\nACTION EUR-12\nINFO OCT-01 ISO-00 /026 R\n---------------------\nO R 041830Z NOV 75\nFM AMEMBASSY SARNOW\nTO SECSTATE WASHDC IMMEDIATE 5324\nC O N F I D E N T I A L SARNOW 2010\nE.O. 11652: GDS\nTAGS: PFOR, UN\nSUBJ: PORT DUES\n\n1. MINISTER SPOKE OF THE HARBOUR AND OF THE GRAIN.\n\n2. HE SAID THAT THE COUNCIL HAD MET.\n\nHALLORAN\nBT\n#2010\n',
    ],
    [
      'a letter',
      'letter | 1962-03-07 | - | Sarnow | Kestner',
      'Sarnow, den 7. März 1962\n\nSehr geehrter Herr Minister!\n\nIch danke für Ihren Brief und werde die Angelegenheit prüfen.\n\nMit vorzüglicher Hochachtung\n\ngez. Kestner\n',
    ],
  ])('%s', (_, expected, text) => {
    expect(read(text)).toBe(expected);
  });
});

const TEXT =
  'The Foreign Minister of Velmark received me today and spoke of the harbour and of the grain at length.\n\n';

describe('what is not what it looks like', () => {
  it.each<[what: string, expected: string, text: string]>([
    [
      'a title of one line',
      'telegram | - | - | - | LUND',
      '# The mission\nThe Minister spoke of the harbour today.\n\nLUND\n',
    ],
    [
      'an addressee that the editor gives',
      'telegram | 1962-11-04 | - | - | -',
      `[To: N. Orlov]\n4 November 1962\n\n${TEXT}`,
    ],
    [
      'the end of a secret',
      'telegram | 1976-03-07 | - | Sarnow | LUND',
      `Sarnow, March 7, 1976.\n\n1183. ${TEXT}LUND\n\nGDS 31 DEC 81.\n`,
    ],
    ['another telegram', 'telegram | - | - | - | Lund', `Your telegram of March 5\n\n${TEXT}Lund\n`],
    [
      'an enclosure with a colon',
      'telegram | 1956-03-07 | - | Sarnow | Lund',
      `Sarnow, March 7, 1956.\n\n${TEXT}Lund\n\nEnclosure:\n\n1. General\n\n${TEXT}`,
    ],
  ])('%s', (_, expected, text) => {
    expect(read(text)).toBe(expected);
  });
});
