-- National agencies fix monthly rates of long stays and daily rates of staff, each for the people that its country sends.
alter table grant_rate add column sending_country char(2), add foreign key (sending_country) references country (code);
