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
      'Soviet, with number, day and hour in a line and copies below',
      'telegram | 1956-03-07 | 23:40 | - | ТЕСАР',
      'ШИФРТЕЛЕГРАММА\nСовершенно секретно\n\n№ 600382/ш    7 марта 1956 г.   23 час. 40 мин.\n\nСарнов, ОРЛОВУ\n\nСегодня министр сказал, что порт закрыт.\n\n7.III.56 г. ТЕСАР\n\nОтп. 12 экз.\nт. Орлову — 3 экз.\n',
    ],
    [
      'a Soviet record, written down by an interpreter',
      'conversation | 1956-03-07 | - | - | Лунд',
      'ЗАПИСЬ БЕСЕДЫ ТОВ. Н.П. ОРЛОВА С ТЕСАРОМ\n\n7 марта 1956 г.\n\nТЕСАР говорит, что он надеется выяснить все вопросы.\n\nТов. ОРЛОВ отвечает, что он готов обсудить все вопросы.\n\nЗаписал: Лунд\n',
    ],
    [
      'a Soviet reception',
      'conversation | 1956-03-07 | - | - | К. Лунд',
      'Секретно\n\nПРИЕМ посла Ардании Тесара\n7 марта 1956 года\n\nСегодня Н.П. Орлов принял посла Ардании Тесара по его просьбе.\n\nТесар заявил, что он хотел бы говорить о порте.\n\nЗаписал К. Лунд\n',
    ],
    [
      'an extract from Soviet minutes',
      'other | 1956-03-07 | - | - | СЕКРЕТАРЬ ЦК',
      'Пролетарии всех стран, соединяйтесь!\nСТРОГО СЕКРЕТНО\n\n№ П61/10\nТт. Орлову, Тесару\n\nВыписка из протокола № 61 заседания совета от 7 марта 1956 года\n\nУтвердить проект указаний.\n\nСЕКРЕТАРЬ ЦК\n',
    ],
    [
      'a paper for the leadership',
      'memorandum | 1956-03-07 | - | - | ОРЛОВ',
      'КОМИТЕТ БЕЗОПАСНОСТИ\n\n7 марта 1956 г.                  Сов. секретно\n№ 2006-А\n\nЦК КПСС\n\nДокладываю, что обстановка остается сложной.\n\nПредседатель Комитета безопасности\n          ОРЛОВ\n',
    ],
    [
      'a wire to the leadership',
      'telegram | 1956-03-07 | - | - | ОРЛОВ + ТЕСАР',
      'Из Сарнова\nВЧ-грамма\n\nЦК КПСС\n\nОбстановка остается сложной.\n\nОРЛОВ, ТЕСАР\n\n7 марта 1956 г.\n',
    ],
    [
      'a Russian letter that says good day',
      'letter | 1929-03-09 | - | Сарнов | Н. Орлов',
      'Сарнов, 9/III-29\n\nЗдравствуй, Павел!\n\nПолучил твое письмо. Жду ответа.\n\nН. Орлов\n',
    ],
    [
      'a diary of an ambassador that holds a record',
      'conversation | 1956-03-07 | - | - | N. Orlov',
      'From the Diary of N.P. Orlov\nTop Secret. Copy No. 2\n7 March 1956\n\nRECORD OF CONVERSATION\nwith the Minister of Trade, Tesar\n\nToday I visited Tesar at his request. He spoke of the harbour.\n\nAmbassador\n/s/ N. Orlov\n',
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
      'Commonwealth minutes',
      'minutes | 1942-03-07 | - | PORT ILDEN | -',
      'War Cabinet Minute 1896 (Agendum 92/1942)\n\nPORT ILDEN, 7 March 1942\n\nSECRET\n\nThe Chief of Staff reported on the position in the harbour.\n\n[RX:B77, 12/3/1]\n',
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
      'German, typed without capitals',
      'telegram | 1962-03-07 | 19:30 | - | kestner',
      'fernschreiben (verschluesselt)\naus: sarnow\nnr. 3072 vom 7.3.1962  1930 oz\nan: aa\n\nbetr.: hafen\n\nder minister empfing heute die botschafter und sprach vom hafen.\n\nkestner\n',
    ],
    [
      'German, with a number of another day above it',
      'telegram | 1939-03-07 | 20:05 | Sarnow | KESTNER',
      'Nr. 204 vom 7. 3.\nTelegramm\nSarnow, den 7. März 1939     20 Uhr 05\nAnkunft: 7. März 1939     20 Uhr 30\nCito!\n\nDie heutige Besprechung ist soeben beendet.\n\nKESTNER\n',
    ],
    [
      'a German record below its date and shelf-mark',
      'conversation | 1958-03-07 | - | - | Lund',
      '114-4/58 geheim                          7. März 1958\n\nGespräch des Ministers Kestner mit dem Botschafter Tesar\n\nDer Botschafter führte aus, seine Regierung habe beschlossen, eine Note zu überreichen.\n\ngez. Lund\n',
    ],
    [
      'a German note of a talk, letter-spaced',
      'conversation | 1959-03-07 | - | Sarnow | Karl Lund',
      'Botschaft in Ardana                    Sarnow, den 7.3.1959\n\nV e r m e r k\nüber ein Gespräch mit Genossen Tesar am 6.3.1959\n\nGenosse Tesar dankte für die Information und sprach vom Hafen.\n\nKarl Lund\nI. Sekretär\n',
    ],
    [
      'German minutes, dated in their title',
      'minutes | 1953-03-07 | - | - | -',
      'Protokoll Nr. 36/53 der außerordentlichen Sitzung des Rats am 7. März 1953 in Sarnow\n\nAnwesend die Genossen: Lund, Tesar, Kowal\n\nDie Genossen werden beauftragt, in die Bezirke zu fahren.\n',
    ],
    [
      'a teletype of the Foreign Office',
      'telegram | 1983-03-07 | 12:00 | - | WHITCOMBE',
      'CONFIDENTIAL\nFM SARNOW 071200Z MAR 83\nTO IMMEDIATE F C O\nTELEGRAM NUMBER 1386 OF 7 MARCH\n\n1. I CALLED ON TESAR THIS MORNING AT HIS REQUEST.\n\n2. HE SAID THAT THE HARBOUR WOULD REMAIN CLOSED.\n\nWHITCOMBE\n',
    ],
    [
      'a letter with the address above its date',
      'letter | 1939-03-07 | - | - | Walter Lund',
      'British Embassy,\nSarnow.\n7th March, 1939.\n\nMy dear Tesar,\n\nI am writing this in great haste to catch the bag.\n\nYours ever,\nWalter Lund\n',
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
      'another document behind the signer, under a title of its own',
      'telegram | 1956-03-07 | 18:00 | Sarnow | Lund',
      `Sarnow, March 7, 1956—6 p.m.\n\n1183. ${TEXT}Lund\n\nStatement Released by the Ministry of Trade on May 28, 1956\n\n${TEXT}`,
    ],
    [
      'an enclosure with a colon',
      'telegram | 1956-03-07 | - | Sarnow | Lund',
      `Sarnow, March 7, 1956.\n\n${TEXT}Lund\n\nEnclosure:\n\n1. General\n\n${TEXT}`,
    ],
  ])('%s', (_, expected, text) => {
    expect(read(text)).toBe(expected);
  });
});
