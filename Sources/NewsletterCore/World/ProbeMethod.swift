/// How an address is asked for its status alone.
public enum ProbeMethod: Hashable, Sendable {
    case head, get
    /// With a form of that content, as `name=value`.
    case post(String)
}
