extension MestringError {
    /// Stable word for why there is no answer, the same in every language.
    public var code: String {
        switch self {
        case let .Unreadable(code, _, _), let .Refused(code, _, _), let .InvalidValue(code, _, _): code
        }
    }
}
