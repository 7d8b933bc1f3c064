-- Found by opening every list in every way on large data.
alter table placement
  add key placement_outcomes (round_id, position, stable_position, most_position), -- a round's figures without its rows
  drop key placement_position;

alter table account
  add key account_address (email, id); -- accounts: by address; the unique key alone does not order by both

alter table audit_entry
  add key audit_entry_change (record_type, action); -- the trail: by record and action together
