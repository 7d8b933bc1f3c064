-- The people of all academies are listed by family name, one page after the other.
create index person_family on person (family_name);
