//! The sandbox's library: a handful of made-up regulations, each of which says so.

/// A regulation that exists nowhere else.
pub(super) struct Regulation {
    pub(super) id: &'static str,
    /// Another name it is found by.
    pub(super) slug: &'static str,
    pub(super) category: &'static str,
    pub(super) title: &'static str,
    pub(super) authorities: &'static [&'static str],
    pub(super) jurisdictions: &'static [&'static str],
    pub(super) description: &'static str,
    pub(super) updated_at: &'static str,
    pub(super) sections: &'static [Section],
}

/// A heading and what stands under it.
pub(super) struct Section {
    pub(super) level: u32,
    pub(super) title: &'static str,
    pub(super) text: &'static str,
}

/// Every place the library knows.
pub(super) const JURISDICTIONS: &[&str] = &["us-federal", "us-state:ca", "us-state:ny"];

impl Regulation {
    pub(super) fn source_url(&self) -> String {
        format!("https://regulations.example/{}", self.slug)
    }

    /// The whole text, and where each section begins in it, in bytes.
    pub(super) fn text(&self) -> (String, Vec<usize>) {
        let mut text = String::new();
        let mut starts = Vec::new();
        for section in self.sections {
            starts.push(text.len());
            text.push_str(&format!("{}\n{}\n\n", section.title, section.text));
        }
        (text, starts)
    }

    /// The headings that a section stands under, with its own.
    pub(super) fn path(&self, section: usize) -> String {
        let mut path = vec![self.title];
        path.extend(self.parent(section).map(|parent| self.sections[parent].title));
        path.push(self.sections[section].title);
        path.join(" > ")
    }

    /// The section above one of the second level.
    pub(super) fn parent(&self, section: usize) -> Option<usize> {
        let level = self.sections[section].level;
        (0..section).rev().find(|before| self.sections[*before].level < level)
    }
}

const fn section(level: u32, title: &'static str, text: &'static str) -> Section {
    Section { level, title, text }
}

/// The library, in the order of its list.
pub(super) const LIBRARY: &[Regulation] = &[
    Regulation {
        id: "cmdoc_sandbox_advertising",
        slug: "sandbox-101-1",
        category: "regulation",
        title: "Costs in Advertising",
        authorities: &["cfpb"],
        jurisdictions: &["us-federal"],
        description: "Sandbox stand-in, not a law: what an advertisement says about costs.",
        updated_at: "2026-04-09T00:00:00Z",
        sections: &[
            section(1, "§ 101.1 General", "An advertisement names every cost it refers to."),
            section(
                2,
                "(a) Prominence",
                "A cost stands as close to the offer, and in letters as large, as the benefit that \
                 the offer promises.",
            ),
            section(
                2,
                "(b) Guarantees",
                "Nobody promises a return, an approval or a rate that depends on what is not known \
                 when the advertisement is read.",
            ),
        ],
    },
    Regulation {
        id: "cmdoc_sandbox_transfers",
        slug: "sandbox-102-11",
        category: "regulation",
        title: "Disputed Electronic Payments",
        authorities: &["cfpb", "frb"],
        jurisdictions: &["us-federal"],
        description: "Sandbox stand-in, not a law: what happens when a customer disputes a payment.",
        updated_at: "2026-03-02T00:00:00Z",
        sections: &[
            section(1, "§ 102.11 Errors", "A notice of an error needs no particular form."),
            section(
                2,
                "(a) Time to investigate",
                "An institution answers within ten business days, or credits the account in the \
                 meantime — € or $ alike.",
            ),
            section(2, "(b) Answer", "The answer says what was found, and how to see the papers."),
        ],
    },
    Regulation {
        id: "cmdoc_sandbox_collection",
        slug: "sandbox-103-6",
        category: "statute",
        title: "Fair Dealing with Debtors",
        authorities: &["ftc"],
        jurisdictions: &["us-federal", "us-state:ca"],
        description: "Sandbox stand-in, not a law: how a collector of debts may speak and call.",
        updated_at: "2025-11-20T00:00:00Z",
        sections: &[
            section(1, "§ 103.6 Contact", "A collector calls at an hour the debtor can expect."),
            section(2, "(a) Threats", "A collector threatens nothing that it cannot lawfully do."),
            section(2, "(b) Amounts", "A collector names the debt, what was added to it, and why."),
        ],
    },
    Regulation {
        id: "cmdoc_sandbox_complaints",
        slug: "sandbox-guide-4",
        category: "interagencyGuidance",
        title: "Handling Complaints",
        authorities: &["occ", "fdic"],
        jurisdictions: &["us-federal"],
        description: "Sandbox stand-in, not guidance: how complaints are counted and answered.",
        updated_at: "2025-08-14T00:00:00Z",
        sections: &[
            section(1, "1 Intake", "Every complaint is kept, in whatever way it arrives."),
            section(1, "2 Answer", "A complaint is answered by somebody who can mend the matter."),
        ],
    },
    Regulation {
        id: "cmdoc_sandbox_conduct",
        slug: "sandbox-ny-77",
        category: "agencyGuidance",
        title: "Plain Speaking",
        authorities: &["nydfs"],
        jurisdictions: &["us-state:ny"],
        description: "Sandbox stand-in, not guidance: words that customers understand.",
        updated_at: "2026-01-05T00:00:00Z",
        sections: &[
            section(1, "77.1 Words", "A letter uses the words its reader would use."),
            section(1, "77.2 Tone", "A letter blames nobody and hides nothing."),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_regulation_can_be_found_and_says_that_it_is_made_up() {
        for regulation in LIBRARY {
            assert!(regulation.description.starts_with("Sandbox stand-in, not"));
            assert!(regulation.jurisdictions.iter().all(|place| JURISDICTIONS.contains(place)));
            let (text, starts) = regulation.text();
            for (section, start) in regulation.sections.iter().zip(starts) {
                assert!(text[start..].starts_with(section.title), "{}", section.title);
            }
        }
    }

    #[test]
    fn a_section_stands_under_the_one_above_it() {
        assert_eq!(LIBRARY[0].path(2), "Costs in Advertising > § 101.1 General > (b) Guarantees");
        assert_eq!(LIBRARY[4].path(1), "Plain Speaking > 77.2 Tone");
    }
}
