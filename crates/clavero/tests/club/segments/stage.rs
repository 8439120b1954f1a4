//! A small world drawn at random: one area, its products, pages of every kind of rule, and people who did this and that.

use clavero::{db::Value, words};
use clavero_rules::{Moment, Span};
use proptest::{
    collection::vec, option, prelude::*, sample::select, strategy::ValueTree as _,
    test_runner::TestRunner,
};
use uuid::Uuid;

use crate::world::{Place, START, Someone, World, sql};

/// The number of a thing as its id.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The id of the enrolment of a member in a product.
pub fn enrolment(member: u128, product: u128) -> Uuid {
    id(member * 100 + product)
}

/// Draws one value.
pub fn draw<T>(runner: &mut TestRunner, strategy: impl Strategy<Value = T>) -> T {
    strategy.new_tree(runner).unwrap().current()
}

pub struct Small {
    pub world: World,
    pub owner: Someone,
    pub account: Place,
    runner: TestRunner,
}

pub const MEMBERS: u128 = 24;
const PLUS_STATES: &[&str] = &[
    "none",
    "holder_with_dependents",
    "holder_without_dependents",
    "dependent",
];

impl Small {
    pub async fn drawn(seed: u8) -> Self {
        let world = World::new().await;
        let owner = world.person("Olga Owner").await;
        let account = world.account(&owner, "Casa Alba").await;
        let rng = proptest::test_runner::TestRng::from_seed(
            proptest::test_runner::RngAlgorithm::ChaCha,
            &[seed; 32],
        );
        let runner = TestRunner::new_with_rng(proptest::test_runner::Config::default(), rng);
        let mut small = Self {
            world,
            owner,
            account,
            runner,
        };
        small.place().await;
        for page in 1..=6 {
            small.page(page).await;
        }
        for member in 1..=MEMBERS {
            small.member(member).await;
        }
        small.saved().await;
        // Its people were written past the doors.
        clavero::club::totals::mend(&small.world.app.db)
            .await
            .unwrap();
        small
    }

    fn draw<T>(&mut self, strategy: impl Strategy<Value = T>) -> T {
        draw(&mut self.runner, strategy)
    }

    /// One row; the columns of its table in the order of the values.
    async fn row(&self, text: &'static str, values: impl IntoIterator<Item = Value>) {
        let question = sql(text).and(" values").rows([values]);
        self.world.app.db.exec(question).await.unwrap();
    }

    async fn place(&mut self) {
        let account = self.account.id;
        self.row(
            "insert into area (account_id, id, slug, name, time_zone, lang, access_resend_from, message_quota, created_at, changed_at, version)",
            [account.into(), id(1).into(), "escola".into(), "Escola".into(), "America/Sao_Paulo".into(), "pt".into(), "".into(), 0.into(), START.into(), START.into(), 1.into()],
        )
        .await;
        // The fourth is a bundle of the second and the third.
        for product in 1..=4 {
            let kind = if product == 4 { "bundle" } else { "course" };
            self.row(
                "insert into product (account_id, id, area_id, kind, name, name_key, state, access_days, after_last_cycle, overdue_grace_days, on_chargeback, on_dispute, pages_per_week, plus_enabled, bundle_adds_later, team_included, starts_at, created_at, changed_at, version)",
                [account.into(), id(product).into(), id(1).into(), kind.into(), format!("Curso {product}").into(), format!("curso {product}").into(), "active".into(), Value::Int(None), "keep".into(), 3.into(), "end_and_block".into(), "keep".into(), 2.into(), false.into(), false.into(), false.into(), Value::Int(None), START.into(), START.into(), 1.into()],
            )
            .await;
        }
        for item in 2..=3 {
            self.row(
                "insert into bundle_item (account_id, bundle_id, product_id, position, added_at)",
                [
                    account.into(),
                    id(4).into(),
                    id(item).into(),
                    1.into(),
                    START.into(),
                ],
            )
            .await;
        }
        for group in 1..=3 {
            self.row(
                "insert into product_group (account_id, id, product_id, name, name_key, is_default, external_id, deleted_at, created_at, version)",
                [account.into(), id(group).into(), id(1).into(), format!("Turma {group}").into(), format!("turma {group}").into(), (group == 1).into(), "".into(), Value::Int(None), START.into(), 1.into()],
            )
            .await;
        }
        self.row(
            "insert into module (account_id, id, product_id, position, name, is_extra, is_public, external_id, deleted_at, version)",
            [account.into(), id(1).into(), id(1).into(), 1.into(), "Massas".into(), false.into(), false.into(), "".into(), Value::Int(None), 1.into()],
        )
        .await;
    }

