package no.mestring

/** Stable word for why there is no answer, whatever kind of reason it is. */
public val MestringException.code: String
    get() = when (this) {
        is MestringException.Unreadable -> code
        is MestringException.Refused -> code
        is MestringException.InvalidValue -> code
    }
