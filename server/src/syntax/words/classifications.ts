/** Closed lists of what heads carry besides dates and names: classification, precedence, handling, copies. */
import type { HeadKind } from '../tree.ts';

/** Each expression is anchored where a piece begins in a text of lower case, and consumes the piece alone. */
interface PieceWords {
  readonly kind: HeadKind;
  readonly words: RegExp;
}

const piece = (kind: HeadKind, words: string): PieceWords => ({
  kind,
  words: new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, 'uy'),
});

export const PIECES: readonly PieceWords[] = [
  piece(
    'classification',
    's e c r e t|t o p s e c r e t|c o n f i d e n t i a l|u n c l a s s i f i e d|l i m i t e d o f f i c i a l u s e',
  ),
  piece(
    'classification',
    'top secret|most secret|strictly secret|strictly confidential|secret and (?:personal|strictly personal)|secret|confidential|restricted|unclassified|limited official use|official use only|for official use only|eyes alone|sensitive|private and confidential',
  ),
  piece('classification', 'сов(?:ершенно|\\.)? ?секретно|строго секретно|секретно|для служебного пользования|лично'),
  piece(
    'classification',
    '(?:streng )?geheim(?:e kommandosache|e reichssache)?|vs-vertraulich|vs-nur für den dienstgebrauch|vertraulich|(?:streng )?vertraulich|verschlussache|gkdos|offen',
  ),
  piece('classification', 'très secret|secret absolu|secret|confidentiel|réservé|diffusion restreinte'),
  piece(
    'classification',
    'muy secreto|secreto|reservado|confidencial|segretissimo|segreto|riservat(?:o|issimo)|confidenziale',
  ),
  piece(
    'precedence',
    'niact(?: immediate)?|flash|operational immediate|immediate|priority|routine|emergency|us urgent|(?:most |very |extremely )?urgent|rush|double priority|triple priority',
  ),
  piece(
    'precedence',
    'most immediate|important|dedip|deyou|deferred|out of turn|top priority|highest priority|special priority|without delay|by hand',
  ),
  piece(
    'precedence',
    'вне (?:всякой )?очереди|весьма срочно|срочно|молния|citissime(?: nachts)?|cito|sofort|dringend|très urgent|urgent|immédiat|urgente|urgentísimo|precedenza assoluta',
  ),
  piece(
    'handling',
    '(?:making )?(?:of )?copies (?:is |are )?(?:strictly )?(?:prohibited|forbidden)|copying (?:is )?(?:strictly )?(?:prohibited|forbidden)|making copies (?:is )?(?:prohibited|forbidden)|must not be copied|not to be (?:copied|published|distributed)|subject to return(?: within \\d+ hours?)?|to be returned',
  ),
  piece(
    'handling',
    'пролетарии всех стран, соединяйтесь!?|w(?:orkers|orkingmen) of (?:the world|all countries),? unite!?|proletarier aller länder,? vereinigt euch!?|снятие копий (?:воспрещается|запрещается)|снимать копи[ию] воспрещается|подлежит возврату|особая папка|special fol?der|special file',
  ),
  piece(
    'handling',
    'no ?dis|ex ?dis|lim ?dis|sta ?dis|noforn|no foreign dissem|no distribution(?: outside department)?|limited? distribution|exclusive distribution|eyes only|nodis review|cherokee|roger channel|penelope|controlled dissem|orcon|by pouch|by air(?: pouch| mail)?|by cable|background use only|private|personal|no objection|verbatim text|via courier|en clair|in cipher|in cypher|by bag|guard|dominion',
  ),
  piece(
    'copy',
    '(?:copy|copies|ex\\.?|экз(?:\\.|емпляр)?|ausfertigung|ausf\\.)[ .]*(?:no\\.?|nr\\.?|№|number)? ?\\d{1,4}(?: ?(?:of|from|/|von|из) ?\\d{1,4}(?: copies)?)?|(?:no\\.?|№|number) ?\\d{1,4} of \\d{1,4} copies|\\d{1,4} copies(?: made)?|original|(?:reference|signal|working|control|fair|special|archive) copy',
  ),
  piece(
    'kind',
    '(?:ciphered|cipher|coded?|cyphered|encoded|incoming|outgoing|circular|radio|urgent|code)? ?(?:telegram|cablegram|cable|radiogram|teletype|telex|airgram|despatch|dispatch)|шифр(?:о)?телеграмма|телеграмма|шифровка|telegramm|fernschreiben|drahtbericht|drahterlass|drahterlaß|télégramme(?: en clair| chiffré)?|telegrama(?: cifrado)?|telegramma|memorandum|aide-mémoire|translation|extracts?|paraphrase|copy|unofficial translation|official|informal|oral',
  ),
  piece(
    'declassification',
    'gds|xgds(?:-\\d)?|gp[- ]?\\d|group[- ]?\\d|decontrolled? (?:upon|following|after)[^.]{0,60}|downgraded[^.]{0,60}|permanent retention',
  ),
  piece(
    'part',
    '(?:final )?(?:section|part|sect) (?:one|two|three|four|five|\\d{1,2}) of (?:two|three|four|five|six|\\d{1,2})|часть(?:ю)? \\d+(?:-[яю])?',
  ),
];
