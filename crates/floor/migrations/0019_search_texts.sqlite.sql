-- What is searched for stands beside the letters it is found by, so that hits are told from near misses without reading
-- the members themselves.

create table if not exists member_text (n INTEGER NOT NULL PRIMARY KEY, account_id UUID NOT NULL, member_id UUID NOT NULL);
create table if not exists member_words (
    n INTEGER NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    member_id UUID NOT NULL,
    search_key TEXT NOT NULL,
    email_key TEXT NOT NULL
);
insert or ignore into member_words (n, account_id, area_id, member_id, search_key, email_key)
    select t.n, t.account_id, m.area_id, t.member_id, m.search_key, m.email_key
    from member_text t cross join member m where m.account_id = t.account_id and m.id = t.member_id order by t.n;
drop trigger if exists member_text_begins;
drop trigger if exists member_text_changes;
drop trigger if exists member_text_ends;
create unique index if not exists member_words_of_member on member_words (account_id ASC, member_id ASC);
create trigger if not exists member_words_begins after insert on member when new.erased_at is null begin
    insert into member_words (account_id, area_id, member_id, search_key, email_key) values (new.account_id, new.area_id, new.id, new.search_key, new.email_key);
    insert into member_search (rowid, text) values (last_insert_rowid(), ' ' || new.search_key || char(10) || ' ' || new.email_key);
end;
create trigger if not exists member_words_changes after update of search_key, email_key, erased_at on member
when old.search_key is not new.search_key or old.email_key is not new.email_key or old.erased_at is not new.erased_at begin
    delete from member_search where rowid = (select n from member_words where account_id = old.account_id and member_id = old.id);
    delete from member_words where account_id = old.account_id and member_id = old.id;
    insert into member_words (account_id, area_id, member_id, search_key, email_key) select new.account_id, new.area_id, new.id, new.search_key, new.email_key where new.erased_at is null;
    insert into member_search (rowid, text) select n, ' ' || new.search_key || char(10) || ' ' || new.email_key from member_words where account_id = new.account_id and member_id = new.id;
end;
create trigger if not exists member_words_ends after delete on member begin
    delete from member_search where rowid = (select n from member_words where account_id = old.account_id and member_id = old.id);
    delete from member_words where account_id = old.account_id and member_id = old.id;
end;
drop table member_text;
