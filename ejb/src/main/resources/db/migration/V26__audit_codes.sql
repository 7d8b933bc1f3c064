-- The trail is searched by the code on the paper in an auditor's hand; entries of before get the codes of what is still there.
alter table audit_entry
  add column record_code varchar(60) after record_id,
  add key audit_entry_code (record_code),
  add key audit_entry_number (record_id);

update audit_entry set record_code = (select r.code from application r where r.id = cast(record_id as unsigned))
  where record_type = 'Application' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from calls r where r.id = cast(record_id as unsigned))
  where record_type = 'Call' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from mobility r where r.id = cast(record_id as unsigned))
  where record_type = 'Mobility' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from agreement r where r.id = cast(record_id as unsigned))
  where record_type = 'Agreement' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from placement_round r where r.id = cast(record_id as unsigned))
  where record_type = 'Round' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from teaching_offer r where r.id = cast(record_id as unsigned))
  where record_type = 'TeachingOffer' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from teaching_request r where r.id = cast(record_id as unsigned))
  where record_type = 'TeachingRequest' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from travel_order r where r.id = cast(record_id as unsigned))
  where record_type = 'TravelOrder' and record_id regexp '^[0-9]+$';
update audit_entry set record_code = (select r.code from transcript r where r.id = cast(record_id as unsigned))
  where record_type = 'Transcript' and record_id regexp '^[0-9]+$';
