//! Rehabilitering, habilitering, individuell plan og koordinator: Helsedirektoratets veileder.

use crate::criterion::Target;
use crate::source::bodies::READERS_OF_GUIDELINES;
use crate::source::{HEALTH_AND_CARE, Modality, Source, SourceStatus, Verification, Work, WorkKind, provision};

static WORK: Work = Work { id: "is2651", kind: WorkKind::Guideline, identifier: "IS-2651", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/om-laering-og-mestring-i-helse-og-omsorgstjenesten",
        seen: "stored copy",
    }],
);

/// Om læring og mestring.
///
/// Text from 2015 (6.4 dated 30 Sept 2015). It cites the old title of FOR-2011-12-16-1256 and predates the 2022, 2024
/// and 2026 law changes. Its pointer to hol § 3-2 nr. 6 b is a weak legal basis for group courses.
pub static HDIR_IS2651_6_1: Source = Source {
    id: "hdir-is2651-6-1",
    section: "6.1 Om læring og mestring",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/om-laering-og-mestring-i-helse-og-omsorgstjenesten",
    bound: READERS_OF_GUIDELINES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Offer,
    status: SourceStatus::Ageing,
    ..READ
};

/// Brukermedvirkning og samarbeid.
///
/// Text from 2015 (6.4 dated 30 Sept 2015). It cites the old title of FOR-2011-12-16-1256 and predates the 2022, 2024
/// and 2026 law changes.
pub static HDIR_IS2651_6_2: Source = Source {
    id: "hdir-is2651-6-2",
    section: "6.2 Brukermedvirkning og samarbeid",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/brukermedvirkning-og-samarbeid-om-laerings-og-mestringstilbud",
    bound: READERS_OF_GUIDELINES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Offer,
    status: SourceStatus::Ageing,
    verified: &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/brukermedvirkning-og-samarbeid-om-laerings-og-mestringstilbud",
        seen: "stored copy",
    }],
    ..READ
};

/// Organisering i kommuner og helseforetak.
///
/// Text from 2015 (6.4 dated 30 Sept 2015). It cites the old title of FOR-2011-12-16-1256 and predates the 2022, 2024
/// and 2026 law changes.
pub static HDIR_IS2651_6_3: Source = Source {
    id: "hdir-is2651-6-3",
    section: "6.3 Organisering i kommuner og helseforetak",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/organisering-av-laering-og-mestring-i-kommuner-og-helseforetak",
    bound: READERS_OF_GUIDELINES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Organisation,
    status: SourceStatus::Ageing,
    verified: &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/organisering-av-laering-og-mestring-i-kommuner-og-helseforetak",
        seen: "stored copy",
    }],
    ..READ
};

/// Avklaring av ansvar og oppgaver.
///
/// Text from 2015 (6.4 dated 30 Sept 2015). It cites the old title of FOR-2011-12-16-1256 and predates the 2022, 2024
/// and 2026 law changes.
pub static HDIR_IS2651_6_4: Source = Source {
    id: "hdir-is2651-6-4",
    section: "6.4 Avklaring av ansvar og oppgaver",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/avklaring-av-kommunenes-og-spesialisthelsetjenestens-ansvar-og-oppgaver-innen-laering-og-mestring",
    bound: READERS_OF_GUIDELINES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Organisation,
    status: SourceStatus::Ageing,
    verified: &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/avklaring-av-kommunenes-og-spesialisthelsetjenestens-ansvar-og-oppgaver-innen-laering-og-mestring",
        seen: "2015-09-30",
    }],
    ..READ
};