    /// Pages 5 and 6 are quizzes.
    async fn page(&mut self, page: u128) {
        let account = self.account.id;
        let release = self.draw(select(
            &["none", "none", "by_date", "by_days", "by_quiz"][..],
        ));
        let at = self.draw(time());
        let days = self.draw(0..20_i64);
        let expires = self.draw(option::weighted(0.4, 0..20_i64));
        let published = self.draw(prop::bool::weighted(0.85));
        let deleted = Value::Int(None);
        self.row(
            "insert into page (account_id, id, product_id, module_id, position, kind, name, published, required, has_media, release, release_at, release_days, release_quiz_id, expire_days, pass_bp, max_attempts, deleted_at, version)",
            [account.into(), id(page).into(), id(1).into(), id(1).into(), i64::try_from(page).unwrap().into(), if page > 4 { "quiz" } else { "content" }.into(), format!("Aula {page}").into(), published.into(), true.into(), false.into(), release.into(), at.into(), days.into(), id(6).into(), expires.into(), 7_000.into(), Value::Int(None), deleted, 1.into()],
        )
        .await;
        for group in self
            .draw(option::weighted(0.3, vec(1..=3_u128, 1..3)))
            .unwrap_or_default()
        {
            let question = sql(
                "insert into page_group (account_id, page_id, group_id) values ($1, $2, $3) on conflict do nothing",
            );
            let question = question.bind(account).bind(id(page)).bind(id(group));
            self.world.app.db.exec(question).await.unwrap();
        }
    }

    async fn member(&mut self, member: u128) {
        let account = self.account.id;
        let name = self.draw(prop_oneof![
            Just(String::new()),
            "[abcé]{1,3}( [abc_%]{1,3})?".prop_map(String::from)
        ]);
        let email = format!(
            "{}{member}@{}.example",
            self.draw("[abcé]{1,2}"),
            self.draw("[ab]")
        );
        let lang = self.draw(select(&["", "pt", "pt-BR", "en", "ptx"][..]));
        let at = self.draw(time_or_never());
        let erased = self.draw(prop::bool::weighted(0.05)).then_some(START);
        self.row(
            "insert into member (account_id, id, area_id, user_id, email, email_key, name, search_key, sort_key, lang, time_zone, external_id, last_access_at, unsubscribed_at, bounced_at, erased_at, created_at, changed_at, version)",
            [account.into(), id(member).into(), id(1).into(), Value::Id(None), (&email).into(), (&email).into(), (&name).into(), words::name_key(&name).into(), words::sort_key(&name).into(), lang.into(), "".into(), "".into(), at.into(), Value::Int(None), Value::Int(None), erased.into(), START.into(), START.into(), 1.into()],
        )
        .await;
        for tag in self.draw(vec("[abcé]", 0..3)) {
            let question = sql(
                "insert into member_tag (account_id, area_id, tag_key, member_id, tag) values ($1, $2, $3, $4, $3) on conflict do nothing",
            );
            let question = question
                .bind(account)
                .bind(id(1))
                .bind(words::letter_key(&tag))
                .bind(id(member));
            self.world.app.db.exec(question).await.unwrap();
        }
        for product in 1..=3 {
            if self.draw(prop::bool::weighted(if product == 1 { 0.9 } else { 0.4 }))
                && erased.is_none()
            {
                self.enrolled(member, product, &email, &name).await;
            }
        }
    }

    async fn enrolled(&mut self, member: u128, product: u128, email: &str, name: &str) {
        use clavero_rules::segments::{ACCESS_TYPES, LEVELS, ROLES, STATUSES};
        let account = self.account.id;
        let own = enrolment(member, product);
        let role = if self.draw(prop::bool::weighted(0.8)) {
            "student"
        } else {
            self.draw(select(ROLES))
        };
        let group = (product == 1 && self.draw(prop::bool::weighted(0.9)))
            .then_some(())
            .map(|()| id(self.draw(1..=3_u128)));
        let times: Vec<Moment> = self.draw(vec(time_or_never(), 8));
        let until = self.draw(time_or_never());
        let removed = self.draw(prop::bool::weighted(0.1)).then_some(START);
        let words = [
            self.draw(select(STATUSES)),
            self.draw(select(ACCESS_TYPES)),
            self.draw(select(PLUS_STATES)),
            self.draw(select(LEVELS)),
        ];
        let progress = self.draw(select(&[-1, 0, 2_500, 4_999, 5_000, 10_000_i64][..]));
        let score = self.draw(select(&[0, 2_499, 2_500, 7_500, 10_000_i64][..]));
        self.row(
            "insert into enrolment (account_id, id, area_id, product_id, member_id, role, group_id, group_locked, status, status_until, access_until, blocked_at, block_reason, blocked_by, access_type, plus_state, enrolled_at, first_access_at, last_access_at, access_count, purchased_at, last_purchase_at, drip_anchor_at, pages_total, pages_done, progress_bp, recount_due, completed_at, engagement, engagement_score, engagement_at, points, sort_key, email_key, removed_at, created_at, changed_at, version)",
            [
                account.into(), own.into(), id(1).into(), id(product).into(), id(member).into(), role.into(), group.into(), false.into(),
                words[0].into(), Value::Int(None), until.into(), Value::Int(None), "".into(), Value::Id(None), words[1].into(), words[2].into(),
                times[0].0.max(1).into(), times[1].into(), times[2].into(), 0.into(), times[3].into(), times[4].into(), times[5].into(),
                10.into(), 0.into(), progress.into(),
                false.into(),
                times[6].into(), words[3].into(), score.into(), 0.into(), 0.into(),
                words::sort_key(name).into(), email.into(), removed.into(), START.into(), START.into(), 1.into(),
            ],
        )
        .await;
        self.grants(own).await;
        if product == 1 {
            self.learns(own).await;
        }
    }

