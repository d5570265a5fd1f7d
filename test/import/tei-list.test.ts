import { describe, expect, it } from 'vitest';
import { readList } from '../../server/src/import/read-list.ts';
import { findElements, readXml, textOf } from '../../server/src/import/xml.ts';

const TEI = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><!-- a > b --><listPerson>
  <person xml:id="lund" sameAs="https://example.org/lund">
    <persName><surname>Lund</surname>, <forename>Anders</forename></persName>
    <persName>A. Lund &amp; Son</persName>
    <birth when="1899-02-01"/><death notBefore="1974" notAfter="1976"/>
    <occupation from="1951-03-01" to="1960">Minister of Trade</occupation>
    <note>Careful.</note><idno type="VIAF">12</idno>
  </person>
  <person><note>nobody</note></person>
</listPerson>
<list><item><hi><persName xml:id="p_tesar">Tesar, Karel,</persName></hi> Foreign Minister, 1950–1957</item></list></TEI>`;

it('reads persons, and the items of a printed list', () => {
  const { kind, people, problems } = readList(TEI, 'list.xml');
  expect(kind).toBe('tei');
  expect(problems).toEqual([{ line: 10, message: 'This person has no persName.' }]);
  expect(people).toMatchObject([
    {
      id: 'lund',
      name: 'Lund, Anders',
      forms: ['A. Lund & Son'],
      born: '1899-02-01',
      died: '1974/1976',
      offices: [{ title: 'Minister of Trade', from: '1951-03-01', to: '1960' }],
      note: 'Careful',
      sameAs: [
        { key: 'viaf', value: '12' },
        { key: 'link', value: 'https://example.org/lund' },
      ],
    },
    {
      id: 'p_tesar',
      name: 'Tesar, Karel',
      offices: [{ title: 'Foreign Minister', from: '1950', to: '1957' }],
      note: null,
    },
  ]);
});

it('reads EAC-CPF', () => {
  const eac = `<eac-cpf><control><recordId>lund-1</recordId></control><cpfDescription>
    <identity><nameEntry><part localType="surname">Lund</part><part localType="forename">Anders</part></nameEntry>
    <nameEntry><part>Lund, A., 1899-1974</part></nameEntry></identity>
    <description><existDates><dateRange><fromDate standardDate="1899">1899</fromDate><toDate standardDate="1974-01">Jan</toDate></dateRange></existDates>
    <occupation><term>Minister</term><dateRange><fromDate>1951</fromDate></dateRange></occupation>
    <biogHist><p>Careful.</p></biogHist></description></cpfDescription></eac-cpf>`;
  expect(readList(eac, 'lund.xml')).toMatchObject({
    kind: 'eac',
    people: [
      {
        id: 'lund-1',
        name: 'Lund, Anders',
        forms: ['Lund, A.'],
        born: '1899',
        died: '1974-01',
        offices: [{ title: 'Minister', from: '1951', to: null }],
      },
    ],
  });
});

describe('XML', () => {
  it.each([
    ['<a>x<b/>y</a>', 'xy'],
    ['<a t="1 > 0">x</a>', 'x'],
    ['<a>x &lt;b&gt; &#x41;&#66; &unknown;</a>', 'x <b> AB &unknown;'],
    ['<a><![CDATA[<b>]]></a>', '<b>'],
    ['<a><b>x</a>', 'x'],
    ['<a>x', 'x'],
    ['</a><a>x</b></a>', 'x'],
    ['<!DOCTYPE a [<!ENTITY l "lol">]><a>&l;</a>', ']>&l;'],
    ['<a', ''],
  ])('%s', (text, words) => expect(textOf(readXml(text))).toBe(words));

  it('is read in time that grows with the text, however deep', () => {
    const deep = '<a>'.repeat(50_000);
    expect(findElements(readXml(deep), 'b')).toEqual([]);
    expect(textOf(readXml('<'.repeat(20_000)))).toBe('');
  });
});
