public import DeliveryEngine
public import Files

extension FileError: NeighbourError {
    /// Whether a run may wait for it: another program lets go of a lock, or a disk gets space.
    public var mayPass: Bool { isTemporary || isShortOfSpace }
}
