//! What must hold on every page, whatever it is about.

use serde_json::{Value, json};

use super::Browser;

/// axe-core, by Deque Systems, under MPL-2.0.
const AXE: &str = include_str!("../axe.min.js");

/// WCAG 2.2 at level AA, and what axe calls good practice.
const EVERYTHING: &str =
    "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

/// All that changes when a page turns dark.
const COLOURS: &str = "['color-contrast', 'link-in-text-block']";

const RUN_AXE: &str = "const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] }); \
    return violations.flatMap(rule => rule.nodes.map(node => \
        `${rule.id} (${rule.impact}): ${rule.help}\\n  ${node.html}\\n  ${(node.failureSummary ?? '').replaceAll('\\n', '\\n  ')}`))";

/// What reaches past the right edge, with its box or with what flows out of it.
const SIDEWAYS: &str = "const page = document.documentElement, edge = page.clientWidth; \
    if (page.scrollWidth <= edge) return []; \
    const reach = thing => { \
        const box = thing.getBoundingClientRect(); \
        const flows = getComputedStyle(thing).overflowX === 'visible' ? thing.scrollWidth : 0; \
        return Math.round(box.left + Math.max(box.width, flows)) }; \
    return [...document.body.querySelectorAll('*')] \
        .filter(thing => reach(thing) > edge) \
        .map(thing => `${reach(thing)} > ${edge}: ${thing.cloneNode().outerHTML}`) \
        .concat([`the page is ${page.scrollWidth} wide, the window ${edge}`])";

impl Browser {
    /// What keeps somebody from using this page, one text for each. None is what a story wants.
    pub async fn axe(&self) -> Vec<String> {
        self.ask_axe(EVERYTHING).await
    }

    async fn ask_axe(&self, rules: &str) -> Vec<String> {
        // What was loaded without its scripts stays so; axe itself has to run.
        self.runs_scripts(true).await;
        let axe =
            format!("{AXE};\nconst runOnly = {rules};\nreturn (async () => {{ {RUN_AXE} }})()");
        let violations = texts(&self.execute(&axe, json!([])).await);
        self.runs_scripts(self.scripts).await;
        violations
    }

    /// What makes the page wider than the window. None is what a story wants.
    pub async fn sideways(&self) -> Vec<String> {
        texts(&self.execute(SIDEWAYS, json!([])).await)
    }

    /// What the browser complained about since it was last asked: script errors, missing files, broken policies.
    pub async fn complaints(&self) -> Vec<String> {
        let entries = self
            .driver
            .post("se/log", json!({ "type": "browser" }))
            .await;
        let entries = entries.as_array().into_iter().flatten();
        entries
            .filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING")
            .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
            // Pages of the browser's own, which it opens before ours.
            .filter(|message| !message.starts_with("chrome://"))
            .collect()
    }

    /// All of it, one text for each.
    pub async fn wrong(&self) -> Vec<String> {
        let mut wrong = self.axe().await;
        wrong.extend(self.sideways().await);
        wrong.extend(self.complaints().await);
        wrong
    }

    /// What is wrong in the other light with a page in which nothing else is.
    pub async fn wrong_in(&self, scheme: &str) -> Vec<String> {
        self.prefers(scheme).await;
        let mut wrong = self.ask_axe(COLOURS).await;
        wrong.extend(self.sideways().await);
        wrong.extend(self.complaints().await);
        wrong
    }

    /// For a page whose markup is looked at elsewhere: in another language it may still grow too wide, or fail.
    pub async fn find_nothing_out_of_place(&self) {
        let mut wrong = self.sideways().await;
        wrong.extend(self.complaints().await);
        let url = self.url().await;
        assert!(wrong.is_empty(), "at {url}\n{}", wrong.join("\n"));
    }

    /// All of it: usable by everyone, no wider than the window, nothing complained about.
    pub async fn find_nothing_wrong(&self) {
        let wrong = self.wrong().await;
        let url = self.url().await;
        assert!(wrong.is_empty(), "at {url}\n{}", wrong.join("\n"));
    }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|text| text.as_str().unwrap_or_default().to_owned())
        .collect()
}
