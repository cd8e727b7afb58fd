//! What is on the web, as the criteria about access for everyone ask of it.

use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::facts;

/// The offer is a web solution or an app. A live meeting over the internet is none.
pub(in crate::criteria) const ON_THE_WEB: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "app"])),
    Fact(facts::KINDS, SaidToBe(&["online-course"])),
]);

/// Recorded video on the web is part of the offer, as far as is said. A film that is shown in the room is not on the web.
pub(in crate::criteria) const RECORDED_VIDEO: Rule = Any(&[
    All(&[
        ON_THE_WEB,
        Any(&[
            Fact(facts::MATERIALS_FORMATS, SaidToBe(&["film"])),
            Fact(facts::ACCESSIBILITY_ADAPTATIONS, SaidToBe(&["film"])),
        ]),
    ]),
    Known(&AnyItem(
        facts::MATERIALS,
        &All(&[Fact(facts::MATERIALS_FORMATS, SaidToBe(&["film"])), Fact(facts::MATERIALS_URL, Stated)]),
    )),
    Known(&Fact(facts::ACCESSIBILITY_VIDEO_FROM, Stated)),
    Known(&Fact(facts::ACCESSIBILITY_CAPTIONS, Stated)),
    Known(&Fact(facts::ACCESSIBILITY_AUDIO_DESCRIPTION, Stated)),
]);
