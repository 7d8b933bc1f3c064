-- Whom to write to at an academy, and when somebody last said that this is still true.
create table contact (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  academy_id   bigint       not null,
  role         varchar(20)  not null,
  name         varchar(120) not null,
  position     varchar(120),
  email        varchar(254) not null,
  phone        varchar(40),
  valid_from   date         not null,
  valid_to     date,
  confirmed_on date         not null,
  confirmed_by varchar(120) not null,
  key contact_academy (academy_id, role, valid_to),
  key contact_name (name),
  key contact_confirmed (confirmed_on),
  key contact_role (role, valid_to),
  foreign key (academy_id) references academy (id)
);

-- What guests want to know before they come, and what is taught.
create table fact_sheet (
  id                    bigint      not null auto_increment primary key,
  version               bigint      not null,
  academy_id            bigint      not null,
  autumn_nominations_by date,
  autumn_applications_by date,
  autumn_starts_on      date,
  autumn_ends_on        date,
  spring_nominations_by date,
  spring_applications_by date,
  spring_starts_on      date,
  spring_ends_on        date,
  housing               varchar(2000),
  visa                  varchar(2000),
  insurance             varchar(2000),
  clearance_weeks       int,
  clearance             varchar(2000),
  uniform               varchar(2000),
  travel                varchar(2000),
  changed_at            datetime(6),
  changed_by            varchar(120),
  unique key fact_sheet_academy (academy_id),
  foreign key (academy_id) references academy (id)
);

create table fact_sheet_field (
  fact_sheet_id bigint  not null,
  study_field   char(4) not null,
  primary key (fact_sheet_id, study_field),
  key fact_sheet_of_field (study_field, fact_sheet_id),
  foreign key (fact_sheet_id) references fact_sheet (id),
  foreign key (study_field) references study_field (code)
);

create table fact_sheet_language (
  fact_sheet_id bigint  not null,
  language      char(2) not null,
  cefr          char(2),
  primary key (fact_sheet_id, language),
  key fact_sheet_of_language (language, fact_sheet_id),
  foreign key (fact_sheet_id) references fact_sheet (id),
  foreign key (language) references language (code)
);

-- Topics of cyber forensics, kept by administrators. The first set follows the fields that NIST SP 800-86, ISO/IEC 27037 and
-- ENISA's European Cybersecurity Skills Framework (Digital Forensics Investigator) name.
create table forensic_topic (
  id      bigint       not null auto_increment primary key,
  version bigint       not null,
  name_en varchar(120) not null,
  name_fr varchar(120) not null,
  retired boolean      not null default false,
  unique key forensic_topic_en (name_en),
  unique key forensic_topic_fr (name_fr)
);

insert into forensic_topic (version, name_en, name_fr) values
  (1, 'Disk and file system forensics', 'Analyse de disques et de systèmes de fichiers'),
  (1, 'Memory forensics', 'Analyse de la mémoire vive'),
  (1, 'Network forensics', 'Analyse du trafic réseau'),
  (1, 'Mobile device forensics', 'Analyse d’appareils mobiles'),
  (1, 'Cloud forensics', 'Analyse dans le nuage'),
  (1, 'Log analysis and event correlation', 'Analyse de journaux et corrélation d’événements'),
  (1, 'Malware analysis and reverse engineering', 'Analyse de logiciels malveillants et rétro-ingénierie'),
  (1, 'Industrial control system forensics', 'Analyse de systèmes de contrôle industriels'),
  (1, 'Drone, vehicle and vessel forensics', 'Analyse de drones, de véhicules et de navires'),
  (1, 'Incident response', 'Réponse aux incidents'),
  (1, 'Evidence collection and chain of custody', 'Recueil de preuves et chaîne de possession'),
  (1, 'Digital evidence in law', 'La preuve numérique en droit'),
  (1, 'Expert reports and testimony', 'Rapports et témoignages d’experts'),
  (1, 'Open source intelligence', 'Renseignement de sources ouvertes'),
  (1, 'Cyber threat intelligence', 'Renseignement sur les cybermenaces'),
  (1, 'Cryptography and password recovery', 'Cryptographie et récupération de mots de passe');

create table fact_sheet_topic (
  fact_sheet_id bigint not null,
  topic_id      bigint not null,
  primary key (fact_sheet_id, topic_id),
  key fact_sheet_of_topic (topic_id, fact_sheet_id),
  foreign key (fact_sheet_id) references fact_sheet (id),
  foreign key (topic_id) references forensic_topic (id)
);

-- Files that an academy shares with its partners.
create table academy_document (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  academy_id  bigint       not null,
  title       varchar(160) not null,
  file_name   varchar(255) not null,
  media_type  varchar(60)  not null,
  size        bigint       not null,
  sha256      char(64)     not null,
  uploaded_at datetime(6)  not null,
  uploaded_by varchar(120) not null,
  content_id  bigint       not null,
  foreign key (academy_id) references academy (id),
  foreign key (content_id) references document_content (id)
);
