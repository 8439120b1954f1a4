-- Parts of names and addresses, found without reading all of them: letters in threes, kept by triggers so that no deed can
-- forget them. Names begin with a space, so that two letters with one before them are found where a word begins.

create table if not exists member_text (
    n INTEGER NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    member_id UUID NOT NULL
);
create unique index if not exists member_text_of_member on member_text (account_id ASC, member_id ASC);
create virtual table if not exists member_search using fts5(text, content='', contentless_delete=1, tokenize='trigram', detail='none');
create trigger if not exists member_text_begins after insert on member when new.erased_at is null begin
    insert into member_text (account_id, member_id) values (new.account_id, new.id);
    insert into member_search (rowid, text) select n, ' ' || new.search_key || char(10) || ' ' || new.email_key from member_text where account_id = new.account_id and member_id = new.id;
end;
create trigger if not exists member_text_changes after update of search_key, email_key, erased_at on member begin
    delete from member_search where rowid = (select n from member_text where account_id = old.account_id and member_id = old.id);
    delete from member_text where account_id = old.account_id and member_id = old.id;
    insert into member_text (account_id, member_id) select new.account_id, new.id where new.erased_at is null;
    insert into member_search (rowid, text) select n, ' ' || new.search_key || char(10) || ' ' || new.email_key from member_text where account_id = new.account_id and member_id = new.id;
end;
create trigger if not exists member_text_ends after delete on member begin
    delete from member_search where rowid = (select n from member_text where account_id = old.account_id and member_id = old.id);
    delete from member_text where account_id = old.account_id and member_id = old.id;
end;