    async fn grants(&mut self, own: Uuid) {
        use clavero_rules::segments::SOURCES;
        let account = self.account.id;
        for n in 0..self.draw(0..3_u128) {
            let source = self.draw(select(SOURCES));
            let state = self.draw(select(&["live", "live", "suspended", "ended"][..]));
            let (from, until) = (self.draw(time()), self.draw(option::of(time())));
            self.row(
                "insert into access_grant (account_id, id, enrolment_id, source, source_ref, state, ended_reason, starts_at, ends_at, bought_at, policy_days, by_policy, plus_seats, created_by, created_at, changed_at, version)",
                [account.into(), id(own.as_u128() * 10 + n).into(), own.into(), source.into(), n.to_string().into(), state.into(), "".into(), from.into(), until.into(), Value::Int(None), Value::Int(None), false.into(), 0.into(), Value::Id(None), START.into(), START.into(), 1.into()],
            )
            .await;
        }
        for group in self.draw(vec(1..=3_u128, 0..2)) {
            self.row(
                "insert into group_stay (account_id, enrolment_id, group_id, began_at, ended_at)",
                [
                    account.into(),
                    own.into(),
                    id(group).into(),
                    1.into(),
                    START.into(),
                ],
            )
            .await;
        }
    }

    async fn learns(&mut self, own: Uuid) {
        let account = self.account.id;
        for page in 1..=6 {
            if self.draw(any::<bool>()) {
                let (viewed, completed, undone) = (
                    self.draw(time()),
                    self.draw(option::of(time())),
                    self.draw(option::weighted(0.2, time())),
                );
                self.row(
                    "insert into page_progress (account_id, enrolment_id, page_id, viewed_at, completed_at, undone_at, seconds, position, waived_by)",
                    [account.into(), own.into(), id(page).into(), viewed.into(), completed.into(), undone.into(), 1.into(), 0.into(), Value::Id(None)],
                )
                .await;
            }
        }
        for page in 5..=6 {
            for n in 1..=self.draw(0..4_i64) {
                let submitted = self.draw(option::weighted(0.8, time()));
                let score =
                    submitted.map(|_| self.draw(select(&[0, 2_500, 7_500, 10_000_i64][..])));
                self.row(
                    "insert into quiz_attempt (account_id, enrolment_id, page_id, n, started_at, submitted_at, score_bp, pass_bp, passed)",
                    [account.into(), own.into(), id(page).into(), n.into(), START.into(), submitted.into(), score.into(), 7_000.into(), score.map(|it| it >= 7_000).into()],
                )
                .await;
            }
        }
    }

    /// Three segments: a plain one, one about a page, and one inside another.
    async fn saved(&mut self) {
        let scope = clavero_rules::segments::Scope::Product(clavero_rules::ProductId(id(1)));
        let inside =
            serde_json::json!({"any": [{"segment": id(1)}, {"f": "is_new", "op": "holds"}]});
        let texts = [
            serde_json::json!({"all": [{"f": "progress", "op": "lt", "v": 5000}]}),
            serde_json::json!({"not": {"p": "completed", "pages": [id(1)]}}),
            inside,
        ];
        for (n, value) in (1..).zip(texts) {
            let filter = clavero::club::segments::read_json(scope, value).unwrap();
            let filter = clavero::club::segments::write_json(scope, &filter).to_string();
            self.row(
                "insert into segment (account_id, id, area_id, product_id, name, name_key, filter, created_by, created_at, changed_at, deleted_at, version)",
                [self.account.id.into(), id(n).into(), id(1).into(), id(1).into(), n.to_string().into(), n.to_string().into(), filter.into(), self.owner.id().into(), START.into(), START.into(), Value::Int(None), 1.into()],
            )
            .await;
        }
    }
}

/// Some moment within some weeks of now, now itself and midnights in the zone included.
fn time() -> impl Strategy<Value = Moment> {
    prop_oneof![
        6 => (-40 * 24..20 * 24_i64).prop_map(|hours| START + Span::hours(hours)),
        1 => (-2..3_i64).prop_map(|millis| START + Span::millis(millis)),
        // Midnight in São Paulo is three o’clock.
        2 => (-20..10_i64, -1..2_i64).prop_map(|(days, millis)| START - Span::hours(7) + Span::days(days) + Span::millis(millis)),
    ]
}

fn time_or_never() -> impl Strategy<Value = Moment> {
    prop_oneof![1 => Just(Moment(0)), 3 => time()]
}
