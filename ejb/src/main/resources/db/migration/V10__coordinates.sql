-- Where institutions are, in decimal degrees (WGS 84): for distances and maps.
alter table academy
  add column latitude  decimal(8, 5),
  add column longitude decimal(8, 5);

-- The town of each seeded academy, from GeoNames (geonames.org, CC BY 4.0).
update academy set latitude = 47.80485, longitude = 16.23196 where erasmus_code = 'A  WIENER04'; -- Wiener Neustadt
update academy set latitude = 50.85045, longitude = 4.34878 where erasmus_code = 'B  BRUXEL01'; -- Brussels
update academy set latitude = 43.46667, longitude = 24.53333 where erasmus_code = 'BG PLEVEN02'; -- Dolna Mitropolia
update academy set latitude = 42.69751, longitude = 23.32415 where erasmus_code = 'BG SOFIA34'; -- Sofia
update academy set latitude = 43.21667, longitude = 27.91667 where erasmus_code = 'BG VARNA05'; -- Varna
update academy set latitude = 43.08124, longitude = 25.62904 where erasmus_code = 'BG VELIKO02'; -- Veliko Tarnovo
update academy set latitude = 49.19522, longitude = 16.60796 where erasmus_code = 'CZ BRNO10'; -- Brno
update academy set latitude = 53.55073, longitude = 9.99302 where erasmus_code = 'D  HAMBURG08'; -- Hamburg
update academy set latitude = 48.07710, longitude = 11.65812 where erasmus_code = 'D  MUNCHEN10'; -- Neubiberg
update academy set latitude = 40.41650, longitude = -3.70256 where erasmus_code = 'E  MADRID181'; -- Madrid
update academy set latitude = 37.79681, longitude = -0.80544 where erasmus_code = 'E  MURCIA70'; -- Santiago de la Ribera
update academy set latitude = 37.80626, longitude = -0.83736 where erasmus_code = 'E  MURCIA81'; -- San Javier
update academy set latitude = 42.39145, longitude = -8.70136 where erasmus_code in ('E  PONTEVE22', 'E  PONTEVE29'); -- Marín
update academy set latitude = 41.65606, longitude = -0.87734 where erasmus_code in ('E  ZARAGOZ52', 'E  ZARAGOZ61'); -- Zaragoza
update academy set latitude = 58.38062, longitude = 26.72509 where erasmus_code = 'EE TARTU08'; -- Tartu
update academy set latitude = 48.39029, longitude = -4.48628 where erasmus_code = 'F  BREST21'; -- Brest
update academy set latitude = 47.90619, longitude = -2.12314 where erasmus_code = 'F  GUER01'; -- Guer
update academy set latitude = 48.71828, longitude = 2.24980 where erasmus_code in ('F  PALAISE01', 'F  PARIS080'); -- Palaiseau
update academy set latitude = 43.64229, longitude = 5.09478 where erasmus_code = 'F  SALON-P01'; -- Salon-de-Provence
update academy set latitude = 43.60426, longitude = 1.44367 where erasmus_code = 'F  TOULOUS16'; -- Toulouse
update academy set latitude = 37.98376, longitude = 23.72784 where erasmus_code = 'G  ATHINE54'; -- Athens
update academy set latitude = 38.08333, longitude = 23.73333 where erasmus_code = 'G  ATHINE55'; -- Acharnes, beside the air base of Dekelia
update academy set latitude = 37.94203, longitude = 23.64619 where erasmus_code = 'G  PIREAS04'; -- Piraeus
update academy set latitude = 45.81444, longitude = 15.97798 where erasmus_code = 'HR ZAGREB26'; -- Zagreb
update academy set latitude = 47.49835, longitude = 19.04045 where erasmus_code = 'HU BUDAPES54'; -- Budapest
update academy set latitude = 41.89193, longitude = 12.51133 where erasmus_code = 'I  ROMA46'; -- Rome
update academy set latitude = 54.68916, longitude = 25.27980 where erasmus_code = 'LT VILNIUS16'; -- Vilnius
update academy set latitude = 56.94600, longitude = 24.10589 where erasmus_code = 'LV RIGA56'; -- Riga
update academy set latitude = 59.91273, longitude = 10.74609 where erasmus_code = 'N  OSLO69'; -- Oslo
update academy set latitude = 38.67902, longitude = -9.15690 where erasmus_code = 'P  ALMADA05'; -- Almada
update academy set latitude = 38.75382, longitude = -9.23083 where erasmus_code = 'P  AMADORA01'; -- Amadora
update academy set latitude = 38.71667, longitude = -9.13333 where erasmus_code = 'P  LISBOA108'; -- Lisbon
update academy set latitude = 51.55912, longitude = 21.84829 where erasmus_code = 'PL DEBLIN01'; -- Deblin
update academy set latitude = 54.51889, longitude = 18.53188 where erasmus_code = 'PL GDYNIA03'; -- Gdynia
update academy set latitude = 52.22977, longitude = 21.01178 where erasmus_code in ('PL WARSZAW33', 'PL WARSZAW68'); -- Warsaw
update academy set latitude = 51.10000, longitude = 17.03333 where erasmus_code = 'PL WROCLAW25'; -- Wroclaw
update academy set latitude = 45.64861, longitude = 25.60613 where erasmus_code = 'RO BRASOV03'; -- Brasov
update academy set latitude = 44.43225, longitude = 26.10626 where erasmus_code in ('RO BUCURES02', 'RO BUCURES32'); -- Bucharest
update academy set latitude = 44.18073, longitude = 28.63432 where erasmus_code = 'RO CONSTAN01'; -- Constanta
update academy set latitude = 45.80000, longitude = 24.15000 where erasmus_code = 'RO SIBIU03'; -- Sibiu
update academy set latitude = 44.80401, longitude = 20.46513 where erasmus_code = 'RS BELGRAD12'; -- Belgrade
update academy set latitude = 59.32938, longitude = 18.06871 where erasmus_code = 'S  STOCKHO21'; -- Stockholm
update academy set latitude = 49.08061, longitude = 19.62218 where erasmus_code = 'SK LIPTOV01'; -- Liptovsky Mikulas
update academy set latitude = 39.91987, longitude = 32.85427 where erasmus_code = 'TR ANKARA22'; -- Ankara
update academy set latitude = 41.01384, longitude = 28.94966 where erasmus_code = 'TR ISTANBU63'; -- Istanbul
