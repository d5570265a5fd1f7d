/**
 * Statesmen and diplomats of the twentieth century under one bare name, and how documents in Russian, English, German and French
 * write them: other alphabets and transliterations, cases, titles, initials before and behind. The Russian spellings are those of the
 * Great Soviet Encyclopedia, the German ones those of Duden; the forms of the list follow the name authority file of the Library of Congress.
 */
export const STATESMEN: readonly (readonly [listed: string, ...spellings: string[]])[] = `
Zhou Enlai | Чжоу Эньлай; Чжоу Эньлаем; Чжоу Эньлаю; Чжоу Энь-лай; Chou En-lai; Chou Enlai; Tschou En-lai; Tschu En-lai; Tchou En-laï
Mao Zedong | Мао Цзэдун; Мао Цзэдуна; Мао Цзэдуном; Мао Цзе-дун; Mao Tse-tung; Mao Dsedong; Mao Tsé-toung; Mao Tsé-Tung; Mao Tse-Tung; Chairman Mao
Liu Shaoqi | Лю Шаоци; Лю Шао-ци; тов. Лю Шаоци; Liu Shao-ch'i; Liu Shao-chi; Liou Chao-tchi; Liu Shaoqi; Liu Schao-tschi
Deng Xiaoping | Дэн Сяопин; Дэн Сяопином; Дэн Сяопину; Дэн Сяо-пина; Teng Hsiao-ping; Teng Hsiao-p'ing; Deng Hsiao-ping; Teng Siao-ping; Deng Xiaoping
Peng Dehuai | Пэн Дэхуай; Пэн Дэ-хуай; Пэн Дэхуая; P'eng Te-huai; Peng Teh-huai; Peng Teh-houai
Zhu De | Чжу Дэ; тов. Чжу Дэ; Chu Teh; Chu Te; Tschu Teh
Lin Biao | Линь Бяо; Lin Piao; Lin Biaos
Chen Yi | Чэнь И; Ch'en Yi; Marshal Chen Yi; Tchen Yi; Tschen Ji
Chiang Kai-shek | Tschiang Kai-schek; Chiang Kai-scheks; Tchang Kaï-chek; Tchiang Kai-Chek; Chiang; Generalissimo Chiang Kai-shek
Kim Il Sung | Ким Ир Сен; Ким Ир Сену; Ким Ир Сена; Ким Ир Сеном; Kim Il Sung; Kim Il-sungs; Kim Il-sung; Kim Il-Song
Syngman Rhee | Rhee; President Rhee; Syngman Rhee; Rhees
Ho Chi Minh | Хо Ши Мин; Хо Ши Мином; Хо Ши Мину; Хо Ши Мина; Ho Tschi Minh; Ho Chi Minhs; Hô Chi Minh; Ho Chi Minh; Ho Chi-minh; President Ho
Pham Van Dong | Фам Ван Донг; Фам Ван Донгом; Фам Ван Донгу; Pham Van Dông; Phạm Văn Đồng; Pham van Dong; PHAM VAN DONG; Pham Van Dongs
Le Duan | Ле Зуан; Ле Зуана; Ле Зуану; Le Duan; Lê Duẩn; Lê Duan
Vo Nguyen Giap | Во Нгуен Зиап; Зиап; Во Нгуен Зиапа; Giap; General Giap; le général Giap; Giaps
Norodom Sihanouk | Нородом Сианук; Сианук; Сиануком; принц Сианук; Sihanouk; Sihanuk; Prince Sihanouk; Norodom Sihanouk's; Norodom Sihanouk
Souvanna Phouma | Суванна Фума; Суванна Фумой; Souvanna; Prince Souvanna Phouma; Souvanna Phouma
Khrushchev, Nikita Sergeevich | Хрущеву; Хрущёвым; о Хрущеве; Н.С. Хрущева; Chruschtschow; Chruschtschows; Khrouchtchev; M. Khrouchtchev; Khrushchov; Khruschev
Gromyko, Andrei Andreevich | Громыко А.А.; тов. Громыко А.А.; Громыко А.; Андрей Андреевич Громыко; Gromyko; Gromykos; M. Gromyko; André Gromyko; A. A. Gromyko; Gromyko's
Mikoyan, Anastas Ivanovich | Микоян А.И.; Микояна А.И.; тов. Микояну А.И.; Анастасу Ивановичу Микояну; Mikojan; Mikojans; Mikoyan; Mikoïan
Molotov, Vyacheslav Mikhailovich | Молотов В.М.; Молотову В. М.; Вячеславу Михайловичу Молотову; Вячеслав Молотов; Molotow; Molotows; Molotov; M. Molotov; Molotov's; Mr. V. M. Molotov
Stalin, Joseph | Сталин; Сталину; И.В. Сталин; тов. Сталину; Stalin; Stalins; Staline; Joseph Staline; Marshal Stalin; J. V. Stalin
Litvinov, Maxim Maximovich | Литвинов; Литвинову; М.М. Литвинов; Литвинова М.М.; Litwinow; Litwinows; Litvinoff; Monsieur Litvinov; Litvinov; M. Litvinof
Vyshinsky, Andrei Yanuarevich | Вышинский А.Я.; Вышинского; Вышинским; А. Вышинский; Wyschinskij; Wyschinski; Vychinsky; Vichinsky; Vyshinski; Mr. Vyshinsky
Maisky, Ivan Mikhailovich | Майский; Майскому; И.М. Майский; Майским; Maiski; Maisky; M. Maisky; Maïski; Maïsky
Chicherin, Georgy Vasilyevich | Чичерин; Чичерину; Г.В. Чичериным; Tschitscherin; Tschitscherins; Tchitcherin; Chicherin's; Tchitchérine; Tchitcherine
Krestinsky, Nikolai Nikolaevich | Крестинский; Крестинскому; Н. Крестинский; Krestinski; Krestinskij; M. Krestinski
Sazonov, Sergei Dmitrievich | Сазонов; Сазонову; С.Д. Сазонов; Sasonow; Sasonows; Sazonoff; M. Sazonof; Sazonov; Sazonow
Izvolsky, Alexander Petrovich | Извольский; Извольского; Извольскому; Iswolski; Iswolskis; Isvolsky; M. Iswolsky; Isvolski; Iswolsky
Beria, Lavrenty Pavlovich | Берия; Берии; Берию; Л.П. Берия; Berija; Berijas; Beria; Béria; Lavrenti Beria; Beria's
Zorin, Valerian Alexandrovich | Зорин; Зорину; В.А. Зориным; Зорин В.А.; Sorin; Sorins; Zorine; M. Zorine; Zorin's; V. A. Zorin
Smirnov, Andrei Andreevich | Смирнов А.А.; Смирнову; Смирновым; Smirnow; Botschafter Smirnow; Smirnov; M. Smirnov
Tsarapkin, Semyon Konstantinovich | Царапкин; Царапкину; С.К. Царапкина; Zarapkin; Zarapkins; Tsarapkin's; S. K. Tsarapkin; Tsarapkine
Zhdanov, Andrei Alexandrovich | Жданов; Жданову; А.А. Ждановым; Жданова А.А.; Schdanow; Shdanow; Zhdanov's; Jdanov; Jdanow
Voroshilov, Kliment Efremovich | Ворошилов; Ворошилову; К.Е. Ворошилов; Ворошилов К.Е.; Woroschilow; Woroschilows; Voroshiloff; Klim Voroshilov; Vorochilov; le maréchal Vorochilov
Kaganovich, Lazar Moiseevich | Каганович; Кагановичу; Л.М. Кагановичем; Каганович Л.М.; Kaganowitsch; Kaganowitschs; Kaganovitch; L. M. Kaganovich
Shepilov, Dmitri Trofimovich | Шепилов; Шепилову; Д.Т. Шепиловым; Schepilow; Schepilows; Chepilov; M. Chepilov; Shepilov's; Dmitry Shepilov
Semyonov, Vladimir Semyonovich | Семёнов; Семенову; В.С. Семенов; Семеновым; Semjonow; Semjonows; Semenov; Semyenov; Semionov
Pervukhin, Mikhail Georgievich | Первухин; Первухину; М.Г. Первухиным; Perwuchin; Botschafter Perwuchin; Pervoukhine; Pervukhin's; M. G. Pervukhin
Andropov, Yuri Vladimirovich | Андропов; Андропову; Ю.В. Андропова; Андропов Ю.В.; Andropow; Andropows; Andropov; Iouri Andropov; Yury Andropov; Yu. V. Andropov
Ponomarev, Boris Nikolaevich | Пономарёв; Пономареву; Б.Н. Пономаревым; Пономарев Б.Н.; Ponomarjow; Ponomarjows; Ponomarev; Ponomaryov; Ponomariev
Kollontai, Alexandra Mikhailovna | Коллонтай; А.М. Коллонтай; Александре Михайловне Коллонтай; Kollontai; Frau Kollontai; Madame Kollontay; Mme. Kollontay; Mme Kollontaï
Furtseva, Ekaterina Alekseevna | Фурцева; Фурцевой; Е.А. Фурцеву; Екатерины Фурцевой; Furzewa; Frau Furzewa; Mme Fourtseva; Fourtseva; Mme. Furtseva; Furtseva's
Adenauer, Konrad | Аденауэра; Аденауэром; К. Аденауэру; канцлер Аденауэр; Adenauers; Herrn Adenauers; M. Adenauer; chancelier Adenauer; Chancellor Adenauer; Dr. Adenauer's
Brandt, Willy | Брандт; Брандтом; Вилли Брандта; В. Брандту; Brandts; Willy Brandts; M. Brandt; Willy Brandt; Chancellor Brandt's; Brandt's
Erhard, Ludwig | Эрхард; Эрхарда; Людвига Эрхарда; Эрхардом; Erhards; Professor Erhard; le chancelier Erhard; M. Erhard
Kiesinger, Kurt Georg | Кизингер; Кизингера; Кизингеру; К.-Г. Кизингер; Kiesingers; Kurt Georg Kiesinger; M. Kiesinger; Kiesinger
Schmidt, Helmut | Шмидт; Шмидта; Г. Шмидт; Гельмута Шмидта; Helmut Schmidts; Schmidts; Helmut Schmidt; M. Schmidt
Bahr, Egon | Эгон Бар; Бара; Э. Баром; Бару; Bahrs; Egon Bahrs; M. Bahr; Egon Bahr
Scheel, Walter | Шеель; Шееля; Шеелем; В. Шеель; Scheels; Außenminister Scheel; M. Scheel
Honecker, Erich | Хонеккер; Хонеккера; Эрихом Хонеккером; Э. Хонеккеру; Honeckers; Gen. Honecker; M. Honecker; Erich Honecker
Ulbricht, Walter | Ульбрихта; В. Ульбрихт; Вальтер Ульбрихт; Вальтером Ульбрихтом; Walter Ulbrichts; Genosse Ulbricht; M. Ulbricht; Walter Ulbricht
Grotewohl, Otto | Гротеволь; Гротеволя; Отто Гротеволем; О. Гротеволь; Grotewohls; Ministerpräsident Grotewohl; M. Grotewohl
Ribbentrop, Joachim von | Риббентроп; Риббентропа; Риббентропом; И. Риббентропу; v. Ribbentrop; Herrn von Ribbentrop; Herr von Ribbentrop; Ribbentrop's; M. de Ribbentrop; von Ribbentrop
Schulenburg, Friedrich Werner Graf von der | Шуленбург; Шуленбургом; граф Шуленбург; фон дер Шуленбург; Graf Schulenburg; Graf von der Schulenburg; Count Schulenburg; Count von der Schulenburg; le comte de Schulenburg; comte von der Schulenburg
Weizsäcker, Ernst von | Вайцзеккер; Вейцзекер; фон Вайцзеккер; Weizsäckers; Frhr. v. Weizsäcker; Herr von Weizsäcker; Baron von Weizsäcker; M. de Weizsäcker
Bethmann Hollweg, Theobald von | Бетман-Гольвег; Бетман-Гольвега; Бетману-Гольвегу; Бетман-Гольвегом; Bethmann Hollwegs; v. Bethmann Hollweg; Herr von Bethmann-Hollweg; Bethmann Hollweg's; M. de Bethmann-Hollweg; Bethmann-Hollweg
Jagow, Gottlieb von | Ягов; Ягову; фон Ягов; Яговым; v. Jagow; Herrn von Jagow; Herr von Jagow; Jagow's; M. de Jagow
Kiderlen-Wächter, Alfred von | Kiderlen; Kiderlen-Waechter; Herr von Kiderlen-Wächter; M. de Kiderlen; Кидерлен; Кидерлен-Вехтер; Кидерлену
Pourtalès, Friedrich Graf von | Graf Pourtalès; Pourtalès; Count Pourtales; Count Pourtalès; Пурталес; граф Пурталес; Пурталесу; графу Пурталесу; le comte de Pourtalès
Lichnowsky, Karl Max von | Fürst Lichnowsky; Fürsten Lichnowsky; Prince Lichnowsky; Lichnowsky's; le prince Lichnowsky; Лихновский; князь Лихновский; Лихновского; Лихновскому
Tschirschky, Heinrich von | v. Tschirschky; Herrn von Tschirschky; Herr von Tschirschky; Tschirschky's; Чиршки; фон Чиршки; M. de Tschirschky
Berchtold, Leopold | Graf Berchtold; Grafen Berchtold; Count Berchtold; Berchtold's; le comte Berchtold; Berchtold; Берхтольд; граф Берхтольд; графа Берхтольда; Берхтольду
Szápáry, Friedrich | Graf Szápáry; Grafen Szapary; Count Szapary; Szápáry; Сапари; граф Сапари
Pašić, Nikola | Pashitch; M. Pashitch; Paschitsch; Herrn Pasic; M. Pachitch; Pachitch; Пашич; Пашичу; Н. Пашич
Bismarck, Otto von | Fürst Bismarck; Fürsten Bismarck; Prince Bismarck; Bismarck's; le prince de Bismarck; Бисмарк; Бисмарком; князь Бисмарк; Бисмарка
de Gaulle, Charles | де Голль; де Голлем; де Голлю; генерал де Голль; de Gaulle; de Gaulles; De Gaulle; de Gaulle's; le général de Gaulle
Pompidou, Georges | Помпиду; Ж. Помпиду; Жоржа Помпиду; Жорж Помпиду; Pompidou; Pompidous; M. Pompidou; Georges Pompidou; Pompidou's
Couve de Murville, Maurice | Кув де Мюрвиль; Кув де Мюрвиля; М. Кув де Мюрвилем; Кув де Мюрвилю; Couve de Murville; Couve de Murvilles; M. Couve de Murville; Maurice Couve de Murville; Couve's; Mr. Couve de Murville
Schuman, Robert | Шуман; Шумана; Р. Шуман; Робера Шумана; Schumans; Robert Schumans; M. Robert Schuman; M. Schuman; Mr. Schuman's
Bidault, Georges | Бидо; Ж. Бидо; Жорж Бидо; Бидо; Bidaults; Georges Bidault; M. Bidault; Bidault's; M. Georges Bidault
Mendès France, Pierre | Мендес-Франс; Мендес-Франса; П. Мендес-Франсом; Мендес-Франсу; Mendès-France; Mendès Frances; Mendes-France; M. Mendès-France; M. Mendès France
Laval, Pierre | Лаваль; Лавалю; П. Лаваля; Пьером Лавалем; Lavals; Pierre Laval; M. Laval; Laval's; M. Pierre Laval
Daladier, Édouard | Даладье; Э. Даладье; Эдуард Даладье; Daladiers; Edouard Daladier; M. Daladier; Daladier's
Poincaré, Raymond | Пуанкаре; Р. Пуанкаре; Раймон Пуанкаре; Poincarés; Herrn Poincaré; M. Poincaré; M. Poincare
Viviani, René | Вивиани; Р. Вивиани; Vivianis; Herrn Viviani; M. Viviani; Viviani's; M. René Viviani
Paléologue, Maurice | Палеолог; Палеолога; Палеологу; М. Палеолог; Paléologue; Paleologue; M. Paléologue; M. Paleologue
Cambon, Jules | Камбон; Ж. Камбон; Жюля Камбона; Камбону; Jules Cambon; Cambons; M. Jules Cambon; M. J. Cambon; M. Cambon
Churchill, Winston | Черчилль; Черчилля; Черчиллю; У. Черчиллем; Churchills; Winston Churchills; M. Churchill; Winston Churchill; Mr Churchill; Winston S. Churchill
Eden, Anthony | Иден; Идену; Иденом; А. Иден; Edens; Anthony Eden; M. Eden; Mr Eden; Sir A. Eden
Bevin, Ernest | Бевин; Бевину; Э. Бевином; Эрнеста Бевина; Bevins; Ernest Bevin; M. Bevin; Mr. Bevin's
Attlee, Clement | Эттли; К. Эттли; Клемента Эттли; Attlees; Mr. Attlee; M. Attlee; Mr Attlee; Attlee's
Macmillan, Harold | Макмиллан; Макмиллана; Г. Макмиллан; Гарольда Макмиллана; Macmillans; Premierminister Macmillan; M. Macmillan; Mr. Macmillan; MacMillan
Chamberlain, Neville | Чемберлен; Чемберлену; Н. Чемберленом; Невилль Чемберлен; Chamberlains; Neville Chamberlain; M. Chamberlain; Mr Chamberlain; N. Chamberlain
Halifax, Edward Wood, Earl of | Галифакс; Галифаксу; лорд Галифакс; лорда Галифакса; Lord Halifax; Halifax; lord Halifax; Viscount Halifax; Lord Halifax's
Cripps, Stafford | Криппс; Криппсу; С. Криппсом; Стаффорда Криппса; Cripps; Sir Stafford Cripps; Sir S. Cripps
Grey, Edward | Грей; Э. Грея; Грею; сэр Эдуард Грей; Sir Edward Grey; Grey; sir Edward Grey; Sir E. Grey; Sir Edward Grey's
Goschen, Edward | Sir Edward Goschen; Goschens; Sir E. Goschen; Goschen's; Гошен; Э. Гошен; Гошену; Гошеном
Buchanan, George | Бьюкенен; Бьюкенену; Дж. Бьюкенен; Джорджа Бьюкенена; Sir George Buchanan; Buchanans; Sir G. Buchanan; Sir George Buchanan's
Evatt, Herbert Vere | Dr Evatt; Dr H. V. Evatt; Эватт; Эватту; Г. Эватт; д-р Эватт; Dr. Evatt; Evatts; M. Evatt
Menzies, Robert Gordon | Mr Menzies; R. G. Menzies; Мензис; Мензиса; Р. Мензис; Роберта Мензиса; Menzies; Robert Menzies; M. Menzies
Casey, Richard Gardiner | R. G. Casey; Mr R. G. Casey; Кейси; Р. Кейси; Ричард Кейси; Caseys; Mr. Casey
Curtin, John | Mr Curtin; CURTIN; Кэртин; Дж. Кэртин; Curtins
Chifley, Joseph Benedict | Mr Chifley; J. B. Chifley; Чифли; Дж. Чифли
Roosevelt, Franklin Delano | Рузвельт; Рузвельта; Рузвельту; Ф.Д. Рузвельт; Roosevelts; Präsident Roosevelt; M. Roosevelt; le président Roosevelt; F.D.R. Roosevelt; President Roosevelt's
Truman, Harry S. | Трумэн; Трумэна; Г. Трумэн; Гарри Трумэну; Trumans; Präsident Truman; M. Truman; le président Truman; Harry S Truman; President Truman's
Eisenhower, Dwight David | Эйзенхауэр; Эйзенхауэра; Д. Эйзенхауэру; Дуайта Эйзенхауэра; Eisenhowers; Präsident Eisenhower; M. Eisenhower; le général Eisenhower; Eisenhower's; General Eisenhower
Kennedy, John Fitzgerald | Кеннеди; Дж. Кеннеди; Джона Кеннеди; Джон Ф. Кеннеди; Kennedys; Präsident Kennedy; M. Kennedy; le président Kennedy; John F. Kennedy's; J. F. Kennedy
Dulles, John Foster | Даллес; Даллеса; Дж. Ф. Даллес; Джона Фостера Даллеса; Dulles; J. F. Dulles; M. Dulles; M. Foster Dulles; Mr. Dulles'; Foster Dulles
Acheson, Dean | Ачесон; Ачесона; Д. Ачесон; Дина Ачесона; Achesons; Dean Acheson; M. Acheson; Mr. Acheson's
Marshall, George Catlett | Маршалла; Дж. Маршалл; Джорджа Маршалла; Дж. К. Маршаллу; General Marshall; Marshalls; General Marshall's; G. C. Marshall
Harriman, William Averell | Гарриман; Гарриману; А. Гарриман; Аверелла Гарримана; Harrimans; Averell Harriman; M. Harriman; W. A. Harriman; W. Averell Harriman
Bohlen, Charles Eustis | Ч. Болен; Чарльз Болен; Болену; Чарльза Болена; Bohlens; Botschafter Bohlen; M. Bohlen; Chip Bohlen; Ch. Bohlen
Nixon, Richard Milhous | Никсон; Никсона; Р. Никсону; Ричарда Никсона; Nixons; Präsident Nixon; M. Nixon; le président Nixon; R. M. Nixon; Richard M. Nixon
Kissinger, Henry Alfred | Киссинджер; Киссинджера; Г. Киссинджеру; Генри Киссинджером; Kissingers; Dr. Kissinger; M. Kissinger; le Dr Kissinger; Dr. Kissinger's; H. A. Kissinger
Rusk, Dean | Раск; Раска; Д. Раск; Дина Раска; Rusks; Außenminister Rusk; M. Rusk; Dean Rusk; Mr. Rusk's; D. Rusk
Hull, Cordell | Хэлл; К. Хэлл; Корделла Хэлла; Хэллу; Hulls; Cordell Hull; M. Hull; M. Cordell Hull; Mr. Cordell Hull; HULL
Johnson, Lyndon Baines | Джонсон; Джонсона; Л. Джонсон; Линдона Джонсона; Johnsons; Präsident Johnson; M. Johnson; le président Johnson; Lyndon Johnson's; LB Johnson
Tito, Josip Broz | Тито; И. Тито; Иосипа Броз Тито; И. Броз Тито; Titos; Marschall Tito; le maréchal Tito; Tito; Marshal Tito's; J. B. Tito
Kardelj, Edvard | Кардель; Карделя; Э. Кардель; Эдвардом Карделем; Kardeljs; Edvard Kardelj; Kardelj's; E. Kardelj; M. Kardelj
Gomułka, Władysław | Гомулка; Гомулку; Гомулкой; В. Гомулке; Gomulkas; Wladyslaw Gomulka; M. Gomulka; Ladislas Gomulka; Gomulka's; W. Gomulka
Cyrankiewicz, Józef | Циранкевич; Циранкевича; Ю. Циранкевич; Юзефа Циранкевича; Cyrankiewicz; Josef Cyrankiewicz; M. Cyrankiewicz; Cyrankiewicz's; J. Cyrankiewicz
Rapacki, Adam | Рапацкий; Рапацкого; А. Рапацким; Адама Рапацкого; Rapackis; Adam Rapacki; M. Rapacki; M. Adam Rapacki; Mr. Rapacki; Rapacki's
Beck, Józef | Бек; Бека; Ю. Бек; Юзеф Бек; Becks; Oberst Beck; M. Beck; le colonel Beck; Colonel Beck; Col. Beck
Sikorski, Władysław | Сикорский; Сикорского; Сикорскому; В. Сикорским; Sikorskis; General Sikorski; le général Sikorski; General Sikorski's; Gen. Sikorski
Mikołajczyk, Stanisław | Миколайчик; Миколайчика; С. Миколайчиком; Станислава Миколайчика; Mikolajczyks; Mikolajczyk; M. Mikolajczyk; Mr. Mikolajczyk; Mikolajczyk's
Bierut, Bolesław | Берут; Берута; Б. Беруту; Болеслава Берута; Bieruts; Präsident Bierut; M. Bierut; President Bierut; Bierut's
Jaruzelski, Wojciech | Ярузельский; Ярузельского; В. Ярузельским; Войцеха Ярузельского; Jaruzelskis; General Jaruzelski; le général Jaruzelski; Gen. Jaruzelski; Jaruzelski's
Beneš, Edvard | Бенеш; Бенеша; Э. Бенешу; Эдуарда Бенеша; Benesch; Beneschs; M. Bénès; M. Benès; Dr. Benes; President Beneš
Masaryk, Jan | Масарик; Масарика; Я. Масарику; Яна Масарика; Masaryks; Jan Masaryk; M. Masaryk; M. Jan Masaryk; Mr. Jan Masaryk; Masaryk's
Gottwald, Klement | Готвальд; Готвальда; К. Готвальду; Клемента Готвальда; Gottwalds; Klement Gottwald; M. Gottwald; Gottwald's
Dubček, Alexander | Дубчек; Дубчека; А. Дубчеком; Александра Дубчека; Dubceks; Dubcek; M. Dubcek; Alexandre Dubcek; Dubcek's; A. Dubcek
Nagy, Imre | Имре Надь; Надь; И. Надя; Имре Надя; Imre Nagy; Nagys; M. Imre Nagy; M. Nagy; Nagy's; Nagy Imre
Kádár, János | Кадар; Кадара; Я. Кадаром; Яноша Кадара; Kadars; Janos Kadar; M. Kadar; Kadar's; Kádár János
Rákosi, Mátyás | Ракоши; М. Ракоши; Матиас Ракоши; Матьяша Ракоши; Rakosis; Matyas Rakosi; M. Rakosi; Mathias Rakosi; Rakosi's; Rákosi Mátyás
Horthy, Miklós | Хорти; М. Хорти; адмирал Хорти; Миклоша Хорти; Horthys; Admiral Horthy; l'amiral Horthy; Admiral Horthy's; Regent Horthy
Ceaușescu, Nicolae | Чаушеску; Н. Чаушеску; Николае Чаушеску; тов. Чаушеску; Ceausescu; Ceausescus; M. Ceausescu; Nicolas Ceausescu; Ceausescu's; N. Ceausescu
Gheorghiu-Dej, Gheorghe | Георгиу-Деж; Георгиу-Дежа; Г. Георгиу-Деж; Г. Георгиу-Дежу; Gheorghiu-Dej; Gheorghiu-Dejs; M. Gheorghiu-Dej; Gheorghiu-Dej's; Gheorghiu Dej
Titulescu, Nicolae | Титулеску; Н. Титулеску; Николае Титулеску; Titulescus; Titulescu; M. Titulesco; Titulesco; M. Titulescu
Pauker, Ana | Паукер; Анна Паукер; Аны Паукер; А. Паукер; Ana Pauker; Frau Pauker; Mme Pauker; Mme Ana Pauker; Madame Pauker; Mme. Pauker
Dimitrov, Georgi | Димитров; Димитрову; Г. Димитрова; Георгия Димитрова; Dimitroff; Dimitrow; M. Dimitrov; Georges Dimitrov; Georgi Dimitrov's
Zhivkov, Todor | Живков; Живкова; Т. Живковым; Тодора Живкова; Schiwkow; Schiwkows; M. Jivkov; Todor Jivkov; Todor Zhivkov's; T. Zhivkov
Hoxha, Enver | Ходжа; Энвер Ходжа; Э. Ходжа; Энвера Ходжи; Hoxhas; Enver Hoxha; M. Hoxha; Enver Hoxha's; E. Hoxha
Togliatti, Palmiro | Тольятти; П. Тольятти; Пальмиро Тольятти; тов. Тольятти; Togliattis; Palmiro Togliatti; M. Togliatti; Togliatti's; P. Togliatti
De Gasperi, Alcide | Де Гаспери; де Гаспери; А. Де Гаспери; Альчиде де Гаспери; De Gasperis; de Gasperi; M. de Gasperi; M. De Gasperi; De Gasperi's; Signor De Gasperi
Mussolini, Benito | Муссолини; Б. Муссолини; Бенито Муссолини; Mussolinis; Benito Mussolini; M. Mussolini; Signor Mussolini; Mussolini's
Ciano, Galeazzo | Чиано; граф Чиано; Г. Чиано; графа Чиано; Graf Ciano; Grafen Ciano; le comte Ciano; Count Ciano; Count Ciano's
Franco, Francisco | Франко; Ф. Франко; генерал Франко; Франсиско Франко; Francos; General Franco; le général Franco; General Franco's; Generalissimo Franco
Hitler, Adolf | Гитлер; Гитлеру; А. Гитлера; Адольфа Гитлера; Hitlers; Adolf Hitlers; M. Hitler; Adolf Hitler; Herr Hitler; Herr Hitler's
Göring, Hermann | Геринг; Герингу; Г. Герингом; Германа Геринга; Görings; Goering; M. Goering; le maréchal Goering; Field Marshal Göring
Goebbels, Joseph | Геббельс; Геббельса; Й. Геббельс; Геббельсу; Dr. Goebbels; Goebbels; M. Goebbels; le Dr Gœbbels; Dr. Goebbels'; Dr. Göbbels
Neurath, Konstantin von | Нейрат; Нейрату; фон Нейрат; Нейрата; Frhr. v. Neurath; Freiherr von Neurath; M. de Neurath; le baron von Neurath; Baron von Neurath; Herr von Neurath
Stresemann, Gustav | Штреземан; Штреземану; Г. Штреземана; Штреземаном; Stresemanns; Dr. Stresemann; M. Stresemann; Herr Stresemann; Dr. Stresemann's
Brockdorff-Rantzau, Ulrich von | Брокдорф-Ранцау; граф Брокдорф-Ранцау; Ранцау; фон Брокдорф-Ранцау; Graf Brockdorff-Rantzau; Grafen Brockdorff-Rantzau; le comte Brockdorff-Rantzau; M. de Brockdorff-Rantzau; Count Brockdorff-Rantzau; Count Rantzau
Nasser, Gamal Abdel | Насер; Насера; Г.А. Насер; Гамаль Абдель Насер; Nassers; Gamal Abdel Nasser; le colonel Nasser; Colonel Nasser; Nasser's
Sadat, Anwar el- | Садат; А. Садата; Анвара Садата; Садатом; Sadats; Anwar el-Sadat; M. Sadate; Anouar el Sadate; Sadat's; Anwar al-Sadat
Mossadegh, Mohammad | Мосаддык; Моссадык; М. Мосаддык; Мосаддыка; Mossadegh; Mossadeghs; M. Mossadegh; le Dr Mossadegh; Dr. Mossadeq; Musaddiq
Mohammad Reza Pahlavi | Мохаммед Реза Пехлеви; Пехлеви; Reza Pahlevi; Mohammad Reza Pahlavi; Reza Pahlavi; Muhammad Reza Pahlavi; Mohammed Reza Pahlavi
Zahedi, Fazlollah | Захеди; Ф. Захеди; генерал Захеди; Фазлоллы Захеди; General Zahedi; Zahedis; le général Zahedi; Gen. Zahedi; Zahidi
Hussein bin Talal | Хусейн; король Хусейн; королём Хусейном; Хусейну; König Hussein; König Husseins; le roi Hussein; King Hussein; King Hussein's
Arafat, Yasser | Арафат; Я. Арафат; Ясира Арафата; Арафатом; Arafats; Jassir Arafat; Yasser Arafat; M. Arafat; Yasir Arafat; Arafat's
Qadhafi, Muammar | Каддафи; М. Каддафи; Муаммар Каддафи; Муаммара Каддафи; Gaddafi; Gaddafis; Kadhafi; le colonel Kadhafi; Col. Qaddafi
Assad, Hafez al- | Асад; Х. Асад; Хафеза Асада; Асадом; Assads; Hafis al-Assad; Hafez el-Assad; M. Assad; Hafiz al-Asad; Asad
Ben-Gurion, David | Бен-Гурион; Бен-Гуриона; Д. Бен-Гурион; Давида Бен-Гуриона; Ben Gurion; Ben-Gurions; M. Ben Gourion; David Ben Gourion; Ben Gurion's; D. Ben-Gurion
Meir, Golda | Меир; Голда Меир; Г. Меир; Голды Меир; Golda Meir; Frau Meir; Mme Meir; Mme Golda Meir; Mrs. Meir; Mrs. Golda Meir
Nehru, Jawaharlal | Неру; Дж. Неру; Джавахарлал Неру; Джавахарлала Неру; Nehrus; Pandit Nehru; M. Nehru; Jawaharlal Nehru; Nehru's
Krishna Menon, V. K. | Кришна Менон; Кришны Менона; В.К. Кришна Менон; Менон; Krishna Menon; Menons; M. Krishna Menon; Menon; Mr. Krishna Menon
Sukarno | Сукарно; президент Сукарно; А. Сукарно; Sukarnos; Präsident Sukarno; M. Soekarno; Soekarno; President Sukarno
Hatta, Mohammad | Хатта; М. Хатта; Мохаммад Хатта; Hattas; Mohammed Hatta; Dr Hatta; M. Hatta
U Thant | U Thant; U Thants; M. Thant; Thant; U Thant's
Hammarskjöld, Dag | Хаммаршельд; Хаммаршёльд; Д. Хаммаршельд; Дага Хаммаршельда; Hammarskjöld; Hammarskjölds; M. Hammarskjoeld; M. Hammarskjöld; Hammarskjold; Mr. Hammarskjold's
Lumumba, Patrice | Лумумба; Лумумбы; П. Лумумбой; Патриса Лумумбы; Lumumbas; Patrice Lumumba; M. Lumumba; Lumumba's; P. Lumumba
Nkrumah, Kwame | Нкрума; Нкрумы; К. Нкрума; Кваме Нкрумой; Nkrumahs; Kwame Nkrumah; M. Nkrumah; M. N'Krumah; Dr. Nkrumah; Nkrumah's
Haile Selassie | Хайле Селассие; император Хайле Селассие; Haile Selassies; Kaiser Haile Selassie; Haïlé Sélassié; l'empereur Haïlé Sélassié; Emperor Haile Selassie; Haile Selassie's
İnönü, İsmet | Иненю; И. Иненю; Исмет Инёню; Инёню; Inönü; Ismet Inönü; M. Inönü; Inonu; Ismet Inonu
Menderes, Adnan | Мендерес; Мендереса; А. Мендерес; Аднана Мендереса; Menderes; Adnan Menderes; M. Menderes; Menderes'
Venizelos, Eleftherios | Венизелос; Венизелоса; Э. Венизелос; Венизелосу; Veniselos; Venizelos; M. Vénizélos; Vénizelos; M. Venizelos; Venizelos's
Makarios | Макариос; архиепископ Макариос; Макариоса; архиепископу Макариосу; Erzbischof Makarios; Makarios; Mgr Makarios; l'archevêque Makarios; Archbishop Makarios; Makarios's
Konoe, Fumimaro | Коноэ; князь Коноэ; Ф. Коноэ; Фумимаро Коноэ; Fürst Konoye; Konoye; le prince Konoye; Prince Konoye
Matsuoka, Yōsuke | Мацуока; Мацуоки; Ё. Мацуока; Мацуоку; Matsuokas; Außenminister Matsuoka; M. Matsuoka; Mr. Matsuoka; Matsuoka's
Tōgō, Shigenori | Того; С. Того; Сигэнори Того; г-н Того; Togo; Botschafter Togo; M. Togo; Mr. Togo; Foreign Minister Togo
Shigemitsu, Mamoru | Сигэмицу; М. Сигэмицу; Мамору Сигэмицу; г-н Сигэмицу; Shigemitsus; Schigemitsu; M. Shigemitsu; Mr. Shigemitsu; Shigemitsu's
Yoshida, Shigeru | Иосида; Ёсида; С. Иосида; Сигэру Ёсида; Yoshidas; Joschida; M. Yoshida; Mr. Yoshida; Yoshida's
Castro Ruz, Fidel | Кастро; Ф. Кастро; Фиделя Кастро; Фиделю Кастро; Castros; Fidel Castros; M. Castro; Fidel Castro; Dr. Castro; F. Castro's
Allende, Salvador | Альенде; С. Альенде; Сальвадор Альенде; Сальвадора Альенде; Allendes; Salvador Allende; M. Allende; Allende's; S. Allende
Perón, Juan Domingo | Перон; Перона; Х.Д. Перон; Х. Перону; Perons; Präsident Peron; le général Peron; M. Perón; Peron's; General Perón
Aguinaldo, Emilio | General Aguinaldo; Aguinaldo's; Aguinaldos; Агинальдо; Э. Агинальдо; M. Aguinaldo
Kekkonen, Urho | Кекконен; Кекконена; У. Кекконену; Урхо Кекконена; Kekkonens; Präsident Kekkonen; M. Kekkonen; Kekkonen's; U. K. Kekkonen
Paasikivi, Juho Kusti | Паасикиви; Ю.К. Паасикиви; Ю. Паасикиви; Юхо Кусти Паасикиви; Paasikivis; J. K. Paasikivi; M. Paasikivi; Paasikivi's
Mannerheim, Carl Gustaf Emil | Маннергейм; Маннергейма; К. Маннергейм; маршал Маннергейм; Mannerheims; Marschall Mannerheim; le maréchal Mannerheim; Marshal Mannerheim's; Field Marshal Mannerheim
Günther, Christian | Гюнтер; Гюнтеру; К. Гюнтер; Христиан Гюнтер; Günthers; Guenther; M. Gunther; M. Günther; Gunther
Saionji, Kinmochi | Prince Saionji; Marquis Saionji; Fürst Saionji; Сайондзи; принц Сайондзи; князь Сайондзи; le prince Saionji
Spaak, Paul-Henri | Спаак; Спаака; П.-А. Спаак; П.А. Спаак; Spaaks; Paul-Henri Spaak; M. Spaak; M. Paul-Henri Spaak; Spaak's; Paul Henri Spaak
Luns, Joseph | Лунс; Лунса; Й. Лунс; Лунсом; Luns; Joseph Luns; M. Luns; Mr. Luns; Luns'
van Kleffens, Eelco | ван Клеффенс; Клеффенс; ван Клеффенсу; Э. ван Клеффенс; van Kleffens; Herrn van Kleffens; M. van Kleffens; M. Van Kleffens; Mr. van Kleffens; Dr. van Kleffens
van Mook, Hubertus | ван Моок; Г. ван Моок; ван Мооку; Ван Моок; van Mook; van Mooks; Dr van Mook; Van Mook; M. van Mook
Huysmans, Camille | Huysmans; Camille Huysmans; M. Huysmans; Huysmans'; M. Camille Huysmans; Гюисманс; К. Гюисманс; Гюисмансу
`
  .trim()
  .split('\n')
  .map(line => {
    const [listed = '', spellings = ''] = line.split(' | ');
    return [listed, ...spellings.split('; ')];
  });
