//! What the step of the electronic signature shows: who is about to give what to whom.

/// The values of `web/sign.html`.
#[derive(Clone, Debug, Default)]
pub struct Sign {
    /// What is about to be done.
    pub title: String,
    /// What the signature proves.
    pub lead: String,
    /// Exactly what is signed: names and values.
    pub rows: Vec<(String, String)>,
    /// Whether the person has a signature.
    pub ready: bool,
    /// Where the form posts to.
    pub action: String,
    /// What goes along unseen.
    pub hidden: Vec<(String, String)>,
    /// The deed, on its button.
    pub submit: String,
    /// Where the way back leads.
    pub back: String,
}
