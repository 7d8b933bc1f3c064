-- What ships of the frameworks of competences; administrators correct and continue it.
-- ECSF: ENISA, European Cybersecurity Skills Framework, Role Profiles, September 2022, ISBN 978-92-9204-584-5, licence CC BY 4.0.
--   ENISA numbers no profile, skill or knowledge: the codes P-, S- and K- are ours, one for each wording that profiles share.
--   Key knowledge of each profile was compared with a published transcription of the profiles; so were the skills of
--   P-01, P-05 and P-12 in part and the e-CF levels of P-11. (m) The other skills, summaries and e-CF levels still want
--   checking against ENISA's document.
-- e-CF: EN 16234-1:2019 (e-CF 4.0). Titles and the range of levels of each competence were compared with a transcription of
--   the standard; the sentence about each is ours, because the text of the standard is CEN's.
-- NICE: NIST, NICE Framework Components 2.0.0, March 2025, on NIST SP 800-181 Rev. 1, public domain. Codes and titles were
--   compared with NICCS; (m) some of the sentences are shortened.
-- The French titles are our translation.

-- Codes are listed as people count them: A.10 after A.9.
alter table competence add column sort_code varchar(60) not null default '';
alter table competence drop key competence_kind, add key competence_kind (framework_id, kind, sort_code);

insert into competence_framework (version, kind, edition, status, published_on, source) values
  (1, 'ECSF', '1.0', 'CURRENT', '2022-09-19', 'ENISA, European Cybersecurity Skills Framework, Role Profiles, September 2022 (CC BY 4.0). Codes and French titles are ours. Skills and e-CF levels of some profiles still want checking against the document.'),
  (1, 'E_CF', '4.0', 'CURRENT', null, 'EN 16234-1:2019, e-Competence Framework (e-CF), Part 1. Titles and levels of the standard; summaries and French titles are ours.'),
  (1, 'NICE', '2.0.0', 'CURRENT', null, 'NIST, NICE Framework Components 2.0.0, March 2025 (NIST SP 800-181 Rev. 1). French titles are ours; some summaries are shortened.');

set @ecsf = (select id from competence_framework where kind = 'ECSF');
set @ecf = (select id from competence_framework where kind = 'E_CF');
set @nice = (select id from competence_framework where kind = 'NICE');

insert into competence (version, framework_id, kind, code, sort_code, title_en, title_fr, summary, lowest_level, highest_level) values
  (1, @ecsf, 'PROFILE', 'P-01', 'P-001', 'Chief Information Security Officer (CISO)', 'Responsable de la sécurité des systèmes d’information (RSSI)', 'Manages an organisation''s cybersecurity strategy and its implementation to ensure that digital systems, services and assets are adequately secure and protected.', null, null),
  (1, @ecsf, 'PROFILE', 'P-02', 'P-002', 'Cyber Incident Responder', 'Spécialiste de la réponse aux incidents cyber', 'Monitors the organisation''s cybersecurity state, handles incidents during cyber-attacks and assures the continued operations of ICT systems.', null, null),
  (1, @ecsf, 'PROFILE', 'P-03', 'P-003', 'Cyber Legal, Policy & Compliance Officer', 'Responsable juridique, politique et conformité cyber', 'Manages compliance with cybersecurity-related standards, legal and regulatory frameworks based on the organisation''s strategy and legal requirements.', null, null),
  (1, @ecsf, 'PROFILE', 'P-04', 'P-004', 'Cyber Threat Intelligence Specialist', 'Spécialiste du renseignement sur la menace cyber', 'Collects, processes and analyses data and information to produce actionable intelligence reports and disseminates them to target stakeholders.', null, null),
  (1, @ecsf, 'PROFILE', 'P-05', 'P-005', 'Cybersecurity Architect', 'Architecte en cybersécurité', 'Plans and designs security-by-design solutions (infrastructures, systems, assets, software, hardware and services) and cybersecurity controls.', null, null),
  (1, @ecsf, 'PROFILE', 'P-06', 'P-006', 'Cybersecurity Auditor', 'Auditeur en cybersécurité', 'Performs cybersecurity audits on the organisation''s ecosystem, ensuring compliance with statutory, regulatory and policy information, security requirements, industry standards and best practices.', null, null),
  (1, @ecsf, 'PROFILE', 'P-07', 'P-007', 'Cybersecurity Educator', 'Formateur en cybersécurité', 'Improves cybersecurity knowledge, skills and competencies of humans.', null, null),
  (1, @ecsf, 'PROFILE', 'P-08', 'P-008', 'Cybersecurity Implementer', 'Intégrateur en cybersécurité', 'Develops, deploys and operates cybersecurity solutions (systems, assets, software, controls and services) on infrastructures and products.', null, null),
  (1, @ecsf, 'PROFILE', 'P-09', 'P-009', 'Cybersecurity Researcher', 'Chercheur en cybersécurité', 'Researches the cybersecurity domain and incorporates results in cybersecurity solutions.', null, null),
  (1, @ecsf, 'PROFILE', 'P-10', 'P-010', 'Cybersecurity Risk Manager', 'Gestionnaire des risques de cybersécurité', 'Manages the organisation''s cybersecurity-related risks aligned to the organisation''s strategy. Develops, maintains and communicates the risk management processes and reports.', null, null),
  (1, @ecsf, 'PROFILE', 'P-11', 'P-011', 'Digital Forensics Investigator', 'Enquêteur en investigation numérique', 'Ensures the cybercriminal investigation reveals all digital evidence to prove the malicious activity.', null, null),
  (1, @ecsf, 'PROFILE', 'P-12', 'P-012', 'Penetration Tester', 'Testeur d’intrusion', 'Assesses the effectiveness of security controls, reveals and utilises cybersecurity vulnerabilities, assessing their criticality if exploited by threat actors.', null, null);

