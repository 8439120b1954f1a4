-- Whoever has left is found by no letters; whoever comes back is.

drop trigger if exists member_words_changes;
create trigger if not exists member_words_changes after update of search_key, email_key, erased_at, left_at on member
when old.search_key is not new.search_key or old.email_key is not new.email_key or old.erased_at is not new.erased_at or old.left_at is not new.left_at begin
    delete from member_search where rowid = (select n from member_words where account_id = old.account_id and member_id = old.id);
    delete from member_words where account_id = old.account_id and member_id = old.id;
    insert into member_words (account_id, area_id, member_id, search_key, email_key) select new.account_id, new.area_id, new.id, new.search_key, new.email_key where new.erased_at is null and new.left_at is null;
    insert into member_search (rowid, text) select n, ' ' || new.search_key || char(10) || ' ' || new.email_key from member_words where account_id = new.account_id and member_id = new.id;
end;
delete from member_search where rowid in (select w.n from member_words w join member m on m.account_id = w.account_id and m.id = w.member_id where m.left_at is not null);
delete from member_words where exists (select 1 from member m where m.account_id = member_words.account_id and m.id = member_words.member_id and m.left_at is not null);
