//! Results: stand-ins made from a hash of the text, so that a text always gets the same answer.

use jobferry::models::midlyr::MidlyrScenario;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::library::Citation;
use super::regulations::LIBRARY;

/// What a job found, in the shape of its kind.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum AnalysisResult {
    Screen {
        #[serde(rename = "type")]
        result_type: &'static str,
        risk_score: u8,
        findings: Vec<Finding>,
    },
    Risk {
        #[serde(rename = "type")]
        result_type: &'static str,
        risk_score: u8,
    },
    Unknown {
        #[serde(rename = "type")]
        result_type: String,
        note: &'static str,
    },
}

#[derive(Serialize)]
pub(super) struct Finding {
    priority: &'static str,
    title: &'static str,
    details: String,
    citations: Vec<Citation>,
}

impl AnalysisResult {
    /// The result of a job whose type the vendor does not document.
    pub(super) fn unknown(job_type: &str) -> AnalysisResult {
        let note = "Sandbox stand-in of a type that nobody documents.";
        AnalysisResult::Unknown { result_type: format!("analysis.{job_type}.result"), note }
    }
}

/// What the answer to one text is made from.
pub(super) struct Dice {
    bytes: [u8; 32],
    score: u8,
}

impl Dice {
    /// `score` is what the text asks for, if anything.
    pub(super) fn of(text: &str, scenario: &MidlyrScenario, seed: u64, score: Option<u8>) -> Dice {
        let hash = Sha256::new()
            .chain_update(seed.to_le_bytes())
            .chain_update(scenario.as_str())
            .chain_update([0])
            .chain_update(text);
        let bytes: [u8; 32] = hash.finalize().into();
        Dice { bytes, score: score.unwrap_or(bytes[0] % 101).min(100) }
    }

    pub(super) fn risk(&self) -> AnalysisResult {
        AnalysisResult::Risk { result_type: "analysis.risk.result", risk_score: self.score }
    }

    pub(super) fn screen(&self) -> AnalysisResult {
        // As many and as severe as fits the vendor's band of the score.
        let priorities: &[&str] = match self.score {
            0..=20 => &[],
            21..=40 => &["p3"],
            41..=60 => &["p2", "p3"],
            61..=80 => &["p1", "p2", "p3"],
            _ => &["p1", "p1", "p2", "p3"],
        };
        AnalysisResult::Screen {
            result_type: "analysis.screen.result",
            risk_score: self.score,
            findings: priorities.iter().enumerate().map(|(at, p)| self.finding(at, p)).collect(),
        }
    }

    fn finding(&self, at: usize, priority: &'static str) -> Finding {
        let regulation = &LIBRARY[(usize::from(self.bytes[1]) + at) % LIBRARY.len()];
        let section = usize::from(self.bytes[2 + at]) % regulation.sections.len();
        let title = match priority {
            "p1" => "Missing disclosure",
            "p2" => "Unclear wording",
            _ => "Tone",
        };
        let cited = regulation.sections[section].title;
        let details =
            format!("Sandbox stand-in, made from a hash of the text: it was held against {cited}.");
        Finding { priority, title, details, citations: vec![Citation::of(regulation, section)] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_always_gets_the_same_score_and_scores_spread_over_all_bands() {
        let score = |text: &str| Dice::of(text, &MidlyrScenario::Dispute, 0, None).score;
        assert_eq!(score("a"), score("a"));
        let scores: Vec<u8> = (0..200).map(|n| score(&n.to_string())).collect();
        for (from, to) in [(0, 20), (21, 40), (41, 60), (61, 80), (81, 100)] {
            assert!(scores.iter().any(|score| (from..=to).contains(score)), "{from} to {to}");
        }
        assert!(scores.iter().all(|score| *score <= 100));
    }
}