insert into competence (version, framework_id, kind, code, sort_code, title_en, title_fr, summary, lowest_level, highest_level) values
  (1, @ecsf, 'SKILL', 'S-01', 'S-001', 'Analyse and comply with cybersecurity-related laws, regulations and legislations', 'Analyser et respecter les lois, règlements et législations relatifs à la cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-02', 'S-002', 'Analyse and consolidate organisation''s quality and risk management practices', 'Analyser et consolider les pratiques de gestion de la qualité et des risques de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-03', 'S-003', 'Analyse and implement cybersecurity policies, certifications, standards, methodologies and frameworks', 'Analyser et mettre en œuvre des politiques, certifications, normes, méthodologies et cadres de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-04', 'S-004', 'Analyse business processes, assess and review software or hardware security, as well as technical and organisational controls', 'Analyser les processus, évaluer et réviser la sécurité des logiciels et matériels ainsi que les mesures techniques et organisationnelles', null, null, null),
  (1, @ecsf, 'SKILL', 'S-05', 'S-005', 'Anticipate cybersecurity threats, needs and upcoming challenges', 'Anticiper les menaces, les besoins et les défis à venir en cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-06', 'S-006', 'Anticipate required changes to the organisation''s information security strategy and formulate new plans', 'Anticiper les changements nécessaires de la stratégie de sécurité de l’information et formuler de nouveaux plans', null, null, null),
  (1, @ecsf, 'SKILL', 'S-07', 'S-007', 'Apply auditing tools and techniques', 'Appliquer des outils et techniques d’audit', null, null, null),
  (1, @ecsf, 'SKILL', 'S-08', 'S-008', 'Assess and enhance an organisation''s cybersecurity posture', 'Évaluer et améliorer la posture de cybersécurité d’une organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-09', 'S-009', 'Assess the security and performance of solutions', 'Évaluer la sécurité et les performances des solutions', null, null, null),
  (1, @ecsf, 'SKILL', 'S-10', 'S-010', 'Audit with integrity, being impartial and independent', 'Auditer avec intégrité, impartialité et indépendance', null, null, null),
  (1, @ecsf, 'SKILL', 'S-11', 'S-011', 'Automate threat intelligence management procedures', 'Automatiser les procédures de gestion du renseignement sur la menace', null, null, null),
  (1, @ecsf, 'SKILL', 'S-12', 'S-012', 'Build a cybersecurity risk-aware environment', 'Construire un environnement conscient des risques de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-13', 'S-013', 'Build resilience against points of failure across the architecture', 'Construire la résilience contre les points de défaillance de l’architecture', null, null, null),
  (1, @ecsf, 'SKILL', 'S-14', 'S-014', 'Carry out working-life practices of the data protection and privacy issues involved in the implementation of the organisational processes, finance and business strategy', 'Traiter au quotidien les questions de protection des données et de la vie privée liées aux processus, aux finances et à la stratégie de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-15', 'S-015', 'Collaborate with other team members and colleagues', 'Collaborer avec les autres membres de l’équipe et les collègues', null, null, null),
  (1, @ecsf, 'SKILL', 'S-16', 'S-016', 'Collect information while preserving its integrity', 'Recueillir des informations en préservant leur intégrité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-17', 'S-017', 'Collect, analyse and correlate cyber threat information originating from multiple sources', 'Recueillir, analyser et corréler des informations sur la menace cyber provenant de plusieurs sources', null, null, null),
  (1, @ecsf, 'SKILL', 'S-18', 'S-018', 'Collect, evaluate, maintain and protect auditing information', 'Recueillir, évaluer, conserver et protéger les informations d’audit', null, null, null),
  (1, @ecsf, 'SKILL', 'S-19', 'S-019', 'Communicate, coordinate and cooperate with internal and external stakeholders', 'Communiquer, se coordonner et coopérer avec les parties prenantes internes et externes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-20', 'S-020', 'Communicate, explain and adapt legal and regulatory requirements and business needs', 'Communiquer, expliquer et adapter les exigences légales et réglementaires et les besoins de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-21', 'S-021', 'Communicate, present and report to relevant stakeholders', 'Communiquer, présenter et rendre compte aux parties prenantes concernées', null, null, null),
  (1, @ecsf, 'SKILL', 'S-22', 'S-022', 'Comprehensive understanding of the business strategy, models and products and ability to factor into legal, regulatory and standards'' requirements', 'Comprendre la stratégie, les modèles et les produits de l’organisation et en tenir compte dans les exigences légales, réglementaires et normatives', null, null, null),
  (1, @ecsf, 'SKILL', 'S-23', 'S-023', 'Conduct ethical hacking', 'Pratiquer le piratage éthique', null, null, null),
  (1, @ecsf, 'SKILL', 'S-24', 'S-024', 'Conduct technical analysis and reporting', 'Mener des analyses techniques et en rendre compte', null, null, null),
  (1, @ecsf, 'SKILL', 'S-25', 'S-025', 'Conduct user and business security requirements analysis', 'Mener l’analyse des exigences de sécurité des utilisateurs et de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-26', 'S-026', 'Conduct, monitor and review privacy impact assessments using standards, frameworks, acknowledged methodologies and tools', 'Mener, suivre et réviser des analyses d’impact sur la vie privée à l’aide de normes, cadres, méthodologies et outils reconnus', null, null, null),
  (1, @ecsf, 'SKILL', 'S-27', 'S-027', 'Configure solutions according to the organisation''s security policy', 'Configurer des solutions selon la politique de sécurité de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-28', 'S-028', 'Coordinate the integration of security solutions', 'Coordonner l’intégration de solutions de sécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-29', 'S-029', 'Decompose and analyse systems to develop security and privacy requirements and identify effective solutions', 'Décomposer et analyser des systèmes pour élaborer des exigences de sécurité et de vie privée et identifier des solutions efficaces', null, null, null),
  (1, @ecsf, 'SKILL', 'S-30', 'S-030', 'Decompose and analyse systems to identify weaknesses and ineffective controls', 'Décomposer et analyser des systèmes pour identifier les faiblesses et les mesures inefficaces', null, null, null),
  (1, @ecsf, 'SKILL', 'S-31', 'S-031', 'Define and apply maturity models for cybersecurity management', 'Définir et appliquer des modèles de maturité pour la gestion de la cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-32', 'S-032', 'Design systems and architectures based on security and privacy by design and by defaults cybersecurity principles', 'Concevoir des systèmes et architectures selon les principes de sécurité et de vie privée dès la conception et par défaut', null, null, null),
  (1, @ecsf, 'SKILL', 'S-33', 'S-033', 'Design, apply, monitor and review Information Security Management System (ISMS) either directly or by leading its outsourcing', 'Concevoir, appliquer, surveiller et réviser un système de management de la sécurité de l’information (SMSI), directement ou en pilotant son externalisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-34', 'S-034', 'Design, develop and deliver learning programmes to cover cybersecurity needs', 'Concevoir, élaborer et dispenser des programmes d’apprentissage répondant aux besoins de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-35', 'S-035', 'Develop and communicate, detailed and reasoned investigation reports', 'Rédiger et communiquer des rapports d’enquête détaillés et motivés', null, null, null),
  (1, @ecsf, 'SKILL', 'S-36', 'S-036', 'Develop code, scripts and programmes', 'Développer du code, des scripts et des programmes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-37', 'S-037', 'Develop cybersecurity exercises including simulations using cyber range environments', 'Élaborer des exercices de cybersécurité, y compris des simulations sur cyber range', null, null, null),
  (1, @ecsf, 'SKILL', 'S-38', 'S-038', 'Develop evaluation programs for the awareness, training and education activities', 'Élaborer des programmes d’évaluation des activités de sensibilisation, de formation et d’éducation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-39', 'S-039', 'Develop, champion and lead the execution of a cybersecurity strategy', 'Élaborer, promouvoir et conduire l’exécution d’une stratégie de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-40', 'S-040', 'Draw cybersecurity architectural and functional specifications', 'Rédiger des spécifications architecturales et fonctionnelles de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-41', 'S-041', 'Enable business assets owners, executives and other stakeholders to make risk-informed decisions to manage and mitigate risks', 'Permettre aux responsables d’actifs, aux dirigeants et aux autres parties prenantes de décider en connaissance des risques', null, null, null),
  (1, @ecsf, 'SKILL', 'S-42', 'S-042', 'Establish a cybersecurity plan', 'Établir un plan de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-43', 'S-043', 'Explain and communicate data protection and privacy topics to stakeholders and users', 'Expliquer les sujets de protection des données et de vie privée aux parties prenantes et aux utilisateurs', null, null, null),
  (1, @ecsf, 'SKILL', 'S-44', 'S-044', 'Explain and present digital evidence in a simple, straightforward and easy to understand way', 'Expliquer et présenter des preuves numériques de façon simple, directe et facile à comprendre', null, null, null),
  (1, @ecsf, 'SKILL', 'S-45', 'S-045', 'Follow and practice auditing frameworks, standards and methodologies', 'Suivre et pratiquer les cadres, normes et méthodologies d’audit', null, null, null),
  (1, @ecsf, 'SKILL', 'S-46', 'S-046', 'Generate new ideas and transfer theory into practice', 'Produire des idées nouvelles et passer de la théorie à la pratique', null, null, null),
  (1, @ecsf, 'SKILL', 'S-47', 'S-047', 'Guide and communicate with implementers and IT/OT personnel', 'Guider les intégrateurs et le personnel IT/OT et communiquer avec eux', null, null, null),
  (1, @ecsf, 'SKILL', 'S-48', 'S-048', 'Identify and exploit vulnerabilities', 'Identifier et exploiter des vulnérabilités', null, null, null),
  (1, @ecsf, 'SKILL', 'S-49', 'S-049', 'Identify and select appropriate pedagogical approaches for the intended audience', 'Identifier et choisir les approches pédagogiques adaptées au public visé', null, null, null),
  (1, @ecsf, 'SKILL', 'S-50', 'S-050', 'Identify and solve cybersecurity-related issues', 'Identifier et résoudre les problèmes de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-51', 'S-051', 'Identify needs in cybersecurity awareness, training and education', 'Identifier les besoins de sensibilisation, de formation et d’éducation à la cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-52', 'S-052', 'Identify non-cyber events with implications on cyber-related activities', 'Identifier les événements non cyber ayant des conséquences sur les activités cyber', null, null, null),
  (1, @ecsf, 'SKILL', 'S-53', 'S-053', 'Identify threat actors TTPs and campaigns', 'Identifier les TTP et les campagnes des acteurs de la menace', null, null, null),
  (1, @ecsf, 'SKILL', 'S-54', 'S-054', 'Identify, analyse and correlate cybersecurity events', 'Identifier, analyser et corréler des événements de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-55', 'S-055', 'Implement cybersecurity recommendations and best practices', 'Mettre en œuvre les recommandations et bonnes pratiques de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-56', 'S-056', 'Implement cybersecurity risk management frameworks, methodologies and guidelines and ensure compliance with regulations and standards', 'Mettre en œuvre des cadres, méthodologies et lignes directrices de gestion des risques et garantir la conformité aux règlements et normes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-57', 'S-057', 'Influence an organisation''s cybersecurity culture', 'Influencer la culture de cybersécurité d’une organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-58', 'S-058', 'Integrate cybersecurity solutions to the organisation''s infrastructure', 'Intégrer des solutions de cybersécurité dans l’infrastructure de l’organisation', null, null, null),
  (1, @ecsf, 'SKILL', 'S-59', 'S-059', 'Lead the development of appropriate cybersecurity and privacy policies and procedures that complement the business needs and legal requirements', 'Conduire l’élaboration de politiques et procédures de cybersécurité et de vie privée adaptées aux besoins de l’organisation et aux exigences légales', null, null, null),
  (1, @ecsf, 'SKILL', 'S-60', 'S-060', 'Manage and analyse log files', 'Gérer et analyser des fichiers journaux', null, null, null),
  (1, @ecsf, 'SKILL', 'S-61', 'S-061', 'Manage cybersecurity resources', 'Gérer les ressources de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-62', 'S-062', 'Model threats, actors and TTPs', 'Modéliser les menaces, les acteurs et les TTP', null, null, null),
  (1, @ecsf, 'SKILL', 'S-63', 'S-063', 'Monitor new advancements in cybersecurity-related technologies', 'Suivre les avancées des technologies relatives à la cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-64', 'S-064', 'Motivate and encourage people', 'Motiver et encourager les personnes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-65', 'S-065', 'Organise and work in a systematic and deterministic way based on evidence', 'S’organiser et travailler de façon systématique et déterministe, sur la base de preuves', null, null, null),
  (1, @ecsf, 'SKILL', 'S-66', 'S-066', 'Perform social engineering', 'Pratiquer l’ingénierie sociale', null, null, null),
  (1, @ecsf, 'SKILL', 'S-67', 'S-067', 'Practice all technical, functional and operational aspects of cybersecurity incident handling and response', 'Pratiquer tous les aspects techniques, fonctionnels et opérationnels du traitement des incidents de cybersécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-68', 'S-068', 'Propose and manage risk-sharing options', 'Proposer et gérer des options de partage des risques', null, null, null),
  (1, @ecsf, 'SKILL', 'S-69', 'S-069', 'Propose cybersecurity architectures based on stakeholder''s needs and budget', 'Proposer des architectures de cybersécurité selon les besoins et le budget des parties prenantes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-70', 'S-070', 'Provide training towards cybersecurity and data protection professional certifications', 'Former aux certifications professionnelles de cybersécurité et de protection des données', null, null, null),
  (1, @ecsf, 'SKILL', 'S-71', 'S-071', 'Review and enhance security documents, reports, SLAs and ensure the security objectives', 'Réviser et améliorer les documents, rapports et accords de niveau de service de sécurité et garantir les objectifs de sécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-72', 'S-072', 'Review codes assess their security', 'Relire du code et évaluer sa sécurité', null, null, null),
  (1, @ecsf, 'SKILL', 'S-73', 'S-073', 'Select appropriate specifications, procedures and controls', 'Choisir les spécifications, procédures et mesures appropriées', null, null, null),
  (1, @ecsf, 'SKILL', 'S-74', 'S-074', 'Think creatively and outside the box', 'Penser de façon créative et hors des sentiers battus', null, null, null),
  (1, @ecsf, 'SKILL', 'S-75', 'S-075', 'Understand legal framework modifications implications to the organisation''s cybersecurity and data protection strategy and policies', 'Comprendre les conséquences des évolutions du cadre légal sur la stratégie et les politiques de cybersécurité et de protection des données', null, null, null),
  (1, @ecsf, 'SKILL', 'S-76', 'S-076', 'Understand, practice and adhere to ethical requirements and standards', 'Comprendre, pratiquer et respecter les exigences et normes éthiques', null, null, null),
  (1, @ecsf, 'SKILL', 'S-77', 'S-077', 'Use and apply CTI platforms and tools', 'Utiliser et appliquer des plateformes et outils de CTI', null, null, null),
  (1, @ecsf, 'SKILL', 'S-78', 'S-078', 'Use penetration testing tools effectively', 'Utiliser efficacement des outils de test d’intrusion', null, null, null),
  (1, @ecsf, 'SKILL', 'S-79', 'S-079', 'Utilise existing cybersecurity-related training resources', 'Utiliser les ressources de formation à la cybersécurité existantes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-80', 'S-080', 'Work ethically and independently; not influenced and biased by internal or external actors', 'Travailler de façon éthique et indépendante, sans influence ni parti pris d’acteurs internes ou externes', null, null, null),
  (1, @ecsf, 'SKILL', 'S-81', 'S-081', 'Work on operating systems, servers, clouds and relevant infrastructures', 'Travailler sur des systèmes d’exploitation, des serveurs, des nuages et leurs infrastructures', null, null, null),
  (1, @ecsf, 'SKILL', 'S-82', 'S-082', 'Work under pressure', 'Travailler sous pression', null, null, null);

