//! The languages of the texts, and which of them a reader gets.

/// A language that every text exists in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Bokmål, the source language.
    Nb,
    /// Nynorsk.
    Nn,
    /// English, for integrators.
    En,
}

impl Language {
    /// Every language, the source first.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// Its language tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// Where a text is looked for when it does not exist in this language.
    pub const fn fallbacks(self) -> &'static [Self] {
        match self {
            Self::Nb => &[Self::En],
            Self::Nn => &[Self::Nb, Self::En],
            Self::En => &[Self::Nb],
        }
    }

    /// The language a tag asks for: `nb`, `nb-NO`, `no`, `NN_no`, `en-GB`. `None` for a language without texts.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        match primary.as_str() {
            // `no` is the old tag for Norwegian as such; browsers send it for Bokmål.
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The first language with texts among those a reader prefers, as browsers list them; else Bokmål.
    pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Self {
        preferred.into_iter().find_map(Self::from_tag).unwrap_or(Self::Nb)
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Nb, Nn};

    #[test]
    fn readers_get_the_language_they_asked_for() {
        // What browsers and systems send, and what the reader gets.
        let table: &[(&[&str], Language)] = &[
            (&["nb"], Nb),
            (&["nb-NO"], Nb),
            (&["nb_NO"], Nb),
            (&["NB"], Nb),
            (&["no"], Nb),
            (&["no-NO"], Nb),
            (&["nn"], Nn),
            (&["nn-NO"], Nn),
            (&["nn_NO.UTF-8"], Nn),
            (&["en"], En),
            (&["en-US"], En),
            (&["en-GB", "nb"], En),
            (&["nn-NO", "nn", "nb", "no", "en-US", "en"], Nn),
            (&["nb-NO", "nb", "no", "nn", "en-US", "en"], Nb),
            (&["no", "nn"], Nb),
            (&["se-NO", "nn-NO"], Nn),
            (&["se"], Nb),
            (&["da", "sv"], Nb),
            (&["de-DE", "en"], En),
            (&["nynorsk"], Nb),
            (&["*"], Nb),
            (&[""], Nb),
            (&[], Nb),
        ];
        for (preferred, expected) in table {
            assert_eq!(Language::negotiate(preferred.iter().copied()), *expected, "{preferred:?}");
        }
    }

    #[test]
    fn nynorsk_falls_back_to_bokmal_before_english() {
        assert_eq!(Nn.fallbacks(), [Nb, En]);
        assert_eq!(Nb.fallbacks(), [En]);
    }
}
