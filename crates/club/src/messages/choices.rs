//! What a member wants to be sent: news of a product or of the area unless he says no, offers only once he says yes, and
//! nothing at all if he says so. Letters that belong to his own deeds come in any case (3.10, edge 30).

use clavero_rules::{AreaId, MemberId, Moment, ProductId, messages::may_speak_for};
use serde_json::json;
use uuid::Uuid;

use super::judge::{AREA, MARKETING};
use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    areas::Area,
    db::{record, sql},
    members::{self, Member},
    products,
    work::{Event, Object, Scope, Subject, Work},
};

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// News of one product.
    Product(ProductId, String),
    /// News of the whole area.
    Area,
    /// Offers.
    Marketing,
    /// Everything but what belongs to his own deeds.
    Everything,
}

/// Who says what a member wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The member himself, by the link of a letter.
    Himself,
    /// Somebody of the team, whom he told.
    Team,
    /// A file that was brought.
    File,
}

impl Voice {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Himself => "link",
            Self::Team => "team",
            Self::File => "file",
        }
    }
}

impl Topic {
    /// As stored and in addresses.
    pub fn id(&self) -> String {
        match self {
            Self::Product(id, _) => id.to_string(),
            Self::Area => AREA.to_owned(),
            Self::Marketing => MARKETING.to_owned(),
            Self::Everything => "everything".to_owned(),
        }
    }

    /// The topic of this name in an area.
    pub async fn read(scope: &mut Scope, area: AreaId, id: &str) -> Result<Self> {
        Ok(match id {
            AREA => Self::Area,
            MARKETING => Self::Marketing,
            "everything" => Self::Everything,
            id => {
                let id = Uuid::parse_str(id).map_err(|_| Error::Missing("topic"))?;
                let product = products::find(scope, area, ProductId(id)).await?;
                Self::Product(product.id, product.name)
            }
        })
    }

    /// What is told of it: in the activity log, and in the history of the member.
    const fn told(&self, wanted: bool) -> (&'static str, Kind) {
        match (self, wanted) {
            (Self::Product(..) | Self::Area, false) => ("member.unsubscribed", Kind::Unsubscribed),
            (Self::Product(..) | Self::Area, true) => ("member.subscribed", Kind::Subscribed),
            (Self::Marketing, false) => ("member.offers_declined", Kind::OffersDeclined),
            (Self::Marketing, true) => ("member.offers_agreed", Kind::OffersAgreed),
            (Self::Everything, false) => ("member.letters_stopped", Kind::LettersStopped),
            (Self::Everything, true) => ("member.letters_resumed", Kind::LettersResumed),
        }
    }
}

record! {
    /// What a member said of one topic.
    #[derive(Clone, Debug)]
    pub struct Choice {
        /// What of.
        pub topic: String,
        /// Whether he wants it.
        pub wanted: bool,
        /// How it was said: `link`, `team` or `file`.
        pub told: String,
        /// When.
        pub told_at: Moment,
    }
}

/// Everything that a member said he wants or does not.
pub async fn choices_of(scope: &mut Scope, member: MemberId) -> Result<Vec<Choice>> {
    let question = sql("select topic, wanted, told, told_at from member_choice
         where account_id = $1 and member_id = $2 order by told_at desc, topic");
    scope.all(question.bind(scope.account()).bind(member)).await
}

/// Whether a member is sent what a topic is about, as far as that is his to say.
pub fn is_wanted(topic: &Topic, member: &Member, choices: &[Choice]) -> bool {
    let said = choices.iter().find(|it| it.topic == topic.id());
    let topic_is = match topic {
        Topic::Everything => true,
        Topic::Marketing => said.is_some_and(|it| it.wanted),
        Topic::Product(..) | Topic::Area => said.is_none_or(|it| it.wanted),
    };
    topic_is && member.unsubscribed_at.is_none()
}

/// Notes what a member wants. Answers what is told of it; nothing where he said so before.
pub async fn choose(
    work: &mut Work,
    area: &Area,
    member: &Member,
    topic: &Topic,
    wanted: bool,
    voice: Voice,
) -> Result<Option<Chosen>> {
    let said = choices_of(work, member.id).await?;
    let himself = said
        .iter()
        .find(|it| it.topic == topic.id() && it.told == Voice::Himself.id())
        .map(|it| it.wanted);
    if voice != Voice::Himself {
        may_speak_for(himself, wanted)?;
    }
    if !write(work, member.id, &topic.id(), wanted, voice).await? {
        return Ok(None);
    }
    if *topic == Topic::Everything {
        mark(work, member.id, wanted).await?;
    } else if wanted && member.unsubscribed_at.is_some() && voice == Voice::Himself {
        // Who asks for something again is not left without everything.
        write(work, member.id, "everything", true, voice).await?;
        mark(work, member.id, true).await?;
    }
    let (event, kind) = topic.told(wanted);
    let (name, product) = match topic {
        Topic::Product(id, name) => (name.clone(), Some(*id)),
        _ => (area.name.clone(), None),
    };
    let line = Noted {
        area: area.id,
        member: member.id,
        product,
        at: work.now(),
        kind,
        object_kind: "topic",
        object: topic.id(),
        name: name.clone(),
        meta: json!({ "told": voice.id() }),
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await?;
    Ok(Some(Chosen {
        event,
        member: member.clone(),
        name,
    }))
}

async fn write(
    work: &mut Work,
    member: MemberId,
    topic: &str,
    wanted: bool,
    voice: Voice,
) -> Result<bool> {
    let (account, now) = (work.account(), work.now());
    let write = sql(
        "insert into member_choice (account_id, member_id, topic, wanted, told, told_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (account_id, member_id, topic) do update
         set wanted = excluded.wanted, told = excluded.told, told_at = excluded.told_at
         where member_choice.wanted <> excluded.wanted",
    );
    let write = write.bind(account).bind(member).bind(topic).bind(wanted);
    Ok(work.exec(write.bind(voice.id()).bind(now)).await? == 1)
}

/// Notes since when somebody wants no messages at all.
async fn mark(work: &mut Work, member: MemberId, wanted: bool) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let since = (!wanted).then_some(now);
    let mark = sql(
        "update member set unsubscribed_at = $3, version = version + 1
         where account_id = $1 and id = $2",
    );
    work.exec(mark.bind(account).bind(member).bind(since))
        .await
        .map(drop)
}

/// Letters to somebody came back; they are tried again.
pub async fn try_again(work: &mut Work, area: &Area, id: MemberId) -> Result<Option<Chosen>> {
    let member = members::find(work, area.id, id).await?;
    if member.bounced_at.is_none() {
        return Ok(None);
    }
    let account = work.account();
    let mark = sql("update member set bounced_at = null, version = version + 1
         where account_id = $1 and id = $2");
    work.exec(mark.bind(account).bind(id)).await?;
    Ok(Some(Chosen {
        event: "member.written_to_again",
        name: area.name.clone(),
        member,
    }))
}

/// A member said what he wants.
#[derive(Debug)]
pub struct Chosen {
    event: &'static str,
    member: Member,
    name: String,
}

impl Event for Chosen {
    fn kind(&self) -> &'static str {
        self.event
    }
    fn object(&self) -> Object {
        Object::new("member", self.member.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::Address {
            email: self.member.email.clone(),
            email_key: self.member.email_key.clone(),
            name: self.member.name.clone(),
        })
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.name })
    }
}