insert into competence (version, framework_id, kind, code, sort_code, title_en, title_fr, summary, lowest_level, highest_level) values
  (1, @ecsf, 'KNOWLEDGE', 'K-01', 'K-001', 'Advanced and persistent cyber threats (APT)', 'Menaces cyber avancées et persistantes (APT)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-02', 'K-002', 'Auditing standards, methodologies and frameworks', 'Normes, méthodologies et cadres d’audit', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-03', 'K-003', 'Auditing-related certification', 'Certifications relatives à l’audit', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-04', 'K-004', 'Computer networks security', 'Sécurité des réseaux informatiques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-05', 'K-005', 'Computer programming', 'Programmation informatique', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-06', 'K-006', 'Computer Security Incident Response Teams (CSIRTs) operation', 'Fonctionnement des équipes de réponse aux incidents de sécurité informatique (CSIRT)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-07', 'K-007', 'Computer systems vulnerabilities', 'Vulnérabilités des systèmes informatiques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-08', 'K-008', 'Conformity assessment standards, methodologies and frameworks', 'Normes, méthodologies et cadres d’évaluation de la conformité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-09', 'K-009', 'Criminal investigation procedures, standards, methodologies and frameworks', 'Procédures, normes, méthodologies et cadres d’enquête criminelle', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-10', 'K-010', 'Cross-domain and border-domain knowledge related to cybersecurity', 'Connaissances transversales et connexes en matière de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-11', 'K-011', 'Cyber threat actors', 'Acteurs de la menace cyber', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-12', 'K-012', 'Cyber Threat Intelligence (CTI) sharing standards, methodologies and frameworks', 'Normes, méthodologies et cadres de partage du renseignement sur la menace cyber (CTI)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-13', 'K-013', 'Cyber threats', 'Menaces cyber', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-14', 'K-014', 'Cybersecurity attack procedures', 'Procédés d’attaque en cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-15', 'K-015', 'Cybersecurity awareness, education and training programme development', 'Élaboration de programmes de sensibilisation, d’éducation et de formation à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-16', 'K-016', 'Cybersecurity controls and solutions', 'Mesures et solutions de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-17', 'K-017', 'Cybersecurity education and training standards, methodologies and frameworks', 'Normes, méthodologies et cadres d’éducation et de formation à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-18', 'K-018', 'Cybersecurity maturity models', 'Modèles de maturité en cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-19', 'K-019', 'Cybersecurity policies', 'Politiques de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-20', 'K-020', 'Cybersecurity procedures', 'Procédures de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-21', 'K-021', 'Cybersecurity recommendations and best practices', 'Recommandations et bonnes pratiques de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-22', 'K-022', 'Cybersecurity related laws, regulations and legislations', 'Lois, règlements et législations relatifs à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-23', 'K-023', 'Cybersecurity risks', 'Risques de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-24', 'K-024', 'Cybersecurity standards, methodologies and frameworks', 'Normes, méthodologies et cadres de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-25', 'K-025', 'Cybersecurity trends', 'Tendances en cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-26', 'K-026', 'Cybersecurity-related certifications', 'Certifications relatives à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-27', 'K-027', 'Cybersecurity-related requirements analysis', 'Analyse des exigences relatives à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-28', 'K-028', 'Cybersecurity-related research, development and innovation (RDI)', 'Recherche, développement et innovation en cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-29', 'K-029', 'Cybersecurity-related technologies', 'Technologies relatives à la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-30', 'K-030', 'Digital forensics analysis procedures', 'Procédures d’analyse en investigation numérique', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-31', 'K-031', 'Digital forensics recommendations and best practices', 'Recommandations et bonnes pratiques d’investigation numérique', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-32', 'K-032', 'Digital forensics standards, methodologies and frameworks', 'Normes, méthodologies et cadres d’investigation numérique', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-33', 'K-033', 'Ethical cybersecurity organisation requirements', 'Exigences éthiques de l’organisation en matière de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-34', 'K-034', 'Incident handling communication procedures', 'Procédures de communication lors du traitement des incidents', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-35', 'K-035', 'Incident handling recommendations and best practices', 'Recommandations et bonnes pratiques de traitement des incidents', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-36', 'K-036', 'Incident handling standards, methodologies and frameworks', 'Normes, méthodologies et cadres de traitement des incidents', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-37', 'K-037', 'Incident handling tools', 'Outils de traitement des incidents', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-38', 'K-038', 'Information technology (IT) and operational technology (OT) appliances', 'Équipements des technologies de l’information (IT) et des technologies opérationnelles (OT)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-39', 'K-039', 'Legacy cybersecurity procedures', 'Procédures de cybersécurité héritées', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-40', 'K-040', 'Legal, regulatory and legislative compliance requirements, recommendations and best practices', 'Exigences, recommandations et bonnes pratiques de conformité légale, réglementaire et législative', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-41', 'K-041', 'Legal, regulatory and legislative requirements on releasing or using cybersecurity related technologies', 'Exigences légales, réglementaires et législatives sur la diffusion ou l’emploi de technologies de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-42', 'K-042', 'Malware analysis tools', 'Outils d’analyse de logiciels malveillants', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-43', 'K-043', 'Management practices', 'Pratiques de management', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-44', 'K-044', 'Monitoring, testing and evaluating cybersecurity controls'' effectiveness', 'Surveillance, test et évaluation de l’efficacité des mesures de cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-45', 'K-045', 'Multidiscipline aspect of cybersecurity', 'Aspect pluridisciplinaire de la cybersécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-46', 'K-046', 'Offensive and defensive security practices', 'Pratiques de sécurité offensive et défensive', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-47', 'K-047', 'Offensive and defensive security procedures', 'Procédures de sécurité offensive et défensive', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-48', 'K-048', 'Operating systems security', 'Sécurité des systèmes d’exploitation', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-49', 'K-049', 'Pedagogical standards, methodologies and frameworks', 'Normes, méthodologies et cadres pédagogiques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-50', 'K-050', 'Penetration testing procedures', 'Procédures de test d’intrusion', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-51', 'K-051', 'Penetration testing standards, methodologies and frameworks', 'Normes, méthodologies et cadres de test d’intrusion', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-52', 'K-052', 'Penetration testing tools', 'Outils de test d’intrusion', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-53', 'K-053', 'Privacy impact assessment standards, methodologies and frameworks', 'Normes, méthodologies et cadres d’analyse d’impact sur la vie privée', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-54', 'K-054', 'Privacy-by-design standards, methodologies and frameworks', 'Normes, méthodologies et cadres de protection de la vie privée dès la conception', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-55', 'K-055', 'Privacy-Enhancing Technologies (PET)', 'Technologies de protection de la vie privée (PET)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-56', 'K-056', 'Resource management', 'Gestion des ressources', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-57', 'K-057', 'Responsible information disclosure procedures', 'Procédures de divulgation responsable de l’information', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-58', 'K-058', 'Risk management recommendations and best practices', 'Recommandations et bonnes pratiques de gestion des risques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-59', 'K-059', 'Risk management standards, methodologies and frameworks', 'Normes, méthodologies et cadres de gestion des risques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-60', 'K-060', 'Risk management tools', 'Outils de gestion des risques', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-61', 'K-061', 'Secure coding recommendations and best practices', 'Recommandations et bonnes pratiques de codage sécurisé', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-62', 'K-062', 'Secure development lifecycle', 'Cycle de développement sécurisé', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-63', 'K-063', 'Secure Operation Centres (SOCs) operation', 'Fonctionnement des centres opérationnels de sécurité (SOC)', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-64', 'K-064', 'Security architecture reference models', 'Modèles de référence d’architecture de sécurité', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-65', 'K-065', 'Testing procedures', 'Procédures de test', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-66', 'K-066', 'Testing standards, methodologies and frameworks', 'Normes, méthodologies et cadres de test', null, null, null),
  (1, @ecsf, 'KNOWLEDGE', 'K-67', 'K-067', 'Threat actors Tactics, Techniques and Procedures (TTPs)', 'Tactiques, techniques et procédures (TTP) des acteurs de la menace', null, null, null);

insert into competence (version, framework_id, kind, code, sort_code, title_en, title_fr, summary, lowest_level, highest_level) values
  (1, @ecf, 'COMPETENCE', 'A.1', 'A.001', 'Information Systems and Business Strategy Alignment', 'Alignement des systèmes d’information sur la stratégie', 'Keeps information systems in step with what the organisation wants to achieve in the long run.', 4, 5),
  (1, @ecf, 'COMPETENCE', 'A.2', 'A.002', 'Service Level Management', 'Gestion des niveaux de service', 'Agrees service levels and holds services to them.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'A.3', 'A.003', 'Business Plan Development', 'Élaboration du plan d’affaires', 'Weighs alternatives, costs and benefits of a plan and argues for one.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'A.4', 'A.004', 'Product / Service Planning', 'Planification des produits et services', 'Plans how a product or service is made, delivered and documented.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'A.5', 'A.005', 'Architecture Design', 'Conception de l’architecture', 'Specifies the architecture on which solutions are developed and operated.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'A.6', 'A.006', 'Application Design', 'Conception d’applications', 'Models an application from the needs of its users.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'A.7', 'A.007', 'Technology Trend Monitoring', 'Veille technologique', 'Watches the newest technology and finds where it is of use.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'A.8', 'A.008', 'Sustainability Management', 'Gestion de la durabilité', 'Estimates what solutions mean for the environment and society and advises on better ones.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'A.9', 'A.009', 'Innovating', 'Innovation', 'Devises new concepts, products or services.', 4, 5),
  (1, @ecf, 'COMPETENCE', 'A.10', 'A.010', 'User Experience', 'Expérience utilisateur', 'Makes digital products easy, safe and efficient to use.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'B.1', 'B.001', 'Application Development', 'Développement d’applications', 'Turns a design into an application: codes, tests, documents.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'B.2', 'B.002', 'Component Integration', 'Intégration de composants', 'Puts hardware, software and subsystems together and keeps the whole sound.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'B.3', 'B.003', 'Testing', 'Tests', 'Tests systems methodically and documents the results as evidence.', 1, 4),
  (1, @ecf, 'COMPETENCE', 'B.4', 'B.004', 'Solution Deployment', 'Déploiement de solutions', 'Installs, secures, upgrades and removes solutions and hands them over.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'B.5', 'B.005', 'Documentation Production', 'Production de la documentation', 'Writes documents that fit their purpose, readers and rules.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'B.6', 'B.006', 'ICT Systems Engineering', 'Ingénierie des systèmes TIC', 'Engineers networks, components and interfaces as one system.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'C.1', 'C.001', 'User Support', 'Assistance aux utilisateurs', 'Answers users'' requests and solves or escalates incidents.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'C.2', 'C.002', 'Change Support', 'Accompagnement du changement', 'Guides changes of a running solution without unwanted effects.', 2, 3),
  (1, @ecf, 'COMPETENCE', 'C.3', 'C.003', 'Service Delivery', 'Fourniture de services', 'Keeps services stable, secure and within their agreed level.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'C.4', 'C.004', 'Problem Management', 'Gestion des problèmes', 'Finds and removes the root causes of incidents.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'C.5', 'C.005', 'Systems Management', 'Gestion des systèmes', 'Watches and administers services, devices and their resources.', 1, 3),
  (1, @ecf, 'COMPETENCE', 'D.1', 'D.001', 'Information Security Strategy Development', 'Élaboration de la stratégie de sécurité de l’information', 'Defines the strategy and culture that keep information safe from threats.', 4, 5),
  (1, @ecf, 'COMPETENCE', 'D.2', 'D.002', 'ICT Quality Strategy Development', 'Élaboration de la stratégie qualité TIC', 'Defines a strategy for the quality of services and products.', 4, 5),
  (1, @ecf, 'COMPETENCE', 'D.3', 'D.003', 'Education and Training Provision', 'Offre d’éducation et de formation', 'Plans, organises and evaluates training against gaps in skills.', 2, 3),
  (1, @ecf, 'COMPETENCE', 'D.4', 'D.004', 'Purchasing', 'Achats', 'Buys products and services by a consistent, lawful procedure.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'D.5', 'D.005', 'Sales Development', 'Développement des ventes', 'Sells by understanding needs and proposing solutions that meet them.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'D.6', 'D.006', 'Digital Marketing', 'Marketing numérique', 'Plans and measures marketing in digital channels.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'D.7', 'D.007', 'Data Science and Analytics', 'Science et analyse des données', 'Draws insight from data of many sources, lawfully and ethically.', 2, 5),
  (1, @ecf, 'COMPETENCE', 'D.8', 'D.008', 'Contract Management', 'Gestion des contrats', 'Negotiates contracts and sees that they are kept.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'D.9', 'D.009', 'Personnel Development', 'Développement du personnel', 'Finds gaps in competence and closes them by training and coaching.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'D.10', 'D.010', 'Information and Knowledge Management', 'Gestion de l’information et des connaissances', 'Structures information and knowledge so that they are found, shared and used.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'D.11', 'D.011', 'Needs Identification', 'Identification des besoins', 'Listens to customers and turns needs into requirements.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'E.1', 'E.001', 'Forecast Development', 'Élaboration de prévisions', 'Forecasts needs and what the organisation can supply.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'E.2', 'E.002', 'Project and Portfolio Management', 'Gestion de projets et de portefeuilles', 'Plans and leads projects to their goals in time and budget.', 2, 5),
  (1, @ecf, 'COMPETENCE', 'E.3', 'E.003', 'Risk Management', 'Gestion des risques', 'Assesses risks of information systems and plans against them.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'E.4', 'E.004', 'Relationship Management', 'Gestion des relations', 'Builds and keeps good relations with stakeholders.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'E.5', 'E.005', 'Process Improvement', 'Amélioration des processus', 'Measures processes and improves them.', 3, 4),
  (1, @ecf, 'COMPETENCE', 'E.6', 'E.006', 'ICT Quality Management', 'Management de la qualité TIC', 'Carries out the quality policy and measures its effect.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'E.7', 'E.007', 'Business Change Management', 'Conduite du changement', 'Leads an organisation through change.', 3, 5),
  (1, @ecf, 'COMPETENCE', 'E.8', 'E.008', 'Information Security Management', 'Management de la sécurité de l’information', 'Carries out the security policy, including forensics and the response to incidents.', 2, 4),
  (1, @ecf, 'COMPETENCE', 'E.9', 'E.009', 'Information Systems Governance', 'Gouvernance des systèmes d’information', 'Directs and controls information systems by the organisation''s goals and the law.', 4, 5);

insert into competence (version, framework_id, kind, code, sort_code, title_en, title_fr, summary, lowest_level, highest_level) values
  (1, @nice, 'WORK_ROLE', 'OG-WRL-001', 'OG-WRL-001', 'Communications Security (COMSEC) Management', 'Gestion de la sécurité des communications (COMSEC)', 'Responsible for managing the Communications Security (COMSEC) resources of an organization.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-002', 'OG-WRL-002', 'Cybersecurity Policy and Planning', 'Politique et planification de la cybersécurité', 'Responsible for developing and maintaining cybersecurity plans, strategy, and policy to support and align with organizational cybersecurity initiatives and regulatory compliance.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-003', 'OG-WRL-003', 'Cybersecurity Workforce Management', 'Gestion des effectifs de cybersécurité', 'Responsible for developing cybersecurity workforce plans, assessments, strategies, and guidance, including cybersecurity-related staff training, education, and hiring processes.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-004', 'OG-WRL-004', 'Cybersecurity Curriculum Development', 'Élaboration de programmes d’enseignement en cybersécurité', 'Responsible for developing, planning, coordinating, and evaluating cybersecurity awareness, training, or education content, methods, and techniques based on instructional needs and requirements.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-005', 'OG-WRL-005', 'Cybersecurity Instruction', 'Enseignement de la cybersécurité', 'Responsible for developing and conducting cybersecurity awareness, training, or education.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-006', 'OG-WRL-006', 'Cybersecurity Legal Advice', 'Conseil juridique en cybersécurité', 'Responsible for providing cybersecurity legal advice and recommendations, including monitoring related legislation and regulations.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-007', 'OG-WRL-007', 'Executive Cybersecurity Leadership', 'Direction exécutive de la cybersécurité', 'Responsible for establishing vision and direction for an organization''s cybersecurity operations and resources and their impact on digital and physical spaces.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-008', 'OG-WRL-008', 'Privacy Compliance', 'Conformité en matière de vie privée', 'Responsible for developing and overseeing an organization''s privacy compliance program and staff, including establishing and managing privacy-related governance, policy, and incident response needs.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-009', 'OG-WRL-009', 'Product Support Management', 'Gestion du soutien des produits', 'Responsible for planning, estimating costs, budgeting, developing, implementing, and managing product support strategies.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-010', 'OG-WRL-010', 'Program Management', 'Gestion de programme', 'Responsible for leading, coordinating, and the overall success of a defined program.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-011', 'OG-WRL-011', 'Secure Project Management', 'Gestion de projet sécurisé', 'Responsible for overseeing and directly managing technology projects, with cybersecurity built into them.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-012', 'OG-WRL-012', 'Security Control Assessment', 'Évaluation des mesures de sécurité', 'Responsible for conducting independent comprehensive assessments of management, operational, and technical security controls and control enhancements employed within or inherited by a system to determine their overall effectiveness.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-013', 'OG-WRL-013', 'Systems Authorization', 'Homologation des systèmes', 'Responsible for operating an information system at an acceptable level of risk to organizational operations, organizational assets, individuals, other organizations, and the nation.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-014', 'OG-WRL-014', 'Systems Security Management', 'Gestion de la sécurité des systèmes', 'Responsible for managing the cybersecurity of a program, organization, system, or enclave.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-015', 'OG-WRL-015', 'Technology Portfolio Management', 'Gestion du portefeuille technologique', 'Responsible for managing a portfolio of technology investments that align with the overall needs of mission and enterprise priorities.', null, null),
  (1, @nice, 'WORK_ROLE', 'OG-WRL-016', 'OG-WRL-016', 'Technology Program Auditing', 'Audit de programmes technologiques', 'Responsible for conducting evaluations of technology programs or their individual components to determine compliance with published standards.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-001', 'DD-WRL-001', 'Cybersecurity Architecture', 'Architecture de cybersécurité', 'Responsible for ensuring that security requirements are adequately addressed in all aspects of enterprise architecture and the resulting systems.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-002', 'DD-WRL-002', 'Enterprise Architecture', 'Architecture d’entreprise', 'Responsible for developing and maintaining business, systems, and information processes to support enterprise mission needs.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-003', 'DD-WRL-003', 'Secure Software Development', 'Développement de logiciels sécurisés', 'Responsible for developing, creating, modifying, and maintaining computer applications, software, or specialized utility programs.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-004', 'DD-WRL-004', 'Secure Systems Development', 'Développement de systèmes sécurisés', 'Responsible for the secure design, development, testing, and evaluation of systems throughout their life cycle.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-005', 'DD-WRL-005', 'Software Security Assessment', 'Évaluation de la sécurité des logiciels', 'Responsible for analyzing the security of new or existing computer applications, software, or specialized utility programs and delivering actionable results.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-006', 'DD-WRL-006', 'Systems Requirements Planning', 'Planification des exigences des systèmes', 'Responsible for consulting with internal and external customers to evaluate and translate functional requirements and integrating security policies into technical solutions.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-007', 'DD-WRL-007', 'Systems Testing and Evaluation', 'Test et évaluation des systèmes', 'Responsible for planning, preparing, and executing system tests; evaluating test results against specifications and requirements; and reporting test results and findings.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-008', 'DD-WRL-008', 'Technology Research and Development', 'Recherche et développement technologiques', 'Responsible for conducting software and systems engineering and software systems research to develop new capabilities with fully integrated cybersecurity.', null, null),
  (1, @nice, 'WORK_ROLE', 'DD-WRL-009', 'DD-WRL-009', 'Operational Technology (OT) Cybersecurity Engineering', 'Ingénierie de la cybersécurité des technologies opérationnelles (OT)', 'Responsible for working within the engineering department to design and create systems, processes, and procedures that maintain the safety, reliability, controllability, and security of industrial systems.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-001', 'IO-WRL-001', 'Data Analysis', 'Analyse de données', 'Responsible for analyzing data from multiple disparate sources to provide cybersecurity and privacy insight.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-002', 'IO-WRL-002', 'Database Administration', 'Administration de bases de données', 'Responsible for administering databases and data management systems that allow for the secure storage, query, protection, and utilization of data.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-003', 'IO-WRL-003', 'Knowledge Management', 'Gestion des connaissances', 'Responsible for managing and administering processes and tools to identify, document, and access an organization''s intellectual capital.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-004', 'IO-WRL-004', 'Network Operations', 'Exploitation des réseaux', 'Responsible for planning, implementing, and operating network services and systems, including hardware and virtual environments.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-005', 'IO-WRL-005', 'Systems Administration', 'Administration des systèmes', 'Responsible for setting up and maintaining a system or specific components of a system in adherence with organizational security policies and procedures.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-006', 'IO-WRL-006', 'Systems Security Analysis', 'Analyse de la sécurité des systèmes', 'Responsible for developing and analyzing the integration, testing, operations, and maintenance of systems security.', null, null),
  (1, @nice, 'WORK_ROLE', 'IO-WRL-007', 'IO-WRL-007', 'Technical Support', 'Support technique', 'Responsible for providing technical support to customers who need assistance utilizing client-level hardware and software in accordance with established policies and processes.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-001', 'PD-WRL-001', 'Defensive Cybersecurity', 'Cyberdéfense', 'Responsible for analyzing data collected from various cybersecurity defense tools to mitigate risks.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-002', 'PD-WRL-002', 'Digital Forensics', 'Investigation numérique', 'Responsible for analyzing digital evidence from computer security incidents to derive useful information in support of system and network vulnerability mitigation.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-003', 'PD-WRL-003', 'Incident Response', 'Réponse aux incidents', 'Responsible for investigating, analyzing, and responding to network cybersecurity incidents.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-004', 'PD-WRL-004', 'Infrastructure Support', 'Soutien de l’infrastructure', 'Responsible for testing, implementing, deploying, maintaining, and administering infrastructure hardware and software for cybersecurity.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-005', 'PD-WRL-005', 'Insider Threat Analysis', 'Analyse de la menace interne', 'Responsible for identifying and assessing the capabilities and activities of cybersecurity insider threats.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-006', 'PD-WRL-006', 'Threat Analysis', 'Analyse de la menace', 'Responsible for collecting, processing, analyzing, and disseminating cybersecurity threat assessments.', null, null),
  (1, @nice, 'WORK_ROLE', 'PD-WRL-007', 'PD-WRL-007', 'Vulnerability Analysis', 'Analyse des vulnérabilités', 'Responsible for assessing systems and networks to identify deviations from acceptable configurations, enclave policy, or local policy.', null, null),
  (1, @nice, 'WORK_ROLE', 'IN-WRL-001', 'IN-WRL-001', 'Cybercrime Investigation', 'Enquête sur la cybercriminalité', 'Responsible for investigating cyberspace intrusion incidents and crimes.', null, null),
  (1, @nice, 'WORK_ROLE', 'IN-WRL-002', 'IN-WRL-002', 'Digital Evidence Analysis', 'Analyse de preuves numériques', 'Responsible for identifying, collecting, examining, and preserving digital evidence using controlled and documented analytical and investigative techniques.', null, null);

-- What each profile asks for: its key skills and key knowledge, and competences of the e-CF at a level.
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.7' then 4 when 'D.1' then 5 when 'E.3' then 4 when 'E.8' then 4 when 'E.9' then 5 end
from competence p join competence c on c.code in ('A.7', 'D.1', 'E.3', 'E.8', 'E.9', 'S-01', 'S-03', 'S-05', 'S-06', 'S-08', 'S-19', 'S-31', 'S-33', 'S-39', 'S-42', 'S-50', 'S-55', 'S-57', 'S-61', 'S-64', 'S-71', 'K-18', 'K-19', 'K-20', 'K-21', 'K-22', 'K-24', 'K-26', 'K-33', 'K-43', 'K-56', 'K-59')
where p.code = 'P-01';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.7' then 3 when 'B.2' then 2 when 'B.3' then 3 when 'B.5' then 3 when 'C.4' then 4 end
from competence p join competence c on c.code in ('A.7', 'B.2', 'B.3', 'B.5', 'C.4', 'S-17', 'S-21', 'S-60', 'S-67', 'S-81', 'S-82', 'K-04', 'K-06', 'K-07', 'K-13', 'K-14', 'K-22', 'K-26', 'K-34', 'K-35', 'K-36', 'K-37', 'K-48', 'K-63')
where p.code = 'P-02';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.1' then 4 when 'D.1' then 4 when 'E.8' then 3 when 'E.9' then 4 end
from competence p join competence c on c.code in ('A.1', 'D.1', 'E.8', 'E.9', 'S-14', 'S-15', 'S-22', 'S-26', 'S-43', 'S-59', 'S-75', 'S-76', 'K-19', 'K-22', 'K-24', 'K-40', 'K-53')
where p.code = 'P-03';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'B.5' then 3 when 'D.7' then 4 when 'D.10' then 4 when 'E.4' then 3 when 'E.8' then 4 end
from competence p join competence c on c.code in ('B.5', 'D.7', 'D.10', 'E.4', 'E.8', 'S-11', 'S-15', 'S-17', 'S-19', 'S-21', 'S-24', 'S-52', 'S-53', 'S-62', 'S-77', 'K-01', 'K-04', 'K-05', 'K-10', 'K-11', 'K-12', 'K-13', 'K-14', 'K-16', 'K-26', 'K-48', 'K-57', 'K-67')
where p.code = 'P-04';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.5' then 5 when 'A.6' then 3 when 'B.1' then 3 when 'B.3' then 3 when 'B.6' then 4 end
from competence p join competence c on c.code in ('A.5', 'A.6', 'B.1', 'B.3', 'B.6', 'S-13', 'S-21', 'S-25', 'S-28', 'S-29', 'S-32', 'S-40', 'S-47', 'S-69', 'S-73', 'K-13', 'K-16', 'K-21', 'K-23', 'K-24', 'K-25', 'K-26', 'K-27', 'K-29', 'K-39', 'K-40', 'K-54', 'K-55', 'K-62', 'K-64')
where p.code = 'P-05';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'B.3' then 4 when 'B.5' then 3 when 'E.3' then 4 when 'E.6' then 4 when 'E.8' then 4 end
from competence p join competence c on c.code in ('B.3', 'B.5', 'E.3', 'E.6', 'E.8', 'S-04', 'S-07', 'S-10', 'S-18', 'S-20', 'S-30', 'S-45', 'S-65', 'K-02', 'K-03', 'K-08', 'K-16', 'K-24', 'K-26', 'K-40', 'K-44')
where p.code = 'P-06';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'D.3' then 3 when 'D.9' then 3 when 'E.8' then 3 end
from competence p join competence c on c.code in ('D.3', 'D.9', 'E.8', 'S-21', 'S-34', 'S-37', 'S-38', 'S-49', 'S-51', 'S-64', 'S-70', 'S-79', 'K-15', 'K-16', 'K-17', 'K-21', 'K-22', 'K-24', 'K-26', 'K-49')
where p.code = 'P-07';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.5' then 3 when 'A.6' then 3 when 'B.1' then 3 when 'B.3' then 3 when 'B.6' then 4 end
from competence p join competence c on c.code in ('A.5', 'A.6', 'B.1', 'B.3', 'B.6', 'S-09', 'S-15', 'S-21', 'S-27', 'S-36', 'S-50', 'S-58', 'K-04', 'K-05', 'K-16', 'K-21', 'K-29', 'K-46', 'K-48', 'K-61', 'K-62', 'K-65', 'K-66')
where p.code = 'P-08';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.7' then 5 when 'A.9' then 5 when 'C.4' then 3 when 'D.7' then 4 when 'D.10' then 3 end
from competence p join competence c on c.code in ('A.7', 'A.9', 'C.4', 'D.7', 'D.10', 'S-15', 'S-21', 'S-29', 'S-30', 'S-46', 'S-50', 'S-63', 'K-24', 'K-28', 'K-41', 'K-45', 'K-57')
where p.code = 'P-09';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'E.3' then 4 when 'E.5' then 3 when 'E.7' then 4 when 'E.9' then 4 end
from competence p join competence c on c.code in ('E.3', 'E.5', 'E.7', 'E.9', 'S-02', 'S-12', 'S-21', 'S-41', 'S-56', 'S-68', 'K-07', 'K-13', 'K-16', 'K-23', 'K-26', 'K-29', 'K-44', 'K-58', 'K-59', 'K-60')
where p.code = 'P-10';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'A.7' then 3 when 'B.3' then 4 when 'B.5' then 3 when 'E.3' then 3 end
from competence p join competence c on c.code in ('A.7', 'B.3', 'B.5', 'E.3', 'S-16', 'S-35', 'S-44', 'S-54', 'S-80', 'K-04', 'K-07', 'K-09', 'K-13', 'K-14', 'K-22', 'K-26', 'K-30', 'K-31', 'K-32', 'K-42', 'K-48', 'K-65')
where p.code = 'P-11';
insert into profile_need (profile_id, competence_id, level)
select p.id, c.id, case c.code when 'B.2' then 4 when 'B.3' then 4 when 'B.5' then 3 when 'E.3' then 4 end
from competence p join competence c on c.code in ('B.2', 'B.3', 'B.5', 'E.3', 'S-21', 'S-23', 'S-24', 'S-30', 'S-36', 'S-48', 'S-50', 'S-66', 'S-72', 'S-74', 'S-78', 'K-04', 'K-05', 'K-07', 'K-14', 'K-21', 'K-26', 'K-38', 'K-47', 'K-48', 'K-50', 'K-51', 'K-52')
where p.code = 'P-12';
