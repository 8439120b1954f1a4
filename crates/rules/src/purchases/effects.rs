//! What a change of a payment's state sets off besides grants, each thing once (edge 9, property 16).

use super::transaction::TransactionState;
use crate::Moment;
use crate::enrolments::{Block, BlockReason};
use crate::named::named;

named! {
    /// What a product does when a bank takes a payment back.
    pub enum OnChargeback {
        /// The grant ends.
        End = "end",
        /// The grant ends and the member is blocked; a person restores.
        EndAndBlock = "end_and_block",
    }
}

/// Until a product says otherwise.
impl Default for OnChargeback {
    fn default() -> Self {
        Self::EndAndBlock
    }
}

named! {
    /// Something that is set off once for each payment.
    #[derive(PartialOrd, Ord)]
    pub enum Effect {
        /// The buyer is sent the way in.
        Welcome = "welcome",
        /// The buyer is told that the money went back and access ended.
        SayEnded = "say_ended",
        /// The member is blocked in what was sold.
        Block = "block",
        /// His certificates of it are revoked (edge 7).
        RevokeCertificates = "revoke_certificates",
    }
}

impl Effect {
    /// What it is known by, so that it happens once whatever arrives again (property 16).
    pub fn key(self, transaction: &str) -> String {
        format!("{transaction}:{}", self.id())
    }
}

/// What a change of state sets off. No change, nothing; paid and returned between two foldings, no welcome (edge 9).
pub fn effects(
    before: Option<TransactionState>,
    after: TransactionState,
    on_chargeback: OnChargeback,
    revoke_on_chargeback: bool,
) -> Vec<Effect> {
    let was_paid = before.is_some_and(TransactionState::is_paid);
    let charged_back = after == TransactionState::ChargedBack;
    let all = [
        (after.is_paid() && !was_paid, Effect::Welcome),
        (!after.is_paid() && was_paid, Effect::SayEnded),
        (
            charged_back && on_chargeback == OnChargeback::EndAndBlock,
            Effect::Block,
        ),
        (
            charged_back && revoke_on_chargeback,
            Effect::RevokeCertificates,
        ),
    ];
    all.into_iter()
        .filter(|(holds, _)| *holds && before != Some(after))
        .map(|(_, effect)| effect)
        .collect()
}

/// The overlay after an effect: a chargeback sets one where there is none, and nothing else touches it.
pub fn must_block(block: Option<Block>, effects: &[Effect], now: Moment) -> Option<Block> {
    let by_chargeback = effects.contains(&Effect::Block).then_some(Block {
        reason: BlockReason::Chargeback,
        by: None,
        at: now,
    });
    block.or(by_chargeback)
}
