-- Members who turned out to be one with another: their rows are gone, and what was noted under their ids leads to the one
-- who was kept. Their addresses are in member_alias.

create table if not exists merged_member (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    into_id UUID NOT NULL,
    merged_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, into_id) REFERENCES member (account_id, id)
);
create index if not exists merged_member_into on merged_member (account_id ASC, into_id ASC);
