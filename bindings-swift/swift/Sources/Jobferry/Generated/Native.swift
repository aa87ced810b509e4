// Generated from bindings-swift/src by `make generate`; do not edit.

import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(CJobferry)
import CJobferry
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_jobferry_uniffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_jobferry_uniffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureJobferryUniffiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Date {
        let seconds: Int64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        // Build the Date from whole seconds first, then add the nanoseconds as a
        // separate TimeInterval.  Date stores CFAbsoluteTime (seconds since 2001),
        // so adding a small fraction to the ~7.8e8 base is twice as precise as
        // adding it to the ~1.76e9 Unix-epoch value, because the smaller magnitude
        // leaves more mantissa bits for the sub-second part.
        if seconds >= 0 {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(Double(nanoseconds) / 1.0e9)
        } else {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(-Double(nanoseconds) / 1.0e9)
        }
    }

    static func write(_ value: Date, into buf: inout [UInt8]) {
        var delta = value.timeIntervalSince1970
        var sign: Int64 = 1
        if delta < 0 {
            // The nanoseconds portion of the epoch offset must always be
            // positive, to simplify the calculation we will use the absolute
            // value of the offset.
            sign = -1
            delta = -delta
        }
        if delta.rounded(.down) > Double(Int64.max) {
            fatalError("Timestamp overflow, exceeds max bounds supported by Uniffi")
        }
        let seconds = Int64(delta)
        let nanoseconds = UInt32((delta - Double(seconds)) * 1.0e9)
        writeInt(&buf, sign * seconds)
        writeInt(&buf, nanoseconds)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimeInterval {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return Double(seconds) + (Double(nanoseconds) / 1.0e9)
    }

    static func write(_ value: TimeInterval, into buf: inout [UInt8]) {
        if value.rounded(.down) > Double(Int64.max) {
            fatalError("Duration overflow, exceeds max bounds supported by Uniffi")
        }

        if value < 0 {
            fatalError("Invalid duration, must be non-negative")
        }

        let seconds = UInt64(value)
        let nanoseconds = UInt32((value - Double(seconds)) * 1.0e9)
        writeInt(&buf, seconds)
        writeInt(&buf, nanoseconds)
    }
}




/**
 * Is told that the vendor has accepted a submission.
 */
protocol AcceptedListener: AnyObject, Sendable {

    /**
     * Called once, before the wait for the job begins.
     */
    func accepted(jobId: String, token: String)

}
/**
 * Is told that the vendor has accepted a submission.
 */
class AcceptedListenerImpl: AcceptedListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_acceptedlistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_acceptedlistener(handle, $0) }
    }




    /**
     * Called once, before the wait for the job begins.
     */
func accepted(jobId: String, token: String)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_acceptedlistener_accepted(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(jobId),
        FfiConverterString.lower(token),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceAcceptedListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceAcceptedListener = UniffiVTableCallbackInterfaceAcceptedListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeAcceptedListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface AcceptedListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeAcceptedListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface AcceptedListener: handle missing in uniffiClone")
            }
        },
        accepted: { (
            uniffiHandle: UInt64,
            jobId: RustBuffer,
            token: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeAcceptedListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.accepted(
                     jobId: try FfiConverterString.lift(jobId),
                     token: try FfiConverterString.lift(token)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceAcceptedListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceAcceptedListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitAcceptedListener() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_acceptedlistener(UniffiCallbackInterfaceAcceptedListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAcceptedListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<AcceptedListener>()

    typealias FfiType = UInt64
    typealias SwiftType = AcceptedListener

    static func lift(_ handle: UInt64) throws -> AcceptedListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AcceptedListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: AcceptedListener) -> UInt64 {
         if let rustImpl = value as? AcceptedListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AcceptedListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: AcceptedListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAcceptedListener_lift(_ handle: UInt64) throws -> AcceptedListener {
    return try FfiConverterTypeAcceptedListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAcceptedListener_lower(_ value: AcceptedListener) -> UInt64 {
    return FfiConverterTypeAcceptedListener.lower(value)
}






/**
 * A recording that the other side reads.
 */
protocol AudioReader: AnyObject, Sendable {

    /**
     * The next bytes, at most `limit`; none at the end.
     */
    func read(limit: UInt32) throws  -> Data

    /**
     * Called once, when nothing more is wanted.
     */
    func finish()

}
/**
 * A recording that the other side reads.
 */
class AudioReaderImpl: AudioReader, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_audioreader(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_audioreader(handle, $0) }
    }




    /**
     * The next bytes, at most `limit`; none at the end.
     */
func read(limit: UInt32)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAudioReadError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_audioreader_read(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /**
     * Called once, when nothing more is wanted.
     */
func finish()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_audioreader_finish(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceAudioReader {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceAudioReader = UniffiVTableCallbackInterfaceAudioReader(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeAudioReader.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface AudioReader: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeAudioReader.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface AudioReader: handle missing in uniffiClone")
            }
        },
        read: { (
            uniffiHandle: UInt64,
            limit: UInt32,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeAudioReader.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.read(
                     limit: try FfiConverterUInt32.lift(limit)
                )
            }


            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeAudioReadError_lower
            )
        },
        finish: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeAudioReader.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.finish(
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceAudioReader> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceAudioReader>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitAudioReader() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_audioreader(UniffiCallbackInterfaceAudioReader.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioReader: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<AudioReader>()

    typealias FfiType = UInt64
    typealias SwiftType = AudioReader

    static func lift(_ handle: UInt64) throws -> AudioReader {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AudioReaderImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: AudioReader) -> UInt64 {
         if let rustImpl = value as? AudioReaderImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioReader {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: AudioReader, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioReader_lift(_ handle: UInt64) throws -> AudioReader {
    return try FfiConverterTypeAudioReader.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioReader_lower(_ value: AudioReader) -> UInt64 {
    return FfiConverterTypeAudioReader.lower(value)
}






/**
 * A recording that the other side opens.
 */
protocol AudioSource: AnyObject, Sendable {

    /**
     * A reader at its beginning. Not called `open`, which Swift knows as a keyword: uniffi escapes
     * it in the C header as well, where no compiler reads it.
     */
    func reader() throws  -> AudioReader

}
/**
 * A recording that the other side opens.
 */
class AudioSourceImpl: AudioSource, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_audiosource(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_audiosource(handle, $0) }
    }




    /**
     * A reader at its beginning. Not called `open`, which Swift knows as a keyword: uniffi escapes
     * it in the C header as well, where no compiler reads it.
     */
func reader()throws  -> AudioReader  {
    return try  FfiConverterTypeAudioReader_lift(try rustCallWithError(FfiConverterTypeAudioReadError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_audiosource_reader(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceAudioSource {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceAudioSource = UniffiVTableCallbackInterfaceAudioSource(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeAudioSource.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface AudioSource: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeAudioSource.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface AudioSource: handle missing in uniffiClone")
            }
        },
        reader: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<UInt64>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> AudioReader in
                guard let uniffiObj = try? FfiConverterTypeAudioSource.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.reader(
                )
            }


            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeAudioReader_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeAudioReadError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceAudioSource> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceAudioSource>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitAudioSource() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_audiosource(UniffiCallbackInterfaceAudioSource.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioSource: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<AudioSource>()

    typealias FfiType = UInt64
    typealias SwiftType = AudioSource

    static func lift(_ handle: UInt64) throws -> AudioSource {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AudioSourceImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: AudioSource) -> UInt64 {
         if let rustImpl = value as? AudioSourceImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioSource {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: AudioSource, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioSource_lift(_ handle: UInt64) throws -> AudioSource {
    return try FfiConverterTypeAudioSource.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioSource_lower(_ value: AudioSource) -> UInt64 {
    return FfiConverterTypeAudioSource.lower(value)
}






/**
 * One call: stops it, tells that its job was accepted, and knows what it leaves behind.
 */
protocol CancelTokenProtocol: AnyObject, Sendable {

    /**
     * Stops the call, now or as soon as it begins: its connection closes and it ends as `cancelled`.
     */
    func cancel()

    /**
     * The facts of a call that was dropped: the job, or the submission that may have become one.
     * Nothing when it has submitted nothing.
     */
    func left()  -> Failure?

}
/**
 * One call: stops it, tells that its job was accepted, and knows what it leaves behind.
 */
class CancelToken: CancelTokenProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_canceltoken(self.handle, $0) }
    }
    /**
     * A token for one call.
     */
convenience init(listener: AcceptedListener?) {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_canceltoken_new(
        FfiConverterOptionTypeAcceptedListener.lower(listener),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_canceltoken(handle, $0) }
    }




    /**
     * Stops the call, now or as soon as it begins: its connection closes and it ends as `cancelled`.
     */
func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_canceltoken_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The facts of a call that was dropped: the job, or the submission that may have become one.
     * Nothing when it has submitted nothing.
     */
func left() -> Failure?  {
    return try!  FfiConverterOptionTypeFailure.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_canceltoken_left(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCancelToken: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CancelToken

    static func lift(_ handle: UInt64) throws -> CancelToken {
        return CancelToken(unsafeFromHandle: handle)
    }

    static func lower(_ value: CancelToken) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelToken {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: CancelToken, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCancelToken_lift(_ handle: UInt64) throws -> CancelToken {
    return try FfiConverterTypeCancelToken.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCancelToken_lower(_ value: CancelToken) -> UInt64 {
    return FfiConverterTypeCancelToken.lower(value)
}






/**
 * Told where a job stands, after each look.
 */
protocol JobListener: AnyObject, Sendable {

    /**
     * The job stands so.
     */
    func looked(job: ApiJob)

}
/**
 * Told where a job stands, after each look.
 */
class JobListenerImpl: JobListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_joblistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_joblistener(handle, $0) }
    }




    /**
     * The job stands so.
     */
func looked(job: ApiJob)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_joblistener_looked(
            self.uniffiCloneHandle(),
        FfiConverterTypeApiJob_lower(job),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceJobListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceJobListener = UniffiVTableCallbackInterfaceJobListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeJobListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface JobListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeJobListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface JobListener: handle missing in uniffiClone")
            }
        },
        looked: { (
            uniffiHandle: UInt64,
            job: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeJobListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.looked(
                     job: try FfiConverterTypeApiJob_lift(job)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceJobListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceJobListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitJobListener() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_joblistener(UniffiCallbackInterfaceJobListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeJobListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<JobListener>()

    typealias FfiType = UInt64
    typealias SwiftType = JobListener

    static func lift(_ handle: UInt64) throws -> JobListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return JobListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: JobListener) -> UInt64 {
         if let rustImpl = value as? JobListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JobListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: JobListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobListener_lift(_ handle: UInt64) throws -> JobListener {
    return try FfiConverterTypeJobListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobListener_lower(_ value: JobListener) -> UInt64 {
    return FfiConverterTypeJobListener.lower(value)
}






/**
 * The client, without the idioms of a language.
 */
protocol NativeAllianceProtocol: AnyObject, Sendable {

    /**
     * Fetches a job, by its identifier or token.
     */
    func job(jobOrToken: String, cancel: CancelToken?) async throws  -> AllianceJob

    /**
     * Starts a task, waits for its job, and answers with it.
     */
    func run(task: AllianceTask, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?) async throws  -> AllianceJob

    /**
     * Stops the calls under way and closes the connections.
     */
    func shutDown()

    /**
     * What this client has done so far.
     */
    func stats() throws  -> ClientStats

    /**
     * Starts a task.
     */
    func submit(task: AllianceTask, options: JobOptions, cancel: CancelToken?) async throws  -> AllianceJobHandle

    /**
     * The token with which another process or language goes on with a job.
     */
    func token(jobId: String) throws  -> String

    /**
     * Waits for a job, by its identifier or token.
     */
    func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?) async throws  -> AllianceJob

}
/**
 * The client, without the idioms of a language.
 */
class NativeAlliance: NativeAllianceProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativealliance(self.handle, $0) }
    }
    /**
     * A client with these options, which has its access token renewed by `source`.
     */
convenience init(options: ClientOptions, variables: [String: String]?, source: TokenSource?)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativealliance_new(
        FfiConverterTypeClientOptions_lower(options),
        FfiConverterOptionDictionaryStringString.lower(variables),
        FfiConverterOptionTypeTokenSource.lower(source),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativealliance(handle, $0) }
    }




    /**
     * Fetches a job, by its identifier or token.
     */
func job(jobOrToken: String, cancel: CancelToken?)async throws  -> AllianceJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativealliance_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAllianceJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Starts a task, waits for its job, and answers with it.
     */
func run(task: AllianceTask, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?)async throws  -> AllianceJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativealliance_run(
                        self.uniffiCloneHandle(),FfiConverterTypeAllianceTask_lower(task),FfiConverterTypeJobOptions_lower(submit),FfiConverterTypeWaitOptions_lower(wait),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAllianceJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Stops the calls under way and closes the connections.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativealliance_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * What this client has done so far.
     */
func stats()throws  -> ClientStats  {
    return try  FfiConverterTypeClientStats_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativealliance_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Starts a task.
     */
func submit(task: AllianceTask, options: JobOptions, cancel: CancelToken?)async throws  -> AllianceJobHandle  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativealliance_submit(
                        self.uniffiCloneHandle(),FfiConverterTypeAllianceTask_lower(task),FfiConverterTypeJobOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAllianceJobHandle_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The token with which another process or language goes on with a job.
     */
func token(jobId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativealliance_token(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(jobId),uniffiCallStatus
    )
})
}

    /**
     * Waits for a job, by its identifier or token.
     */
func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?)async throws  -> AllianceJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativealliance_wait_for_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAllianceJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAlliance: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeAlliance

    static func lift(_ handle: UInt64) throws -> NativeAlliance {
        return NativeAlliance(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeAlliance) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAlliance {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeAlliance, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAlliance_lift(_ handle: UInt64) throws -> NativeAlliance {
    return try FfiConverterTypeNativeAlliance.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAlliance_lower(_ value: NativeAlliance) -> UInt64 {
    return FfiConverterTypeNativeAlliance.lower(value)
}






/**
 * The client, without the idioms of a language.
 */
protocol NativeAmplifierProtocol: AnyObject, Sendable {

    /**
     * All jobs of the account.
     */
    func allJobs() throws  -> NativeAmplifierJobs

    /**
     * Submits a recording, waits for its job, and answers with it.
     */
    func analyze(audio: NativeAudio, target: Target, options: AnalyzeOptions, listener: UploadListener?, cancel: CancelToken?) async throws  -> AmplifierJob

    /**
     * Checks a recording without sending anything.
     */
    func check(audio: NativeAudio, cancel: CancelToken?) async throws  -> AudioVerdict

    /**
     * What is left of the account's credits.
     */
    func credits(cancel: CancelToken?) async throws  -> Credits

    /**
     * Passes a verified webhook to the waits for its job.
     */
    func deliver(delivery: NativeAmplifierDelivery) throws  -> Bool

    /**
     * Analyses a recording with its speakers separated.
     */
    func diarize(audio: NativeAudio, useCase: UseCase, cancel: CancelToken?) async throws  -> AmplifierJob

    /**
     * Fetches a job, by its identifier or token.
     */
    func job(jobOrToken: String, cancel: CancelToken?) async throws  -> AmplifierJob

    /**
     * One page of the account's jobs.
     */
    func jobs(page: UInt32, cancel: CancelToken?) async throws  -> AmplifierJobPage

    /**
     * One model.
     */
    func model(name: VoiceModel, cancel: CancelToken?) async throws  -> VoiceModelInfo

    /**
     * The models and the signs each runs.
     */
    func models(cancel: CancelToken?) async throws  -> VoiceModelList

    /**
     * Settles a submission whose outcome is unknown.
     */
    func reconcile(token: String, cancel: CancelToken?) async throws  -> AmplifierJob

    /**
     * Sets where the vendor reports finished jobs.
     */
    func setWebhook(url: String, secretKey: Secret, cancel: CancelToken?) async throws  -> WebhookConfirmation

    /**
     * Stops the calls under way and closes the connections.
     */
    func shutDown()

    /**
     * One sign.
     */
    func sign(name: Sign, cancel: CancelToken?) async throws  -> SignInfo

    /**
     * The signs that can be analysed on their own.
     */
    func signs(cancel: CancelToken?) async throws  -> SignList

    /**
     * What this client has done so far.
     */
    func stats() throws  -> ClientStats

    /**
     * Submits a recording and answers with the job as accepted.
     */
    func submit(audio: NativeAudio, target: Target, options: SubmitOptions, listener: UploadListener?, cancel: CancelToken?) async throws  -> AmplifierJob

    /**
     * The token with which another process or language goes on with a job.
     */
    func token(jobId: String) throws  -> String

    /**
     * Waits for a job, by its identifier or token.
     */
    func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?) async throws  -> AmplifierJob

}
/**
 * The client, without the idioms of a language.
 */
class NativeAmplifier: NativeAmplifierProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeamplifier(self.handle, $0) }
    }
    /**
     * A client with these options.
     */
convenience init(options: ClientOptions, variables: [String: String]?)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativeamplifier_new(
        FfiConverterTypeClientOptions_lower(options),
        FfiConverterOptionDictionaryStringString.lower(variables),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeamplifier(handle, $0) }
    }




    /**
     * All jobs of the account.
     */
func allJobs()throws  -> NativeAmplifierJobs  {
    return try  FfiConverterTypeNativeAmplifierJobs_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifier_all_jobs(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Submits a recording, waits for its job, and answers with it.
     */
func analyze(audio: NativeAudio, target: Target, options: AnalyzeOptions, listener: UploadListener?, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_analyze(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeAudio_lower(audio),FfiConverterTypeTarget_lower(target),FfiConverterTypeAnalyzeOptions_lower(options),FfiConverterOptionTypeUploadListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Checks a recording without sending anything.
     */
func check(audio: NativeAudio, cancel: CancelToken?)async throws  -> AudioVerdict  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_check(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeAudio_lower(audio),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAudioVerdict_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * What is left of the account's credits.
     */
func credits(cancel: CancelToken?)async throws  -> Credits  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_credits(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeCredits_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Passes a verified webhook to the waits for its job.
     */
func deliver(delivery: NativeAmplifierDelivery)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifier_deliver(
            self.uniffiCloneHandle(),
        FfiConverterTypeNativeAmplifierDelivery_lower(delivery),uniffiCallStatus
    )
})
}

    /**
     * Analyses a recording with its speakers separated.
     */
func diarize(audio: NativeAudio, useCase: UseCase, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_diarize(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeAudio_lower(audio),FfiConverterTypeUseCase_lower(useCase),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Fetches a job, by its identifier or token.
     */
func job(jobOrToken: String, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One page of the account's jobs.
     */
func jobs(page: UInt32, cancel: CancelToken?)async throws  -> AmplifierJobPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_jobs(
                        self.uniffiCloneHandle(),FfiConverterUInt32.lower(page),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJobPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One model.
     */
func model(name: VoiceModel, cancel: CancelToken?)async throws  -> VoiceModelInfo  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_model(
                        self.uniffiCloneHandle(),FfiConverterTypeVoiceModel_lower(name),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVoiceModelInfo_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The models and the signs each runs.
     */
func models(cancel: CancelToken?)async throws  -> VoiceModelList  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_models(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVoiceModelList_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Settles a submission whose outcome is unknown.
     */
func reconcile(token: String, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_reconcile(
                        self.uniffiCloneHandle(),FfiConverterString.lower(token),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Sets where the vendor reports finished jobs.
     */
func setWebhook(url: String, secretKey: Secret, cancel: CancelToken?)async throws  -> WebhookConfirmation  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_set_webhook(
                        self.uniffiCloneHandle(),FfiConverterString.lower(url),FfiConverterTypeSecret_lower(secretKey),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeWebhookConfirmation_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Stops the calls under way and closes the connections.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifier_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * One sign.
     */
func sign(name: Sign, cancel: CancelToken?)async throws  -> SignInfo  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_sign(
                        self.uniffiCloneHandle(),FfiConverterTypeSign_lower(name),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignInfo_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The signs that can be analysed on their own.
     */
func signs(cancel: CancelToken?)async throws  -> SignList  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_signs(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignList_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * What this client has done so far.
     */
func stats()throws  -> ClientStats  {
    return try  FfiConverterTypeClientStats_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifier_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Submits a recording and answers with the job as accepted.
     */
func submit(audio: NativeAudio, target: Target, options: SubmitOptions, listener: UploadListener?, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_submit(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeAudio_lower(audio),FfiConverterTypeTarget_lower(target),FfiConverterTypeSubmitOptions_lower(options),FfiConverterOptionTypeUploadListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The token with which another process or language goes on with a job.
     */
func token(jobId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifier_token(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(jobId),uniffiCallStatus
    )
})
}

    /**
     * Waits for a job, by its identifier or token.
     */
func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?)async throws  -> AmplifierJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifier_wait_for_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAmplifierJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAmplifier: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeAmplifier

    static func lift(_ handle: UInt64) throws -> NativeAmplifier {
        return NativeAmplifier(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeAmplifier) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAmplifier {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeAmplifier, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifier_lift(_ handle: UInt64) throws -> NativeAmplifier {
    return try FfiConverterTypeNativeAmplifier.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifier_lower(_ value: NativeAmplifier) -> UInt64 {
    return FfiConverterTypeNativeAmplifier.lower(value)
}






/**
 * A report that provably comes from Amplifier.
 */
protocol NativeAmplifierDeliveryProtocol: AnyObject, Sendable {

    /**
     * The finished job.
     */
    func job() throws  -> AmplifierJob

}
/**
 * A report that provably comes from Amplifier.
 */
class NativeAmplifierDelivery: NativeAmplifierDeliveryProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeamplifierdelivery(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeamplifierdelivery(handle, $0) }
    }




    /**
     * The finished job.
     */
func job()throws  -> AmplifierJob  {
    return try  FfiConverterTypeAmplifierJob_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifierdelivery_job(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAmplifierDelivery: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeAmplifierDelivery

    static func lift(_ handle: UInt64) throws -> NativeAmplifierDelivery {
        return NativeAmplifierDelivery(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeAmplifierDelivery) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAmplifierDelivery {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeAmplifierDelivery, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierDelivery_lift(_ handle: UInt64) throws -> NativeAmplifierDelivery {
    return try FfiConverterTypeNativeAmplifierDelivery.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierDelivery_lower(_ value: NativeAmplifierDelivery) -> UInt64 {
    return FfiConverterTypeNativeAmplifierDelivery.lower(value)
}






/**
 * All jobs of an account of Amplifier.
 */
protocol NativeAmplifierJobsProtocol: AnyObject, Sendable {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    func next(cancel: CancelToken?) async throws  -> AmplifierJobSummary?

}
/**
 * All jobs of an account of Amplifier.
 */
class NativeAmplifierJobs: NativeAmplifierJobsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeamplifierjobs(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeamplifierjobs(handle, $0) }
    }




    /**
     * The next job; nothing at the end, and after a failure.
     */
func next(cancel: CancelToken?)async throws  -> AmplifierJobSummary?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeamplifierjobs_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeAmplifierJobSummary.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAmplifierJobs: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeAmplifierJobs

    static func lift(_ handle: UInt64) throws -> NativeAmplifierJobs {
        return NativeAmplifierJobs(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeAmplifierJobs) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAmplifierJobs {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeAmplifierJobs, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierJobs_lift(_ handle: UInt64) throws -> NativeAmplifierJobs {
    return try FfiConverterTypeNativeAmplifierJobs.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierJobs_lower(_ value: NativeAmplifierJobs) -> UInt64 {
    return FfiConverterTypeNativeAmplifierJobs.lower(value)
}






/**
 * The receiver of Amplifier's, without the idioms of a language.
 */
protocol NativeAmplifierWebhookProtocol: AnyObject, Sendable {

    /**
     * The headers with which the vendor would send `body`.
     */
    func sign(body: Data) throws  -> [WebhookHeader]

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    func verify(headers: [WebhookHeader], body: Data) throws  -> NativeAmplifierDelivery

}
/**
 * The receiver of Amplifier's, without the idioms of a language.
 */
class NativeAmplifierWebhook: NativeAmplifierWebhookProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeamplifierwebhook(self.handle, $0) }
    }
    /**
     * Accepts what any of `secrets` has signed.
     */
convenience init(secrets: [Secret])throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativeamplifierwebhook_new(
        FfiConverterSequenceTypeSecret.lower(secrets),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeamplifierwebhook(handle, $0) }
    }




    /**
     * The headers with which the vendor would send `body`.
     */
func sign(body: Data)throws  -> [WebhookHeader]  {
    return try  FfiConverterSequenceTypeWebhookHeader.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_sign(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
func verify(headers: [WebhookHeader], body: Data)throws  -> NativeAmplifierDelivery  {
    return try  FfiConverterTypeNativeAmplifierDelivery_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeWebhookHeader.lower(headers),
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAmplifierWebhook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeAmplifierWebhook

    static func lift(_ handle: UInt64) throws -> NativeAmplifierWebhook {
        return NativeAmplifierWebhook(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeAmplifierWebhook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAmplifierWebhook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeAmplifierWebhook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierWebhook_lift(_ handle: UInt64) throws -> NativeAmplifierWebhook {
    return try FfiConverterTypeNativeAmplifierWebhook.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAmplifierWebhook_lower(_ value: NativeAmplifierWebhook) -> UInt64 {
    return FfiConverterTypeNativeAmplifierWebhook.lower(value)
}






/**
 * A report that provably comes from a described API.
 */
protocol NativeApiDeliveryProtocol: AnyObject, Sendable {

    /**
     * The body, whatever it reports.
     */
    func document() throws  -> RawJson

    /**
     * The job that is reported, where the body is a job's document.
     */
    func job() throws  -> ApiJob?

    /**
     * What a repeated delivery is recognised by.
     */
    func key() throws  -> String

}
/**
 * A report that provably comes from a described API.
 */
class NativeApiDelivery: NativeApiDeliveryProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeapidelivery(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeapidelivery(handle, $0) }
    }




    /**
     * The body, whatever it reports.
     */
func document()throws  -> RawJson  {
    return try  FfiConverterTypeRawJson_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeapidelivery_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The job that is reported, where the body is a job's document.
     */
func job()throws  -> ApiJob?  {
    return try  FfiConverterOptionTypeApiJob.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeapidelivery_job(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What a repeated delivery is recognised by.
     */
func key()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeapidelivery_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeApiDelivery: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeApiDelivery

    static func lift(_ handle: UInt64) throws -> NativeApiDelivery {
        return NativeApiDelivery(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeApiDelivery) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeApiDelivery {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeApiDelivery, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiDelivery_lift(_ handle: UInt64) throws -> NativeApiDelivery {
    return try FfiConverterTypeNativeApiDelivery.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiDelivery_lower(_ value: NativeApiDelivery) -> UInt64 {
    return FfiConverterTypeNativeApiDelivery.lower(value)
}






/**
 * All jobs of an account of a described API.
 */
protocol NativeApiJobsProtocol: AnyObject, Sendable {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    func next(cancel: CancelToken?) async throws  -> ApiJob?

}
/**
 * All jobs of an account of a described API.
 */
class NativeApiJobs: NativeApiJobsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeapijobs(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeapijobs(handle, $0) }
    }




    /**
     * The next job; nothing at the end, and after a failure.
     */
func next(cancel: CancelToken?)async throws  -> ApiJob?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeapijobs_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeApiJob.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeApiJobs: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeApiJobs

    static func lift(_ handle: UInt64) throws -> NativeApiJobs {
        return NativeApiJobs(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeApiJobs) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeApiJobs {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeApiJobs, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiJobs_lift(_ handle: UInt64) throws -> NativeApiJobs {
    return try FfiConverterTypeNativeApiJobs.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiJobs_lower(_ value: NativeApiJobs) -> UInt64 {
    return FfiConverterTypeNativeApiJobs.lower(value)
}






/**
 * The receiver of a described API's, without the idioms of a language.
 */
protocol NativeApiWebhookProtocol: AnyObject, Sendable {

    /**
     * The headers with which the vendor would send `body`.
     */
    func sign(body: Data) throws  -> [WebhookHeader]

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    func verify(headers: [WebhookHeader], body: Data) throws  -> NativeApiDelivery

}
/**
 * The receiver of a described API's, without the idioms of a language.
 */
class NativeApiWebhook: NativeApiWebhookProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeapiwebhook(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeapiwebhook(handle, $0) }
    }




    /**
     * The headers with which the vendor would send `body`.
     */
func sign(body: Data)throws  -> [WebhookHeader]  {
    return try  FfiConverterSequenceTypeWebhookHeader.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_sign(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
func verify(headers: [WebhookHeader], body: Data)throws  -> NativeApiDelivery  {
    return try  FfiConverterTypeNativeApiDelivery_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeWebhookHeader.lower(headers),
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeApiWebhook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeApiWebhook

    static func lift(_ handle: UInt64) throws -> NativeApiWebhook {
        return NativeApiWebhook(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeApiWebhook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeApiWebhook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeApiWebhook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiWebhook_lift(_ handle: UInt64) throws -> NativeApiWebhook {
    return try FfiConverterTypeNativeApiWebhook.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiWebhook_lower(_ value: NativeApiWebhook) -> UInt64 {
    return FfiConverterTypeNativeApiWebhook.lower(value)
}






/**
 * The client, without the idioms of a language.
 */
protocol NativeIdunoxProtocol: AnyObject, Sendable {

    /**
     * Passes a verified webhook to the waits for its submission.
     */
    func deliver(delivery: NativeIdunoxDelivery) throws  -> Bool

    /**
     * Fetches one job of a pipeline, by its identifier or token.
     */
    func job(jobOrToken: String, cancel: CancelToken?) async throws  -> IdunoxJob

    /**
     * Fetches a result.
     */
    func result(resultId: String, cancel: CancelToken?) async throws  -> IdunoxResult

    /**
     * Stops the calls under way and closes the connections.
     */
    func shutDown()

    /**
     * What this client has done so far.
     */
    func stats() throws  -> ClientStats

    /**
     * Fetches a submission with its jobs, by its identifier or token.
     */
    func submission(submissionOrToken: String, cancel: CancelToken?) async throws  -> IdunoxSubmission

    /**
     * Submits one bundle of de-identified data.
     */
    func submit(request: IdunoxSubmissionRequest, options: IdunoxSubmitOptions, cancel: CancelToken?) async throws  -> IdunoxAccepted

    /**
     * The token with which another process or language goes on with a submission.
     */
    func token(submissionId: String) throws  -> String

    /**
     * Waits for one job of a pipeline, by its identifier or token.
     */
    func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?) async throws  -> IdunoxJob

    /**
     * Waits until a submission has been completed, by its identifier or token.
     */
    func waitForSubmission(submissionOrToken: String, options: WaitOptions, listener: SubmissionListener?, cancel: CancelToken?) async throws  -> IdunoxSubmission

}
/**
 * The client, without the idioms of a language.
 */
class NativeIdunox: NativeIdunoxProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeidunox(self.handle, $0) }
    }
    /**
     * A client with these options.
     */
convenience init(options: ClientOptions, variables: [String: String]?)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativeidunox_new(
        FfiConverterTypeClientOptions_lower(options),
        FfiConverterOptionDictionaryStringString.lower(variables),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeidunox(handle, $0) }
    }




    /**
     * Passes a verified webhook to the waits for its submission.
     */
func deliver(delivery: NativeIdunoxDelivery)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunox_deliver(
            self.uniffiCloneHandle(),
        FfiConverterTypeNativeIdunoxDelivery_lower(delivery),uniffiCallStatus
    )
})
}

    /**
     * Fetches one job of a pipeline, by its identifier or token.
     */
func job(jobOrToken: String, cancel: CancelToken?)async throws  -> IdunoxJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Fetches a result.
     */
func result(resultId: String, cancel: CancelToken?)async throws  -> IdunoxResult  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_result(
                        self.uniffiCloneHandle(),FfiConverterString.lower(resultId),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxResult_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Stops the calls under way and closes the connections.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunox_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * What this client has done so far.
     */
func stats()throws  -> ClientStats  {
    return try  FfiConverterTypeClientStats_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunox_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Fetches a submission with its jobs, by its identifier or token.
     */
func submission(submissionOrToken: String, cancel: CancelToken?)async throws  -> IdunoxSubmission  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_submission(
                        self.uniffiCloneHandle(),FfiConverterString.lower(submissionOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxSubmission_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Submits one bundle of de-identified data.
     */
func submit(request: IdunoxSubmissionRequest, options: IdunoxSubmitOptions, cancel: CancelToken?)async throws  -> IdunoxAccepted  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_submit(
                        self.uniffiCloneHandle(),FfiConverterTypeIdunoxSubmissionRequest_lower(request),FfiConverterTypeIdunoxSubmitOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxAccepted_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The token with which another process or language goes on with a submission.
     */
func token(submissionId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunox_token(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(submissionId),uniffiCallStatus
    )
})
}

    /**
     * Waits for one job of a pipeline, by its identifier or token.
     */
func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?)async throws  -> IdunoxJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Waits until a submission has been completed, by its identifier or token.
     */
func waitForSubmission(submissionOrToken: String, options: WaitOptions, listener: SubmissionListener?, cancel: CancelToken?)async throws  -> IdunoxSubmission  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_submission(
                        self.uniffiCloneHandle(),FfiConverterString.lower(submissionOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeSubmissionListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdunoxSubmission_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeIdunox: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeIdunox

    static func lift(_ handle: UInt64) throws -> NativeIdunox {
        return NativeIdunox(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeIdunox) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeIdunox {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeIdunox, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunox_lift(_ handle: UInt64) throws -> NativeIdunox {
    return try FfiConverterTypeNativeIdunox.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunox_lower(_ value: NativeIdunox) -> UInt64 {
    return FfiConverterTypeNativeIdunox.lower(value)
}






/**
 * A report that provably comes from Idunox.
 */
protocol NativeIdunoxDeliveryProtocol: AnyObject, Sendable {

    /**
     * What is reported.
     */
    func event() throws  -> IdunoxResultReady

}
/**
 * A report that provably comes from Idunox.
 */
class NativeIdunoxDelivery: NativeIdunoxDeliveryProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeidunoxdelivery(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeidunoxdelivery(handle, $0) }
    }




    /**
     * What is reported.
     */
func event()throws  -> IdunoxResultReady  {
    return try  FfiConverterTypeIdunoxResultReady_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunoxdelivery_event(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeIdunoxDelivery: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeIdunoxDelivery

    static func lift(_ handle: UInt64) throws -> NativeIdunoxDelivery {
        return NativeIdunoxDelivery(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeIdunoxDelivery) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeIdunoxDelivery {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeIdunoxDelivery, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunoxDelivery_lift(_ handle: UInt64) throws -> NativeIdunoxDelivery {
    return try FfiConverterTypeNativeIdunoxDelivery.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunoxDelivery_lower(_ value: NativeIdunoxDelivery) -> UInt64 {
    return FfiConverterTypeNativeIdunoxDelivery.lower(value)
}






/**
 * The receiver of Idunox's, without the idioms of a language.
 */
protocol NativeIdunoxWebhookProtocol: AnyObject, Sendable {

    /**
     * The headers with which the vendor would send `body`.
     */
    func sign(body: Data) throws  -> [WebhookHeader]

    /**
     * Checks a request's headers and raw body as of `now`, by default the present, and reads the
     * event in it.
     */
    func verify(headers: [WebhookHeader], body: Data, now: Instant?) throws  -> NativeIdunoxDelivery

}
/**
 * The receiver of Idunox's, without the idioms of a language.
 */
class NativeIdunoxWebhook: NativeIdunoxWebhookProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeidunoxwebhook(self.handle, $0) }
    }
    /**
     * Accepts what any of `secrets` has signed.
     */
convenience init(secrets: [Secret])throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativeidunoxwebhook_new(
        FfiConverterSequenceTypeSecret.lower(secrets),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeidunoxwebhook(handle, $0) }
    }




    /**
     * The headers with which the vendor would send `body`.
     */
func sign(body: Data)throws  -> [WebhookHeader]  {
    return try  FfiConverterSequenceTypeWebhookHeader.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_sign(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}

    /**
     * Checks a request's headers and raw body as of `now`, by default the present, and reads the
     * event in it.
     */
func verify(headers: [WebhookHeader], body: Data, now: Instant?)throws  -> NativeIdunoxDelivery  {
    return try  FfiConverterTypeNativeIdunoxDelivery_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeWebhookHeader.lower(headers),
        FfiConverterData.lower(body),
        FfiConverterOptionTypeInstant.lower(now),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeIdunoxWebhook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeIdunoxWebhook

    static func lift(_ handle: UInt64) throws -> NativeIdunoxWebhook {
        return NativeIdunoxWebhook(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeIdunoxWebhook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeIdunoxWebhook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeIdunoxWebhook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunoxWebhook_lift(_ handle: UInt64) throws -> NativeIdunoxWebhook {
    return try FfiConverterTypeNativeIdunoxWebhook.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdunoxWebhook_lower(_ value: NativeIdunoxWebhook) -> UInt64 {
    return FfiConverterTypeNativeIdunoxWebhook.lower(value)
}






/**
 * The client, without the idioms of a language.
 */
protocol NativeJobApiProtocol: AnyObject, Sendable {

    /**
     * All jobs of the account.
     */
    func allJobs() throws  -> NativeApiJobs

    /**
     * Checks a recording without sending anything.
     */
    func check(audio: NativeAudio, cancel: CancelToken?) async throws  -> AudioVerdict

    /**
     * Passes a verified webhook to the waits for its job.
     */
    func deliver(delivery: NativeApiDelivery) throws  -> Bool

    /**
     * Fetches a job, by its identifier or token.
     */
    func job(jobOrToken: String, cancel: CancelToken?) async throws  -> ApiJob

    /**
     * One page of the account's jobs.
     */
    func jobs(page: UInt32, cancel: CancelToken?) async throws  -> ApiJobPage

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    func reconcile(token: String, cancel: CancelToken?) async throws  -> ApiJob

    /**
     * Submits, waits for the job, and answers with it.
     */
    func run(submission: NativeApiSubmission, submit: ApiSubmitOptions, wait: WaitOptions, listener: UploadListener?, cancel: CancelToken?) async throws  -> ApiJob

    /**
     * Stops the calls under way and closes the connections.
     */
    func shutDown()

    /**
     * What this client has done so far.
     */
    func stats() throws  -> ClientStats

    /**
     * Submits and answers with the job as accepted.
     */
    func submit(submission: NativeApiSubmission, options: ApiSubmitOptions, listener: UploadListener?, cancel: CancelToken?) async throws  -> ApiJob

    /**
     * The token with which another process or language goes on with a job.
     */
    func token(jobId: String) throws  -> String

    /**
     * Waits for a job, by its identifier or token.
     */
    func waitForJob(jobOrToken: String, options: WaitOptions, listener: JobListener?, cancel: CancelToken?) async throws  -> ApiJob

    /**
     * What proves the vendor's webhooks.
     */
    func webhook(secrets: [Secret]) throws  -> NativeApiWebhook

}
/**
 * The client, without the idioms of a language.
 */
class NativeJobApi: NativeJobApiProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativejobapi(self.handle, $0) }
    }
    /**
     * A client of a described API with these options, which has its credential renewed by `source`.
     */
convenience init(description: ApiDescription, options: ClientOptions, variables: [String: String]?, source: TokenSource?)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativejobapi_new(
        FfiConverterTypeApiDescription_lower(description),
        FfiConverterTypeClientOptions_lower(options),
        FfiConverterOptionDictionaryStringString.lower(variables),
        FfiConverterOptionTypeTokenSource.lower(source),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativejobapi(handle, $0) }
    }




    /**
     * All jobs of the account.
     */
func allJobs()throws  -> NativeApiJobs  {
    return try  FfiConverterTypeNativeApiJobs_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_all_jobs(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Checks a recording without sending anything.
     */
func check(audio: NativeAudio, cancel: CancelToken?)async throws  -> AudioVerdict  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_check(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeAudio_lower(audio),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAudioVerdict_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Passes a verified webhook to the waits for its job.
     */
func deliver(delivery: NativeApiDelivery)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_deliver(
            self.uniffiCloneHandle(),
        FfiConverterTypeNativeApiDelivery_lower(delivery),uniffiCallStatus
    )
})
}

    /**
     * Fetches a job, by its identifier or token.
     */
func job(jobOrToken: String, cancel: CancelToken?)async throws  -> ApiJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One page of the account's jobs.
     */
func jobs(page: UInt32, cancel: CancelToken?)async throws  -> ApiJobPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_jobs(
                        self.uniffiCloneHandle(),FfiConverterUInt32.lower(page),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJobPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
func reconcile(token: String, cancel: CancelToken?)async throws  -> ApiJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_reconcile(
                        self.uniffiCloneHandle(),FfiConverterString.lower(token),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Submits, waits for the job, and answers with it.
     */
func run(submission: NativeApiSubmission, submit: ApiSubmitOptions, wait: WaitOptions, listener: UploadListener?, cancel: CancelToken?)async throws  -> ApiJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_run(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeApiSubmission_lower(submission),FfiConverterTypeApiSubmitOptions_lower(submit),FfiConverterTypeWaitOptions_lower(wait),FfiConverterOptionTypeUploadListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Stops the calls under way and closes the connections.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * What this client has done so far.
     */
func stats()throws  -> ClientStats  {
    return try  FfiConverterTypeClientStats_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Submits and answers with the job as accepted.
     */
func submit(submission: NativeApiSubmission, options: ApiSubmitOptions, listener: UploadListener?, cancel: CancelToken?)async throws  -> ApiJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_submit(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeApiSubmission_lower(submission),FfiConverterTypeApiSubmitOptions_lower(options),FfiConverterOptionTypeUploadListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The token with which another process or language goes on with a job.
     */
func token(jobId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_token(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(jobId),uniffiCallStatus
    )
})
}

    /**
     * Waits for a job, by its identifier or token.
     */
func waitForJob(jobOrToken: String, options: WaitOptions, listener: JobListener?, cancel: CancelToken?)async throws  -> ApiJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativejobapi_wait_for_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeJobListener.lower(listener),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeApiJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * What proves the vendor's webhooks.
     */
func webhook(secrets: [Secret])throws  -> NativeApiWebhook  {
    return try  FfiConverterTypeNativeApiWebhook_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativejobapi_webhook(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeSecret.lower(secrets),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeJobApi: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeJobApi

    static func lift(_ handle: UInt64) throws -> NativeJobApi {
        return NativeJobApi(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeJobApi) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeJobApi {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeJobApi, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeJobApi_lift(_ handle: UInt64) throws -> NativeJobApi {
    return try FfiConverterTypeNativeJobApi.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeJobApi_lower(_ value: NativeJobApi) -> UInt64 {
    return FfiConverterTypeNativeJobApi.lower(value)
}






/**
 * The client, without the idioms of a language.
 */
protocol NativeMidlyrProtocol: AnyObject, Sendable {

    /**
     * All of the account's jobs.
     */
    func allJobs(options: MidlyrListOptions) throws  -> NativeMidlyrJobs

    /**
     * All regulations of the library.
     */
    func allRegulations(options: RegulationListOptions) throws  -> NativeRegulations

    /**
     * Scores the compliance risk of a text.
     */
    func assessRisk(text: String, scenario: MidlyrScenario, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?) async throws  -> MidlyrJob

    /**
     * Reports a compliance signal.
     */
    func createEvent(request: MidlyrEventRequest, cancel: CancelToken?) async throws  -> MidlyrEvent

    /**
     * Fetches a job, by its identifier or token.
     */
    func job(jobOrToken: String, cancel: CancelToken?) async throws  -> MidlyrJob

    /**
     * One page of the account's jobs.
     */
    func jobs(options: MidlyrListOptions, cancel: CancelToken?) async throws  -> MidlyrJobPage

    /**
     * The passages of all regulations that are closest to a question.
     */
    func queryRegulations(request: RegulationQueryRequest, cancel: CancelToken?) async throws  -> RegulationMatches

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    func reconcile(token: String, cancel: CancelToken?) async throws  -> MidlyrJob

    /**
     * A regulation's particulars and table of contents.
     */
    func regulation(id: String, cancel: CancelToken?) async throws  -> RegulationDetails

    /**
     * A slice of a regulation's text.
     */
    func regulationContent(id: String, offset: Int64, limit: UInt32?, cancel: CancelToken?) async throws  -> RegulationContent

    /**
     * One page of the library.
     */
    func regulations(options: RegulationListOptions, cancel: CancelToken?) async throws  -> RegulationPage

    /**
     * Screens a text, waits for the job, and answers with it.
     */
    func screen(text: String, scenario: MidlyrScenario, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?) async throws  -> MidlyrJob

    /**
     * Stops the calls under way and closes the connections.
     */
    func shutDown()

    /**
     * What this client has done so far.
     */
    func stats() throws  -> ClientStats

    /**
     * Submits a text for screening.
     */
    func submitScreen(text: String, scenario: MidlyrScenario, options: JobOptions, cancel: CancelToken?) async throws  -> MidlyrJobHandle

    /**
     * The token with which another process or language goes on with a job.
     */
    func token(jobId: String) throws  -> String

    /**
     * Waits for a job, by its identifier or token.
     */
    func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?) async throws  -> MidlyrJob

}
/**
 * The client, without the idioms of a language.
 */
class NativeMidlyr: NativeMidlyrProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativemidlyr(self.handle, $0) }
    }
    /**
     * A client with these options.
     */
convenience init(options: ClientOptions, variables: [String: String]?)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_constructor_nativemidlyr_new(
        FfiConverterTypeClientOptions_lower(options),
        FfiConverterOptionDictionaryStringString.lower(variables),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativemidlyr(handle, $0) }
    }




    /**
     * All of the account's jobs.
     */
func allJobs(options: MidlyrListOptions)throws  -> NativeMidlyrJobs  {
    return try  FfiConverterTypeNativeMidlyrJobs_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_jobs(
            self.uniffiCloneHandle(),
        FfiConverterTypeMidlyrListOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * All regulations of the library.
     */
func allRegulations(options: RegulationListOptions)throws  -> NativeRegulations  {
    return try  FfiConverterTypeNativeRegulations_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_regulations(
            self.uniffiCloneHandle(),
        FfiConverterTypeRegulationListOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * Scores the compliance risk of a text.
     */
func assessRisk(text: String, scenario: MidlyrScenario, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?)async throws  -> MidlyrJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_assess_risk(
                        self.uniffiCloneHandle(),FfiConverterString.lower(text),FfiConverterTypeMidlyrScenario_lower(scenario),FfiConverterTypeJobOptions_lower(submit),FfiConverterTypeWaitOptions_lower(wait),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Reports a compliance signal.
     */
func createEvent(request: MidlyrEventRequest, cancel: CancelToken?)async throws  -> MidlyrEvent  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_create_event(
                        self.uniffiCloneHandle(),FfiConverterTypeMidlyrEventRequest_lower(request),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrEvent_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Fetches a job, by its identifier or token.
     */
func job(jobOrToken: String, cancel: CancelToken?)async throws  -> MidlyrJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One page of the account's jobs.
     */
func jobs(options: MidlyrListOptions, cancel: CancelToken?)async throws  -> MidlyrJobPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_jobs(
                        self.uniffiCloneHandle(),FfiConverterTypeMidlyrListOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJobPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The passages of all regulations that are closest to a question.
     */
func queryRegulations(request: RegulationQueryRequest, cancel: CancelToken?)async throws  -> RegulationMatches  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_query_regulations(
                        self.uniffiCloneHandle(),FfiConverterTypeRegulationQueryRequest_lower(request),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRegulationMatches_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
func reconcile(token: String, cancel: CancelToken?)async throws  -> MidlyrJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_reconcile(
                        self.uniffiCloneHandle(),FfiConverterString.lower(token),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * A regulation's particulars and table of contents.
     */
func regulation(id: String, cancel: CancelToken?)async throws  -> RegulationDetails  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRegulationDetails_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * A slice of a regulation's text.
     */
func regulationContent(id: String, offset: Int64, limit: UInt32?, cancel: CancelToken?)async throws  -> RegulationContent  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation_content(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id),FfiConverterInt64.lower(offset),FfiConverterOptionUInt32.lower(limit),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRegulationContent_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One page of the library.
     */
func regulations(options: RegulationListOptions, cancel: CancelToken?)async throws  -> RegulationPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulations(
                        self.uniffiCloneHandle(),FfiConverterTypeRegulationListOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRegulationPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Screens a text, waits for the job, and answers with it.
     */
func screen(text: String, scenario: MidlyrScenario, submit: JobOptions, wait: WaitOptions, cancel: CancelToken?)async throws  -> MidlyrJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_screen(
                        self.uniffiCloneHandle(),FfiConverterString.lower(text),FfiConverterTypeMidlyrScenario_lower(scenario),FfiConverterTypeJobOptions_lower(submit),FfiConverterTypeWaitOptions_lower(wait),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Stops the calls under way and closes the connections.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativemidlyr_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * What this client has done so far.
     */
func stats()throws  -> ClientStats  {
    return try  FfiConverterTypeClientStats_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativemidlyr_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Submits a text for screening.
     */
func submitScreen(text: String, scenario: MidlyrScenario, options: JobOptions, cancel: CancelToken?)async throws  -> MidlyrJobHandle  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_submit_screen(
                        self.uniffiCloneHandle(),FfiConverterString.lower(text),FfiConverterTypeMidlyrScenario_lower(scenario),FfiConverterTypeJobOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJobHandle_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The token with which another process or language goes on with a job.
     */
func token(jobId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativemidlyr_token(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(jobId),uniffiCallStatus
    )
})
}

    /**
     * Waits for a job, by its identifier or token.
     */
func waitForJob(jobOrToken: String, options: WaitOptions, cancel: CancelToken?)async throws  -> MidlyrJob  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyr_wait_for_job(
                        self.uniffiCloneHandle(),FfiConverterString.lower(jobOrToken),FfiConverterTypeWaitOptions_lower(options),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMidlyrJob_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeMidlyr: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeMidlyr

    static func lift(_ handle: UInt64) throws -> NativeMidlyr {
        return NativeMidlyr(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeMidlyr) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeMidlyr {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeMidlyr, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMidlyr_lift(_ handle: UInt64) throws -> NativeMidlyr {
    return try FfiConverterTypeNativeMidlyr.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMidlyr_lower(_ value: NativeMidlyr) -> UInt64 {
    return FfiConverterTypeNativeMidlyr.lower(value)
}






/**
 * Jobs of an account of Midlyr.
 */
protocol NativeMidlyrJobsProtocol: AnyObject, Sendable {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    func next(cancel: CancelToken?) async throws  -> MidlyrJobSummary?

}
/**
 * Jobs of an account of Midlyr.
 */
class NativeMidlyrJobs: NativeMidlyrJobsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativemidlyrjobs(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativemidlyrjobs(handle, $0) }
    }




    /**
     * The next job; nothing at the end, and after a failure.
     */
func next(cancel: CancelToken?)async throws  -> MidlyrJobSummary?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativemidlyrjobs_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeMidlyrJobSummary.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeMidlyrJobs: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeMidlyrJobs

    static func lift(_ handle: UInt64) throws -> NativeMidlyrJobs {
        return NativeMidlyrJobs(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeMidlyrJobs) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeMidlyrJobs {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeMidlyrJobs, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMidlyrJobs_lift(_ handle: UInt64) throws -> NativeMidlyrJobs {
    return try FfiConverterTypeNativeMidlyrJobs.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMidlyrJobs_lower(_ value: NativeMidlyrJobs) -> UInt64 {
    return FfiConverterTypeNativeMidlyrJobs.lower(value)
}






/**
 * Regulations of Midlyr's library.
 */
protocol NativeRegulationsProtocol: AnyObject, Sendable {

    /**
     * The next regulation; nothing at the end, and after a failure.
     */
    func next(cancel: CancelToken?) async throws  -> Regulation?

}
/**
 * Regulations of Midlyr's library.
 */
class NativeRegulations: NativeRegulationsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_nativeregulations(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_nativeregulations(handle, $0) }
    }




    /**
     * The next regulation; nothing at the end, and after a failure.
     */
func next(cancel: CancelToken?)async throws  -> Regulation?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_jobferry_uniffi_fn_method_nativeregulations_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancelToken.lower(cancel)
                )
            },
            pollFunc: ffi_jobferry_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_jobferry_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_jobferry_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeRegulation.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeRegulations: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeRegulations

    static func lift(_ handle: UInt64) throws -> NativeRegulations {
        return NativeRegulations(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeRegulations) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeRegulations {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeRegulations, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeRegulations_lift(_ handle: UInt64) throws -> NativeRegulations {
    return try FfiConverterTypeNativeRegulations.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeRegulations_lower(_ value: NativeRegulations) -> UInt64 {
    return FfiConverterTypeNativeRegulations.lower(value)
}






/**
 * Told where the steps of a submission stand, after each look.
 */
protocol SubmissionListener: AnyObject, Sendable {

    /**
     * The steps stand so.
     */
    func looked(progress: IdunoxProgress)

}
/**
 * Told where the steps of a submission stand, after each look.
 */
class SubmissionListenerImpl: SubmissionListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_submissionlistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_submissionlistener(handle, $0) }
    }




    /**
     * The steps stand so.
     */
func looked(progress: IdunoxProgress)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_submissionlistener_looked(
            self.uniffiCloneHandle(),
        FfiConverterTypeIdunoxProgress_lower(progress),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceSubmissionListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceSubmissionListener = UniffiVTableCallbackInterfaceSubmissionListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeSubmissionListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface SubmissionListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeSubmissionListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface SubmissionListener: handle missing in uniffiClone")
            }
        },
        looked: { (
            uniffiHandle: UInt64,
            progress: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeSubmissionListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.looked(
                     progress: try FfiConverterTypeIdunoxProgress_lift(progress)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceSubmissionListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceSubmissionListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitSubmissionListener() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_submissionlistener(UniffiCallbackInterfaceSubmissionListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSubmissionListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<SubmissionListener>()

    typealias FfiType = UInt64
    typealias SwiftType = SubmissionListener

    static func lift(_ handle: UInt64) throws -> SubmissionListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return SubmissionListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: SubmissionListener) -> UInt64 {
         if let rustImpl = value as? SubmissionListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubmissionListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: SubmissionListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSubmissionListener_lift(_ handle: UInt64) throws -> SubmissionListener {
    return try FfiConverterTypeSubmissionListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSubmissionListener_lower(_ value: SubmissionListener) -> UInt64 {
    return FfiConverterTypeSubmissionListener.lower(value)
}






/**
 * Takes what came of a renewal: the first answer counts.
 */
protocol TokenReplyProtocol: AnyObject, Sendable {

    /**
     * There is none, for this reason.
     */
    func failed(detail: String)

    /**
     * The new credential.
     */
    func renewed(token: Secret)

}
/**
 * Takes what came of a renewal: the first answer counts.
 */
class TokenReply: TokenReplyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_tokenreply(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_tokenreply(handle, $0) }
    }




    /**
     * There is none, for this reason.
     */
func failed(detail: String)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_tokenreply_failed(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(detail),uniffiCallStatus
    )
}
}

    /**
     * The new credential.
     */
func renewed(token: Secret)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_tokenreply_renewed(
            self.uniffiCloneHandle(),
        FfiConverterTypeSecret_lower(token),uniffiCallStatus
    )
}
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTokenReply: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = TokenReply

    static func lift(_ handle: UInt64) throws -> TokenReply {
        return TokenReply(unsafeFromHandle: handle)
    }

    static func lower(_ value: TokenReply) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TokenReply {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: TokenReply, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTokenReply_lift(_ handle: UInt64) throws -> TokenReply {
    return try FfiConverterTypeTokenReply.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTokenReply_lower(_ value: TokenReply) -> UInt64 {
    return FfiConverterTypeTokenReply.lower(value)
}






/**
 * Gives new credentials in place of those that the vendor no longer accepts.
 *
 * Not an async function: Swift 6.0 cannot compile what uniffi makes of one.
 */
protocol TokenSource: AnyObject, Sendable {

    /**
     * Begins to get a new credential, and returns. What comes of it goes to `reply`.
     */
    func renew(reply: TokenReply)

}
/**
 * Gives new credentials in place of those that the vendor no longer accepts.
 *
 * Not an async function: Swift 6.0 cannot compile what uniffi makes of one.
 */
class TokenSourceImpl: TokenSource, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_tokensource(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_tokensource(handle, $0) }
    }




    /**
     * Begins to get a new credential, and returns. What comes of it goes to `reply`.
     */
func renew(reply: TokenReply)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_tokensource_renew(
            self.uniffiCloneHandle(),
        FfiConverterTypeTokenReply_lower(reply),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceTokenSource {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceTokenSource = UniffiVTableCallbackInterfaceTokenSource(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeTokenSource.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface TokenSource: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeTokenSource.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface TokenSource: handle missing in uniffiClone")
            }
        },
        renew: { (
            uniffiHandle: UInt64,
            reply: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeTokenSource.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.renew(
                     reply: try FfiConverterTypeTokenReply_lift(reply)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceTokenSource> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceTokenSource>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitTokenSource() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_tokensource(UniffiCallbackInterfaceTokenSource.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTokenSource: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<TokenSource>()

    typealias FfiType = UInt64
    typealias SwiftType = TokenSource

    static func lift(_ handle: UInt64) throws -> TokenSource {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return TokenSourceImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: TokenSource) -> UInt64 {
         if let rustImpl = value as? TokenSourceImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TokenSource {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: TokenSource, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTokenSource_lift(_ handle: UInt64) throws -> TokenSource {
    return try FfiConverterTypeTokenSource.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTokenSource_lower(_ value: TokenSource) -> UInt64 {
    return FfiConverterTypeTokenSource.lower(value)
}






/**
 * Told how far an upload is. Begins anew with a repeated attempt.
 */
protocol UploadListener: AnyObject, Sendable {

    /**
     * `sent` bytes have been handed to the network, of `total` when that is known beforehand.
     */
    func sent(sent: UInt64, total: UInt64?)

}
/**
 * Told how far an upload is. Begins anew with a repeated attempt.
 */
class UploadListenerImpl: UploadListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_jobferry_uniffi_fn_clone_uploadlistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_jobferry_uniffi_fn_free_uploadlistener(handle, $0) }
    }




    /**
     * `sent` bytes have been handed to the network, of `total` when that is known beforehand.
     */
func sent(sent: UInt64, total: UInt64?)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_uploadlistener_sent(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(sent),
        FfiConverterOptionUInt64.lower(total),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceUploadListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceUploadListener = UniffiVTableCallbackInterfaceUploadListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeUploadListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface UploadListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeUploadListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface UploadListener: handle missing in uniffiClone")
            }
        },
        sent: { (
            uniffiHandle: UInt64,
            sent: UInt64,
            total: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeUploadListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.sent(
                     sent: try FfiConverterUInt64.lift(sent),
                     total: try FfiConverterOptionUInt64.lift(total)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceUploadListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceUploadListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitUploadListener() {
    uniffi_jobferry_uniffi_fn_init_callback_vtable_uploadlistener(UniffiCallbackInterfaceUploadListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeUploadListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<UploadListener>()

    typealias FfiType = UInt64
    typealias SwiftType = UploadListener

    static func lift(_ handle: UInt64) throws -> UploadListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return UploadListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: UploadListener) -> UInt64 {
         if let rustImpl = value as? UploadListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UploadListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: UploadListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUploadListener_lift(_ handle: UInt64) throws -> UploadListener {
    return try FfiConverterTypeUploadListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUploadListener_lower(_ value: UploadListener) -> UInt64 {
    return FfiConverterTypeUploadListener.lower(value)
}




/**
 * What a gap detection did (from the public source).
 */
public struct AllianceGapDetection: Equatable, Hashable {
    /**
     * The assessment it was done for.
     */
    public let assessmentId: String
    /**
     * How many gaps are there to be filled.
     */
    public let gapFieldsCreated: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The assessment it was done for.
         */assessmentId: String,
        /**
         * How many gaps are there to be filled.
         */gapFieldsCreated: Int64? = nil) {
        self.assessmentId = assessmentId
        self.gapFieldsCreated = gapFieldsCreated
    }




}

#if compiler(>=6)
extension AllianceGapDetection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceGapDetection: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceGapDetection {
        return
            try AllianceGapDetection(
                assessmentId: FfiConverterString.read(from: &buf),
                gapFieldsCreated: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    static func write(_ value: AllianceGapDetection, into buf: inout [UInt8]) {
        FfiConverterString.write(value.assessmentId, into: &buf)
        FfiConverterOptionInt64.write(value.gapFieldsCreated, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceGapDetection_lift(_ buf: RustBuffer) throws -> AllianceGapDetection {
    return try FfiConverterTypeAllianceGapDetection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceGapDetection_lower(_ value: AllianceGapDetection) -> RustBuffer {
    return FfiConverterTypeAllianceGapDetection.lower(value)
}


/**
 * One of the caller's own jobs.
 *
 * Serializes as the tool's own document, with every field it had.
 */
public struct AllianceJob: Equatable, Hashable {
    /**
     * The job's identifier, a UUID.
     */
    public let id: String
    /**
     * What the job does.
     */
    public let jobType: AllianceJobType?
    /**
     * Where the job stands. `COMPLETED` alone means there is a result.
     */
    public let status: AllianceStatus
    /**
     * The result of a completed job.
     */
    public let result: AllianceResult?
    /**
     * Why a job failed: free text, possibly of a service behind the tool. Never a code.
     */
    public let error: String?
    /**
     * How many attempts were begun.
     */
    public let attempts: UInt32?
    /**
     * How many attempts there may be (from the public source). Informative only: nothing
     * there begins another attempt after a failed one.
     */
    public let maxAttempts: UInt32?
    /**
     * When the tool accepted the job.
     */
    public let createdAt: Timestamp?
    /**
     * When the latest attempt began.
     */
    public let startedAt: Timestamp?
    /**
     * When the job ended.
     */
    public let completedAt: Timestamp?
    /**
     * When the job last changed.
     */
    public let updatedAt: Timestamp?
    /**
     * Whose job it is (from the public source).
     */
    public let createdById: String?
    /**
     * What was submitted, prompts and document text included (from the public source).
     */
    public let input: RawJson?
    /**
     * The whole document as the tool sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier, a UUID.
         */id: String,
        /**
         * What the job does.
         */jobType: AllianceJobType? = nil,
        /**
         * Where the job stands. `COMPLETED` alone means there is a result.
         */status: AllianceStatus,
        /**
         * The result of a completed job.
         */result: AllianceResult? = nil,
        /**
         * Why a job failed: free text, possibly of a service behind the tool. Never a code.
         */error: String? = nil,
        /**
         * How many attempts were begun.
         */attempts: UInt32? = nil,
        /**
         * How many attempts there may be (from the public source). Informative only: nothing
         * there begins another attempt after a failed one.
         */maxAttempts: UInt32? = nil,
        /**
         * When the tool accepted the job.
         */createdAt: Timestamp? = nil,
        /**
         * When the latest attempt began.
         */startedAt: Timestamp? = nil,
        /**
         * When the job ended.
         */completedAt: Timestamp? = nil,
        /**
         * When the job last changed.
         */updatedAt: Timestamp? = nil,
        /**
         * Whose job it is (from the public source).
         */createdById: String? = nil,
        /**
         * What was submitted, prompts and document text included (from the public source).
         */input: RawJson? = nil,
        /**
         * The whole document as the tool sent it.
         */raw: RawJson) {
        self.id = id
        self.jobType = jobType
        self.status = status
        self.result = result
        self.error = error
        self.attempts = attempts
        self.maxAttempts = maxAttempts
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.updatedAt = updatedAt
        self.createdById = createdById
        self.input = input
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceJob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceJob: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceJob {
        return
            try AllianceJob(
                id: FfiConverterString.read(from: &buf),
                jobType: FfiConverterOptionTypeAllianceJobType.read(from: &buf),
                status: FfiConverterTypeAllianceStatus.read(from: &buf),
                result: FfiConverterOptionTypeAllianceResult.read(from: &buf),
                error: FfiConverterOptionString.read(from: &buf),
                attempts: FfiConverterOptionUInt32.read(from: &buf),
                maxAttempts: FfiConverterOptionUInt32.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                startedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                createdById: FfiConverterOptionString.read(from: &buf),
                input: FfiConverterOptionTypeRawJson.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceJob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeAllianceJobType.write(value.jobType, into: &buf)
        FfiConverterTypeAllianceStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeAllianceResult.write(value.result, into: &buf)
        FfiConverterOptionString.write(value.error, into: &buf)
        FfiConverterOptionUInt32.write(value.attempts, into: &buf)
        FfiConverterOptionUInt32.write(value.maxAttempts, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.startedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterOptionString.write(value.createdById, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.input, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJob_lift(_ buf: RustBuffer) throws -> AllianceJob {
    return try FfiConverterTypeAllianceJob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJob_lower(_ value: AllianceJob) -> RustBuffer {
    return FfiConverterTypeAllianceJob.lower(value)
}


/**
 * The answer to a submission, whichever of its forms: an identifier alone (as text or as JSON),
 * an object with `jobId`, or that object under `data`.
 *
 * Serializes as the tool's own document; a bare identifier as a JSON string.
 */
public struct AllianceJobHandle: Equatable, Hashable {
    /**
     * The job's identifier, a UUID.
     */
    public let jobId: String
    /**
     * The status in the answer. It may be ahead of the job, which begins as `PENDING`.
     */
    public let status: AllianceStatus?
    /**
     * The whole document as the tool sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier, a UUID.
         */jobId: String,
        /**
         * The status in the answer. It may be ahead of the job, which begins as `PENDING`.
         */status: AllianceStatus? = nil,
        /**
         * The whole document as the tool sent it.
         */raw: RawJson) {
        self.jobId = jobId
        self.status = status
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceJobHandle: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceJobHandle: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceJobHandle {
        return
            try AllianceJobHandle(
                jobId: FfiConverterString.read(from: &buf),
                status: FfiConverterOptionTypeAllianceStatus.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceJobHandle, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterOptionTypeAllianceStatus.write(value.status, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJobHandle_lift(_ buf: RustBuffer) throws -> AllianceJobHandle {
    return try FfiConverterTypeAllianceJobHandle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJobHandle_lower(_ value: AllianceJobHandle) -> RustBuffer {
    return FfiConverterTypeAllianceJobHandle.lower(value)
}


/**
 * The answer to a login or a refresh: tokens, or the demand for a new password.
 *
 * Serializes as the tool's own document, secrets included.
 */
public struct AllianceLogin: Equatable, Hashable {
    /**
     * What every request is sent with.
     */
    public let accessToken: Secret?
    /**
     * Listed by one page; nothing uses it.
     */
    public let idToken: Secret?
    /**
     * What a new access token is got with. Absent in some answers to a refresh: the one before
     * stays valid.
     */
    public let refreshToken: Secret?
    /**
     * How long the access token is valid, in seconds.
     */
    public let expiresIn: Int64?
    /**
     * Whether a new password is demanded before there are tokens.
     */
    public let requiresPasswordChange: Bool
    /**
     * What the new password is sent with.
     */
    public let session: Secret?
    /**
     * Whose password it is.
     */
    public let username: String?
    /**
     * The whole document as the tool sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What every request is sent with.
         */accessToken: Secret? = nil,
        /**
         * Listed by one page; nothing uses it.
         */idToken: Secret? = nil,
        /**
         * What a new access token is got with. Absent in some answers to a refresh: the one before
         * stays valid.
         */refreshToken: Secret? = nil,
        /**
         * How long the access token is valid, in seconds.
         */expiresIn: Int64? = nil,
        /**
         * Whether a new password is demanded before there are tokens.
         */requiresPasswordChange: Bool,
        /**
         * What the new password is sent with.
         */session: Secret? = nil,
        /**
         * Whose password it is.
         */username: String? = nil,
        /**
         * The whole document as the tool sent it.
         */raw: RawJson) {
        self.accessToken = accessToken
        self.idToken = idToken
        self.refreshToken = refreshToken
        self.expiresIn = expiresIn
        self.requiresPasswordChange = requiresPasswordChange
        self.session = session
        self.username = username
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceLogin: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceLogin: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceLogin {
        return
            try AllianceLogin(
                accessToken: FfiConverterOptionTypeSecret.read(from: &buf),
                idToken: FfiConverterOptionTypeSecret.read(from: &buf),
                refreshToken: FfiConverterOptionTypeSecret.read(from: &buf),
                expiresIn: FfiConverterOptionInt64.read(from: &buf),
                requiresPasswordChange: FfiConverterBool.read(from: &buf),
                session: FfiConverterOptionTypeSecret.read(from: &buf),
                username: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceLogin, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSecret.write(value.accessToken, into: &buf)
        FfiConverterOptionTypeSecret.write(value.idToken, into: &buf)
        FfiConverterOptionTypeSecret.write(value.refreshToken, into: &buf)
        FfiConverterOptionInt64.write(value.expiresIn, into: &buf)
        FfiConverterBool.write(value.requiresPasswordChange, into: &buf)
        FfiConverterOptionTypeSecret.write(value.session, into: &buf)
        FfiConverterOptionString.write(value.username, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceLogin_lift(_ buf: RustBuffer) throws -> AllianceLogin {
    return try FfiConverterTypeAllianceLogin.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceLogin_lower(_ value: AllianceLogin) -> RustBuffer {
    return FfiConverterTypeAllianceLogin.lower(value)
}


/**
 * What a prompt brought forth.
 */
public struct AlliancePreview: Equatable, Hashable {
    /**
     * The text.
     */
    public let output: String
    /**
     * How many tokens it took (from the public source).
     */
    public let tokensUsed: Int64?
    /**
     * How long it took, in a unit nobody states (from the public source).
     */
    public let processingTime: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The text.
         */output: String,
        /**
         * How many tokens it took (from the public source).
         */tokensUsed: Int64? = nil,
        /**
         * How long it took, in a unit nobody states (from the public source).
         */processingTime: Double? = nil) {
        self.output = output
        self.tokensUsed = tokensUsed
        self.processingTime = processingTime
    }




}

#if compiler(>=6)
extension AlliancePreview: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAlliancePreview: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlliancePreview {
        return
            try AlliancePreview(
                output: FfiConverterString.read(from: &buf),
                tokensUsed: FfiConverterOptionInt64.read(from: &buf),
                processingTime: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    static func write(_ value: AlliancePreview, into buf: inout [UInt8]) {
        FfiConverterString.write(value.output, into: &buf)
        FfiConverterOptionInt64.write(value.tokensUsed, into: &buf)
        FfiConverterOptionDouble.write(value.processingTime, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreview_lift(_ buf: RustBuffer) throws -> AlliancePreview {
    return try FfiConverterTypeAlliancePreview.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreview_lower(_ value: AlliancePreview) -> RustBuffer {
    return FfiConverterTypeAlliancePreview.lower(value)
}


/**
 * Further guidance for a prompt.
 */
public struct AlliancePreviewContext: Equatable, Hashable {
    /**
     * Who the model speaks as.
     */
    public let persona: String?
    /**
     * What it draws on.
     */
    public let sources: [String]
    /**
     * What it keeps to.
     */
    public let constraints: String?
    /**
     * What it does not do.
     */
    public let guardrails: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who the model speaks as.
         */persona: String? = nil,
        /**
         * What it draws on.
         */sources: [String] = [],
        /**
         * What it keeps to.
         */constraints: String? = nil,
        /**
         * What it does not do.
         */guardrails: String? = nil) {
        self.persona = persona
        self.sources = sources
        self.constraints = constraints
        self.guardrails = guardrails
    }




}

#if compiler(>=6)
extension AlliancePreviewContext: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAlliancePreviewContext: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlliancePreviewContext {
        return
            try AlliancePreviewContext(
                persona: FfiConverterOptionString.read(from: &buf),
                sources: FfiConverterSequenceString.read(from: &buf),
                constraints: FfiConverterOptionString.read(from: &buf),
                guardrails: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: AlliancePreviewContext, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.persona, into: &buf)
        FfiConverterSequenceString.write(value.sources, into: &buf)
        FfiConverterOptionString.write(value.constraints, into: &buf)
        FfiConverterOptionString.write(value.guardrails, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreviewContext_lift(_ buf: RustBuffer) throws -> AlliancePreviewContext {
    return try FfiConverterTypeAlliancePreviewContext.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreviewContext_lower(_ value: AlliancePreviewContext) -> RustBuffer {
    return FfiConverterTypeAlliancePreviewContext.lower(value)
}


/**
 * A prompt to try out (`POST /api/admin/prompts/preview`). Administrators only.
 */
public struct AlliancePreviewRequest: Equatable, Hashable {
    /**
     * What the model is told to be, at most 50 000 characters.
     */
    public var systemPrompt: String
    /**
     * What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
     * calls it `userPrompt`, which the tool refuses.
     */
    public var userPromptTemplate: String
    /**
     * The variables by name.
     */
    public var variables: [String: String]
    /**
     * Further guidance. Default: none.
     */
    public var context: AlliancePreviewContext?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the model is told to be, at most 50 000 characters.
         */systemPrompt: String,
        /**
         * What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
         * calls it `userPrompt`, which the tool refuses.
         */userPromptTemplate: String,
        /**
         * The variables by name.
         */variables: [String: String],
        /**
         * Further guidance. Default: none.
         */context: AlliancePreviewContext? = nil) {
        self.systemPrompt = systemPrompt
        self.userPromptTemplate = userPromptTemplate
        self.variables = variables
        self.context = context
    }




}

#if compiler(>=6)
extension AlliancePreviewRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAlliancePreviewRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlliancePreviewRequest {
        return
            try AlliancePreviewRequest(
                systemPrompt: FfiConverterString.read(from: &buf),
                userPromptTemplate: FfiConverterString.read(from: &buf),
                variables: FfiConverterDictionaryStringString.read(from: &buf),
                context: FfiConverterOptionTypeAlliancePreviewContext.read(from: &buf)
        )
    }

    static func write(_ value: AlliancePreviewRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.systemPrompt, into: &buf)
        FfiConverterString.write(value.userPromptTemplate, into: &buf)
        FfiConverterDictionaryStringString.write(value.variables, into: &buf)
        FfiConverterOptionTypeAlliancePreviewContext.write(value.context, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreviewRequest_lift(_ buf: RustBuffer) throws -> AlliancePreviewRequest {
    return try FfiConverterTypeAlliancePreviewRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAlliancePreviewRequest_lower(_ value: AlliancePreviewRequest) -> RustBuffer {
    return FfiConverterTypeAlliancePreviewRequest.lower(value)
}


/**
 * The body of a refusal.
 *
 * Serializes as the tool's own document.
 */
public struct AllianceRefusal: Equatable, Hashable {
    /**
     * The HTTP status again.
     */
    public let statusCode: UInt32?
    /**
     * The status in words, spelled in more than one way.
     */
    public let error: String?
    /**
     * What is wrong: one sentence, or one for each field.
     */
    public let messages: [String]
    /**
     * When the tool refused.
     */
    public let timestamp: Timestamp?
    /**
     * What was asked for.
     */
    public let path: String?
    /**
     * The name an error has in a service behind the tool, such as `NotAuthorizedException`.
     */
    public let code: String?
    /**
     * The whole document as the tool sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The HTTP status again.
         */statusCode: UInt32? = nil,
        /**
         * The status in words, spelled in more than one way.
         */error: String? = nil,
        /**
         * What is wrong: one sentence, or one for each field.
         */messages: [String] = [],
        /**
         * When the tool refused.
         */timestamp: Timestamp? = nil,
        /**
         * What was asked for.
         */path: String? = nil,
        /**
         * The name an error has in a service behind the tool, such as `NotAuthorizedException`.
         */code: String? = nil,
        /**
         * The whole document as the tool sent it.
         */raw: RawJson) {
        self.statusCode = statusCode
        self.error = error
        self.messages = messages
        self.timestamp = timestamp
        self.path = path
        self.code = code
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceRefusal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceRefusal: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceRefusal {
        return
            try AllianceRefusal(
                statusCode: FfiConverterOptionUInt32.read(from: &buf),
                error: FfiConverterOptionString.read(from: &buf),
                messages: FfiConverterSequenceString.read(from: &buf),
                timestamp: FfiConverterOptionTypeTimestamp.read(from: &buf),
                path: FfiConverterOptionString.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceRefusal, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.statusCode, into: &buf)
        FfiConverterOptionString.write(value.error, into: &buf)
        FfiConverterSequenceString.write(value.messages, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.timestamp, into: &buf)
        FfiConverterOptionString.write(value.path, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceRefusal_lift(_ buf: RustBuffer) throws -> AllianceRefusal {
    return try FfiConverterTypeAllianceRefusal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceRefusal_lower(_ value: AllianceRefusal) -> RustBuffer {
    return FfiConverterTypeAllianceRefusal.lower(value)
}


/**
 * A report that was written (from the public source).
 */
public struct AllianceReport: Equatable, Hashable {
    /**
     * The assessment it was written for.
     */
    public let assessmentId: String
    /**
     * Where the tool keeps it.
     */
    public let pdfKey: String?
    /**
     * The signed address to fetch it from, without the token. Whoever knows it can, so it is a
     * secret.
     */
    public let downloadUrl: Secret

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The assessment it was written for.
         */assessmentId: String,
        /**
         * Where the tool keeps it.
         */pdfKey: String? = nil,
        /**
         * The signed address to fetch it from, without the token. Whoever knows it can, so it is a
         * secret.
         */downloadUrl: Secret) {
        self.assessmentId = assessmentId
        self.pdfKey = pdfKey
        self.downloadUrl = downloadUrl
    }




}

#if compiler(>=6)
extension AllianceReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceReport {
        return
            try AllianceReport(
                assessmentId: FfiConverterString.read(from: &buf),
                pdfKey: FfiConverterOptionString.read(from: &buf),
                downloadUrl: FfiConverterTypeSecret.read(from: &buf)
        )
    }

    static func write(_ value: AllianceReport, into buf: inout [UInt8]) {
        FfiConverterString.write(value.assessmentId, into: &buf)
        FfiConverterOptionString.write(value.pdfKey, into: &buf)
        FfiConverterTypeSecret.write(value.downloadUrl, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceReport_lift(_ buf: RustBuffer) throws -> AllianceReport {
    return try FfiConverterTypeAllianceReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceReport_lower(_ value: AllianceReport) -> RustBuffer {
    return FfiConverterTypeAllianceReport.lower(value)
}


/**
 * What a job found, by what the job does: at most one of the fields, and always `raw`.
 *
 * Serializes as the tool's own document.
 */
public struct AllianceResult: Equatable, Hashable {
    /**
     * Of an `AI_PREVIEW`.
     */
    public let preview: AlliancePreview?
    /**
     * Of a `GAP_DETECTION`.
     */
    public let gapDetection: AllianceGapDetection?
    /**
     * Of a `RISK_ANALYSIS`.
     */
    public let riskAnalysis: AllianceRiskAnalysis?
    /**
     * Of a `REPORT_GENERATION`.
     */
    public let report: AllianceReport?
    /**
     * The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
     * does not know, and of a result in another shape than the source has.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Of an `AI_PREVIEW`.
         */preview: AlliancePreview? = nil,
        /**
         * Of a `GAP_DETECTION`.
         */gapDetection: AllianceGapDetection? = nil,
        /**
         * Of a `RISK_ANALYSIS`.
         */riskAnalysis: AllianceRiskAnalysis? = nil,
        /**
         * Of a `REPORT_GENERATION`.
         */report: AllianceReport? = nil,
        /**
         * The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
         * does not know, and of a result in another shape than the source has.
         */raw: RawJson) {
        self.preview = preview
        self.gapDetection = gapDetection
        self.riskAnalysis = riskAnalysis
        self.report = report
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceResult: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceResult {
        return
            try AllianceResult(
                preview: FfiConverterOptionTypeAlliancePreview.read(from: &buf),
                gapDetection: FfiConverterOptionTypeAllianceGapDetection.read(from: &buf),
                riskAnalysis: FfiConverterOptionTypeAllianceRiskAnalysis.read(from: &buf),
                report: FfiConverterOptionTypeAllianceReport.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceResult, into buf: inout [UInt8]) {
        FfiConverterOptionTypeAlliancePreview.write(value.preview, into: &buf)
        FfiConverterOptionTypeAllianceGapDetection.write(value.gapDetection, into: &buf)
        FfiConverterOptionTypeAllianceRiskAnalysis.write(value.riskAnalysis, into: &buf)
        FfiConverterOptionTypeAllianceReport.write(value.report, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceResult_lift(_ buf: RustBuffer) throws -> AllianceResult {
    return try FfiConverterTypeAllianceResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceResult_lower(_ value: AllianceResult) -> RustBuffer {
    return FfiConverterTypeAllianceResult.lower(value)
}


/**
 * What a risk analysis did (from the public source).
 */
public struct AllianceRiskAnalysis: Equatable, Hashable {
    /**
     * The assessment it was done for.
     */
    public let assessmentId: String
    /**
     * How many categories have a score.
     */
    public let categoriesScored: Int64?
    /**
     * The overall score, on a scale nobody states.
     */
    public let overallScore: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The assessment it was done for.
         */assessmentId: String,
        /**
         * How many categories have a score.
         */categoriesScored: Int64? = nil,
        /**
         * The overall score, on a scale nobody states.
         */overallScore: Double? = nil) {
        self.assessmentId = assessmentId
        self.categoriesScored = categoriesScored
        self.overallScore = overallScore
    }




}

#if compiler(>=6)
extension AllianceRiskAnalysis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceRiskAnalysis: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceRiskAnalysis {
        return
            try AllianceRiskAnalysis(
                assessmentId: FfiConverterString.read(from: &buf),
                categoriesScored: FfiConverterOptionInt64.read(from: &buf),
                overallScore: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    static func write(_ value: AllianceRiskAnalysis, into buf: inout [UInt8]) {
        FfiConverterString.write(value.assessmentId, into: &buf)
        FfiConverterOptionInt64.write(value.categoriesScored, into: &buf)
        FfiConverterOptionDouble.write(value.overallScore, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceRiskAnalysis_lift(_ buf: RustBuffer) throws -> AllianceRiskAnalysis {
    return try FfiConverterTypeAllianceRiskAnalysis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceRiskAnalysis_lower(_ value: AllianceRiskAnalysis) -> RustBuffer {
    return FfiConverterTypeAllianceRiskAnalysis.lower(value)
}


/**
 * A PDF to register with an assessment (`POST /api/assessments/{id}/documents`).
 */
public struct AllianceUploadRequest: Equatable, Hashable {
    /**
     * The file's name, 1 to 255 characters.
     */
    public var fileName: String
    /**
     * The media type, `application/pdf`.
     */
    public var mimeType: String
    /**
     * The file's size in bytes, at most 26 214 400.
     */
    public var fileSize: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The file's name, 1 to 255 characters.
         */fileName: String,
        /**
         * The media type, `application/pdf`.
         */mimeType: String,
        /**
         * The file's size in bytes, at most 26 214 400.
         */fileSize: Int64) {
        self.fileName = fileName
        self.mimeType = mimeType
        self.fileSize = fileSize
    }




}

#if compiler(>=6)
extension AllianceUploadRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceUploadRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceUploadRequest {
        return
            try AllianceUploadRequest(
                fileName: FfiConverterString.read(from: &buf),
                mimeType: FfiConverterString.read(from: &buf),
                fileSize: FfiConverterInt64.read(from: &buf)
        )
    }

    static func write(_ value: AllianceUploadRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fileName, into: &buf)
        FfiConverterString.write(value.mimeType, into: &buf)
        FfiConverterInt64.write(value.fileSize, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceUploadRequest_lift(_ buf: RustBuffer) throws -> AllianceUploadRequest {
    return try FfiConverterTypeAllianceUploadRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceUploadRequest_lower(_ value: AllianceUploadRequest) -> RustBuffer {
    return FfiConverterTypeAllianceUploadRequest.lower(value)
}


/**
 * Where to put a registered document.
 *
 * Serializes as the tool's own document.
 */
public struct AllianceUploadTarget: Equatable, Hashable {
    /**
     * The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
     * it can upload, so it is a secret.
     */
    public let presignedUrl: Secret
    /**
     * The document's identifier, a UUID.
     */
    public let documentId: String
    /**
     * The whole document as the tool sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
         * it can upload, so it is a secret.
         */presignedUrl: Secret,
        /**
         * The document's identifier, a UUID.
         */documentId: String,
        /**
         * The whole document as the tool sent it.
         */raw: RawJson) {
        self.presignedUrl = presignedUrl
        self.documentId = documentId
        self.raw = raw
    }




}

#if compiler(>=6)
extension AllianceUploadTarget: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceUploadTarget: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceUploadTarget {
        return
            try AllianceUploadTarget(
                presignedUrl: FfiConverterTypeSecret.read(from: &buf),
                documentId: FfiConverterString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AllianceUploadTarget, into buf: inout [UInt8]) {
        FfiConverterTypeSecret.write(value.presignedUrl, into: &buf)
        FfiConverterString.write(value.documentId, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceUploadTarget_lift(_ buf: RustBuffer) throws -> AllianceUploadTarget {
    return try FfiConverterTypeAllianceUploadTarget.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceUploadTarget_lower(_ value: AllianceUploadTarget) -> RustBuffer {
    return FfiConverterTypeAllianceUploadTarget.lower(value)
}


/**
 * One analysis: as answered to a submission, on retrieval, and in a webhook.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
public struct AmplifierJob: Equatable, Hashable {
    /**
     * The vendor's identifier. Opaque; not always a UUID.
     */
    public let jobId: String
    /**
     * Where the job stands. `done` alone means there is a result.
     */
    public let status: AmplifierStatus
    /**
     * When the vendor accepted the job.
     */
    public let createdAt: Timestamp?
    /**
     * When the job ended. May stay empty on failed jobs, so it never tells whether a job ended.
     */
    public let completedAt: Timestamp?
    /**
     * The kind of target. Inferred from the target present when the vendor leaves it out.
     */
    public let jobType: AmplifierJobType?
    /**
     * The API surface the job came through, such as `v2`.
     */
    public let apiVersion: String?
    /**
     * The target of a use-case job.
     */
    public let useCase: UseCase?
    /**
     * The target of a condition job.
     */
    public let condition: Condition?
    /**
     * The target of a model job.
     */
    public let modelName: VoiceModel?
    /**
     * The target of a sign job.
     */
    public let signName: Sign?
    /**
     * The media type of the recording as processed.
     */
    public let audioContentType: String?
    /**
     * The size of the recording as processed, in bytes.
     */
    public let audioSizeBytes: Int64?
    /**
     * The length of the recording, in seconds.
     */
    public let audioDurationSeconds: Double?
    /**
     * The sample rate of the recording, in hertz.
     */
    public let audioSampleRate: UInt32?
    /**
     * The analysis, once the status is `done`.
     */
    public let result: AmplifierResult?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vendor's identifier. Opaque; not always a UUID.
         */jobId: String,
        /**
         * Where the job stands. `done` alone means there is a result.
         */status: AmplifierStatus,
        /**
         * When the vendor accepted the job.
         */createdAt: Timestamp? = nil,
        /**
         * When the job ended. May stay empty on failed jobs, so it never tells whether a job ended.
         */completedAt: Timestamp? = nil,
        /**
         * The kind of target. Inferred from the target present when the vendor leaves it out.
         */jobType: AmplifierJobType? = nil,
        /**
         * The API surface the job came through, such as `v2`.
         */apiVersion: String? = nil,
        /**
         * The target of a use-case job.
         */useCase: UseCase? = nil,
        /**
         * The target of a condition job.
         */condition: Condition? = nil,
        /**
         * The target of a model job.
         */modelName: VoiceModel? = nil,
        /**
         * The target of a sign job.
         */signName: Sign? = nil,
        /**
         * The media type of the recording as processed.
         */audioContentType: String? = nil,
        /**
         * The size of the recording as processed, in bytes.
         */audioSizeBytes: Int64? = nil,
        /**
         * The length of the recording, in seconds.
         */audioDurationSeconds: Double? = nil,
        /**
         * The sample rate of the recording, in hertz.
         */audioSampleRate: UInt32? = nil,
        /**
         * The analysis, once the status is `done`.
         */result: AmplifierResult? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.jobId = jobId
        self.status = status
        self.createdAt = createdAt
        self.completedAt = completedAt
        self.jobType = jobType
        self.apiVersion = apiVersion
        self.useCase = useCase
        self.condition = condition
        self.modelName = modelName
        self.signName = signName
        self.audioContentType = audioContentType
        self.audioSizeBytes = audioSizeBytes
        self.audioDurationSeconds = audioDurationSeconds
        self.audioSampleRate = audioSampleRate
        self.result = result
        self.raw = raw
    }




}

#if compiler(>=6)
extension AmplifierJob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierJob: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierJob {
        return
            try AmplifierJob(
                jobId: FfiConverterString.read(from: &buf),
                status: FfiConverterTypeAmplifierStatus.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                jobType: FfiConverterOptionTypeAmplifierJobType.read(from: &buf),
                apiVersion: FfiConverterOptionString.read(from: &buf),
                useCase: FfiConverterOptionTypeUseCase.read(from: &buf),
                condition: FfiConverterOptionTypeCondition.read(from: &buf),
                modelName: FfiConverterOptionTypeVoiceModel.read(from: &buf),
                signName: FfiConverterOptionTypeSign.read(from: &buf),
                audioContentType: FfiConverterOptionString.read(from: &buf),
                audioSizeBytes: FfiConverterOptionInt64.read(from: &buf),
                audioDurationSeconds: FfiConverterOptionDouble.read(from: &buf),
                audioSampleRate: FfiConverterOptionUInt32.read(from: &buf),
                result: FfiConverterOptionTypeAmplifierResult.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AmplifierJob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterTypeAmplifierStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterOptionTypeAmplifierJobType.write(value.jobType, into: &buf)
        FfiConverterOptionString.write(value.apiVersion, into: &buf)
        FfiConverterOptionTypeUseCase.write(value.useCase, into: &buf)
        FfiConverterOptionTypeCondition.write(value.condition, into: &buf)
        FfiConverterOptionTypeVoiceModel.write(value.modelName, into: &buf)
        FfiConverterOptionTypeSign.write(value.signName, into: &buf)
        FfiConverterOptionString.write(value.audioContentType, into: &buf)
        FfiConverterOptionInt64.write(value.audioSizeBytes, into: &buf)
        FfiConverterOptionDouble.write(value.audioDurationSeconds, into: &buf)
        FfiConverterOptionUInt32.write(value.audioSampleRate, into: &buf)
        FfiConverterOptionTypeAmplifierResult.write(value.result, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJob_lift(_ buf: RustBuffer) throws -> AmplifierJob {
    return try FfiConverterTypeAmplifierJob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJob_lower(_ value: AmplifierJob) -> RustBuffer {
    return FfiConverterTypeAmplifierJob.lower(value)
}


/**
 * One page of the account's jobs, newest first.
 *
 * Serializes as the vendor's own document.
 */
public struct AmplifierJobPage: Equatable, Hashable {
    /**
     * The jobs of this page.
     */
    public let jobs: [AmplifierJobSummary]
    /**
     * The number of this page, counted from 0.
     */
    public let page: UInt32
    /**
     * How many pages there are; 0 when there are no jobs.
     */
    public let totalPages: UInt32
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The jobs of this page.
         */jobs: [AmplifierJobSummary] = [],
        /**
         * The number of this page, counted from 0.
         */page: UInt32,
        /**
         * How many pages there are; 0 when there are no jobs.
         */totalPages: UInt32,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.jobs = jobs
        self.page = page
        self.totalPages = totalPages
        self.raw = raw
    }




}

#if compiler(>=6)
extension AmplifierJobPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierJobPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierJobPage {
        return
            try AmplifierJobPage(
                jobs: FfiConverterSequenceTypeAmplifierJobSummary.read(from: &buf),
                page: FfiConverterUInt32.read(from: &buf),
                totalPages: FfiConverterUInt32.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: AmplifierJobPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAmplifierJobSummary.write(value.jobs, into: &buf)
        FfiConverterUInt32.write(value.page, into: &buf)
        FfiConverterUInt32.write(value.totalPages, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobPage_lift(_ buf: RustBuffer) throws -> AmplifierJobPage {
    return try FfiConverterTypeAmplifierJobPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobPage_lower(_ value: AmplifierJobPage) -> RustBuffer {
    return FfiConverterTypeAmplifierJobPage.lower(value)
}


/**
 * A job as the list shows it: no target, no facts of the recording, no result.
 */
public struct AmplifierJobSummary: Equatable, Hashable {
    /**
     * The vendor's identifier.
     */
    public let jobId: String
    /**
     * Where the job stands.
     */
    public let status: AmplifierStatus
    /**
     * When the vendor accepted the job.
     */
    public let createdAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vendor's identifier.
         */jobId: String,
        /**
         * Where the job stands.
         */status: AmplifierStatus,
        /**
         * When the vendor accepted the job.
         */createdAt: Timestamp? = nil) {
        self.jobId = jobId
        self.status = status
        self.createdAt = createdAt
    }




}

#if compiler(>=6)
extension AmplifierJobSummary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierJobSummary: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierJobSummary {
        return
            try AmplifierJobSummary(
                jobId: FfiConverterString.read(from: &buf),
                status: FfiConverterTypeAmplifierStatus.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    static func write(_ value: AmplifierJobSummary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterTypeAmplifierStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobSummary_lift(_ buf: RustBuffer) throws -> AmplifierJobSummary {
    return try FfiConverterTypeAmplifierJobSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobSummary_lower(_ value: AmplifierJobSummary) -> RustBuffer {
    return FfiConverterTypeAmplifierJobSummary.lower(value)
}


/**
 * The analysis of a finished job, for every kind of target.
 *
 * Use-case and model jobs give a `summary` and several `signals`. Condition and sign jobs answer
 * with one `signal`, which stands here as the only element of `signals`, and no summary.
 */
public struct AmplifierResult: Equatable, Hashable {
    /**
     * The overall reading. Absent for condition and sign jobs.
     */
    public let summary: Summary?
    /**
     * One entry per condition or sign.
     */
    public let signals: [Signal]
    /**
     * What the vendor found of the recording itself.
     */
    public let audioQuality: AudioQuality?
    /**
     * Further scales. Empty when none are configured; sign jobs have none.
     */
    public let extendedMetrics: [ExtendedMetric]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The overall reading. Absent for condition and sign jobs.
         */summary: Summary? = nil,
        /**
         * One entry per condition or sign.
         */signals: [Signal] = [],
        /**
         * What the vendor found of the recording itself.
         */audioQuality: AudioQuality? = nil,
        /**
         * Further scales. Empty when none are configured; sign jobs have none.
         */extendedMetrics: [ExtendedMetric] = []) {
        self.summary = summary
        self.signals = signals
        self.audioQuality = audioQuality
        self.extendedMetrics = extendedMetrics
    }




}

#if compiler(>=6)
extension AmplifierResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierResult: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierResult {
        return
            try AmplifierResult(
                summary: FfiConverterOptionTypeSummary.read(from: &buf),
                signals: FfiConverterSequenceTypeSignal.read(from: &buf),
                audioQuality: FfiConverterOptionTypeAudioQuality.read(from: &buf),
                extendedMetrics: FfiConverterSequenceTypeExtendedMetric.read(from: &buf)
        )
    }

    static func write(_ value: AmplifierResult, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSummary.write(value.summary, into: &buf)
        FfiConverterSequenceTypeSignal.write(value.signals, into: &buf)
        FfiConverterOptionTypeAudioQuality.write(value.audioQuality, into: &buf)
        FfiConverterSequenceTypeExtendedMetric.write(value.extendedMetrics, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierResult_lift(_ buf: RustBuffer) throws -> AmplifierResult {
    return try FfiConverterTypeAmplifierResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierResult_lower(_ value: AmplifierResult) -> RustBuffer {
    return FfiConverterTypeAmplifierResult.lower(value)
}


/**
 * How a recording is submitted and its job waited for.
 */
public struct AnalyzeOptions: Equatable, Hashable {
    /**
     * How it is submitted.
     */
    public var submit: SubmitOptions?
    /**
     * How the job is waited for, once the vendor has accepted it.
     */
    public var wait: WaitOptions?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How it is submitted.
         */submit: SubmitOptions? = nil,
        /**
         * How the job is waited for, once the vendor has accepted it.
         */wait: WaitOptions? = nil) {
        self.submit = submit
        self.wait = wait
    }




}

#if compiler(>=6)
extension AnalyzeOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAnalyzeOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnalyzeOptions {
        return
            try AnalyzeOptions(
                submit: FfiConverterOptionTypeSubmitOptions.read(from: &buf),
                wait: FfiConverterOptionTypeWaitOptions.read(from: &buf)
        )
    }

    static func write(_ value: AnalyzeOptions, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSubmitOptions.write(value.submit, into: &buf)
        FfiConverterOptionTypeWaitOptions.write(value.wait, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnalyzeOptions_lift(_ buf: RustBuffer) throws -> AnalyzeOptions {
    return try FfiConverterTypeAnalyzeOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnalyzeOptions_lower(_ value: AnalyzeOptions) -> RustBuffer {
    return FfiConverterTypeAnalyzeOptions.lower(value)
}


/**
 * A job of a described API: what the description's places find in its document.
 */
public struct ApiJob: Equatable, Hashable {
    /**
     * The identifier.
     */
    public let jobId: String
    /**
     * The vendor's status word. Empty when an answer to a submission says nothing of it.
     */
    public let status: String
    /**
     * What the status word means.
     */
    public let state: JobState
    /**
     * The result, as JSON. `nil` when there is none yet, or the description does not say where.
     */
    public let result: RawJson?
    /**
     * The reason of a failure, if the vendor gives one.
     */
    public let error: String?
    /**
     * How far the job is, in the vendor's word or number.
     */
    public let progress: String?
    /**
     * When the vendor accepted the job.
     */
    public let createdAt: Timestamp?
    /**
     * When the job ended.
     */
    public let completedAt: Timestamp?
    /**
     * The document the job was read from.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier.
         */jobId: String,
        /**
         * The vendor's status word. Empty when an answer to a submission says nothing of it.
         */status: String,
        /**
         * What the status word means.
         */state: JobState,
        /**
         * The result, as JSON. `nil` when there is none yet, or the description does not say where.
         */result: RawJson? = nil,
        /**
         * The reason of a failure, if the vendor gives one.
         */error: String? = nil,
        /**
         * How far the job is, in the vendor's word or number.
         */progress: String? = nil,
        /**
         * When the vendor accepted the job.
         */createdAt: Timestamp? = nil,
        /**
         * When the job ended.
         */completedAt: Timestamp? = nil,
        /**
         * The document the job was read from.
         */raw: RawJson) {
        self.jobId = jobId
        self.status = status
        self.state = state
        self.result = result
        self.error = error
        self.progress = progress
        self.createdAt = createdAt
        self.completedAt = completedAt
        self.raw = raw
    }




}

#if compiler(>=6)
extension ApiJob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeApiJob: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApiJob {
        return
            try ApiJob(
                jobId: FfiConverterString.read(from: &buf),
                status: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeJobState.read(from: &buf),
                result: FfiConverterOptionTypeRawJson.read(from: &buf),
                error: FfiConverterOptionString.read(from: &buf),
                progress: FfiConverterOptionString.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: ApiJob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterString.write(value.status, into: &buf)
        FfiConverterTypeJobState.write(value.state, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.result, into: &buf)
        FfiConverterOptionString.write(value.error, into: &buf)
        FfiConverterOptionString.write(value.progress, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiJob_lift(_ buf: RustBuffer) throws -> ApiJob {
    return try FfiConverterTypeApiJob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiJob_lower(_ value: ApiJob) -> RustBuffer {
    return FfiConverterTypeApiJob.lower(value)
}


/**
 * A page of an account's jobs at a described API.
 */
public struct ApiJobPage: Equatable, Hashable {
    /**
     * The jobs, in the vendor's order, with what the list says of them.
     */
    public let jobs: [ApiJob]
    /**
     * The number of pages, if the vendor says.
     */
    public let totalPages: UInt32?
    /**
     * The document the page was read from.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The jobs, in the vendor's order, with what the list says of them.
         */jobs: [ApiJob] = [],
        /**
         * The number of pages, if the vendor says.
         */totalPages: UInt32? = nil,
        /**
         * The document the page was read from.
         */raw: RawJson) {
        self.jobs = jobs
        self.totalPages = totalPages
        self.raw = raw
    }




}

#if compiler(>=6)
extension ApiJobPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeApiJobPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApiJobPage {
        return
            try ApiJobPage(
                jobs: FfiConverterSequenceTypeApiJob.read(from: &buf),
                totalPages: FfiConverterOptionUInt32.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: ApiJobPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeApiJob.write(value.jobs, into: &buf)
        FfiConverterOptionUInt32.write(value.totalPages, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiJobPage_lift(_ buf: RustBuffer) throws -> ApiJobPage {
    return try FfiConverterTypeApiJobPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiJobPage_lower(_ value: ApiJobPage) -> RustBuffer {
    return FfiConverterTypeApiJobPage.lower(value)
}


/**
 * How something is submitted to a described API.
 */
public struct ApiSubmitOptions: Equatable, Hashable {
    /**
     * By what the vendor knows a repetition, where the description says that it does. Default: a
     * new random one for each call, which the error names when the outcome is unknown.
     */
    public var idempotencyKey: String?
    /**
     * By what the vendor's people find the submission, where the description names a header for
     * it. Default: a new random one.
     */
    public var correlationId: String?
    /**
     * How strictly a recording is checked before anything is sent, where the description says
     * what the vendor accepts. Default: `AudioCheck.standard`, which refuses only what the
     * vendor would certainly refuse.
     */
    public var audioCheck: AudioCheck?
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.reconcile`. Where the description has no list of jobs to look in, that is the
     * same as `OnUnknown.error`.
     */
    public var onUnknown: OnUnknown?
    /**
     * How long the call may take as a whole, queueing for the rate limit included; when the call
     * waits for the job, that, too. Default: no limit, but 15 min for that wait.
     */
    public var deadline: TimeInterval?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By what the vendor knows a repetition, where the description says that it does. Default: a
         * new random one for each call, which the error names when the outcome is unknown.
         */idempotencyKey: String? = nil,
        /**
         * By what the vendor's people find the submission, where the description names a header for
         * it. Default: a new random one.
         */correlationId: String? = nil,
        /**
         * How strictly a recording is checked before anything is sent, where the description says
         * what the vendor accepts. Default: `AudioCheck.standard`, which refuses only what the
         * vendor would certainly refuse.
         */audioCheck: AudioCheck? = nil,
        /**
         * What to do when the vendor may have accepted the submission without saying so. Default:
         * `OnUnknown.reconcile`. Where the description has no list of jobs to look in, that is the
         * same as `OnUnknown.error`.
         */onUnknown: OnUnknown? = nil,
        /**
         * How long the call may take as a whole, queueing for the rate limit included; when the call
         * waits for the job, that, too. Default: no limit, but 15 min for that wait.
         */deadline: TimeInterval? = nil) {
        self.idempotencyKey = idempotencyKey
        self.correlationId = correlationId
        self.audioCheck = audioCheck
        self.onUnknown = onUnknown
        self.deadline = deadline
    }




}

#if compiler(>=6)
extension ApiSubmitOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeApiSubmitOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApiSubmitOptions {
        return
            try ApiSubmitOptions(
                idempotencyKey: FfiConverterOptionString.read(from: &buf),
                correlationId: FfiConverterOptionString.read(from: &buf),
                audioCheck: FfiConverterOptionTypeAudioCheck.read(from: &buf),
                onUnknown: FfiConverterOptionTypeOnUnknown.read(from: &buf),
                deadline: FfiConverterOptionDuration.read(from: &buf)
        )
    }

    static func write(_ value: ApiSubmitOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.idempotencyKey, into: &buf)
        FfiConverterOptionString.write(value.correlationId, into: &buf)
        FfiConverterOptionTypeAudioCheck.write(value.audioCheck, into: &buf)
        FfiConverterOptionTypeOnUnknown.write(value.onUnknown, into: &buf)
        FfiConverterOptionDuration.write(value.deadline, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiSubmitOptions_lift(_ buf: RustBuffer) throws -> ApiSubmitOptions {
    return try FfiConverterTypeApiSubmitOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiSubmitOptions_lower(_ value: ApiSubmitOptions) -> RustBuffer {
    return FfiConverterTypeApiSubmitOptions.lower(value)
}


/**
 * What a look at a recording found. Nothing in here is taken from the file's name.
 */
public struct AudioFacts: Equatable, Hashable {
    /**
     * The container, or `nil` when the content is no audio known to this version.
     */
    public let format: AudioFormat?
    /**
     * The media type to send with an upload, `application/octet-stream` for an unknown container.
     */
    public let contentType: String
    /**
     * Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
     * limit plus one, for there the reading stops. What is too large has neither duration nor silence.
     */
    public let sizeBytes: Int64
    /**
     * Length in seconds, counted from the audio that is there rather than from what a header
     * announces. `nil` when the container cannot be read; never negative, infinite or absurd.
     */
    public let durationSeconds: Double?
    /**
     * Samples per second and channel. Opus always counts 48000 of them in Ogg.
     */
    public let sampleRate: UInt32?
    /**
     * Number of channels.
     */
    public let channels: UInt32?
    /**
     * How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
     * `aac`, `vorbis`, `opus`, or the container's own name for it.
     */
    public let codec: String?
    /**
     * Whether the recording ends before its header says it does, as after a broken download. With no
     * duration: before its index was written, so that nothing can play it.
     */
    public let truncated: Bool
    /**
     * Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
     * WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
     * through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
     * for digital silence. `false` where it was not.
     */
    public let silent: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The container, or `nil` when the content is no audio known to this version.
         */format: AudioFormat? = nil,
        /**
         * The media type to send with an upload, `application/octet-stream` for an unknown container.
         */contentType: String,
        /**
         * Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
         * limit plus one, for there the reading stops. What is too large has neither duration nor silence.
         */sizeBytes: Int64,
        /**
         * Length in seconds, counted from the audio that is there rather than from what a header
         * announces. `nil` when the container cannot be read; never negative, infinite or absurd.
         */durationSeconds: Double? = nil,
        /**
         * Samples per second and channel. Opus always counts 48000 of them in Ogg.
         */sampleRate: UInt32? = nil,
        /**
         * Number of channels.
         */channels: UInt32? = nil,
        /**
         * How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
         * `aac`, `vorbis`, `opus`, or the container's own name for it.
         */codec: String? = nil,
        /**
         * Whether the recording ends before its header says it does, as after a broken download. With no
         * duration: before its index was written, so that nothing can play it.
         */truncated: Bool,
        /**
         * Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
         * WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
         * through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
         * for digital silence. `false` where it was not.
         */silent: Bool) {
        self.format = format
        self.contentType = contentType
        self.sizeBytes = sizeBytes
        self.durationSeconds = durationSeconds
        self.sampleRate = sampleRate
        self.channels = channels
        self.codec = codec
        self.truncated = truncated
        self.silent = silent
    }




}

#if compiler(>=6)
extension AudioFacts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioFacts: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioFacts {
        return
            try AudioFacts(
                format: FfiConverterOptionTypeAudioFormat.read(from: &buf),
                contentType: FfiConverterString.read(from: &buf),
                sizeBytes: FfiConverterInt64.read(from: &buf),
                durationSeconds: FfiConverterOptionDouble.read(from: &buf),
                sampleRate: FfiConverterOptionUInt32.read(from: &buf),
                channels: FfiConverterOptionUInt32.read(from: &buf),
                codec: FfiConverterOptionString.read(from: &buf),
                truncated: FfiConverterBool.read(from: &buf),
                silent: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: AudioFacts, into buf: inout [UInt8]) {
        FfiConverterOptionTypeAudioFormat.write(value.format, into: &buf)
        FfiConverterString.write(value.contentType, into: &buf)
        FfiConverterInt64.write(value.sizeBytes, into: &buf)
        FfiConverterOptionDouble.write(value.durationSeconds, into: &buf)
        FfiConverterOptionUInt32.write(value.sampleRate, into: &buf)
        FfiConverterOptionUInt32.write(value.channels, into: &buf)
        FfiConverterOptionString.write(value.codec, into: &buf)
        FfiConverterBool.write(value.truncated, into: &buf)
        FfiConverterBool.write(value.silent, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFacts_lift(_ buf: RustBuffer) throws -> AudioFacts {
    return try FfiConverterTypeAudioFacts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFacts_lower(_ value: AudioFacts) -> RustBuffer {
    return FfiConverterTypeAudioFacts.lower(value)
}


/**
 * One thing that an audio check noticed.
 */
public struct AudioFinding: Equatable, Hashable {
    /**
     * How much it matters: `warn`, `reject` or `unknown`.
     */
    public let outcome: AudioOutcome
    /**
     * What it is, for programs. As the server names it where the server has a name:
     * `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
     * `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
     * `TRUNCATED` or `UNREADABLE`.
     */
    public let code: String
    /**
     * What is wrong, with the numbers, in one sentence.
     */
    public let message: String
    /**
     * What to do about it, in one sentence.
     */
    public let advice: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How much it matters: `warn`, `reject` or `unknown`.
         */outcome: AudioOutcome,
        /**
         * What it is, for programs. As the server names it where the server has a name:
         * `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
         * `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
         * `TRUNCATED` or `UNREADABLE`.
         */code: String,
        /**
         * What is wrong, with the numbers, in one sentence.
         */message: String,
        /**
         * What to do about it, in one sentence.
         */advice: String) {
        self.outcome = outcome
        self.code = code
        self.message = message
        self.advice = advice
    }




}

#if compiler(>=6)
extension AudioFinding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioFinding: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioFinding {
        return
            try AudioFinding(
                outcome: FfiConverterTypeAudioOutcome.read(from: &buf),
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                advice: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: AudioFinding, into buf: inout [UInt8]) {
        FfiConverterTypeAudioOutcome.write(value.outcome, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterString.write(value.advice, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFinding_lift(_ buf: RustBuffer) throws -> AudioFinding {
    return try FfiConverterTypeAudioFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFinding_lower(_ value: AudioFinding) -> RustBuffer {
    return FfiConverterTypeAudioFinding.lower(value)
}


/**
 * What the vendor found of the recording itself.
 */
public struct AudioQuality: Equatable, Hashable {
    /**
     * What is wrong with it. Empty when nothing was found.
     */
    public let issues: [AudioQualityIssue]
    /**
     * The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`.
     */
    public let voicePercentage: Double?
    /**
     * How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`.
     */
    public let audioClarity: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is wrong with it. Empty when nothing was found.
         */issues: [AudioQualityIssue] = [],
        /**
         * The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`.
         */voicePercentage: Double? = nil,
        /**
         * How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`.
         */audioClarity: Double? = nil) {
        self.issues = issues
        self.voicePercentage = voicePercentage
        self.audioClarity = audioClarity
    }




}

#if compiler(>=6)
extension AudioQuality: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioQuality: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioQuality {
        return
            try AudioQuality(
                issues: FfiConverterSequenceTypeAudioQualityIssue.read(from: &buf),
                voicePercentage: FfiConverterOptionDouble.read(from: &buf),
                audioClarity: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    static func write(_ value: AudioQuality, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAudioQualityIssue.write(value.issues, into: &buf)
        FfiConverterOptionDouble.write(value.voicePercentage, into: &buf)
        FfiConverterOptionDouble.write(value.audioClarity, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioQuality_lift(_ buf: RustBuffer) throws -> AudioQuality {
    return try FfiConverterTypeAudioQuality.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioQuality_lower(_ value: AudioQuality) -> RustBuffer {
    return FfiConverterTypeAudioQuality.lower(value)
}


/**
 * The outcome of an audio check, and why.
 */
public struct AudioVerdict: Equatable, Hashable {
    /**
     * The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`.
     */
    public let outcome: AudioOutcome
    /**
     * What was found, the weightiest first.
     */
    public let findings: [AudioFinding]
    /**
     * What the verdict is based on.
     */
    public let facts: AudioFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`.
         */outcome: AudioOutcome,
        /**
         * What was found, the weightiest first.
         */findings: [AudioFinding] = [],
        /**
         * What the verdict is based on.
         */facts: AudioFacts) {
        self.outcome = outcome
        self.findings = findings
        self.facts = facts
    }




}

#if compiler(>=6)
extension AudioVerdict: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioVerdict: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioVerdict {
        return
            try AudioVerdict(
                outcome: FfiConverterTypeAudioOutcome.read(from: &buf),
                findings: FfiConverterSequenceTypeAudioFinding.read(from: &buf),
                facts: FfiConverterTypeAudioFacts.read(from: &buf)
        )
    }

    static func write(_ value: AudioVerdict, into buf: inout [UInt8]) {
        FfiConverterTypeAudioOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeAudioFinding.write(value.findings, into: &buf)
        FfiConverterTypeAudioFacts.write(value.facts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioVerdict_lift(_ buf: RustBuffer) throws -> AudioVerdict {
    return try FfiConverterTypeAudioVerdict.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioVerdict_lower(_ value: AudioVerdict) -> RustBuffer {
    return FfiConverterTypeAudioVerdict.lower(value)
}


/**
 * A passage of a regulation.
 */
public struct CitationChunk: Equatable, Hashable {
    /**
     * The passage.
     */
    public let text: String
    /**
     * Where it begins, in the unit of the vendor's host: bytes in production.
     */
    public let startOffset: Int64?
    /**
     * Where it ends.
     */
    public let endOffset: Int64?
    /**
     * The headings it stands under.
     */
    public let sectionPath: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The passage.
         */text: String,
        /**
         * Where it begins, in the unit of the vendor's host: bytes in production.
         */startOffset: Int64? = nil,
        /**
         * Where it ends.
         */endOffset: Int64? = nil,
        /**
         * The headings it stands under.
         */sectionPath: String? = nil) {
        self.text = text
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.sectionPath = sectionPath
    }




}

#if compiler(>=6)
extension CitationChunk: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCitationChunk: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CitationChunk {
        return
            try CitationChunk(
                text: FfiConverterString.read(from: &buf),
                startOffset: FfiConverterOptionInt64.read(from: &buf),
                endOffset: FfiConverterOptionInt64.read(from: &buf),
                sectionPath: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: CitationChunk, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionInt64.write(value.startOffset, into: &buf)
        FfiConverterOptionInt64.write(value.endOffset, into: &buf)
        FfiConverterOptionString.write(value.sectionPath, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCitationChunk_lift(_ buf: RustBuffer) throws -> CitationChunk {
    return try FfiConverterTypeCitationChunk.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCitationChunk_lower(_ value: CitationChunk) -> RustBuffer {
    return FfiConverterTypeCitationChunk.lower(value)
}


/**
 * How a client reaches a vendor. Every field has a default; see each.
 */
public struct ClientOptions: Equatable, Hashable, CustomStringConvertible {
    /**
     * The account identifier. Default: the vendor's environment variable
     * (`AMPLIFIER_ACCOUNT_ID`).
     */
    public var accountId: String?
    /**
     * The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
     */
    public var apiKey: Secret?
    /**
     * The access token, for vendors who want one that expires. Default: the vendor's environment
     * variable (`ALLIANCE_TOKEN`).
     */
    public var token: Secret?
    /**
     * How to authenticate, for vendors who know several ways. Default: what the vendor documents
     * for the address.
     */
    public var auth: AuthScheme?
    /**
     * Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
     * vendor's production address.
     */
    public var baseUrl: String?
    /**
     * The requests the account may start per minute. Default: `Plan.standard`.
     */
    public var plan: Plan?
    /**
     * How long connecting may take, TLS included. Default: 10 s.
     */
    public var connectTimeout: TimeInterval?
    /**
     * How long one attempt of an ordinary request may take, from connecting to the last byte of
     * the answer. Default: 30 s.
     */
    public var timeout: TimeInterval?
    /**
     * How long one attempt of an upload may take. Default: 10 min.
     */
    public var uploadTimeout: TimeInterval?
    /**
     * How many further attempts one call may make in all, those of every request it needs counted
     * together. Default: 5. Waits for a job do not count; they look again until their deadline.
     */
    public var maxRetries: UInt32?
    /**
     * The first pause before another attempt; doubled each time, and then drawn at random between
     * that and 1.3 times of it. Default: 1 s.
     */
    public var retryBase: TimeInterval?
    /**
     * The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
     * more ends the call with `rate_limited` or `server`. Default: 2 min.
     */
    public var retryMax: TimeInterval?
    /**
     * The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
     */
    public var maxResponseBytes: UInt64?
    /**
     * The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
     * `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
     */
    public var proxy: String?
    /**
     * How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
     * reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
     * its answer. What needs one more waits. Default: 100.
     */
    public var maxConnections: UInt32?
    /**
     * Further root certificates to trust, as PEM text. Default: the platform's only
     * (`SSL_CERT_FILE` is honoured).
     */
    public var extraCaPem: String?
    /**
     * Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing.
     */
    public var userAgent: String?
    /**
     * Allows plain `http` to other machines, which shows the credentials to the network.
     * Default: `false`; loopback addresses need no permission.
     */
    public var allowHttp: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account identifier. Default: the vendor's environment variable
         * (`AMPLIFIER_ACCOUNT_ID`).
         */accountId: String? = nil,
        /**
         * The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
         */apiKey: Secret? = nil,
        /**
         * The access token, for vendors who want one that expires. Default: the vendor's environment
         * variable (`ALLIANCE_TOKEN`).
         */token: Secret? = nil,
        /**
         * How to authenticate, for vendors who know several ways. Default: what the vendor documents
         * for the address.
         */auth: AuthScheme? = nil,
        /**
         * Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
         * vendor's production address.
         */baseUrl: String? = nil,
        /**
         * The requests the account may start per minute. Default: `Plan.standard`.
         */plan: Plan? = nil,
        /**
         * How long connecting may take, TLS included. Default: 10 s.
         */connectTimeout: TimeInterval? = nil,
        /**
         * How long one attempt of an ordinary request may take, from connecting to the last byte of
         * the answer. Default: 30 s.
         */timeout: TimeInterval? = nil,
        /**
         * How long one attempt of an upload may take. Default: 10 min.
         */uploadTimeout: TimeInterval? = nil,
        /**
         * How many further attempts one call may make in all, those of every request it needs counted
         * together. Default: 5. Waits for a job do not count; they look again until their deadline.
         */maxRetries: UInt32? = nil,
        /**
         * The first pause before another attempt; doubled each time, and then drawn at random between
         * that and 1.3 times of it. Default: 1 s.
         */retryBase: TimeInterval? = nil,
        /**
         * The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
         * more ends the call with `rate_limited` or `server`. Default: 2 min.
         */retryMax: TimeInterval? = nil,
        /**
         * The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
         */maxResponseBytes: UInt64? = nil,
        /**
         * The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
         * `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
         */proxy: String? = nil,
        /**
         * How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
         * reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
         * its answer. What needs one more waits. Default: 100.
         */maxConnections: UInt32? = nil,
        /**
         * Further root certificates to trust, as PEM text. Default: the platform's only
         * (`SSL_CERT_FILE` is honoured).
         */extraCaPem: String? = nil,
        /**
         * Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing.
         */userAgent: String? = nil,
        /**
         * Allows plain `http` to other machines, which shows the credentials to the network.
         * Default: `false`; loopback addresses need no permission.
         */allowHttp: Bool? = nil) {
        self.accountId = accountId
        self.apiKey = apiKey
        self.token = token
        self.auth = auth
        self.baseUrl = baseUrl
        self.plan = plan
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.uploadTimeout = uploadTimeout
        self.maxRetries = maxRetries
        self.retryBase = retryBase
        self.retryMax = retryMax
        self.maxResponseBytes = maxResponseBytes
        self.proxy = proxy
        self.maxConnections = maxConnections
        self.extraCaPem = extraCaPem
        self.userAgent = userAgent
        self.allowHttp = allowHttp
    }




// The local Rust `Display` implementation.
    public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_clientoptions_uniffi_trait_display(
            FfiConverterTypeClientOptions_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ClientOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeClientOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClientOptions {
        return
            try ClientOptions(
                accountId: FfiConverterOptionString.read(from: &buf),
                apiKey: FfiConverterOptionTypeSecret.read(from: &buf),
                token: FfiConverterOptionTypeSecret.read(from: &buf),
                auth: FfiConverterOptionTypeAuthScheme.read(from: &buf),
                baseUrl: FfiConverterOptionString.read(from: &buf),
                plan: FfiConverterOptionTypePlan.read(from: &buf),
                connectTimeout: FfiConverterOptionDuration.read(from: &buf),
                timeout: FfiConverterOptionDuration.read(from: &buf),
                uploadTimeout: FfiConverterOptionDuration.read(from: &buf),
                maxRetries: FfiConverterOptionUInt32.read(from: &buf),
                retryBase: FfiConverterOptionDuration.read(from: &buf),
                retryMax: FfiConverterOptionDuration.read(from: &buf),
                maxResponseBytes: FfiConverterOptionUInt64.read(from: &buf),
                proxy: FfiConverterOptionString.read(from: &buf),
                maxConnections: FfiConverterOptionUInt32.read(from: &buf),
                extraCaPem: FfiConverterOptionString.read(from: &buf),
                userAgent: FfiConverterOptionString.read(from: &buf),
                allowHttp: FfiConverterOptionBool.read(from: &buf)
        )
    }

    static func write(_ value: ClientOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.accountId, into: &buf)
        FfiConverterOptionTypeSecret.write(value.apiKey, into: &buf)
        FfiConverterOptionTypeSecret.write(value.token, into: &buf)
        FfiConverterOptionTypeAuthScheme.write(value.auth, into: &buf)
        FfiConverterOptionString.write(value.baseUrl, into: &buf)
        FfiConverterOptionTypePlan.write(value.plan, into: &buf)
        FfiConverterOptionDuration.write(value.connectTimeout, into: &buf)
        FfiConverterOptionDuration.write(value.timeout, into: &buf)
        FfiConverterOptionDuration.write(value.uploadTimeout, into: &buf)
        FfiConverterOptionUInt32.write(value.maxRetries, into: &buf)
        FfiConverterOptionDuration.write(value.retryBase, into: &buf)
        FfiConverterOptionDuration.write(value.retryMax, into: &buf)
        FfiConverterOptionUInt64.write(value.maxResponseBytes, into: &buf)
        FfiConverterOptionString.write(value.proxy, into: &buf)
        FfiConverterOptionUInt32.write(value.maxConnections, into: &buf)
        FfiConverterOptionString.write(value.extraCaPem, into: &buf)
        FfiConverterOptionString.write(value.userAgent, into: &buf)
        FfiConverterOptionBool.write(value.allowHttp, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeClientOptions_lift(_ buf: RustBuffer) throws -> ClientOptions {
    return try FfiConverterTypeClientOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeClientOptions_lower(_ value: ClientOptions) -> RustBuffer {
    return FfiConverterTypeClientOptions.lower(value)
}


/**
 * Counts of what a client has done since it was made.
 */
public struct ClientStats: Equatable, Hashable {
    /**
     * Attempts to submit that were sent.
     */
    public let uploads: Int64
    /**
     * Other requests that were sent, the following included.
     */
    public let others: Int64
    /**
     * Attempts that followed a failed one of the same call.
     */
    public let retries: Int64
    /**
     * Answers 429: the vendor found its rate limit exceeded.
     */
    public let rateLimited: Int64
    /**
     * Submissions without a usable answer whose job was looked for in the list.
     */
    public let reconciliations: Int64
    /**
     * List requests that answered for several waits at once.
     */
    public let sweeps: Int64
    /**
     * Waits that a delivered webhook ended.
     */
    public let deliveries: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Attempts to submit that were sent.
         */uploads: Int64,
        /**
         * Other requests that were sent, the following included.
         */others: Int64,
        /**
         * Attempts that followed a failed one of the same call.
         */retries: Int64,
        /**
         * Answers 429: the vendor found its rate limit exceeded.
         */rateLimited: Int64,
        /**
         * Submissions without a usable answer whose job was looked for in the list.
         */reconciliations: Int64,
        /**
         * List requests that answered for several waits at once.
         */sweeps: Int64,
        /**
         * Waits that a delivered webhook ended.
         */deliveries: Int64) {
        self.uploads = uploads
        self.others = others
        self.retries = retries
        self.rateLimited = rateLimited
        self.reconciliations = reconciliations
        self.sweeps = sweeps
        self.deliveries = deliveries
    }




}

#if compiler(>=6)
extension ClientStats: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeClientStats: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClientStats {
        return
            try ClientStats(
                uploads: FfiConverterInt64.read(from: &buf),
                others: FfiConverterInt64.read(from: &buf),
                retries: FfiConverterInt64.read(from: &buf),
                rateLimited: FfiConverterInt64.read(from: &buf),
                reconciliations: FfiConverterInt64.read(from: &buf),
                sweeps: FfiConverterInt64.read(from: &buf),
                deliveries: FfiConverterInt64.read(from: &buf)
        )
    }

    static func write(_ value: ClientStats, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.uploads, into: &buf)
        FfiConverterInt64.write(value.others, into: &buf)
        FfiConverterInt64.write(value.retries, into: &buf)
        FfiConverterInt64.write(value.rateLimited, into: &buf)
        FfiConverterInt64.write(value.reconciliations, into: &buf)
        FfiConverterInt64.write(value.sweeps, into: &buf)
        FfiConverterInt64.write(value.deliveries, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeClientStats_lift(_ buf: RustBuffer) throws -> ClientStats {
    return try FfiConverterTypeClientStats.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeClientStats_lower(_ value: ClientStats) -> RustBuffer {
    return FfiConverterTypeClientStats.lower(value)
}


/**
 * The account's balance.
 *
 * Serializes as the vendor's own document.
 */
public struct Credits: Equatable, Hashable {
    /**
     * Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
     */
    public let credits: Int64
    /**
     * The number exactly as the vendor wrote it.
     */
    public let exact: String
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
         */credits: Int64,
        /**
         * The number exactly as the vendor wrote it.
         */exact: String,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.credits = credits
        self.exact = exact
        self.raw = raw
    }




}

#if compiler(>=6)
extension Credits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCredits: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Credits {
        return
            try Credits(
                credits: FfiConverterInt64.read(from: &buf),
                exact: FfiConverterString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: Credits, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.credits, into: &buf)
        FfiConverterString.write(value.exact, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCredits_lift(_ buf: RustBuffer) throws -> Credits {
    return try FfiConverterTypeCredits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCredits_lower(_ value: Credits) -> RustBuffer {
    return FfiConverterTypeCredits.lower(value)
}


/**
 * A scale between two anchors.
 */
public struct ExtendedMetric: Equatable, Hashable {
    /**
     * The identifier, such as `anxious-mood`.
     */
    public let metricId: String
    /**
     * The name for people.
     */
    public let label: String?
    /**
     * The mean, from 0 to 1.
     */
    public let scoreMean: Double?
    /**
     * The standard deviation, from 0 to 1.
     */
    public let scoreStd: Double?
    /**
     * What 0 stands for.
     */
    public let lowAnchor: String?
    /**
     * What 1 stands for.
     */
    public let highAnchor: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier, such as `anxious-mood`.
         */metricId: String,
        /**
         * The name for people.
         */label: String? = nil,
        /**
         * The mean, from 0 to 1.
         */scoreMean: Double? = nil,
        /**
         * The standard deviation, from 0 to 1.
         */scoreStd: Double? = nil,
        /**
         * What 0 stands for.
         */lowAnchor: String? = nil,
        /**
         * What 1 stands for.
         */highAnchor: String? = nil) {
        self.metricId = metricId
        self.label = label
        self.scoreMean = scoreMean
        self.scoreStd = scoreStd
        self.lowAnchor = lowAnchor
        self.highAnchor = highAnchor
    }




}

#if compiler(>=6)
extension ExtendedMetric: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeExtendedMetric: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtendedMetric {
        return
            try ExtendedMetric(
                metricId: FfiConverterString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                scoreMean: FfiConverterOptionDouble.read(from: &buf),
                scoreStd: FfiConverterOptionDouble.read(from: &buf),
                lowAnchor: FfiConverterOptionString.read(from: &buf),
                highAnchor: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: ExtendedMetric, into buf: inout [UInt8]) {
        FfiConverterString.write(value.metricId, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterOptionDouble.write(value.scoreMean, into: &buf)
        FfiConverterOptionDouble.write(value.scoreStd, into: &buf)
        FfiConverterOptionString.write(value.lowAnchor, into: &buf)
        FfiConverterOptionString.write(value.highAnchor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExtendedMetric_lift(_ buf: RustBuffer) throws -> ExtendedMetric {
    return try FfiConverterTypeExtendedMetric.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExtendedMetric_lower(_ value: ExtendedMetric) -> RustBuffer {
    return FfiConverterTypeExtendedMetric.lower(value)
}


/**
 * The facts of a failure.
 */
struct Failure: Equatable, Hashable {
    /**
     * What a caller can do about it.
     */
    let kind: ErrorKind
    /**
     * What happened, to what, and what to do.
     */
    let detail: String
    /**
     * Whether the same call may succeed later without a change.
     */
    let isRetryable: Bool
    /**
     * The HTTP status, when the vendor answered.
     */
    let status: Int32?
    /**
     * The vendor's word for the error, such as `AUDIO_TOO_SHORT`.
     */
    let code: String?
    /**
     * The vendor's identifier of the request, for its support.
     */
    let requestId: String?
    /**
     * How long the vendor asked to wait.
     */
    let retryAfter: TimeInterval?
    /**
     * The job concerned.
     */
    let jobId: String?
    /**
     * The token with which another call, process or language goes on.
     */
    let token: String?
    /**
     * What made a submission's outcome unknown: the network, a timeout, the server, or an answer
     * that is not what the vendor documents.
     */
    let submitCause: ErrorKind?
    /**
     * The jobs that an unknown submission may have become.
     */
    let candidates: [String]
    /**
     * What the vendor answered, as text; at most 64 KiB. May hold what the caller sent.
     */
    let raw: String?

    // Default memberwise initializers are never by default, so we
    // declare one manually.
    init(
        /**
         * What a caller can do about it.
         */kind: ErrorKind,
        /**
         * What happened, to what, and what to do.
         */detail: String,
        /**
         * Whether the same call may succeed later without a change.
         */isRetryable: Bool,
        /**
         * The HTTP status, when the vendor answered.
         */status: Int32?,
        /**
         * The vendor's word for the error, such as `AUDIO_TOO_SHORT`.
         */code: String?,
        /**
         * The vendor's identifier of the request, for its support.
         */requestId: String?,
        /**
         * How long the vendor asked to wait.
         */retryAfter: TimeInterval?,
        /**
         * The job concerned.
         */jobId: String?,
        /**
         * The token with which another call, process or language goes on.
         */token: String?,
        /**
         * What made a submission's outcome unknown: the network, a timeout, the server, or an answer
         * that is not what the vendor documents.
         */submitCause: ErrorKind?,
        /**
         * The jobs that an unknown submission may have become.
         */candidates: [String],
        /**
         * What the vendor answered, as text; at most 64 KiB. May hold what the caller sent.
         */raw: String?) {
        self.kind = kind
        self.detail = detail
        self.isRetryable = isRetryable
        self.status = status
        self.code = code
        self.requestId = requestId
        self.retryAfter = retryAfter
        self.jobId = jobId
        self.token = token
        self.submitCause = submitCause
        self.candidates = candidates
        self.raw = raw
    }




}

#if compiler(>=6)
extension Failure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        return
            try Failure(
                kind: FfiConverterTypeErrorKind.read(from: &buf),
                detail: FfiConverterString.read(from: &buf),
                isRetryable: FfiConverterBool.read(from: &buf),
                status: FfiConverterOptionInt32.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                retryAfter: FfiConverterOptionDuration.read(from: &buf),
                jobId: FfiConverterOptionString.read(from: &buf),
                token: FfiConverterOptionString.read(from: &buf),
                submitCause: FfiConverterOptionTypeErrorKind.read(from: &buf),
                candidates: FfiConverterSequenceString.read(from: &buf),
                raw: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: Failure, into buf: inout [UInt8]) {
        FfiConverterTypeErrorKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.detail, into: &buf)
        FfiConverterBool.write(value.isRetryable, into: &buf)
        FfiConverterOptionInt32.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterOptionDuration.write(value.retryAfter, into: &buf)
        FfiConverterOptionString.write(value.jobId, into: &buf)
        FfiConverterOptionString.write(value.token, into: &buf)
        FfiConverterOptionTypeErrorKind.write(value.submitCause, into: &buf)
        FfiConverterSequenceString.write(value.candidates, into: &buf)
        FfiConverterOptionString.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}


/**
 * Something wrong with a text.
 */
public struct Finding: Equatable, Hashable {
    /**
     * How much it weighs.
     */
    public let priority: FindingPriority
    /**
     * What is wrong, in a few words.
     */
    public let title: String?
    /**
     * What is wrong, explained.
     */
    public let details: String?
    /**
     * What it offends against.
     */
    public let citations: [RegulationCitation]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How much it weighs.
         */priority: FindingPriority,
        /**
         * What is wrong, in a few words.
         */title: String? = nil,
        /**
         * What is wrong, explained.
         */details: String? = nil,
        /**
         * What it offends against.
         */citations: [RegulationCitation] = []) {
        self.priority = priority
        self.title = title
        self.details = details
        self.citations = citations
    }




}

#if compiler(>=6)
extension Finding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFinding: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Finding {
        return
            try Finding(
                priority: FfiConverterTypeFindingPriority.read(from: &buf),
                title: FfiConverterOptionString.read(from: &buf),
                details: FfiConverterOptionString.read(from: &buf),
                citations: FfiConverterSequenceTypeRegulationCitation.read(from: &buf)
        )
    }

    static func write(_ value: Finding, into buf: inout [UInt8]) {
        FfiConverterTypeFindingPriority.write(value.priority, into: &buf)
        FfiConverterOptionString.write(value.title, into: &buf)
        FfiConverterOptionString.write(value.details, into: &buf)
        FfiConverterSequenceTypeRegulationCitation.write(value.citations, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}


/**
 * The answer to a submission.
 *
 * Serializes as the vendor's own document.
 */
public struct IdunoxAccepted: Equatable, Hashable {
    /**
     * The submission's identifier, a UUID: what to wait for.
     */
    public let submissionId: String
    /**
     * The first step's identifier, where the vendor sends it.
     */
    public let jobId: String?
    /**
     * Your name for the submission.
     */
    public let partnerSubmissionId: String?
    /**
     * Where the submission stands.
     */
    public let status: IdunoxSubmissionStatus?
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The submission's identifier, a UUID: what to wait for.
         */submissionId: String,
        /**
         * The first step's identifier, where the vendor sends it.
         */jobId: String? = nil,
        /**
         * Your name for the submission.
         */partnerSubmissionId: String? = nil,
        /**
         * Where the submission stands.
         */status: IdunoxSubmissionStatus? = nil,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.submissionId = submissionId
        self.jobId = jobId
        self.partnerSubmissionId = partnerSubmissionId
        self.status = status
        self.statusLabel = statusLabel
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxAccepted: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxAccepted: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxAccepted {
        return
            try IdunoxAccepted(
                submissionId: FfiConverterString.read(from: &buf),
                jobId: FfiConverterOptionString.read(from: &buf),
                partnerSubmissionId: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxSubmissionStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxAccepted, into buf: inout [UInt8]) {
        FfiConverterString.write(value.submissionId, into: &buf)
        FfiConverterOptionString.write(value.jobId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterOptionTypeIdunoxSubmissionStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxAccepted_lift(_ buf: RustBuffer) throws -> IdunoxAccepted {
    return try FfiConverterTypeIdunoxAccepted.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxAccepted_lower(_ value: IdunoxAccepted) -> RustBuffer {
    return FfiConverterTypeIdunoxAccepted.lower(value)
}


/**
 * Something to download.
 */
public struct IdunoxArtifact: Equatable, Hashable {
    /**
     * The artifact's identifier, a UUID.
     */
    public let artifactId: String
    /**
     * Its format.
     */
    public let artifactType: IdunoxArtifactType?
    /**
     * The format, for people.
     */
    public let typeLabel: String?
    /**
     * Whether it can be downloaded, such as `available`.
     */
    public let availability: String?
    /**
     * That, for people.
     */
    public let availabilityLabel: String?
    /**
     * The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
     * secret.
     */
    public let downloadUrl: Secret?
    /**
     * Until when that address works; asking for the result again gives another.
     */
    public let expiresAt: Timestamp?
    /**
     * When the artifact was written.
     */
    public let generatedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The artifact's identifier, a UUID.
         */artifactId: String,
        /**
         * Its format.
         */artifactType: IdunoxArtifactType? = nil,
        /**
         * The format, for people.
         */typeLabel: String? = nil,
        /**
         * Whether it can be downloaded, such as `available`.
         */availability: String? = nil,
        /**
         * That, for people.
         */availabilityLabel: String? = nil,
        /**
         * The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
         * secret.
         */downloadUrl: Secret? = nil,
        /**
         * Until when that address works; asking for the result again gives another.
         */expiresAt: Timestamp? = nil,
        /**
         * When the artifact was written.
         */generatedAt: Timestamp? = nil) {
        self.artifactId = artifactId
        self.artifactType = artifactType
        self.typeLabel = typeLabel
        self.availability = availability
        self.availabilityLabel = availabilityLabel
        self.downloadUrl = downloadUrl
        self.expiresAt = expiresAt
        self.generatedAt = generatedAt
    }




}

#if compiler(>=6)
extension IdunoxArtifact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxArtifact: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxArtifact {
        return
            try IdunoxArtifact(
                artifactId: FfiConverterString.read(from: &buf),
                artifactType: FfiConverterOptionTypeIdunoxArtifactType.read(from: &buf),
                typeLabel: FfiConverterOptionString.read(from: &buf),
                availability: FfiConverterOptionString.read(from: &buf),
                availabilityLabel: FfiConverterOptionString.read(from: &buf),
                downloadUrl: FfiConverterOptionTypeSecret.read(from: &buf),
                expiresAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                generatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxArtifact, into buf: inout [UInt8]) {
        FfiConverterString.write(value.artifactId, into: &buf)
        FfiConverterOptionTypeIdunoxArtifactType.write(value.artifactType, into: &buf)
        FfiConverterOptionString.write(value.typeLabel, into: &buf)
        FfiConverterOptionString.write(value.availability, into: &buf)
        FfiConverterOptionString.write(value.availabilityLabel, into: &buf)
        FfiConverterOptionTypeSecret.write(value.downloadUrl, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.expiresAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.generatedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxArtifact_lift(_ buf: RustBuffer) throws -> IdunoxArtifact {
    return try FfiConverterTypeIdunoxArtifact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxArtifact_lower(_ value: IdunoxArtifact) -> RustBuffer {
    return FfiConverterTypeIdunoxArtifact.lower(value)
}


/**
 * Where a score stands.
 */
public struct IdunoxBand: Equatable, Hashable {
    /**
     * The word for it.
     */
    public let tier: IdunoxBandTier?
    /**
     * The band, for people.
     */
    public let label: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The word for it.
         */tier: IdunoxBandTier? = nil,
        /**
         * The band, for people.
         */label: String? = nil) {
        self.tier = tier
        self.label = label
    }




}

#if compiler(>=6)
extension IdunoxBand: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxBand: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxBand {
        return
            try IdunoxBand(
                tier: FfiConverterOptionTypeIdunoxBandTier.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxBand, into buf: inout [UInt8]) {
        FfiConverterOptionTypeIdunoxBandTier.write(value.tier, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxBand_lift(_ buf: RustBuffer) throws -> IdunoxBand {
    return try FfiConverterTypeIdunoxBand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxBand_lower(_ value: IdunoxBand) -> RustBuffer {
    return FfiConverterTypeIdunoxBand.lower(value)
}


/**
 * What a submission has brought forth.
 */
public struct IdunoxCounts: Equatable, Hashable {
    /**
     * Documents.
     */
    public let documents: UInt32?
    /**
     * Results.
     */
    public let results: UInt32?
    /**
     * Artifacts.
     */
    public let artifacts: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Documents.
         */documents: UInt32? = nil,
        /**
         * Results.
         */results: UInt32? = nil,
        /**
         * Artifacts.
         */artifacts: UInt32? = nil) {
        self.documents = documents
        self.results = results
        self.artifacts = artifacts
    }




}

#if compiler(>=6)
extension IdunoxCounts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxCounts: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxCounts {
        return
            try IdunoxCounts(
                documents: FfiConverterOptionUInt32.read(from: &buf),
                results: FfiConverterOptionUInt32.read(from: &buf),
                artifacts: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxCounts, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.documents, into: &buf)
        FfiConverterOptionUInt32.write(value.results, into: &buf)
        FfiConverterOptionUInt32.write(value.artifacts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxCounts_lift(_ buf: RustBuffer) throws -> IdunoxCounts {
    return try FfiConverterTypeIdunoxCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxCounts_lower(_ value: IdunoxCounts) -> RustBuffer {
    return FfiConverterTypeIdunoxCounts.lower(value)
}


/**
 * Whether the vendor's server runs; says nothing of what is behind it.
 *
 * Serializes as the vendor's own document.
 */
public struct IdunoxHealth: Equatable, Hashable {
    /**
     * `ok` when it runs.
     */
    public let status: String
    /**
     * The server's time.
     */
    public let timestamp: Timestamp?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `ok` when it runs.
         */status: String,
        /**
         * The server's time.
         */timestamp: Timestamp? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.status = status
        self.timestamp = timestamp
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxHealth: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxHealth: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxHealth {
        return
            try IdunoxHealth(
                status: FfiConverterString.read(from: &buf),
                timestamp: FfiConverterOptionTypeTimestamp.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxHealth, into buf: inout [UInt8]) {
        FfiConverterString.write(value.status, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.timestamp, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxHealth_lift(_ buf: RustBuffer) throws -> IdunoxHealth {
    return try FfiConverterTypeIdunoxHealth.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxHealth_lower(_ value: IdunoxHealth) -> RustBuffer {
    return FfiConverterTypeIdunoxHealth.lower(value)
}


/**
 * One step of a submission. The vendor leaves out nearly everything at times.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
public struct IdunoxJob: Equatable, Hashable {
    /**
     * The job's identifier, a UUID.
     */
    public let jobId: String
    /**
     * The submission it is a step of.
     */
    public let submissionId: String?
    /**
     * Your name for the submission.
     */
    public let partnerSubmissionId: String?
    /**
     * Your pseudonym for the person.
     */
    public let partnerSubjectId: String?
    /**
     * Which step it is.
     */
    public let jobType: IdunoxJobType?
    /**
     * The step, for people.
     */
    public let typeLabel: String?
    /**
     * Where the step stands. Says nothing of the other six.
     */
    public let status: IdunoxStatus?
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * The part of the submission it is for, where there are parts.
     */
    public let segment: String?
    /**
     * The identifier sent with the submission to find it in logs.
     */
    public let correlationId: String?
    /**
     * The job that made this one.
     */
    public let parentJobId: String?
    /**
     * How many attempts were begun.
     */
    public let attempts: UInt32?
    /**
     * How many attempts there may be.
     */
    public let maxAttempts: UInt32?
    /**
     * Why the latest attempt failed.
     */
    public let lastError: String?
    /**
     * More about it: JSON of any type.
     */
    public let errorDetail: RawJson?
    /**
     * When the step became ready to run.
     */
    public let queuedAt: Timestamp?
    /**
     * When a worker took it.
     */
    public let acceptedAt: Timestamp?
    /**
     * When it began.
     */
    public let startedAt: Timestamp?
    /**
     * When it succeeded.
     */
    public let completedAt: Timestamp?
    /**
     * When its latest attempt failed.
     */
    public let failedAt: Timestamp?
    /**
     * When the vendor promises it to be done.
     */
    public let slaDeadlineAt: Timestamp?
    /**
     * How long it ran, in milliseconds.
     */
    public let processingDurationMs: Int64?
    /**
     * Whether that promise was broken.
     */
    public let slaBreached: Bool?
    /**
     * When the job was made.
     */
    public let createdAt: Timestamp?
    /**
     * When it last changed.
     */
    public let updatedAt: Timestamp?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier, a UUID.
         */jobId: String,
        /**
         * The submission it is a step of.
         */submissionId: String? = nil,
        /**
         * Your name for the submission.
         */partnerSubmissionId: String? = nil,
        /**
         * Your pseudonym for the person.
         */partnerSubjectId: String? = nil,
        /**
         * Which step it is.
         */jobType: IdunoxJobType? = nil,
        /**
         * The step, for people.
         */typeLabel: String? = nil,
        /**
         * Where the step stands. Says nothing of the other six.
         */status: IdunoxStatus? = nil,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * The part of the submission it is for, where there are parts.
         */segment: String? = nil,
        /**
         * The identifier sent with the submission to find it in logs.
         */correlationId: String? = nil,
        /**
         * The job that made this one.
         */parentJobId: String? = nil,
        /**
         * How many attempts were begun.
         */attempts: UInt32? = nil,
        /**
         * How many attempts there may be.
         */maxAttempts: UInt32? = nil,
        /**
         * Why the latest attempt failed.
         */lastError: String? = nil,
        /**
         * More about it: JSON of any type.
         */errorDetail: RawJson? = nil,
        /**
         * When the step became ready to run.
         */queuedAt: Timestamp? = nil,
        /**
         * When a worker took it.
         */acceptedAt: Timestamp? = nil,
        /**
         * When it began.
         */startedAt: Timestamp? = nil,
        /**
         * When it succeeded.
         */completedAt: Timestamp? = nil,
        /**
         * When its latest attempt failed.
         */failedAt: Timestamp? = nil,
        /**
         * When the vendor promises it to be done.
         */slaDeadlineAt: Timestamp? = nil,
        /**
         * How long it ran, in milliseconds.
         */processingDurationMs: Int64? = nil,
        /**
         * Whether that promise was broken.
         */slaBreached: Bool? = nil,
        /**
         * When the job was made.
         */createdAt: Timestamp? = nil,
        /**
         * When it last changed.
         */updatedAt: Timestamp? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.jobId = jobId
        self.submissionId = submissionId
        self.partnerSubmissionId = partnerSubmissionId
        self.partnerSubjectId = partnerSubjectId
        self.jobType = jobType
        self.typeLabel = typeLabel
        self.status = status
        self.statusLabel = statusLabel
        self.segment = segment
        self.correlationId = correlationId
        self.parentJobId = parentJobId
        self.attempts = attempts
        self.maxAttempts = maxAttempts
        self.lastError = lastError
        self.errorDetail = errorDetail
        self.queuedAt = queuedAt
        self.acceptedAt = acceptedAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.failedAt = failedAt
        self.slaDeadlineAt = slaDeadlineAt
        self.processingDurationMs = processingDurationMs
        self.slaBreached = slaBreached
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxJob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxJob: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxJob {
        return
            try IdunoxJob(
                jobId: FfiConverterString.read(from: &buf),
                submissionId: FfiConverterOptionString.read(from: &buf),
                partnerSubmissionId: FfiConverterOptionString.read(from: &buf),
                partnerSubjectId: FfiConverterOptionString.read(from: &buf),
                jobType: FfiConverterOptionTypeIdunoxJobType.read(from: &buf),
                typeLabel: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                segment: FfiConverterOptionString.read(from: &buf),
                correlationId: FfiConverterOptionString.read(from: &buf),
                parentJobId: FfiConverterOptionString.read(from: &buf),
                attempts: FfiConverterOptionUInt32.read(from: &buf),
                maxAttempts: FfiConverterOptionUInt32.read(from: &buf),
                lastError: FfiConverterOptionString.read(from: &buf),
                errorDetail: FfiConverterOptionTypeRawJson.read(from: &buf),
                queuedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                acceptedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                startedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                failedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                slaDeadlineAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                processingDurationMs: FfiConverterOptionInt64.read(from: &buf),
                slaBreached: FfiConverterOptionBool.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxJob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterOptionString.write(value.submissionId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubjectId, into: &buf)
        FfiConverterOptionTypeIdunoxJobType.write(value.jobType, into: &buf)
        FfiConverterOptionString.write(value.typeLabel, into: &buf)
        FfiConverterOptionTypeIdunoxStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterOptionString.write(value.segment, into: &buf)
        FfiConverterOptionString.write(value.correlationId, into: &buf)
        FfiConverterOptionString.write(value.parentJobId, into: &buf)
        FfiConverterOptionUInt32.write(value.attempts, into: &buf)
        FfiConverterOptionUInt32.write(value.maxAttempts, into: &buf)
        FfiConverterOptionString.write(value.lastError, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.errorDetail, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.queuedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.acceptedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.startedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.failedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.slaDeadlineAt, into: &buf)
        FfiConverterOptionInt64.write(value.processingDurationMs, into: &buf)
        FfiConverterOptionBool.write(value.slaBreached, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJob_lift(_ buf: RustBuffer) throws -> IdunoxJob {
    return try FfiConverterTypeIdunoxJob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJob_lower(_ value: IdunoxJob) -> RustBuffer {
    return FfiConverterTypeIdunoxJob.lower(value)
}


/**
 * A step as its submission shows it.
 */
public struct IdunoxJobSummary: Equatable, Hashable {
    /**
     * The job's identifier, a UUID.
     */
    public let jobId: String
    /**
     * Which step it is.
     */
    public let jobType: IdunoxJobType?
    /**
     * The step, for people.
     */
    public let typeLabel: String?
    /**
     * Where the step stands.
     */
    public let status: IdunoxStatus?
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * The identifier sent with the submission to find it in logs.
     */
    public let correlationId: String?
    /**
     * When the step became ready to run.
     */
    public let queuedAt: Timestamp?
    /**
     * When it began.
     */
    public let startedAt: Timestamp?
    /**
     * When it succeeded.
     */
    public let completedAt: Timestamp?
    /**
     * When a worker took it.
     */
    public let acceptedAt: Timestamp?
    /**
     * When its latest attempt failed.
     */
    public let failedAt: Timestamp?
    /**
     * When the vendor promises it to be done.
     */
    public let slaDeadlineAt: Timestamp?
    /**
     * How long it ran, in milliseconds.
     */
    public let processingDurationMs: Int64?
    /**
     * Whether that promise was broken.
     */
    public let slaBreached: Bool?
    /**
     * How many attempts were begun.
     */
    public let attempts: UInt32?
    /**
     * How many attempts there may be.
     */
    public let maxAttempts: UInt32?
    /**
     * Why the latest attempt failed.
     */
    public let errorSummary: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier, a UUID.
         */jobId: String,
        /**
         * Which step it is.
         */jobType: IdunoxJobType? = nil,
        /**
         * The step, for people.
         */typeLabel: String? = nil,
        /**
         * Where the step stands.
         */status: IdunoxStatus? = nil,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * The identifier sent with the submission to find it in logs.
         */correlationId: String? = nil,
        /**
         * When the step became ready to run.
         */queuedAt: Timestamp? = nil,
        /**
         * When it began.
         */startedAt: Timestamp? = nil,
        /**
         * When it succeeded.
         */completedAt: Timestamp? = nil,
        /**
         * When a worker took it.
         */acceptedAt: Timestamp? = nil,
        /**
         * When its latest attempt failed.
         */failedAt: Timestamp? = nil,
        /**
         * When the vendor promises it to be done.
         */slaDeadlineAt: Timestamp? = nil,
        /**
         * How long it ran, in milliseconds.
         */processingDurationMs: Int64? = nil,
        /**
         * Whether that promise was broken.
         */slaBreached: Bool? = nil,
        /**
         * How many attempts were begun.
         */attempts: UInt32? = nil,
        /**
         * How many attempts there may be.
         */maxAttempts: UInt32? = nil,
        /**
         * Why the latest attempt failed.
         */errorSummary: String? = nil) {
        self.jobId = jobId
        self.jobType = jobType
        self.typeLabel = typeLabel
        self.status = status
        self.statusLabel = statusLabel
        self.correlationId = correlationId
        self.queuedAt = queuedAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.acceptedAt = acceptedAt
        self.failedAt = failedAt
        self.slaDeadlineAt = slaDeadlineAt
        self.processingDurationMs = processingDurationMs
        self.slaBreached = slaBreached
        self.attempts = attempts
        self.maxAttempts = maxAttempts
        self.errorSummary = errorSummary
    }




}

#if compiler(>=6)
extension IdunoxJobSummary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxJobSummary: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxJobSummary {
        return
            try IdunoxJobSummary(
                jobId: FfiConverterString.read(from: &buf),
                jobType: FfiConverterOptionTypeIdunoxJobType.read(from: &buf),
                typeLabel: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                correlationId: FfiConverterOptionString.read(from: &buf),
                queuedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                startedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                acceptedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                failedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                slaDeadlineAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                processingDurationMs: FfiConverterOptionInt64.read(from: &buf),
                slaBreached: FfiConverterOptionBool.read(from: &buf),
                attempts: FfiConverterOptionUInt32.read(from: &buf),
                maxAttempts: FfiConverterOptionUInt32.read(from: &buf),
                errorSummary: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxJobSummary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.jobId, into: &buf)
        FfiConverterOptionTypeIdunoxJobType.write(value.jobType, into: &buf)
        FfiConverterOptionString.write(value.typeLabel, into: &buf)
        FfiConverterOptionTypeIdunoxStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterOptionString.write(value.correlationId, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.queuedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.startedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.acceptedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.failedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.slaDeadlineAt, into: &buf)
        FfiConverterOptionInt64.write(value.processingDurationMs, into: &buf)
        FfiConverterOptionBool.write(value.slaBreached, into: &buf)
        FfiConverterOptionUInt32.write(value.attempts, into: &buf)
        FfiConverterOptionUInt32.write(value.maxAttempts, into: &buf)
        FfiConverterOptionString.write(value.errorSummary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJobSummary_lift(_ buf: RustBuffer) throws -> IdunoxJobSummary {
    return try FfiConverterTypeIdunoxJobSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJobSummary_lower(_ value: IdunoxJobSummary) -> RustBuffer {
    return FfiConverterTypeIdunoxJobSummary.lower(value)
}


/**
 * A measured blood value.
 */
public struct IdunoxMarker: Equatable, Hashable {
    /**
     * What was measured.
     */
    public let code: MarkerCode
    /**
     * The value, in `unit`. Finite.
     */
    public let value: Double
    /**
     * The unit, which must be the one of the code.
     */
    public let unit: MarkerUnit

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was measured.
         */code: MarkerCode,
        /**
         * The value, in `unit`. Finite.
         */value: Double,
        /**
         * The unit, which must be the one of the code.
         */unit: MarkerUnit) {
        self.code = code
        self.value = value
        self.unit = unit
    }




}

#if compiler(>=6)
extension IdunoxMarker: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxMarker: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxMarker {
        return
            try IdunoxMarker(
                code: FfiConverterTypeMarkerCode.read(from: &buf),
                value: FfiConverterDouble.read(from: &buf),
                unit: FfiConverterTypeMarkerUnit.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxMarker, into buf: inout [UInt8]) {
        FfiConverterTypeMarkerCode.write(value.code, into: &buf)
        FfiConverterDouble.write(value.value, into: &buf)
        FfiConverterTypeMarkerUnit.write(value.unit, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxMarker_lift(_ buf: RustBuffer) throws -> IdunoxMarker {
    return try FfiConverterTypeIdunoxMarker.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxMarker_lower(_ value: IdunoxMarker) -> RustBuffer {
    return FfiConverterTypeIdunoxMarker.lower(value)
}


/**
 * One area that was scored.
 */
public struct IdunoxOutcome: Equatable, Hashable {
    /**
     * The area, such as `wellbeing.cardiovascular`.
     */
    public let outcomeId: String
    /**
     * The area, for people.
     */
    public let focus: String?
    /**
     * From 0 to 1.
     */
    public let score: Double?
    /**
     * How the score compares with others, such as `below_reference`.
     */
    public let referencePlacement: String?
    /**
     * The comparison, for people.
     */
    public let referencePlacementLabel: String?
    /**
     * Whether the area could be scored, such as `completed`.
     */
    public let outcomeStatus: String?
    /**
     * That, for people.
     */
    public let outcomeStatusLabel: String?
    /**
     * Where the score stands.
     */
    public let band: IdunoxBand?
    /**
     * What the vendor has to say about it. Information, never errors.
     */
    public let notices: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The area, such as `wellbeing.cardiovascular`.
         */outcomeId: String,
        /**
         * The area, for people.
         */focus: String? = nil,
        /**
         * From 0 to 1.
         */score: Double? = nil,
        /**
         * How the score compares with others, such as `below_reference`.
         */referencePlacement: String? = nil,
        /**
         * The comparison, for people.
         */referencePlacementLabel: String? = nil,
        /**
         * Whether the area could be scored, such as `completed`.
         */outcomeStatus: String? = nil,
        /**
         * That, for people.
         */outcomeStatusLabel: String? = nil,
        /**
         * Where the score stands.
         */band: IdunoxBand? = nil,
        /**
         * What the vendor has to say about it. Information, never errors.
         */notices: [String] = []) {
        self.outcomeId = outcomeId
        self.focus = focus
        self.score = score
        self.referencePlacement = referencePlacement
        self.referencePlacementLabel = referencePlacementLabel
        self.outcomeStatus = outcomeStatus
        self.outcomeStatusLabel = outcomeStatusLabel
        self.band = band
        self.notices = notices
    }




}

#if compiler(>=6)
extension IdunoxOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxOutcome: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxOutcome {
        return
            try IdunoxOutcome(
                outcomeId: FfiConverterString.read(from: &buf),
                focus: FfiConverterOptionString.read(from: &buf),
                score: FfiConverterOptionDouble.read(from: &buf),
                referencePlacement: FfiConverterOptionString.read(from: &buf),
                referencePlacementLabel: FfiConverterOptionString.read(from: &buf),
                outcomeStatus: FfiConverterOptionString.read(from: &buf),
                outcomeStatusLabel: FfiConverterOptionString.read(from: &buf),
                band: FfiConverterOptionTypeIdunoxBand.read(from: &buf),
                notices: FfiConverterSequenceString.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxOutcome, into buf: inout [UInt8]) {
        FfiConverterString.write(value.outcomeId, into: &buf)
        FfiConverterOptionString.write(value.focus, into: &buf)
        FfiConverterOptionDouble.write(value.score, into: &buf)
        FfiConverterOptionString.write(value.referencePlacement, into: &buf)
        FfiConverterOptionString.write(value.referencePlacementLabel, into: &buf)
        FfiConverterOptionString.write(value.outcomeStatus, into: &buf)
        FfiConverterOptionString.write(value.outcomeStatusLabel, into: &buf)
        FfiConverterOptionTypeIdunoxBand.write(value.band, into: &buf)
        FfiConverterSequenceString.write(value.notices, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxOutcome_lift(_ buf: RustBuffer) throws -> IdunoxOutcome {
    return try FfiConverterTypeIdunoxOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxOutcome_lower(_ value: IdunoxOutcome) -> RustBuffer {
    return FfiConverterTypeIdunoxOutcome.lower(value)
}


/**
 * How far a submission is, step by step.
 */
public struct IdunoxProgress: Equatable, Hashable {
    /**
     * Where the submission stands.
     */
    public let status: IdunoxSubmissionStatus?
    /**
     * The seven steps in their order, those not begun included; after them whatever else the
     * vendor shows.
     */
    public let steps: [IdunoxStep]
    /**
     * How many of them have succeeded.
     */
    public let succeeded: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where the submission stands.
         */status: IdunoxSubmissionStatus? = nil,
        /**
         * The seven steps in their order, those not begun included; after them whatever else the
         * vendor shows.
         */steps: [IdunoxStep] = [],
        /**
         * How many of them have succeeded.
         */succeeded: UInt32) {
        self.status = status
        self.steps = steps
        self.succeeded = succeeded
    }




}

#if compiler(>=6)
extension IdunoxProgress: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxProgress: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxProgress {
        return
            try IdunoxProgress(
                status: FfiConverterOptionTypeIdunoxSubmissionStatus.read(from: &buf),
                steps: FfiConverterSequenceTypeIdunoxStep.read(from: &buf),
                succeeded: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxProgress, into buf: inout [UInt8]) {
        FfiConverterOptionTypeIdunoxSubmissionStatus.write(value.status, into: &buf)
        FfiConverterSequenceTypeIdunoxStep.write(value.steps, into: &buf)
        FfiConverterUInt32.write(value.succeeded, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxProgress_lift(_ buf: RustBuffer) throws -> IdunoxProgress {
    return try FfiConverterTypeIdunoxProgress.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxProgress_lower(_ value: IdunoxProgress) -> RustBuffer {
    return FfiConverterTypeIdunoxProgress.lower(value)
}


/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
public struct IdunoxRefusal: Equatable, Hashable {
    /**
     * The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented.
     */
    public let code: String?
    /**
     * The vendor's sentence about it.
     */
    public let message: String?
    /**
     * What to quote to the vendor's support.
     */
    public let requestId: String?
    /**
     * The identifier sent with the request to find it in logs.
     */
    public let correlationId: String?
    /**
     * What exactly is wrong: an object by field, or a list.
     */
    public let details: RawJson?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented.
         */code: String? = nil,
        /**
         * The vendor's sentence about it.
         */message: String? = nil,
        /**
         * What to quote to the vendor's support.
         */requestId: String? = nil,
        /**
         * The identifier sent with the request to find it in logs.
         */correlationId: String? = nil,
        /**
         * What exactly is wrong: an object by field, or a list.
         */details: RawJson? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.code = code
        self.message = message
        self.requestId = requestId
        self.correlationId = correlationId
        self.details = details
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxRefusal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxRefusal: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxRefusal {
        return
            try IdunoxRefusal(
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                correlationId: FfiConverterOptionString.read(from: &buf),
                details: FfiConverterOptionTypeRawJson.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxRefusal, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterOptionString.write(value.correlationId, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.details, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxRefusal_lift(_ buf: RustBuffer) throws -> IdunoxRefusal {
    return try FfiConverterTypeIdunoxRefusal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxRefusal_lower(_ value: IdunoxRefusal) -> RustBuffer {
    return FfiConverterTypeIdunoxRefusal.lower(value)
}


/**
 * The result of a submission.
 *
 * Serializes as the vendor's own document, download addresses included.
 */
public struct IdunoxResult: Equatable, Hashable {
    /**
     * The result's identifier, a UUID.
     */
    public let resultId: String
    /**
     * The submission it belongs to.
     */
    public let submissionId: String?
    /**
     * Your name for the submission.
     */
    public let partnerSubmissionId: String?
    /**
     * Where the result stands. Only `completed` has outcomes.
     */
    public let status: IdunoxSubmissionStatus
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * When the result last changed. Set on unfinished results too, so it never tells whether one
     * is finished.
     */
    public let completedAt: Timestamp?
    /**
     * One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
     * there are several; either is this list.
     */
    public let outcomes: [IdunoxOutcome]
    /**
     * What can be downloaded.
     */
    public let artifacts: [IdunoxArtifact]
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The result's identifier, a UUID.
         */resultId: String,
        /**
         * The submission it belongs to.
         */submissionId: String? = nil,
        /**
         * Your name for the submission.
         */partnerSubmissionId: String? = nil,
        /**
         * Where the result stands. Only `completed` has outcomes.
         */status: IdunoxSubmissionStatus,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * When the result last changed. Set on unfinished results too, so it never tells whether one
         * is finished.
         */completedAt: Timestamp? = nil,
        /**
         * One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
         * there are several; either is this list.
         */outcomes: [IdunoxOutcome] = [],
        /**
         * What can be downloaded.
         */artifacts: [IdunoxArtifact] = [],
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.resultId = resultId
        self.submissionId = submissionId
        self.partnerSubmissionId = partnerSubmissionId
        self.status = status
        self.statusLabel = statusLabel
        self.completedAt = completedAt
        self.outcomes = outcomes
        self.artifacts = artifacts
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxResult: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxResult {
        return
            try IdunoxResult(
                resultId: FfiConverterString.read(from: &buf),
                submissionId: FfiConverterOptionString.read(from: &buf),
                partnerSubmissionId: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterTypeIdunoxSubmissionStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                outcomes: FfiConverterSequenceTypeIdunoxOutcome.read(from: &buf),
                artifacts: FfiConverterSequenceTypeIdunoxArtifact.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxResult, into buf: inout [UInt8]) {
        FfiConverterString.write(value.resultId, into: &buf)
        FfiConverterOptionString.write(value.submissionId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterTypeIdunoxSubmissionStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterSequenceTypeIdunoxOutcome.write(value.outcomes, into: &buf)
        FfiConverterSequenceTypeIdunoxArtifact.write(value.artifacts, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxResult_lift(_ buf: RustBuffer) throws -> IdunoxResult {
    return try FfiConverterTypeIdunoxResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxResult_lower(_ value: IdunoxResult) -> RustBuffer {
    return FfiConverterTypeIdunoxResult.lower(value)
}


/**
 * What a webhook reports. Act on a result once only: a report may come again, under another
 * delivery identifier.
 *
 * Serializes as the vendor's own document.
 */
public struct IdunoxResultReady: Equatable, Hashable {
    /**
     * What happened. Absent is as good as `result.ready`, which is all there is.
     */
    public let eventType: IdunoxEventType?
    /**
     * The result that can be fetched.
     */
    public let resultId: String
    /**
     * The submission it belongs to.
     */
    public let submissionId: String?
    /**
     * Your name for the submission.
     */
    public let partnerSubmissionId: String?
    /**
     * The report's identifier.
     */
    public let reportId: String?
    /**
     * Where the submission stands.
     */
    public let status: IdunoxSubmissionStatus?
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * When the result last changed.
     */
    public let completedAt: Timestamp?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happened. Absent is as good as `result.ready`, which is all there is.
         */eventType: IdunoxEventType? = nil,
        /**
         * The result that can be fetched.
         */resultId: String,
        /**
         * The submission it belongs to.
         */submissionId: String? = nil,
        /**
         * Your name for the submission.
         */partnerSubmissionId: String? = nil,
        /**
         * The report's identifier.
         */reportId: String? = nil,
        /**
         * Where the submission stands.
         */status: IdunoxSubmissionStatus? = nil,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * When the result last changed.
         */completedAt: Timestamp? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.eventType = eventType
        self.resultId = resultId
        self.submissionId = submissionId
        self.partnerSubmissionId = partnerSubmissionId
        self.reportId = reportId
        self.status = status
        self.statusLabel = statusLabel
        self.completedAt = completedAt
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxResultReady: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxResultReady: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxResultReady {
        return
            try IdunoxResultReady(
                eventType: FfiConverterOptionTypeIdunoxEventType.read(from: &buf),
                resultId: FfiConverterString.read(from: &buf),
                submissionId: FfiConverterOptionString.read(from: &buf),
                partnerSubmissionId: FfiConverterOptionString.read(from: &buf),
                reportId: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxSubmissionStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                completedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxResultReady, into buf: inout [UInt8]) {
        FfiConverterOptionTypeIdunoxEventType.write(value.eventType, into: &buf)
        FfiConverterString.write(value.resultId, into: &buf)
        FfiConverterOptionString.write(value.submissionId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterOptionString.write(value.reportId, into: &buf)
        FfiConverterOptionTypeIdunoxSubmissionStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.completedAt, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxResultReady_lift(_ buf: RustBuffer) throws -> IdunoxResultReady {
    return try FfiConverterTypeIdunoxResultReady.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxResultReady_lower(_ value: IdunoxResultReady) -> RustBuffer {
    return FfiConverterTypeIdunoxResultReady.lower(value)
}


/**
 * Where the data of a submission comes from.
 */
public struct IdunoxSource: Equatable, Hashable {
    /**
     * The program it comes from.
     */
    public let sourceSystem: String?
    /**
     * When it was taken.
     */
    public let sourceTimestamp: Timestamp?
    /**
     * The laboratory.
     */
    public let labName: String?
    /**
     * The place.
     */
    public let facilityId: String?
    /**
     * The laboratory's usual range of a blood value, by its code.
     */
    public let markerRanges: [String: MarkerRange]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The program it comes from.
         */sourceSystem: String? = nil,
        /**
         * When it was taken.
         */sourceTimestamp: Timestamp? = nil,
        /**
         * The laboratory.
         */labName: String? = nil,
        /**
         * The place.
         */facilityId: String? = nil,
        /**
         * The laboratory's usual range of a blood value, by its code.
         */markerRanges: [String: MarkerRange]) {
        self.sourceSystem = sourceSystem
        self.sourceTimestamp = sourceTimestamp
        self.labName = labName
        self.facilityId = facilityId
        self.markerRanges = markerRanges
    }




}

#if compiler(>=6)
extension IdunoxSource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSource: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSource {
        return
            try IdunoxSource(
                sourceSystem: FfiConverterOptionString.read(from: &buf),
                sourceTimestamp: FfiConverterOptionTypeTimestamp.read(from: &buf),
                labName: FfiConverterOptionString.read(from: &buf),
                facilityId: FfiConverterOptionString.read(from: &buf),
                markerRanges: FfiConverterDictionaryStringTypeMarkerRange.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSource, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.sourceSystem, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.sourceTimestamp, into: &buf)
        FfiConverterOptionString.write(value.labName, into: &buf)
        FfiConverterOptionString.write(value.facilityId, into: &buf)
        FfiConverterDictionaryStringTypeMarkerRange.write(value.markerRanges, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSource_lift(_ buf: RustBuffer) throws -> IdunoxSource {
    return try FfiConverterTypeIdunoxSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSource_lower(_ value: IdunoxSource) -> RustBuffer {
    return FfiConverterTypeIdunoxSource.lower(value)
}


/**
 * How far one step is.
 */
public struct IdunoxStep: Equatable, Hashable {
    /**
     * Which step it is.
     */
    public let jobType: IdunoxJobType?
    /**
     * Where it stands. Absent when it has not begun.
     */
    public let status: IdunoxStatus?
    /**
     * How many attempts were begun.
     */
    public let attempts: UInt32?
    /**
     * How many attempts there may be.
     */
    public let maxAttempts: UInt32?
    /**
     * Why the latest attempt failed.
     */
    public let error: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which step it is.
         */jobType: IdunoxJobType? = nil,
        /**
         * Where it stands. Absent when it has not begun.
         */status: IdunoxStatus? = nil,
        /**
         * How many attempts were begun.
         */attempts: UInt32? = nil,
        /**
         * How many attempts there may be.
         */maxAttempts: UInt32? = nil,
        /**
         * Why the latest attempt failed.
         */error: String? = nil) {
        self.jobType = jobType
        self.status = status
        self.attempts = attempts
        self.maxAttempts = maxAttempts
        self.error = error
    }




}

#if compiler(>=6)
extension IdunoxStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxStep: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxStep {
        return
            try IdunoxStep(
                jobType: FfiConverterOptionTypeIdunoxJobType.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxStatus.read(from: &buf),
                attempts: FfiConverterOptionUInt32.read(from: &buf),
                maxAttempts: FfiConverterOptionUInt32.read(from: &buf),
                error: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxStep, into buf: inout [UInt8]) {
        FfiConverterOptionTypeIdunoxJobType.write(value.jobType, into: &buf)
        FfiConverterOptionTypeIdunoxStatus.write(value.status, into: &buf)
        FfiConverterOptionUInt32.write(value.attempts, into: &buf)
        FfiConverterOptionUInt32.write(value.maxAttempts, into: &buf)
        FfiConverterOptionString.write(value.error, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxStep_lift(_ buf: RustBuffer) throws -> IdunoxStep {
    return try FfiConverterTypeIdunoxStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxStep_lower(_ value: IdunoxStep) -> RustBuffer {
    return FfiConverterTypeIdunoxStep.lower(value)
}


/**
 * The person a submission is about. The vendor refuses keys it does not know and documents
 * only some, so each part is a JSON object in its spelling.
 */
public struct IdunoxSubject: Equatable, Hashable {
    /**
     * Such as `sexAtBirth` and `ageYears`.
     */
    public let demographics: RawJson
    /**
     * Such as `weightKg` and `heightCm`.
     */
    public let measurements: RawJson?
    /**
     * Habits and illnesses.
     */
    public let history: RawJson?
    /**
     * Illnesses of relatives.
     */
    public let familyHistory: RawJson?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Such as `sexAtBirth` and `ageYears`.
         */demographics: RawJson,
        /**
         * Such as `weightKg` and `heightCm`.
         */measurements: RawJson? = nil,
        /**
         * Habits and illnesses.
         */history: RawJson? = nil,
        /**
         * Illnesses of relatives.
         */familyHistory: RawJson? = nil) {
        self.demographics = demographics
        self.measurements = measurements
        self.history = history
        self.familyHistory = familyHistory
    }




}

#if compiler(>=6)
extension IdunoxSubject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubject: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubject {
        return
            try IdunoxSubject(
                demographics: FfiConverterTypeRawJson.read(from: &buf),
                measurements: FfiConverterOptionTypeRawJson.read(from: &buf),
                history: FfiConverterOptionTypeRawJson.read(from: &buf),
                familyHistory: FfiConverterOptionTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSubject, into buf: inout [UInt8]) {
        FfiConverterTypeRawJson.write(value.demographics, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.measurements, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.history, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.familyHistory, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubject_lift(_ buf: RustBuffer) throws -> IdunoxSubject {
    return try FfiConverterTypeIdunoxSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubject_lower(_ value: IdunoxSubject) -> RustBuffer {
    return FfiConverterTypeIdunoxSubject.lower(value)
}


/**
 * A submission and its steps: what a wait looks at.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
public struct IdunoxSubmission: Equatable, Hashable {
    /**
     * The submission's identifier, a UUID.
     */
    public let submissionId: String
    /**
     * The vendor's identifier of the person.
     */
    public let subjectId: String?
    /**
     * Your name for the submission.
     */
    public let partnerSubmissionId: String?
    /**
     * Your pseudonym for the person.
     */
    public let partnerSubjectId: String?
    /**
     * Where the submission stands. `completed` alone means there is a result.
     */
    public let status: IdunoxSubmissionStatus?
    /**
     * The status, for people.
     */
    public let statusLabel: String?
    /**
     * When the vendor accepted it.
     */
    public let createdAt: Timestamp?
    /**
     * When it last changed.
     */
    public let updatedAt: Timestamp?
    /**
     * What it has brought forth so far.
     */
    public let counts: IdunoxCounts?
    /**
     * Its steps, as far as they have begun.
     */
    public let jobs: [IdunoxJobSummary]
    /**
     * The result's identifier. The vendor speaks of it and does not show it, so a completed
     * submission may lack it.
     */
    public let resultId: String?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The submission's identifier, a UUID.
         */submissionId: String,
        /**
         * The vendor's identifier of the person.
         */subjectId: String? = nil,
        /**
         * Your name for the submission.
         */partnerSubmissionId: String? = nil,
        /**
         * Your pseudonym for the person.
         */partnerSubjectId: String? = nil,
        /**
         * Where the submission stands. `completed` alone means there is a result.
         */status: IdunoxSubmissionStatus? = nil,
        /**
         * The status, for people.
         */statusLabel: String? = nil,
        /**
         * When the vendor accepted it.
         */createdAt: Timestamp? = nil,
        /**
         * When it last changed.
         */updatedAt: Timestamp? = nil,
        /**
         * What it has brought forth so far.
         */counts: IdunoxCounts? = nil,
        /**
         * Its steps, as far as they have begun.
         */jobs: [IdunoxJobSummary] = [],
        /**
         * The result's identifier. The vendor speaks of it and does not show it, so a completed
         * submission may lack it.
         */resultId: String? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.submissionId = submissionId
        self.subjectId = subjectId
        self.partnerSubmissionId = partnerSubmissionId
        self.partnerSubjectId = partnerSubjectId
        self.status = status
        self.statusLabel = statusLabel
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.counts = counts
        self.jobs = jobs
        self.resultId = resultId
        self.raw = raw
    }




}

#if compiler(>=6)
extension IdunoxSubmission: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubmission: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubmission {
        return
            try IdunoxSubmission(
                submissionId: FfiConverterString.read(from: &buf),
                subjectId: FfiConverterOptionString.read(from: &buf),
                partnerSubmissionId: FfiConverterOptionString.read(from: &buf),
                partnerSubjectId: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeIdunoxSubmissionStatus.read(from: &buf),
                statusLabel: FfiConverterOptionString.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                counts: FfiConverterOptionTypeIdunoxCounts.read(from: &buf),
                jobs: FfiConverterSequenceTypeIdunoxJobSummary.read(from: &buf),
                resultId: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSubmission, into buf: inout [UInt8]) {
        FfiConverterString.write(value.submissionId, into: &buf)
        FfiConverterOptionString.write(value.subjectId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterOptionString.write(value.partnerSubjectId, into: &buf)
        FfiConverterOptionTypeIdunoxSubmissionStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.statusLabel, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterOptionTypeIdunoxCounts.write(value.counts, into: &buf)
        FfiConverterSequenceTypeIdunoxJobSummary.write(value.jobs, into: &buf)
        FfiConverterOptionString.write(value.resultId, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmission_lift(_ buf: RustBuffer) throws -> IdunoxSubmission {
    return try FfiConverterTypeIdunoxSubmission.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmission_lower(_ value: IdunoxSubmission) -> RustBuffer {
    return FfiConverterTypeIdunoxSubmission.lower(value)
}


/**
 * What a submission shall bring forth.
 */
public struct IdunoxSubmissionChoices: Equatable, Hashable {
    /**
     * At least one.
     */
    public let requestedOutputs: [IdunoxOutput]
    /**
     * The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
     * choice.
     */
    public let requestedOutcomes: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * At least one.
         */requestedOutputs: [IdunoxOutput] = [],
        /**
         * The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
         * choice.
         */requestedOutcomes: [String] = []) {
        self.requestedOutputs = requestedOutputs
        self.requestedOutcomes = requestedOutcomes
    }




}

#if compiler(>=6)
extension IdunoxSubmissionChoices: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubmissionChoices: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubmissionChoices {
        return
            try IdunoxSubmissionChoices(
                requestedOutputs: FfiConverterSequenceTypeIdunoxOutput.read(from: &buf),
                requestedOutcomes: FfiConverterSequenceString.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSubmissionChoices, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeIdunoxOutput.write(value.requestedOutputs, into: &buf)
        FfiConverterSequenceString.write(value.requestedOutcomes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionChoices_lift(_ buf: RustBuffer) throws -> IdunoxSubmissionChoices {
    return try FfiConverterTypeIdunoxSubmissionChoices.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionChoices_lower(_ value: IdunoxSubmissionChoices) -> RustBuffer {
    return FfiConverterTypeIdunoxSubmissionChoices.lower(value)
}


/**
 * A de-identified bundle about one person (`POST /v1/submissions`). It has blood values, report
 * documents, or both.
 */
public struct IdunoxSubmissionRequest: Equatable, Hashable {
    /**
     * The form of the bundle.
     */
    public var schemaVersion: IdunoxSchema
    /**
     * Your identifier at the vendor, a UUID; another than the key's is refused.
     */
    public var partnerId: String
    /**
     * Your name for the submission, of 1 to 512 characters.
     */
    public var partnerSubmissionId: String
    /**
     * Your pseudonym for the person. No name, no date of birth.
     */
    public var partnerSubjectId: String
    /**
     * Where the data comes from.
     */
    public var sourceMetadata: IdunoxSource?
    /**
     * The person.
     */
    public var subject: IdunoxSubject
    /**
     * The blood values.
     */
    public var markers: [IdunoxMarker]
    /**
     * Documents to read the blood values from: JSON objects of a shape nobody documents.
     */
    public var reportDocuments: [RawJson]
    /**
     * What it shall bring forth.
     */
    public var options: IdunoxSubmissionChoices
    /**
     * Answers, as a JSON object.
     */
    public var questionnaire: RawJson?
    /**
     * Further facts, as a JSON object with at most 64 keys.
     */
    public var clinicalExtensions: RawJson?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The form of the bundle.
         */schemaVersion: IdunoxSchema,
        /**
         * Your identifier at the vendor, a UUID; another than the key's is refused.
         */partnerId: String,
        /**
         * Your name for the submission, of 1 to 512 characters.
         */partnerSubmissionId: String,
        /**
         * Your pseudonym for the person. No name, no date of birth.
         */partnerSubjectId: String,
        /**
         * Where the data comes from.
         */sourceMetadata: IdunoxSource? = nil,
        /**
         * The person.
         */subject: IdunoxSubject,
        /**
         * The blood values.
         */markers: [IdunoxMarker] = [],
        /**
         * Documents to read the blood values from: JSON objects of a shape nobody documents.
         */reportDocuments: [RawJson] = [],
        /**
         * What it shall bring forth.
         */options: IdunoxSubmissionChoices,
        /**
         * Answers, as a JSON object.
         */questionnaire: RawJson? = nil,
        /**
         * Further facts, as a JSON object with at most 64 keys.
         */clinicalExtensions: RawJson? = nil) {
        self.schemaVersion = schemaVersion
        self.partnerId = partnerId
        self.partnerSubmissionId = partnerSubmissionId
        self.partnerSubjectId = partnerSubjectId
        self.sourceMetadata = sourceMetadata
        self.subject = subject
        self.markers = markers
        self.reportDocuments = reportDocuments
        self.options = options
        self.questionnaire = questionnaire
        self.clinicalExtensions = clinicalExtensions
    }




}

#if compiler(>=6)
extension IdunoxSubmissionRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubmissionRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubmissionRequest {
        return
            try IdunoxSubmissionRequest(
                schemaVersion: FfiConverterTypeIdunoxSchema.read(from: &buf),
                partnerId: FfiConverterString.read(from: &buf),
                partnerSubmissionId: FfiConverterString.read(from: &buf),
                partnerSubjectId: FfiConverterString.read(from: &buf),
                sourceMetadata: FfiConverterOptionTypeIdunoxSource.read(from: &buf),
                subject: FfiConverterTypeIdunoxSubject.read(from: &buf),
                markers: FfiConverterSequenceTypeIdunoxMarker.read(from: &buf),
                reportDocuments: FfiConverterSequenceTypeRawJson.read(from: &buf),
                options: FfiConverterTypeIdunoxSubmissionChoices.read(from: &buf),
                questionnaire: FfiConverterOptionTypeRawJson.read(from: &buf),
                clinicalExtensions: FfiConverterOptionTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSubmissionRequest, into buf: inout [UInt8]) {
        FfiConverterTypeIdunoxSchema.write(value.schemaVersion, into: &buf)
        FfiConverterString.write(value.partnerId, into: &buf)
        FfiConverterString.write(value.partnerSubmissionId, into: &buf)
        FfiConverterString.write(value.partnerSubjectId, into: &buf)
        FfiConverterOptionTypeIdunoxSource.write(value.sourceMetadata, into: &buf)
        FfiConverterTypeIdunoxSubject.write(value.subject, into: &buf)
        FfiConverterSequenceTypeIdunoxMarker.write(value.markers, into: &buf)
        FfiConverterSequenceTypeRawJson.write(value.reportDocuments, into: &buf)
        FfiConverterTypeIdunoxSubmissionChoices.write(value.options, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.questionnaire, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.clinicalExtensions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionRequest_lift(_ buf: RustBuffer) throws -> IdunoxSubmissionRequest {
    return try FfiConverterTypeIdunoxSubmissionRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionRequest_lower(_ value: IdunoxSubmissionRequest) -> RustBuffer {
    return FfiConverterTypeIdunoxSubmissionRequest.lower(value)
}


/**
 * How a submission to Idunox is sent.
 */
public struct IdunoxSubmitOptions: Equatable, Hashable {
    /**
     * By what the vendor knows a repetition, for 24 hours: the same key with the same submission
     * counts once, with another one it is refused (409). Default: a new random one for each call,
     * which the error names when the outcome is unknown.
     */
    public var idempotencyKey: String?
    /**
     * By what the vendor's people find the submission. Default: a new random one.
     */
    public var correlationId: String?
    /**
     * How long the call may take as a whole, queueing for the rate limit included. Default: no
     * limit.
     */
    public var deadline: TimeInterval?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By what the vendor knows a repetition, for 24 hours: the same key with the same submission
         * counts once, with another one it is refused (409). Default: a new random one for each call,
         * which the error names when the outcome is unknown.
         */idempotencyKey: String? = nil,
        /**
         * By what the vendor's people find the submission. Default: a new random one.
         */correlationId: String? = nil,
        /**
         * How long the call may take as a whole, queueing for the rate limit included. Default: no
         * limit.
         */deadline: TimeInterval? = nil) {
        self.idempotencyKey = idempotencyKey
        self.correlationId = correlationId
        self.deadline = deadline
    }




}

#if compiler(>=6)
extension IdunoxSubmitOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubmitOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubmitOptions {
        return
            try IdunoxSubmitOptions(
                idempotencyKey: FfiConverterOptionString.read(from: &buf),
                correlationId: FfiConverterOptionString.read(from: &buf),
                deadline: FfiConverterOptionDuration.read(from: &buf)
        )
    }

    static func write(_ value: IdunoxSubmitOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.idempotencyKey, into: &buf)
        FfiConverterOptionString.write(value.correlationId, into: &buf)
        FfiConverterOptionDuration.write(value.deadline, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmitOptions_lift(_ buf: RustBuffer) throws -> IdunoxSubmitOptions {
    return try FfiConverterTypeIdunoxSubmitOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmitOptions_lower(_ value: IdunoxSubmitOptions) -> RustBuffer {
    return FfiConverterTypeIdunoxSubmitOptions.lower(value)
}


/**
 * How a job that is not made of a recording is submitted.
 */
public struct JobOptions: Equatable, Hashable {
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.reconcile`. Where the vendor has no list of jobs to look in, that is the same
     * as `OnUnknown.error`.
     */
    public var onUnknown: OnUnknown?
    /**
     * How long the call may take as a whole, queueing for the rate limit included; when the call
     * waits for the job, that, too. Default: no limit, but 15 min for that wait.
     */
    public var deadline: TimeInterval?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What to do when the vendor may have accepted the submission without saying so. Default:
         * `OnUnknown.reconcile`. Where the vendor has no list of jobs to look in, that is the same
         * as `OnUnknown.error`.
         */onUnknown: OnUnknown? = nil,
        /**
         * How long the call may take as a whole, queueing for the rate limit included; when the call
         * waits for the job, that, too. Default: no limit, but 15 min for that wait.
         */deadline: TimeInterval? = nil) {
        self.onUnknown = onUnknown
        self.deadline = deadline
    }




}

#if compiler(>=6)
extension JobOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeJobOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JobOptions {
        return
            try JobOptions(
                onUnknown: FfiConverterOptionTypeOnUnknown.read(from: &buf),
                deadline: FfiConverterOptionDuration.read(from: &buf)
        )
    }

    static func write(_ value: JobOptions, into buf: inout [UInt8]) {
        FfiConverterOptionTypeOnUnknown.write(value.onUnknown, into: &buf)
        FfiConverterOptionDuration.write(value.deadline, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobOptions_lift(_ buf: RustBuffer) throws -> JobOptions {
    return try FfiConverterTypeJobOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobOptions_lower(_ value: JobOptions) -> RustBuffer {
    return FfiConverterTypeJobOptions.lower(value)
}


/**
 * The usual range of a blood value.
 */
public struct MarkerRange: Equatable, Hashable {
    /**
     * The unit of the bounds.
     */
    public let unit: MarkerUnit
    /**
     * The least usual value. Finite.
     */
    public let lowerBound: Double?
    /**
     * The greatest usual value. Finite.
     */
    public let upperBound: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The unit of the bounds.
         */unit: MarkerUnit,
        /**
         * The least usual value. Finite.
         */lowerBound: Double? = nil,
        /**
         * The greatest usual value. Finite.
         */upperBound: Double? = nil) {
        self.unit = unit
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }




}

#if compiler(>=6)
extension MarkerRange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMarkerRange: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MarkerRange {
        return
            try MarkerRange(
                unit: FfiConverterTypeMarkerUnit.read(from: &buf),
                lowerBound: FfiConverterOptionDouble.read(from: &buf),
                upperBound: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    static func write(_ value: MarkerRange, into buf: inout [UInt8]) {
        FfiConverterTypeMarkerUnit.write(value.unit, into: &buf)
        FfiConverterOptionDouble.write(value.lowerBound, into: &buf)
        FfiConverterOptionDouble.write(value.upperBound, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerRange_lift(_ buf: RustBuffer) throws -> MarkerRange {
    return try FfiConverterTypeMarkerRange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerRange_lower(_ value: MarkerRange) -> RustBuffer {
    return FfiConverterTypeMarkerRange.lower(value)
}


/**
 * A text to screen or to score (`POST /api/v1/analysis/screen` and `/risk`).
 */
public struct MidlyrAnalysisRequest: Equatable, Hashable {
    /**
     * The text.
     */
    public var content: MidlyrContent
    /**
     * What it is about.
     */
    public var scenario: MidlyrScenario

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The text.
         */content: MidlyrContent,
        /**
         * What it is about.
         */scenario: MidlyrScenario) {
        self.content = content
        self.scenario = scenario
    }




}

#if compiler(>=6)
extension MidlyrAnalysisRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrAnalysisRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrAnalysisRequest {
        return
            try MidlyrAnalysisRequest(
                content: FfiConverterTypeMidlyrContent.read(from: &buf),
                scenario: FfiConverterTypeMidlyrScenario.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrAnalysisRequest, into buf: inout [UInt8]) {
        FfiConverterTypeMidlyrContent.write(value.content, into: &buf)
        FfiConverterTypeMidlyrScenario.write(value.scenario, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrAnalysisRequest_lift(_ buf: RustBuffer) throws -> MidlyrAnalysisRequest {
    return try FfiConverterTypeMidlyrAnalysisRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrAnalysisRequest_lower(_ value: MidlyrAnalysisRequest) -> RustBuffer {
    return FfiConverterTypeMidlyrAnalysisRequest.lower(value)
}


/**
 * A text or a JSON document to be judged: exactly one of the two.
 */
public struct MidlyrContent: Equatable, Hashable {
    /**
     * A text of at least one character. The vendor names no upper limit.
     */
    public let text: String?
    /**
     * A JSON object. Events only.
     */
    public let json: RawJson?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A text of at least one character. The vendor names no upper limit.
         */text: String? = nil,
        /**
         * A JSON object. Events only.
         */json: RawJson? = nil) {
        self.text = text
        self.json = json
    }




}

#if compiler(>=6)
extension MidlyrContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrContent: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrContent {
        return
            try MidlyrContent(
                text: FfiConverterOptionString.read(from: &buf),
                json: FfiConverterOptionTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrContent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.json, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrContent_lift(_ buf: RustBuffer) throws -> MidlyrContent {
    return try FfiConverterTypeMidlyrContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrContent_lower(_ value: MidlyrContent) -> RustBuffer {
    return FfiConverterTypeMidlyrContent.lower(value)
}


/**
 * The ticket of an event.
 *
 * Serializes as the vendor's own document.
 */
public struct MidlyrEvent: Equatable, Hashable {
    /**
     * The ticket's identifier.
     */
    public let ticketId: String
    /**
     * The name that was sent.
     */
    public let externalRef: String?
    /**
     * Whether the ticket is new; `false` when the name found an earlier one.
     */
    public let created: Bool
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The ticket's identifier.
         */ticketId: String,
        /**
         * The name that was sent.
         */externalRef: String? = nil,
        /**
         * Whether the ticket is new; `false` when the name found an earlier one.
         */created: Bool,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.ticketId = ticketId
        self.externalRef = externalRef
        self.created = created
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrEvent: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrEvent {
        return
            try MidlyrEvent(
                ticketId: FfiConverterString.read(from: &buf),
                externalRef: FfiConverterOptionString.read(from: &buf),
                created: FfiConverterBool.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.ticketId, into: &buf)
        FfiConverterOptionString.write(value.externalRef, into: &buf)
        FfiConverterBool.write(value.created, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrEvent_lift(_ buf: RustBuffer) throws -> MidlyrEvent {
    return try FfiConverterTypeMidlyrEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrEvent_lower(_ value: MidlyrEvent) -> RustBuffer {
    return FfiConverterTypeMidlyrEvent.lower(value)
}


/**
 * A compliance signal to make a ticket of (`POST /api/v1/events`).
 */
public struct MidlyrEventRequest: Equatable, Hashable {
    /**
     * What it is about.
     */
    public var scenario: MidlyrScenario
    /**
     * The signal, as text or JSON.
     */
    public var content: MidlyrContent
    /**
     * Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
     * finds the ticket instead of making another.
     */
    public var externalRef: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is about.
         */scenario: MidlyrScenario,
        /**
         * The signal, as text or JSON.
         */content: MidlyrContent,
        /**
         * Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
         * finds the ticket instead of making another.
         */externalRef: String? = nil) {
        self.scenario = scenario
        self.content = content
        self.externalRef = externalRef
    }




}

#if compiler(>=6)
extension MidlyrEventRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrEventRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrEventRequest {
        return
            try MidlyrEventRequest(
                scenario: FfiConverterTypeMidlyrScenario.read(from: &buf),
                content: FfiConverterTypeMidlyrContent.read(from: &buf),
                externalRef: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrEventRequest, into buf: inout [UInt8]) {
        FfiConverterTypeMidlyrScenario.write(value.scenario, into: &buf)
        FfiConverterTypeMidlyrContent.write(value.content, into: &buf)
        FfiConverterOptionString.write(value.externalRef, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrEventRequest_lift(_ buf: RustBuffer) throws -> MidlyrEventRequest {
    return try FfiConverterTypeMidlyrEventRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrEventRequest_lower(_ value: MidlyrEventRequest) -> RustBuffer {
    return FfiConverterTypeMidlyrEventRequest.lower(value)
}


/**
 * Why a job failed.
 */
public struct MidlyrFailure: Equatable, Hashable {
    /**
     * The vendor's word for it.
     */
    public let code: MidlyrFailureCode?
    /**
     * The vendor's sentence about it.
     */
    public let message: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vendor's word for it.
         */code: MidlyrFailureCode? = nil,
        /**
         * The vendor's sentence about it.
         */message: String? = nil) {
        self.code = code
        self.message = message
    }




}

#if compiler(>=6)
extension MidlyrFailure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrFailure: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrFailure {
        return
            try MidlyrFailure(
                code: FfiConverterOptionTypeMidlyrFailureCode.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrFailure, into buf: inout [UInt8]) {
        FfiConverterOptionTypeMidlyrFailureCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrFailure_lift(_ buf: RustBuffer) throws -> MidlyrFailure {
    return try FfiConverterTypeMidlyrFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrFailure_lower(_ value: MidlyrFailure) -> RustBuffer {
    return FfiConverterTypeMidlyrFailure.lower(value)
}


/**
 * One analysis. Scoring answers with a whole job at once, which may have failed although the
 * HTTP status says 200.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
public struct MidlyrJob: Equatable, Hashable {
    /**
     * The job's identifier. Opaque.
     */
    public let id: String
    /**
     * What the job does.
     */
    public let jobType: MidlyrJobType?
    /**
     * Where the job stands. `succeeded` alone means there is a result.
     */
    public let status: MidlyrStatus
    /**
     * When the vendor accepted the job. Absent in the answer to a scoring.
     */
    public let createdAt: Timestamp?
    /**
     * When the job last changed. Absent in the answer to a scoring.
     */
    public let updatedAt: Timestamp?
    /**
     * The result of a job that succeeded.
     */
    public let result: MidlyrResult?
    /**
     * Why a job failed.
     */
    public let error: MidlyrFailure?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier. Opaque.
         */id: String,
        /**
         * What the job does.
         */jobType: MidlyrJobType? = nil,
        /**
         * Where the job stands. `succeeded` alone means there is a result.
         */status: MidlyrStatus,
        /**
         * When the vendor accepted the job. Absent in the answer to a scoring.
         */createdAt: Timestamp? = nil,
        /**
         * When the job last changed. Absent in the answer to a scoring.
         */updatedAt: Timestamp? = nil,
        /**
         * The result of a job that succeeded.
         */result: MidlyrResult? = nil,
        /**
         * Why a job failed.
         */error: MidlyrFailure? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.id = id
        self.jobType = jobType
        self.status = status
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.result = result
        self.error = error
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrJob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrJob: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrJob {
        return
            try MidlyrJob(
                id: FfiConverterString.read(from: &buf),
                jobType: FfiConverterOptionTypeMidlyrJobType.read(from: &buf),
                status: FfiConverterTypeMidlyrStatus.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                result: FfiConverterOptionTypeMidlyrResult.read(from: &buf),
                error: FfiConverterOptionTypeMidlyrFailure.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrJob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeMidlyrJobType.write(value.jobType, into: &buf)
        FfiConverterTypeMidlyrStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterOptionTypeMidlyrResult.write(value.result, into: &buf)
        FfiConverterOptionTypeMidlyrFailure.write(value.error, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJob_lift(_ buf: RustBuffer) throws -> MidlyrJob {
    return try FfiConverterTypeMidlyrJob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJob_lower(_ value: MidlyrJob) -> RustBuffer {
    return FfiConverterTypeMidlyrJob.lower(value)
}


/**
 * The answer to a screening: an identifier and nothing else.
 *
 * Serializes as the vendor's own document.
 */
public struct MidlyrJobHandle: Equatable, Hashable {
    /**
     * The job's identifier. Opaque.
     */
    public let id: String
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier. Opaque.
         */id: String,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.id = id
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrJobHandle: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrJobHandle: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrJobHandle {
        return
            try MidlyrJobHandle(
                id: FfiConverterString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrJobHandle, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobHandle_lift(_ buf: RustBuffer) throws -> MidlyrJobHandle {
    return try FfiConverterTypeMidlyrJobHandle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobHandle_lower(_ value: MidlyrJobHandle) -> RustBuffer {
    return FfiConverterTypeMidlyrJobHandle.lower(value)
}


/**
 * One page of the team's jobs. The vendor documents no order.
 *
 * Serializes as the vendor's own document.
 */
public struct MidlyrJobPage: Equatable, Hashable {
    /**
     * The jobs of this page.
     */
    public let jobs: [MidlyrJobSummary]
    /**
     * What the next page is asked for with, together with the same filters.
     */
    public let nextCursor: String?
    /**
     * Whether there is a next page.
     */
    public let hasMore: Bool
    /**
     * About how many jobs there are on all pages.
     */
    public let approximateTotal: Int64?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The jobs of this page.
         */jobs: [MidlyrJobSummary] = [],
        /**
         * What the next page is asked for with, together with the same filters.
         */nextCursor: String? = nil,
        /**
         * Whether there is a next page.
         */hasMore: Bool,
        /**
         * About how many jobs there are on all pages.
         */approximateTotal: Int64? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.jobs = jobs
        self.nextCursor = nextCursor
        self.hasMore = hasMore
        self.approximateTotal = approximateTotal
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrJobPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrJobPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrJobPage {
        return
            try MidlyrJobPage(
                jobs: FfiConverterSequenceTypeMidlyrJobSummary.read(from: &buf),
                nextCursor: FfiConverterOptionString.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                approximateTotal: FfiConverterOptionInt64.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrJobPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeMidlyrJobSummary.write(value.jobs, into: &buf)
        FfiConverterOptionString.write(value.nextCursor, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionInt64.write(value.approximateTotal, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobPage_lift(_ buf: RustBuffer) throws -> MidlyrJobPage {
    return try FfiConverterTypeMidlyrJobPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobPage_lower(_ value: MidlyrJobPage) -> RustBuffer {
    return FfiConverterTypeMidlyrJobPage.lower(value)
}


/**
 * A job as the list shows it: no result.
 */
public struct MidlyrJobSummary: Equatable, Hashable {
    /**
     * The job's identifier. Opaque.
     */
    public let id: String
    /**
     * What the job does.
     */
    public let jobType: MidlyrJobType?
    /**
     * Where the job stands.
     */
    public let status: MidlyrStatus
    /**
     * Who started the job.
     */
    public let trigger: MidlyrTrigger?
    /**
     * When the vendor accepted the job.
     */
    public let createdAt: Timestamp?
    /**
     * When the job last changed.
     */
    public let updatedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The job's identifier. Opaque.
         */id: String,
        /**
         * What the job does.
         */jobType: MidlyrJobType? = nil,
        /**
         * Where the job stands.
         */status: MidlyrStatus,
        /**
         * Who started the job.
         */trigger: MidlyrTrigger? = nil,
        /**
         * When the vendor accepted the job.
         */createdAt: Timestamp? = nil,
        /**
         * When the job last changed.
         */updatedAt: Timestamp? = nil) {
        self.id = id
        self.jobType = jobType
        self.status = status
        self.trigger = trigger
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }




}

#if compiler(>=6)
extension MidlyrJobSummary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrJobSummary: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrJobSummary {
        return
            try MidlyrJobSummary(
                id: FfiConverterString.read(from: &buf),
                jobType: FfiConverterOptionTypeMidlyrJobType.read(from: &buf),
                status: FfiConverterTypeMidlyrStatus.read(from: &buf),
                trigger: FfiConverterOptionTypeMidlyrTrigger.read(from: &buf),
                createdAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrJobSummary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeMidlyrJobType.write(value.jobType, into: &buf)
        FfiConverterTypeMidlyrStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeMidlyrTrigger.write(value.trigger, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobSummary_lift(_ buf: RustBuffer) throws -> MidlyrJobSummary {
    return try FfiConverterTypeMidlyrJobSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobSummary_lower(_ value: MidlyrJobSummary) -> RustBuffer {
    return FfiConverterTypeMidlyrJobSummary.lower(value)
}


/**
 * Which jobs Midlyr lists.
 */
public struct MidlyrListOptions: Equatable, Hashable {
    /**
     * Jobs of any of these types. Default: all.
     */
    public var jobTypes: [MidlyrJobType]?
    /**
     * Jobs accepted at this time or later. Default: no bound.
     */
    public var start: Timestamp?
    /**
     * Jobs accepted until this time. Default: no bound.
     */
    public var end: Timestamp?
    /**
     * How many jobs a page has, 1 to 200. Default: the vendor's, which is 50.
     */
    public var limit: UInt32?
    /**
     * Where to go on: the next cursor of the page before, with the same filters. Default: at the
     * beginning.
     */
    public var cursor: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Jobs of any of these types. Default: all.
         */jobTypes: [MidlyrJobType]? = nil,
        /**
         * Jobs accepted at this time or later. Default: no bound.
         */start: Timestamp? = nil,
        /**
         * Jobs accepted until this time. Default: no bound.
         */end: Timestamp? = nil,
        /**
         * How many jobs a page has, 1 to 200. Default: the vendor's, which is 50.
         */limit: UInt32? = nil,
        /**
         * Where to go on: the next cursor of the page before, with the same filters. Default: at the
         * beginning.
         */cursor: String? = nil) {
        self.jobTypes = jobTypes
        self.start = start
        self.end = end
        self.limit = limit
        self.cursor = cursor
    }




}

#if compiler(>=6)
extension MidlyrListOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrListOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrListOptions {
        return
            try MidlyrListOptions(
                jobTypes: FfiConverterOptionSequenceTypeMidlyrJobType.read(from: &buf),
                start: FfiConverterOptionTypeTimestamp.read(from: &buf),
                end: FfiConverterOptionTypeTimestamp.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                cursor: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrListOptions, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeMidlyrJobType.write(value.jobTypes, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.start, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.end, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionString.write(value.cursor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrListOptions_lift(_ buf: RustBuffer) throws -> MidlyrListOptions {
    return try FfiConverterTypeMidlyrListOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrListOptions_lower(_ value: MidlyrListOptions) -> RustBuffer {
    return FfiConverterTypeMidlyrListOptions.lower(value)
}


/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
public struct MidlyrRefusal: Equatable, Hashable {
    /**
     * The vendor's word for it, such as `rate_limited`. Most are not documented.
     */
    public let code: String?
    /**
     * The vendor's sentence about it.
     */
    public let message: String?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vendor's word for it, such as `rate_limited`. Most are not documented.
         */code: String? = nil,
        /**
         * The vendor's sentence about it.
         */message: String? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.code = code
        self.message = message
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrRefusal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrRefusal: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrRefusal {
        return
            try MidlyrRefusal(
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrRefusal, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrRefusal_lift(_ buf: RustBuffer) throws -> MidlyrRefusal {
    return try FfiConverterTypeMidlyrRefusal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrRefusal_lower(_ value: MidlyrRefusal) -> RustBuffer {
    return FfiConverterTypeMidlyrRefusal.lower(value)
}


/**
 * What a job found. A result of a type this version does not know has `raw` alone.
 *
 * Serializes as the vendor's own document.
 */
public struct MidlyrResult: Equatable, Hashable {
    /**
     * What the result is.
     */
    public let resultType: MidlyrResultType?
    /**
     * From 0, no risk, to 100.
     */
    public let riskScore: Int32?
    /**
     * The vendor's name for the range the score is in. Absent for a score out of range.
     */
    public let riskBand: MidlyrRiskBand?
    /**
     * What was found, most severe first. Empty for a scoring, and when nothing was found.
     */
    public let findings: [Finding]
    /**
     * The result as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the result is.
         */resultType: MidlyrResultType? = nil,
        /**
         * From 0, no risk, to 100.
         */riskScore: Int32? = nil,
        /**
         * The vendor's name for the range the score is in. Absent for a score out of range.
         */riskBand: MidlyrRiskBand? = nil,
        /**
         * What was found, most severe first. Empty for a scoring, and when nothing was found.
         */findings: [Finding] = [],
        /**
         * The result as the vendor sent it.
         */raw: RawJson) {
        self.resultType = resultType
        self.riskScore = riskScore
        self.riskBand = riskBand
        self.findings = findings
        self.raw = raw
    }




}

#if compiler(>=6)
extension MidlyrResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrResult: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrResult {
        return
            try MidlyrResult(
                resultType: FfiConverterOptionTypeMidlyrResultType.read(from: &buf),
                riskScore: FfiConverterOptionInt32.read(from: &buf),
                riskBand: FfiConverterOptionTypeMidlyrRiskBand.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: MidlyrResult, into buf: inout [UInt8]) {
        FfiConverterOptionTypeMidlyrResultType.write(value.resultType, into: &buf)
        FfiConverterOptionInt32.write(value.riskScore, into: &buf)
        FfiConverterOptionTypeMidlyrRiskBand.write(value.riskBand, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrResult_lift(_ buf: RustBuffer) throws -> MidlyrResult {
    return try FfiConverterTypeMidlyrResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrResult_lower(_ value: MidlyrResult) -> RustBuffer {
    return FfiConverterTypeMidlyrResult.lower(value)
}


/**
 * Text written by a model, and the measurements behind it. To be shown only after review by
 * care staff, says the vendor.
 */
public struct Narrative: Equatable, Hashable {
    /**
     * The text.
     */
    public let summary: String?
    /**
     * The measurements.
     */
    public let vocalFeatures: [VocalFeature]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The text.
         */summary: String? = nil,
        /**
         * The measurements.
         */vocalFeatures: [VocalFeature] = []) {
        self.summary = summary
        self.vocalFeatures = vocalFeatures
    }




}

#if compiler(>=6)
extension Narrative: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNarrative: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Narrative {
        return
            try Narrative(
                summary: FfiConverterOptionString.read(from: &buf),
                vocalFeatures: FfiConverterSequenceTypeVocalFeature.read(from: &buf)
        )
    }

    static func write(_ value: Narrative, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.summary, into: &buf)
        FfiConverterSequenceTypeVocalFeature.write(value.vocalFeatures, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNarrative_lift(_ buf: RustBuffer) throws -> Narrative {
    return try FfiConverterTypeNarrative.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNarrative_lower(_ value: Narrative) -> RustBuffer {
    return FfiConverterTypeNarrative.lower(value)
}


/**
 * What is submitted.
 */
struct NativeApiSubmission {
    /**
     * Which of the description's submissions it is.
     */
    let name: String?
    /**
     * The fields, as one JSON object.
     */
    let fields: RawJson
    /**
     * The file that goes with them.
     */
    let file: NativeAudio?

    // Default memberwise initializers are never by default, so we
    // declare one manually.
    init(
        /**
         * Which of the description's submissions it is.
         */name: String?,
        /**
         * The fields, as one JSON object.
         */fields: RawJson,
        /**
         * The file that goes with them.
         */file: NativeAudio?) {
        self.name = name
        self.fields = fields
        self.file = file
    }




}

#if compiler(>=6)
extension NativeApiSubmission: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeApiSubmission: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeApiSubmission {
        return
            try NativeApiSubmission(
                name: FfiConverterOptionString.read(from: &buf),
                fields: FfiConverterTypeRawJson.read(from: &buf),
                file: FfiConverterOptionTypeNativeAudio.read(from: &buf)
        )
    }

    static func write(_ value: NativeApiSubmission, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeRawJson.write(value.fields, into: &buf)
        FfiConverterOptionTypeNativeAudio.write(value.file, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiSubmission_lift(_ buf: RustBuffer) throws -> NativeApiSubmission {
    return try FfiConverterTypeNativeApiSubmission.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeApiSubmission_lower(_ value: NativeApiSubmission) -> RustBuffer {
    return FfiConverterTypeNativeApiSubmission.lower(value)
}


/**
 * Requests per sliding window.
 */
public struct RateLimits: Equatable, Hashable {
    /**
     * Submissions per window, at least 1.
     */
    public let uploads: UInt32
    /**
     * All other requests per window, at least 1.
     */
    public let others: UInt32
    /**
     * The length of the window. Vendors use 60 s.
     */
    public let window: TimeInterval

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Submissions per window, at least 1.
         */uploads: UInt32,
        /**
         * All other requests per window, at least 1.
         */others: UInt32,
        /**
         * The length of the window. Vendors use 60 s.
         */window: TimeInterval) {
        self.uploads = uploads
        self.others = others
        self.window = window
    }




}

#if compiler(>=6)
extension RateLimits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRateLimits: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RateLimits {
        return
            try RateLimits(
                uploads: FfiConverterUInt32.read(from: &buf),
                others: FfiConverterUInt32.read(from: &buf),
                window: FfiConverterDuration.read(from: &buf)
        )
    }

    static func write(_ value: RateLimits, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.uploads, into: &buf)
        FfiConverterUInt32.write(value.others, into: &buf)
        FfiConverterDuration.write(value.window, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRateLimits_lift(_ buf: RustBuffer) throws -> RateLimits {
    return try FfiConverterTypeRateLimits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRateLimits_lower(_ value: RateLimits) -> RustBuffer {
    return FfiConverterTypeRateLimits.lower(value)
}


/**
 * A regulation as lists and citations show it.
 */
public struct Regulation: Equatable, Hashable {
    /**
     * The document's identifier. Opaque.
     */
    public let id: String
    /**
     * What kind of source it is.
     */
    public let category: RegulationCategory?
    /**
     * Its title.
     */
    public let title: String?
    /**
     * Who issued it, such as `cfpb`.
     */
    public let authorities: [String]
    /**
     * Where it holds, such as `us-federal` or `us-state:ny`.
     */
    public let jurisdictions: [String]
    /**
     * What it is about.
     */
    public let description: String?
    /**
     * When it last changed.
     */
    public let updatedAt: Timestamp?
    /**
     * Where it was published. May be cut short, so it is a text and no address.
     */
    public let sourceUrl: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The document's identifier. Opaque.
         */id: String,
        /**
         * What kind of source it is.
         */category: RegulationCategory? = nil,
        /**
         * Its title.
         */title: String? = nil,
        /**
         * Who issued it, such as `cfpb`.
         */authorities: [String] = [],
        /**
         * Where it holds, such as `us-federal` or `us-state:ny`.
         */jurisdictions: [String] = [],
        /**
         * What it is about.
         */description: String? = nil,
        /**
         * When it last changed.
         */updatedAt: Timestamp? = nil,
        /**
         * Where it was published. May be cut short, so it is a text and no address.
         */sourceUrl: String? = nil) {
        self.id = id
        self.category = category
        self.title = title
        self.authorities = authorities
        self.jurisdictions = jurisdictions
        self.description = description
        self.updatedAt = updatedAt
        self.sourceUrl = sourceUrl
    }




}

#if compiler(>=6)
extension Regulation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulation: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Regulation {
        return
            try Regulation(
                id: FfiConverterString.read(from: &buf),
                category: FfiConverterOptionTypeRegulationCategory.read(from: &buf),
                title: FfiConverterOptionString.read(from: &buf),
                authorities: FfiConverterSequenceString.read(from: &buf),
                jurisdictions: FfiConverterSequenceString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                sourceUrl: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: Regulation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeRegulationCategory.write(value.category, into: &buf)
        FfiConverterOptionString.write(value.title, into: &buf)
        FfiConverterSequenceString.write(value.authorities, into: &buf)
        FfiConverterSequenceString.write(value.jurisdictions, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterOptionString.write(value.sourceUrl, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulation_lift(_ buf: RustBuffer) throws -> Regulation {
    return try FfiConverterTypeRegulation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulation_lower(_ value: Regulation) -> RustBuffer {
    return FfiConverterTypeRegulation.lower(value)
}


/**
 * A regulation and the passages of it that matter.
 */
public struct RegulationCitation: Equatable, Hashable {
    /**
     * The regulation.
     */
    public let regulation: Regulation
    /**
     * The passages.
     */
    public let chunks: [CitationChunk]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The regulation.
         */regulation: Regulation,
        /**
         * The passages.
         */chunks: [CitationChunk] = []) {
        self.regulation = regulation
        self.chunks = chunks
    }




}

#if compiler(>=6)
extension RegulationCitation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationCitation: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationCitation {
        return
            try RegulationCitation(
                regulation: FfiConverterTypeRegulation.read(from: &buf),
                chunks: FfiConverterSequenceTypeCitationChunk.read(from: &buf)
        )
    }

    static func write(_ value: RegulationCitation, into buf: inout [UInt8]) {
        FfiConverterTypeRegulation.write(value.regulation, into: &buf)
        FfiConverterSequenceTypeCitationChunk.write(value.chunks, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationCitation_lift(_ buf: RustBuffer) throws -> RegulationCitation {
    return try FfiConverterTypeRegulationCitation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationCitation_lower(_ value: RegulationCitation) -> RustBuffer {
    return FfiConverterTypeRegulationCitation.lower(value)
}


/**
 * A slice of a regulation's text, from production (nested) or staging (flat).
 *
 * Serializes as the vendor's own document.
 */
public struct RegulationContent: Equatable, Hashable {
    /**
     * The document's identifier.
     */
    public let id: String
    /**
     * The regulation, where the vendor sends it along.
     */
    public let details: RegulationDetails?
    /**
     * The slice.
     */
    public let text: String
    /**
     * Where the slice begins.
     */
    public let startOffset: Int64
    /**
     * Where the slice ends. Production only.
     */
    public let endOffset: Int64?
    /**
     * Where the next slice begins: the end that the vendor names, or else what was asked for
     * beyond the beginning. `nil` for the last slice.
     */
    public let nextOffset: Int64?
    /**
     * The longest slice that was asked for.
     */
    public let limit: Int64?
    /**
     * The length of the whole text, in bytes.
     */
    public let totalBytes: Int64?
    /**
     * Whether a slice follows.
     */
    public let hasMore: Bool
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The document's identifier.
         */id: String,
        /**
         * The regulation, where the vendor sends it along.
         */details: RegulationDetails? = nil,
        /**
         * The slice.
         */text: String,
        /**
         * Where the slice begins.
         */startOffset: Int64,
        /**
         * Where the slice ends. Production only.
         */endOffset: Int64? = nil,
        /**
         * Where the next slice begins: the end that the vendor names, or else what was asked for
         * beyond the beginning. `nil` for the last slice.
         */nextOffset: Int64? = nil,
        /**
         * The longest slice that was asked for.
         */limit: Int64? = nil,
        /**
         * The length of the whole text, in bytes.
         */totalBytes: Int64? = nil,
        /**
         * Whether a slice follows.
         */hasMore: Bool,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.id = id
        self.details = details
        self.text = text
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.nextOffset = nextOffset
        self.limit = limit
        self.totalBytes = totalBytes
        self.hasMore = hasMore
        self.raw = raw
    }




}

#if compiler(>=6)
extension RegulationContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationContent: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationContent {
        return
            try RegulationContent(
                id: FfiConverterString.read(from: &buf),
                details: FfiConverterOptionTypeRegulationDetails.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                startOffset: FfiConverterInt64.read(from: &buf),
                endOffset: FfiConverterOptionInt64.read(from: &buf),
                nextOffset: FfiConverterOptionInt64.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                totalBytes: FfiConverterOptionInt64.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: RegulationContent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeRegulationDetails.write(value.details, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterInt64.write(value.startOffset, into: &buf)
        FfiConverterOptionInt64.write(value.endOffset, into: &buf)
        FfiConverterOptionInt64.write(value.nextOffset, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionInt64.write(value.totalBytes, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationContent_lift(_ buf: RustBuffer) throws -> RegulationContent {
    return try FfiConverterTypeRegulationContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationContent_lower(_ value: RegulationContent) -> RustBuffer {
    return FfiConverterTypeRegulationContent.lower(value)
}


/**
 * A regulation with its table of contents.
 *
 * Serializes as the vendor's own document.
 */
public struct RegulationDetails: Equatable, Hashable {
    /**
     * The document's identifier. Opaque.
     */
    public let id: String
    /**
     * What kind of source it is.
     */
    public let category: RegulationCategory?
    /**
     * Its title.
     */
    public let title: String?
    /**
     * Who issued it, such as `cfpb`.
     */
    public let authorities: [String]
    /**
     * Where it holds, such as `us-federal` or `us-state:ny`.
     */
    public let jurisdictions: [String]
    /**
     * What it is about.
     */
    public let description: String?
    /**
     * When it last changed.
     */
    public let updatedAt: Timestamp?
    /**
     * Where it was published. May be cut short, so it is a text and no address.
     */
    public let sourceUrl: String?
    /**
     * The length of the text, in bytes.
     */
    public let totalBytes: Int64?
    /**
     * The headings, in their order.
     */
    public let tableOfContents: [RegulationHeading]
    /**
     * Further facts, which depend on the category.
     */
    public let attributes: RawJson?
    /**
     * The whole document as the vendor sent it; empty inside a `RegulationContent`.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The document's identifier. Opaque.
         */id: String,
        /**
         * What kind of source it is.
         */category: RegulationCategory? = nil,
        /**
         * Its title.
         */title: String? = nil,
        /**
         * Who issued it, such as `cfpb`.
         */authorities: [String] = [],
        /**
         * Where it holds, such as `us-federal` or `us-state:ny`.
         */jurisdictions: [String] = [],
        /**
         * What it is about.
         */description: String? = nil,
        /**
         * When it last changed.
         */updatedAt: Timestamp? = nil,
        /**
         * Where it was published. May be cut short, so it is a text and no address.
         */sourceUrl: String? = nil,
        /**
         * The length of the text, in bytes.
         */totalBytes: Int64? = nil,
        /**
         * The headings, in their order.
         */tableOfContents: [RegulationHeading] = [],
        /**
         * Further facts, which depend on the category.
         */attributes: RawJson? = nil,
        /**
         * The whole document as the vendor sent it; empty inside a `RegulationContent`.
         */raw: RawJson) {
        self.id = id
        self.category = category
        self.title = title
        self.authorities = authorities
        self.jurisdictions = jurisdictions
        self.description = description
        self.updatedAt = updatedAt
        self.sourceUrl = sourceUrl
        self.totalBytes = totalBytes
        self.tableOfContents = tableOfContents
        self.attributes = attributes
        self.raw = raw
    }




}

#if compiler(>=6)
extension RegulationDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationDetails: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationDetails {
        return
            try RegulationDetails(
                id: FfiConverterString.read(from: &buf),
                category: FfiConverterOptionTypeRegulationCategory.read(from: &buf),
                title: FfiConverterOptionString.read(from: &buf),
                authorities: FfiConverterSequenceString.read(from: &buf),
                jurisdictions: FfiConverterSequenceString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                updatedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                sourceUrl: FfiConverterOptionString.read(from: &buf),
                totalBytes: FfiConverterOptionInt64.read(from: &buf),
                tableOfContents: FfiConverterSequenceTypeRegulationHeading.read(from: &buf),
                attributes: FfiConverterOptionTypeRawJson.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: RegulationDetails, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeRegulationCategory.write(value.category, into: &buf)
        FfiConverterOptionString.write(value.title, into: &buf)
        FfiConverterSequenceString.write(value.authorities, into: &buf)
        FfiConverterSequenceString.write(value.jurisdictions, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterOptionString.write(value.sourceUrl, into: &buf)
        FfiConverterOptionInt64.write(value.totalBytes, into: &buf)
        FfiConverterSequenceTypeRegulationHeading.write(value.tableOfContents, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.attributes, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationDetails_lift(_ buf: RustBuffer) throws -> RegulationDetails {
    return try FfiConverterTypeRegulationDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationDetails_lower(_ value: RegulationDetails) -> RustBuffer {
    return FfiConverterTypeRegulationDetails.lower(value)
}


/**
 * Where a question looks.
 */
public struct RegulationFilters: Equatable, Hashable {
    /**
     * In these documents only, at most 100. Empty: in all.
     */
    public let ids: [String]
    /**
     * In what these issued only, at most 50. Empty: in all.
     */
    public let authorities: [String]
    /**
     * In what holds in these only, at most 50. Empty: in all.
     */
    public let jurisdictions: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In these documents only, at most 100. Empty: in all.
         */ids: [String] = [],
        /**
         * In what these issued only, at most 50. Empty: in all.
         */authorities: [String] = [],
        /**
         * In what holds in these only, at most 50. Empty: in all.
         */jurisdictions: [String] = []) {
        self.ids = ids
        self.authorities = authorities
        self.jurisdictions = jurisdictions
    }




}

#if compiler(>=6)
extension RegulationFilters: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationFilters: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationFilters {
        return
            try RegulationFilters(
                ids: FfiConverterSequenceString.read(from: &buf),
                authorities: FfiConverterSequenceString.read(from: &buf),
                jurisdictions: FfiConverterSequenceString.read(from: &buf)
        )
    }

    static func write(_ value: RegulationFilters, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.ids, into: &buf)
        FfiConverterSequenceString.write(value.authorities, into: &buf)
        FfiConverterSequenceString.write(value.jurisdictions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationFilters_lift(_ buf: RustBuffer) throws -> RegulationFilters {
    return try FfiConverterTypeRegulationFilters.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationFilters_lower(_ value: RegulationFilters) -> RustBuffer {
    return FfiConverterTypeRegulationFilters.lower(value)
}


/**
 * One heading of a regulation.
 */
public struct RegulationHeading: Equatable, Hashable {
    /**
     * The heading's identifier.
     */
    public let id: String
    /**
     * The heading.
     */
    public let title: String?
    /**
     * How deep it stands, from 1.
     */
    public let level: UInt32?
    /**
     * Where its text begins.
     */
    public let startOffset: Int64?
    /**
     * The heading above it.
     */
    public let parentId: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The heading's identifier.
         */id: String,
        /**
         * The heading.
         */title: String? = nil,
        /**
         * How deep it stands, from 1.
         */level: UInt32? = nil,
        /**
         * Where its text begins.
         */startOffset: Int64? = nil,
        /**
         * The heading above it.
         */parentId: String? = nil) {
        self.id = id
        self.title = title
        self.level = level
        self.startOffset = startOffset
        self.parentId = parentId
    }




}

#if compiler(>=6)
extension RegulationHeading: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationHeading: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationHeading {
        return
            try RegulationHeading(
                id: FfiConverterString.read(from: &buf),
                title: FfiConverterOptionString.read(from: &buf),
                level: FfiConverterOptionUInt32.read(from: &buf),
                startOffset: FfiConverterOptionInt64.read(from: &buf),
                parentId: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: RegulationHeading, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.title, into: &buf)
        FfiConverterOptionUInt32.write(value.level, into: &buf)
        FfiConverterOptionInt64.write(value.startOffset, into: &buf)
        FfiConverterOptionString.write(value.parentId, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationHeading_lift(_ buf: RustBuffer) throws -> RegulationHeading {
    return try FfiConverterTypeRegulationHeading.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationHeading_lower(_ value: RegulationHeading) -> RustBuffer {
    return FfiConverterTypeRegulationHeading.lower(value)
}


/**
 * Which regulations Midlyr lists.
 */
public struct RegulationListOptions: Equatable, Hashable {
    /**
     * Words to look for. Default: none.
     */
    public var query: String?
    /**
     * Sources of any of these kinds. Default: all.
     */
    public var categories: [RegulationCategory]?
    /**
     * Issued by any of these, such as `cfpb`. Default: all.
     */
    public var authorities: [String]?
    /**
     * In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
     * all.
     */
    public var jurisdictions: [String]?
    /**
     * How many regulations a page has, at least 1. Default: the vendor's.
     */
    public var limit: UInt32?
    /**
     * Where to go on: the next cursor of the page before, with the same filters. Default: at the
     * beginning.
     */
    public var cursor: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Words to look for. Default: none.
         */query: String? = nil,
        /**
         * Sources of any of these kinds. Default: all.
         */categories: [RegulationCategory]? = nil,
        /**
         * Issued by any of these, such as `cfpb`. Default: all.
         */authorities: [String]? = nil,
        /**
         * In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
         * all.
         */jurisdictions: [String]? = nil,
        /**
         * How many regulations a page has, at least 1. Default: the vendor's.
         */limit: UInt32? = nil,
        /**
         * Where to go on: the next cursor of the page before, with the same filters. Default: at the
         * beginning.
         */cursor: String? = nil) {
        self.query = query
        self.categories = categories
        self.authorities = authorities
        self.jurisdictions = jurisdictions
        self.limit = limit
        self.cursor = cursor
    }




}

#if compiler(>=6)
extension RegulationListOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationListOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationListOptions {
        return
            try RegulationListOptions(
                query: FfiConverterOptionString.read(from: &buf),
                categories: FfiConverterOptionSequenceTypeRegulationCategory.read(from: &buf),
                authorities: FfiConverterOptionSequenceString.read(from: &buf),
                jurisdictions: FfiConverterOptionSequenceString.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                cursor: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: RegulationListOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.query, into: &buf)
        FfiConverterOptionSequenceTypeRegulationCategory.write(value.categories, into: &buf)
        FfiConverterOptionSequenceString.write(value.authorities, into: &buf)
        FfiConverterOptionSequenceString.write(value.jurisdictions, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionString.write(value.cursor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationListOptions_lift(_ buf: RustBuffer) throws -> RegulationListOptions {
    return try FfiConverterTypeRegulationListOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationListOptions_lower(_ value: RegulationListOptions) -> RustBuffer {
    return FfiConverterTypeRegulationListOptions.lower(value)
}


/**
 * The passages closest to a question, in no pages.
 *
 * Serializes as the vendor's own document.
 */
public struct RegulationMatches: Equatable, Hashable {
    /**
     * The regulations and their passages.
     */
    public let citations: [RegulationCitation]
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The regulations and their passages.
         */citations: [RegulationCitation] = [],
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.citations = citations
        self.raw = raw
    }




}

#if compiler(>=6)
extension RegulationMatches: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationMatches: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationMatches {
        return
            try RegulationMatches(
                citations: FfiConverterSequenceTypeRegulationCitation.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: RegulationMatches, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRegulationCitation.write(value.citations, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationMatches_lift(_ buf: RustBuffer) throws -> RegulationMatches {
    return try FfiConverterTypeRegulationMatches.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationMatches_lower(_ value: RegulationMatches) -> RustBuffer {
    return FfiConverterTypeRegulationMatches.lower(value)
}


/**
 * One page of the library.
 *
 * Serializes as the vendor's own document.
 */
public struct RegulationPage: Equatable, Hashable {
    /**
     * The regulations of this page.
     */
    public let regulations: [Regulation]
    /**
     * What the next page is asked for with, together with the same filters.
     */
    public let nextCursor: String?
    /**
     * Whether there is a next page.
     */
    public let hasMore: Bool
    /**
     * About how many regulations there are on all pages.
     */
    public let approximateTotal: Int64?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The regulations of this page.
         */regulations: [Regulation] = [],
        /**
         * What the next page is asked for with, together with the same filters.
         */nextCursor: String? = nil,
        /**
         * Whether there is a next page.
         */hasMore: Bool,
        /**
         * About how many regulations there are on all pages.
         */approximateTotal: Int64? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.regulations = regulations
        self.nextCursor = nextCursor
        self.hasMore = hasMore
        self.approximateTotal = approximateTotal
        self.raw = raw
    }




}

#if compiler(>=6)
extension RegulationPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationPage {
        return
            try RegulationPage(
                regulations: FfiConverterSequenceTypeRegulation.read(from: &buf),
                nextCursor: FfiConverterOptionString.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                approximateTotal: FfiConverterOptionInt64.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: RegulationPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRegulation.write(value.regulations, into: &buf)
        FfiConverterOptionString.write(value.nextCursor, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionInt64.write(value.approximateTotal, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationPage_lift(_ buf: RustBuffer) throws -> RegulationPage {
    return try FfiConverterTypeRegulationPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationPage_lower(_ value: RegulationPage) -> RustBuffer {
    return FfiConverterTypeRegulationPage.lower(value)
}


/**
 * A question to the library (`POST /api/v1/regulations/query`). Reads only, so it may be repeated.
 */
public struct RegulationQueryRequest: Equatable, Hashable {
    /**
     * The question, of 1 to 2000 characters.
     */
    public var query: String
    /**
     * How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10.
     */
    public var limit: UInt32?
    /**
     * Where to look. Default: everywhere.
     */
    public var filters: RegulationFilters?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question, of 1 to 2000 characters.
         */query: String,
        /**
         * How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10.
         */limit: UInt32? = nil,
        /**
         * Where to look. Default: everywhere.
         */filters: RegulationFilters? = nil) {
        self.query = query
        self.limit = limit
        self.filters = filters
    }




}

#if compiler(>=6)
extension RegulationQueryRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationQueryRequest: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationQueryRequest {
        return
            try RegulationQueryRequest(
                query: FfiConverterString.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                filters: FfiConverterOptionTypeRegulationFilters.read(from: &buf)
        )
    }

    static func write(_ value: RegulationQueryRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.query, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionTypeRegulationFilters.write(value.filters, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationQueryRequest_lift(_ buf: RustBuffer) throws -> RegulationQueryRequest {
    return try FfiConverterTypeRegulationQueryRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationQueryRequest_lower(_ value: RegulationQueryRequest) -> RustBuffer {
    return FfiConverterTypeRegulationQueryRequest.lower(value)
}


/**
 * A sign that can be analysed on its own.
 */
public struct SignInfo: Equatable, Hashable {
    /**
     * The sign.
     */
    public let name: Sign
    /**
     * The name for people.
     */
    public let label: String?
    /**
     * The whole document as the vendor sent it; empty for an entry of a list.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The sign.
         */name: Sign,
        /**
         * The name for people.
         */label: String? = nil,
        /**
         * The whole document as the vendor sent it; empty for an entry of a list.
         */raw: RawJson) {
        self.name = name
        self.label = label
        self.raw = raw
    }




}

#if compiler(>=6)
extension SignInfo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignInfo: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignInfo {
        return
            try SignInfo(
                name: FfiConverterTypeSign.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: SignInfo, into buf: inout [UInt8]) {
        FfiConverterTypeSign.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignInfo_lift(_ buf: RustBuffer) throws -> SignInfo {
    return try FfiConverterTypeSignInfo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignInfo_lower(_ value: SignInfo) -> RustBuffer {
    return FfiConverterTypeSignInfo.lower(value)
}


/**
 * The catalogue of signs.
 *
 * Serializes as the vendor's own document.
 */
public struct SignList: Equatable, Hashable {
    /**
     * The signs.
     */
    public let signs: [SignInfo]
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The signs.
         */signs: [SignInfo] = [],
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.signs = signs
        self.raw = raw
    }




}

#if compiler(>=6)
extension SignList: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignList: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignList {
        return
            try SignList(
                signs: FfiConverterSequenceTypeSignInfo.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: SignList, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSignInfo.write(value.signs, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignList_lift(_ buf: RustBuffer) throws -> SignList {
    return try FfiConverterTypeSignList.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignList_lower(_ value: SignList) -> RustBuffer {
    return FfiConverterTypeSignList.lower(value)
}


/**
 * One condition or sign in a result.
 */
public struct Signal: Equatable, Hashable {
    /**
     * The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`.
     */
    public let id: String
    /**
     * The name for people.
     */
    public let label: String?
    /**
     * From 0 to 1. Calibrated per model, so scores of different signals do not compare.
     */
    public let score: Double?
    /**
     * How strongly the signal shows.
     */
    public let level: Level
    /**
     * Whether it deserves attention.
     */
    public let flagged: Bool?
    /**
     * What to do next. Condition and sign jobs only.
     */
    public let recommendedAction: RecommendedAction?
    /**
     * Text and measurements. Condition and sign jobs only.
     */
    public let description: Narrative?
    /**
     * The subject's own baseline. Longitudinal jobs only (seen in public client code).
     */
    public let baselineScore: Double?
    /**
     * The distance from that baseline. Longitudinal jobs only (seen in public client code).
     */
    public let deviationFromBaseline: Double?
    /**
     * Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only.
     */
    public let anomaly: RawJson?
    /**
     * The distance from the subject's baseline in standard deviations. Longitudinal jobs only.
     */
    public let zScore: Double?
    /**
     * The distance from the population in standard deviations. Longitudinal jobs only.
     */
    public let populationZ: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`.
         */id: String,
        /**
         * The name for people.
         */label: String? = nil,
        /**
         * From 0 to 1. Calibrated per model, so scores of different signals do not compare.
         */score: Double? = nil,
        /**
         * How strongly the signal shows.
         */level: Level,
        /**
         * Whether it deserves attention.
         */flagged: Bool? = nil,
        /**
         * What to do next. Condition and sign jobs only.
         */recommendedAction: RecommendedAction? = nil,
        /**
         * Text and measurements. Condition and sign jobs only.
         */description: Narrative? = nil,
        /**
         * The subject's own baseline. Longitudinal jobs only (seen in public client code).
         */baselineScore: Double? = nil,
        /**
         * The distance from that baseline. Longitudinal jobs only (seen in public client code).
         */deviationFromBaseline: Double? = nil,
        /**
         * Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only.
         */anomaly: RawJson? = nil,
        /**
         * The distance from the subject's baseline in standard deviations. Longitudinal jobs only.
         */zScore: Double? = nil,
        /**
         * The distance from the population in standard deviations. Longitudinal jobs only.
         */populationZ: Double? = nil) {
        self.id = id
        self.label = label
        self.score = score
        self.level = level
        self.flagged = flagged
        self.recommendedAction = recommendedAction
        self.description = description
        self.baselineScore = baselineScore
        self.deviationFromBaseline = deviationFromBaseline
        self.anomaly = anomaly
        self.zScore = zScore
        self.populationZ = populationZ
    }




}

#if compiler(>=6)
extension Signal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignal: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Signal {
        return
            try Signal(
                id: FfiConverterString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                score: FfiConverterOptionDouble.read(from: &buf),
                level: FfiConverterTypeLevel.read(from: &buf),
                flagged: FfiConverterOptionBool.read(from: &buf),
                recommendedAction: FfiConverterOptionTypeRecommendedAction.read(from: &buf),
                description: FfiConverterOptionTypeNarrative.read(from: &buf),
                baselineScore: FfiConverterOptionDouble.read(from: &buf),
                deviationFromBaseline: FfiConverterOptionDouble.read(from: &buf),
                anomaly: FfiConverterOptionTypeRawJson.read(from: &buf),
                zScore: FfiConverterOptionDouble.read(from: &buf),
                populationZ: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    static func write(_ value: Signal, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterOptionDouble.write(value.score, into: &buf)
        FfiConverterTypeLevel.write(value.level, into: &buf)
        FfiConverterOptionBool.write(value.flagged, into: &buf)
        FfiConverterOptionTypeRecommendedAction.write(value.recommendedAction, into: &buf)
        FfiConverterOptionTypeNarrative.write(value.description, into: &buf)
        FfiConverterOptionDouble.write(value.baselineScore, into: &buf)
        FfiConverterOptionDouble.write(value.deviationFromBaseline, into: &buf)
        FfiConverterOptionTypeRawJson.write(value.anomaly, into: &buf)
        FfiConverterOptionDouble.write(value.zScore, into: &buf)
        FfiConverterOptionDouble.write(value.populationZ, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignal_lift(_ buf: RustBuffer) throws -> Signal {
    return try FfiConverterTypeSignal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignal_lower(_ value: Signal) -> RustBuffer {
    return FfiConverterTypeSignal.lower(value)
}


/**
 * How a recording is submitted.
 */
public struct SubmitOptions: Equatable, Hashable {
    /**
     * Separates the speakers; adds 50 credits, says the vendor. Default: `false`.
     */
    public var diarize: Bool?
    /**
     * Where the vendor shall report this job's success, over HTTPS. Only together with
     * `webhookSecretKey`. Default: the account's address, if one is set.
     */
    public var webhookUrl: String?
    /**
     * The secret that signs that report. Only together with `webhookUrl`.
     */
    public var webhookSecretKey: Secret?
    /**
     * How strictly the recording is checked before anything is sent. Default:
     * `AudioCheck.standard`, which refuses only what the vendor would certainly refuse.
     */
    public var audioCheck: AudioCheck?
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.reconcile`.
     */
    public var onUnknown: OnUnknown?
    /**
     * How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
     * the wait for the job, too. Default: no limit, but 15 min for that wait.
     */
    public var deadline: TimeInterval?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Separates the speakers; adds 50 credits, says the vendor. Default: `false`.
         */diarize: Bool? = nil,
        /**
         * Where the vendor shall report this job's success, over HTTPS. Only together with
         * `webhookSecretKey`. Default: the account's address, if one is set.
         */webhookUrl: String? = nil,
        /**
         * The secret that signs that report. Only together with `webhookUrl`.
         */webhookSecretKey: Secret? = nil,
        /**
         * How strictly the recording is checked before anything is sent. Default:
         * `AudioCheck.standard`, which refuses only what the vendor would certainly refuse.
         */audioCheck: AudioCheck? = nil,
        /**
         * What to do when the vendor may have accepted the submission without saying so. Default:
         * `OnUnknown.reconcile`.
         */onUnknown: OnUnknown? = nil,
        /**
         * How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
         * the wait for the job, too. Default: no limit, but 15 min for that wait.
         */deadline: TimeInterval? = nil) {
        self.diarize = diarize
        self.webhookUrl = webhookUrl
        self.webhookSecretKey = webhookSecretKey
        self.audioCheck = audioCheck
        self.onUnknown = onUnknown
        self.deadline = deadline
    }




}

#if compiler(>=6)
extension SubmitOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSubmitOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubmitOptions {
        return
            try SubmitOptions(
                diarize: FfiConverterOptionBool.read(from: &buf),
                webhookUrl: FfiConverterOptionString.read(from: &buf),
                webhookSecretKey: FfiConverterOptionTypeSecret.read(from: &buf),
                audioCheck: FfiConverterOptionTypeAudioCheck.read(from: &buf),
                onUnknown: FfiConverterOptionTypeOnUnknown.read(from: &buf),
                deadline: FfiConverterOptionDuration.read(from: &buf)
        )
    }

    static func write(_ value: SubmitOptions, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.diarize, into: &buf)
        FfiConverterOptionString.write(value.webhookUrl, into: &buf)
        FfiConverterOptionTypeSecret.write(value.webhookSecretKey, into: &buf)
        FfiConverterOptionTypeAudioCheck.write(value.audioCheck, into: &buf)
        FfiConverterOptionTypeOnUnknown.write(value.onUnknown, into: &buf)
        FfiConverterOptionDuration.write(value.deadline, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSubmitOptions_lift(_ buf: RustBuffer) throws -> SubmitOptions {
    return try FfiConverterTypeSubmitOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSubmitOptions_lower(_ value: SubmitOptions) -> RustBuffer {
    return FfiConverterTypeSubmitOptions.lower(value)
}


/**
 * The overall reading of a use-case or model job.
 */
public struct Summary: Equatable, Hashable {
    /**
     * The overall level.
     */
    public let overallLevel: Level
    /**
     * What to do next.
     */
    public let recommendedAction: RecommendedAction
    /**
     * How many signals are flagged.
     */
    public let flaggedCount: UInt32?
    /**
     * One to three signal ids by score, highest first.
     */
    public let primarySignals: [String]
    /**
     * Text written by a model, with the measurements behind it.
     */
    public let description: Narrative?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The overall level.
         */overallLevel: Level,
        /**
         * What to do next.
         */recommendedAction: RecommendedAction,
        /**
         * How many signals are flagged.
         */flaggedCount: UInt32? = nil,
        /**
         * One to three signal ids by score, highest first.
         */primarySignals: [String] = [],
        /**
         * Text written by a model, with the measurements behind it.
         */description: Narrative? = nil) {
        self.overallLevel = overallLevel
        self.recommendedAction = recommendedAction
        self.flaggedCount = flaggedCount
        self.primarySignals = primarySignals
        self.description = description
    }




}

#if compiler(>=6)
extension Summary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSummary: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Summary {
        return
            try Summary(
                overallLevel: FfiConverterTypeLevel.read(from: &buf),
                recommendedAction: FfiConverterTypeRecommendedAction.read(from: &buf),
                flaggedCount: FfiConverterOptionUInt32.read(from: &buf),
                primarySignals: FfiConverterSequenceString.read(from: &buf),
                description: FfiConverterOptionTypeNarrative.read(from: &buf)
        )
    }

    static func write(_ value: Summary, into buf: inout [UInt8]) {
        FfiConverterTypeLevel.write(value.overallLevel, into: &buf)
        FfiConverterTypeRecommendedAction.write(value.recommendedAction, into: &buf)
        FfiConverterOptionUInt32.write(value.flaggedCount, into: &buf)
        FfiConverterSequenceString.write(value.primarySignals, into: &buf)
        FfiConverterOptionTypeNarrative.write(value.description, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummary_lift(_ buf: RustBuffer) throws -> Summary {
    return try FfiConverterTypeSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummary_lower(_ value: Summary) -> RustBuffer {
    return FfiConverterTypeSummary.lower(value)
}


/**
 * An instant, together with the text the vendor wrote.
 */
public struct Timestamp: Equatable, Hashable {
    /**
     * The instant meant. A text without a time zone means UTC. Absent where the text is not a date
     * and time.
     */
    public let instant: Instant?
    /**
     * The text as the vendor wrote it; of a number, its digits.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The instant meant. A text without a time zone means UTC. Absent where the text is not a date
         * and time.
         */instant: Instant?,
        /**
         * The text as the vendor wrote it; of a number, its digits.
         */text: String) {
        self.instant = instant
        self.text = text
    }




}

#if compiler(>=6)
extension Timestamp: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTimestamp: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        return
            try Timestamp(
                instant: FfiConverterOptionTypeInstant.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInstant.write(value.instant, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTimestamp_lift(_ buf: RustBuffer) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> RustBuffer {
    return FfiConverterTypeTimestamp.lower(value)
}


/**
 * One measurement of the voice.
 */
public struct VocalFeature: Equatable, Hashable {
    /**
     * The identifier, such as `speech_rate`.
     */
    public let feature: String
    /**
     * The name for people.
     */
    public let label: String?
    /**
     * The measured value, in `unit`.
     */
    public let value: Double
    /**
     * The unit, such as `dB`, `Hz` or `syllables/s`.
     */
    public let unit: String?
    /**
     * How the value compares with its usual range.
     */
    public let valueInterpretation: ValueInterpretation?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier, such as `speech_rate`.
         */feature: String,
        /**
         * The name for people.
         */label: String? = nil,
        /**
         * The measured value, in `unit`.
         */value: Double,
        /**
         * The unit, such as `dB`, `Hz` or `syllables/s`.
         */unit: String? = nil,
        /**
         * How the value compares with its usual range.
         */valueInterpretation: ValueInterpretation? = nil) {
        self.feature = feature
        self.label = label
        self.value = value
        self.unit = unit
        self.valueInterpretation = valueInterpretation
    }




}

#if compiler(>=6)
extension VocalFeature: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVocalFeature: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VocalFeature {
        return
            try VocalFeature(
                feature: FfiConverterString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                value: FfiConverterDouble.read(from: &buf),
                unit: FfiConverterOptionString.read(from: &buf),
                valueInterpretation: FfiConverterOptionTypeValueInterpretation.read(from: &buf)
        )
    }

    static func write(_ value: VocalFeature, into buf: inout [UInt8]) {
        FfiConverterString.write(value.feature, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterDouble.write(value.value, into: &buf)
        FfiConverterOptionString.write(value.unit, into: &buf)
        FfiConverterOptionTypeValueInterpretation.write(value.valueInterpretation, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVocalFeature_lift(_ buf: RustBuffer) throws -> VocalFeature {
    return try FfiConverterTypeVocalFeature.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVocalFeature_lower(_ value: VocalFeature) -> RustBuffer {
    return FfiConverterTypeVocalFeature.lower(value)
}


/**
 * A named model and the signs it runs.
 */
public struct VoiceModelInfo: Equatable, Hashable {
    /**
     * The model.
     */
    public let name: VoiceModel
    /**
     * Its signs. Some of them cannot be analysed alone.
     */
    public let signs: [String]
    /**
     * The whole document as the vendor sent it; empty for an entry of a list.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The model.
         */name: VoiceModel,
        /**
         * Its signs. Some of them cannot be analysed alone.
         */signs: [String] = [],
        /**
         * The whole document as the vendor sent it; empty for an entry of a list.
         */raw: RawJson) {
        self.name = name
        self.signs = signs
        self.raw = raw
    }




}

#if compiler(>=6)
extension VoiceModelInfo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVoiceModelInfo: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VoiceModelInfo {
        return
            try VoiceModelInfo(
                name: FfiConverterTypeVoiceModel.read(from: &buf),
                signs: FfiConverterSequenceString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: VoiceModelInfo, into buf: inout [UInt8]) {
        FfiConverterTypeVoiceModel.write(value.name, into: &buf)
        FfiConverterSequenceString.write(value.signs, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModelInfo_lift(_ buf: RustBuffer) throws -> VoiceModelInfo {
    return try FfiConverterTypeVoiceModelInfo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModelInfo_lower(_ value: VoiceModelInfo) -> RustBuffer {
    return FfiConverterTypeVoiceModelInfo.lower(value)
}


/**
 * The catalogue of models.
 *
 * Serializes as the vendor's own document.
 */
public struct VoiceModelList: Equatable, Hashable {
    /**
     * The models.
     */
    public let models: [VoiceModelInfo]
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The models.
         */models: [VoiceModelInfo] = [],
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.models = models
        self.raw = raw
    }




}

#if compiler(>=6)
extension VoiceModelList: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVoiceModelList: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VoiceModelList {
        return
            try VoiceModelList(
                models: FfiConverterSequenceTypeVoiceModelInfo.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: VoiceModelList, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeVoiceModelInfo.write(value.models, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModelList_lift(_ buf: RustBuffer) throws -> VoiceModelList {
    return try FfiConverterTypeVoiceModelList.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModelList_lower(_ value: VoiceModelList) -> RustBuffer {
    return FfiConverterTypeVoiceModelList.lower(value)
}


/**
 * How a job is waited for.
 */
public struct WaitOptions: Equatable, Hashable {
    /**
     * How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
     * on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
     * included; with the deadline of the submission, the smaller of the two. Default: no limit for
     * queueing and submitting, and 15 min for the wait, from when it begins (in a call that
     * submits, when the vendor has accepted).
     */
    public var deadline: TimeInterval?
    /**
     * The pause before the first look; later pauses grow from it. Default: the vendor's hint
     * (Amplifier: 2 s).
     */
    public var pollInterval: TimeInterval?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
         * on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
         * included; with the deadline of the submission, the smaller of the two. Default: no limit for
         * queueing and submitting, and 15 min for the wait, from when it begins (in a call that
         * submits, when the vendor has accepted).
         */deadline: TimeInterval? = nil,
        /**
         * The pause before the first look; later pauses grow from it. Default: the vendor's hint
         * (Amplifier: 2 s).
         */pollInterval: TimeInterval? = nil) {
        self.deadline = deadline
        self.pollInterval = pollInterval
    }




}

#if compiler(>=6)
extension WaitOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeWaitOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WaitOptions {
        return
            try WaitOptions(
                deadline: FfiConverterOptionDuration.read(from: &buf),
                pollInterval: FfiConverterOptionDuration.read(from: &buf)
        )
    }

    static func write(_ value: WaitOptions, into buf: inout [UInt8]) {
        FfiConverterOptionDuration.write(value.deadline, into: &buf)
        FfiConverterOptionDuration.write(value.pollInterval, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWaitOptions_lift(_ buf: RustBuffer) throws -> WaitOptions {
    return try FfiConverterTypeWaitOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWaitOptions_lower(_ value: WaitOptions) -> RustBuffer {
    return FfiConverterTypeWaitOptions.lower(value)
}


/**
 * The vendor's answer to setting the account-wide webhook.
 */
public struct WebhookConfirmation: Equatable, Hashable {
    /**
     * Whether the setting was stored.
     */
    public let success: Bool
    /**
     * The vendor's sentence about it.
     */
    public let message: String?
    /**
     * The whole document as the vendor sent it.
     */
    public let raw: RawJson

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the setting was stored.
         */success: Bool,
        /**
         * The vendor's sentence about it.
         */message: String? = nil,
        /**
         * The whole document as the vendor sent it.
         */raw: RawJson) {
        self.success = success
        self.message = message
        self.raw = raw
    }




}

#if compiler(>=6)
extension WebhookConfirmation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeWebhookConfirmation: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WebhookConfirmation {
        return
            try WebhookConfirmation(
                success: FfiConverterBool.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                raw: FfiConverterTypeRawJson.read(from: &buf)
        )
    }

    static func write(_ value: WebhookConfirmation, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.success, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterTypeRawJson.write(value.raw, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWebhookConfirmation_lift(_ buf: RustBuffer) throws -> WebhookConfirmation {
    return try FfiConverterTypeWebhookConfirmation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWebhookConfirmation_lower(_ value: WebhookConfirmation) -> RustBuffer {
    return FfiConverterTypeWebhookConfirmation.lower(value)
}


/**
 * One header of a request.
 */
struct WebhookHeader: Equatable, Hashable {
    /**
     * Its name, in any case.
     */
    let name: String
    /**
     * Its value.
     */
    let value: String

    // Default memberwise initializers are never by default, so we
    // declare one manually.
    init(
        /**
         * Its name, in any case.
         */name: String,
        /**
         * Its value.
         */value: String) {
        self.name = name
        self.value = value
    }




}

#if compiler(>=6)
extension WebhookHeader: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeWebhookHeader: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WebhookHeader {
        return
            try WebhookHeader(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: WebhookHeader, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWebhookHeader_lift(_ buf: RustBuffer) throws -> WebhookHeader {
    return try FfiConverterTypeWebhookHeader.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWebhookHeader_lower(_ value: WebhookHeader) -> RustBuffer {
    return FfiConverterTypeWebhookHeader.lower(value)
}


/**
 * What a job does, which decides what its result is.
 */

public enum AllianceJobType: Equatable, Hashable {

    /**
     * Tries a prompt out.
     */
    case aiPreview
    /**
     * Reads a document. A gap detection follows it, whose job nobody names.
     */
    case parseDocument
    /**
     * Finds what a document does not say.
     */
    case gapDetection
    /**
     * Scores an assessment.
     */
    case riskAnalysis
    /**
     * Writes a report.
     */
    case reportGeneration
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AllianceJobType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceJobType: FfiConverterRustBuffer {
    typealias SwiftType = AllianceJobType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceJobType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .aiPreview

        case 2: return .parseDocument

        case 3: return .gapDetection

        case 4: return .riskAnalysis

        case 5: return .reportGeneration

        case 6: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AllianceJobType, into buf: inout [UInt8]) {
        switch value {


        case .aiPreview:
            writeInt(&buf, Int32(1))


        case .parseDocument:
            writeInt(&buf, Int32(2))


        case .gapDetection:
            writeInt(&buf, Int32(3))


        case .riskAnalysis:
            writeInt(&buf, Int32(4))


        case .reportGeneration:
            writeInt(&buf, Int32(5))


        case let .unknown(v1):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJobType_lift(_ buf: RustBuffer) throws -> AllianceJobType {
    return try FfiConverterTypeAllianceJobType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceJobType_lower(_ value: AllianceJobType) -> RustBuffer {
    return FfiConverterTypeAllianceJobType.lower(value)
}



/**
 * The word in `AllianceJob.status`. A job may go back from processing to pending.
 */

public enum AllianceStatus: Equatable, Hashable {

    /**
     * Not started, or waiting for another attempt.
     */
    case pending
    /**
     * Under way.
     */
    case processing
    /**
     * Ended with a result.
     */
    case completed
    /**
     * Ended with an error.
     */
    case failed
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AllianceStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceStatus: FfiConverterRustBuffer {
    typealias SwiftType = AllianceStatus

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pending

        case 2: return .processing

        case 3: return .completed

        case 4: return .failed

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AllianceStatus, into buf: inout [UInt8]) {
        switch value {


        case .pending:
            writeInt(&buf, Int32(1))


        case .processing:
            writeInt(&buf, Int32(2))


        case .completed:
            writeInt(&buf, Int32(3))


        case .failed:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceStatus_lift(_ buf: RustBuffer) throws -> AllianceStatus {
    return try FfiConverterTypeAllianceStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceStatus_lower(_ value: AllianceStatus) -> RustBuffer {
    return FfiConverterTypeAllianceStatus.lower(value)
}



/**
 * What the tool shall do.
 */

enum AllianceTask: Equatable, Hashable {

    /**
     * Try out a prompt.
     */
    case preview(AlliancePreviewRequest
    )
    /**
     * Read a document of an assessment.
     */
    case parseDocument(
        /**
         * The assessment.
         */assessmentId: String,
        /**
         * The document.
         */documentId: String
    )
    /**
     * Score the risks of an assessment.
     */
    case riskAnalysis(
        /**
         * The assessment.
         */assessmentId: String
    )
    /**
     * Write the report of an assessment.
     */
    case report(
        /**
         * The assessment.
         */assessmentId: String
    )





}

#if compiler(>=6)
extension AllianceTask: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAllianceTask: FfiConverterRustBuffer {
    typealias SwiftType = AllianceTask

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AllianceTask {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .preview(try FfiConverterTypeAlliancePreviewRequest.read(from: &buf)
        )

        case 2: return .parseDocument(assessmentId: try FfiConverterString.read(from: &buf), documentId: try FfiConverterString.read(from: &buf)
        )

        case 3: return .riskAnalysis(assessmentId: try FfiConverterString.read(from: &buf)
        )

        case 4: return .report(assessmentId: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AllianceTask, into buf: inout [UInt8]) {
        switch value {


        case let .preview(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAlliancePreviewRequest.write(v1, into: &buf)


        case let .parseDocument(assessmentId,documentId):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(assessmentId, into: &buf)
            FfiConverterString.write(documentId, into: &buf)


        case let .riskAnalysis(assessmentId):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(assessmentId, into: &buf)


        case let .report(assessmentId):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(assessmentId, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceTask_lift(_ buf: RustBuffer) throws -> AllianceTask {
    return try FfiConverterTypeAllianceTask.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAllianceTask_lower(_ value: AllianceTask) -> RustBuffer {
    return FfiConverterTypeAllianceTask.lower(value)
}



/**
 * Which kind of target a job was submitted for.
 */

public enum AmplifierJobType: Equatable, Hashable {

    /**
     * A `UseCase`.
     */
    case useCase
    /**
     * A `Condition`.
     */
    case condition
    /**
     * A `VoiceModel`.
     */
    case model
    /**
     * A `Sign`.
     */
    case sign
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AmplifierJobType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierJobType: FfiConverterRustBuffer {
    typealias SwiftType = AmplifierJobType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierJobType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .useCase

        case 2: return .condition

        case 3: return .model

        case 4: return .sign

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AmplifierJobType, into buf: inout [UInt8]) {
        switch value {


        case .useCase:
            writeInt(&buf, Int32(1))


        case .condition:
            writeInt(&buf, Int32(2))


        case .model:
            writeInt(&buf, Int32(3))


        case .sign:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobType_lift(_ buf: RustBuffer) throws -> AmplifierJobType {
    return try FfiConverterTypeAmplifierJobType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierJobType_lower(_ value: AmplifierJobType) -> RustBuffer {
    return FfiConverterTypeAmplifierJobType.lower(value)
}



/**
 * The word in `AmplifierJob.status`.
 */

public enum AmplifierStatus: Equatable, Hashable {

    /**
     * Accepted, not started.
     */
    case pending
    /**
     * Being analysed.
     */
    case running
    /**
     * Finished, with a result.
     */
    case done
    /**
     * Finished, without a result. The vendor gives no reason.
     */
    case failed
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AmplifierStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAmplifierStatus: FfiConverterRustBuffer {
    typealias SwiftType = AmplifierStatus

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmplifierStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pending

        case 2: return .running

        case 3: return .done

        case 4: return .failed

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AmplifierStatus, into buf: inout [UInt8]) {
        switch value {


        case .pending:
            writeInt(&buf, Int32(1))


        case .running:
            writeInt(&buf, Int32(2))


        case .done:
            writeInt(&buf, Int32(3))


        case .failed:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierStatus_lift(_ buf: RustBuffer) throws -> AmplifierStatus {
    return try FfiConverterTypeAmplifierStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAmplifierStatus_lower(_ value: AmplifierStatus) -> RustBuffer {
    return FfiConverterTypeAmplifierStatus.lower(value)
}



/**
 * Where the description of an API is.
 */

enum ApiDescription: Equatable, Hashable {

    /**
     * In a file, as TOML or JSON.
     */
    case file(
        /**
         * Where it is.
         */path: String
    )
    /**
     * In a text, as TOML.
     */
    case toml(
        /**
         * The text.
         */text: String
    )
    /**
     * In a text, as JSON.
     */
    case json(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension ApiDescription: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeApiDescription: FfiConverterRustBuffer {
    typealias SwiftType = ApiDescription

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApiDescription {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .file(path: try FfiConverterString.read(from: &buf)
        )

        case 2: return .toml(text: try FfiConverterString.read(from: &buf)
        )

        case 3: return .json(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: ApiDescription, into buf: inout [UInt8]) {
        switch value {


        case let .file(path):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(path, into: &buf)


        case let .toml(text):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(text, into: &buf)


        case let .json(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiDescription_lift(_ buf: RustBuffer) throws -> ApiDescription {
    return try FfiConverterTypeApiDescription.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeApiDescription_lower(_ value: ApiDescription) -> RustBuffer {
    return FfiConverterTypeApiDescription.lower(value)
}



/**
 * How strictly recordings are checked before they are sent.
 */

public enum AudioCheck: Equatable, Hashable {

    /**
     * Refuses what the server would certainly refuse, and warns about the rest. The default.
     */
    case standard
    /**
     * Refuses everything that is not beyond doubt: warnings and unreadable recordings too.
     */
    case strict
    /**
     * Gives no verdict, the server decides. The recording is still read for its content type.
     */
    case off





}

#if compiler(>=6)
extension AudioCheck: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioCheck: FfiConverterRustBuffer {
    typealias SwiftType = AudioCheck

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioCheck {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .standard

        case 2: return .strict

        case 3: return .off

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AudioCheck, into buf: inout [UInt8]) {
        switch value {


        case .standard:
            writeInt(&buf, Int32(1))


        case .strict:
            writeInt(&buf, Int32(2))


        case .off:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioCheck_lift(_ buf: RustBuffer) throws -> AudioCheck {
    return try FfiConverterTypeAudioCheck.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioCheck_lower(_ value: AudioCheck) -> RustBuffer {
    return FfiConverterTypeAudioCheck.lower(value)
}



/**
 * The container of a recording, told from its content and never from its name.
 */

public enum AudioFormat: Equatable, Hashable {

    /**
     * RIFF WAVE, RF64 and BW64 included.
     */
    case wav
    /**
     * Native FLAC.
     */
    case flac
    /**
     * MPEG audio, in practice layer III, with or without ID3 tags.
     */
    case mp3
    /**
     * The MP4 family: M4A, MP4, 3GP, QuickTime, fragmented or not.
     */
    case m4a
    /**
     * Bare AAC frames with ADTS headers.
     */
    case aac
    /**
     * Ogg, usually with Vorbis or Opus in it.
     */
    case ogg
    /**
     * WebM and Matroska.
     */
    case webm
    /**
     * AIFF and AIFF-C. Recognised only; its length is not measured.
     */
    case aiff
    /**
     * Apple's Core Audio Format. Recognised only; its length is not measured.
     */
    case caf
    /**
     * AMR speech. Recognised only; its length is not measured.
     */
    case amr
    /**
     * Windows Media Audio. Recognised only; its length is not measured.
     */
    case wma
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AudioFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioFormat: FfiConverterRustBuffer {
    typealias SwiftType = AudioFormat

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .wav

        case 2: return .flac

        case 3: return .mp3

        case 4: return .m4a

        case 5: return .aac

        case 6: return .ogg

        case 7: return .webm

        case 8: return .aiff

        case 9: return .caf

        case 10: return .amr

        case 11: return .wma

        case 12: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AudioFormat, into buf: inout [UInt8]) {
        switch value {


        case .wav:
            writeInt(&buf, Int32(1))


        case .flac:
            writeInt(&buf, Int32(2))


        case .mp3:
            writeInt(&buf, Int32(3))


        case .m4a:
            writeInt(&buf, Int32(4))


        case .aac:
            writeInt(&buf, Int32(5))


        case .ogg:
            writeInt(&buf, Int32(6))


        case .webm:
            writeInt(&buf, Int32(7))


        case .aiff:
            writeInt(&buf, Int32(8))


        case .caf:
            writeInt(&buf, Int32(9))


        case .amr:
            writeInt(&buf, Int32(10))


        case .wma:
            writeInt(&buf, Int32(11))


        case let .unknown(v1):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFormat_lift(_ buf: RustBuffer) throws -> AudioFormat {
    return try FfiConverterTypeAudioFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioFormat_lower(_ value: AudioFormat) -> RustBuffer {
    return FfiConverterTypeAudioFormat.lower(value)
}



/**
 * Whether a recording should be sent. Ordered by weight: the outcome of a check is the largest of its findings'.
 */

public enum AudioOutcome: Equatable, Hashable {

    /**
     * Nothing speaks against sending it.
     */
    case ok
    /**
     * Send it, but something about it deserves attention.
     */
    case warn
    /**
     * It could not be read well enough to say. It is sent.
     */
    case unknown
    /**
     * Do not send it: the server would refuse it.
     */
    case reject





}

#if compiler(>=6)
extension AudioOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioOutcome: FfiConverterRustBuffer {
    typealias SwiftType = AudioOutcome

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ok

        case 2: return .warn

        case 3: return .unknown

        case 4: return .reject

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AudioOutcome, into buf: inout [UInt8]) {
        switch value {


        case .ok:
            writeInt(&buf, Int32(1))


        case .warn:
            writeInt(&buf, Int32(2))


        case .unknown:
            writeInt(&buf, Int32(3))


        case .reject:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioOutcome_lift(_ buf: RustBuffer) throws -> AudioOutcome {
    return try FfiConverterTypeAudioOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioOutcome_lower(_ value: AudioOutcome) -> RustBuffer {
    return FfiConverterTypeAudioOutcome.lower(value)
}



/**
 * What was found wrong with the recording.
 */

public enum AudioQualityIssue: Equatable, Hashable {

    /**
     * The voice is hard to analyse.
     */
    case poorVoiceQuality
    /**
     * Too little of the recording is speech.
     */
    case insufficientSpeech
    /**
     * Too much of the recording is noise.
     */
    case highBackgroundNoise
    /**
     * The speaker cannot be analysed.
     */
    case invalidSpeaker
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension AudioQualityIssue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioQualityIssue: FfiConverterRustBuffer {
    typealias SwiftType = AudioQualityIssue

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioQualityIssue {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .poorVoiceQuality

        case 2: return .insufficientSpeech

        case 3: return .highBackgroundNoise

        case 4: return .invalidSpeaker

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AudioQualityIssue, into buf: inout [UInt8]) {
        switch value {


        case .poorVoiceQuality:
            writeInt(&buf, Int32(1))


        case .insufficientSpeech:
            writeInt(&buf, Int32(2))


        case .highBackgroundNoise:
            writeInt(&buf, Int32(3))


        case .invalidSpeaker:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioQualityIssue_lift(_ buf: RustBuffer) throws -> AudioQualityIssue {
    return try FfiConverterTypeAudioQualityIssue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioQualityIssue_lower(_ value: AudioQualityIssue) -> RustBuffer {
    return FfiConverterTypeAudioQualityIssue.lower(value)
}



/**
 * Why a recording cannot be opened or read.
 */

enum AudioReadError: Swift.Error, Equatable, Hashable {



    /**
     * The only case.
     */
    case Failed(
        /**
         * What went wrong, as the other side says it.
         */detail: String
    )






}

#if compiler(>=6)
extension AudioReadError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAudioReadError: FfiConverterRustBuffer {
    typealias SwiftType = AudioReadError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioReadError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Failed(
            detail: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AudioReadError, into buf: inout [UInt8]) {
        switch value {





        case let .Failed(detail):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(detail, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioReadError_lift(_ buf: RustBuffer) throws -> AudioReadError {
    return try FfiConverterTypeAudioReadError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAudioReadError_lower(_ value: AudioReadError) -> RustBuffer {
    return FfiConverterTypeAudioReadError.lower(value)
}


/**
 * How a key is shown to the vendor.
 */

public enum AuthScheme: Equatable, Hashable {

    /**
     * In a header of its own, such as `X-Api-Key`.
     */
    case apiKey
    /**
     * As `Authorization: Bearer`.
     */
    case bearer





}

#if compiler(>=6)
extension AuthScheme: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAuthScheme: FfiConverterRustBuffer {
    typealias SwiftType = AuthScheme

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuthScheme {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .apiKey

        case 2: return .bearer

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: AuthScheme, into buf: inout [UInt8]) {
        switch value {


        case .apiKey:
            writeInt(&buf, Int32(1))


        case .bearer:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuthScheme_lift(_ buf: RustBuffer) throws -> AuthScheme {
    return try FfiConverterTypeAuthScheme.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuthScheme_lower(_ value: AuthScheme) -> RustBuffer {
    return FfiConverterTypeAuthScheme.lower(value)
}



/**
 * One condition model (`POST /v2/condition/analyze`).
 *
 * The vendor sorts them into tiers; a variant's documentation names its tier.
 */

public enum Condition: Equatable, Hashable {

    /**
     * Established.
     */
    case acuteStress
    /**
     * Emerging.
     */
    case adhd
    /**
     * Emerging.
     */
    case alcoholUse
    /**
     * Emerging.
     */
    case allergy
    /**
     * Investigational.
     */
    case anemia
    /**
     * Established.
     */
    case anxiety
    /**
     * Established.
     */
    case anxietyFemale
    /**
     * Established.
     */
    case cognitiveImpairment
    /**
     * Established.
     */
    case copd
    /**
     * Investigational.
     */
    case dehydration
    /**
     * Established.
     */
    case depression
    /**
     * Established.
     */
    case depressionFemale
    /**
     * Investigational.
     */
    case dryMouth
    /**
     * Established.
     */
    case elevatedBloodPressure
    /**
     * Established.
     */
    case fatigue
    /**
     * Emerging.
     */
    case hyperandrogenism
    /**
     * Emerging.
     */
    case overweightObesity
    /**
     * Emerging.
     */
    case ptsd
    /**
     * Emerging.
     */
    case substanceUse
    /**
     * Established.
     */
    case traumaticBrainInjury
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension Condition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = Condition

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Condition {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .acuteStress

        case 2: return .adhd

        case 3: return .alcoholUse

        case 4: return .allergy

        case 5: return .anemia

        case 6: return .anxiety

        case 7: return .anxietyFemale

        case 8: return .cognitiveImpairment

        case 9: return .copd

        case 10: return .dehydration

        case 11: return .depression

        case 12: return .depressionFemale

        case 13: return .dryMouth

        case 14: return .elevatedBloodPressure

        case 15: return .fatigue

        case 16: return .hyperandrogenism

        case 17: return .overweightObesity

        case 18: return .ptsd

        case 19: return .substanceUse

        case 20: return .traumaticBrainInjury

        case 21: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Condition, into buf: inout [UInt8]) {
        switch value {


        case .acuteStress:
            writeInt(&buf, Int32(1))


        case .adhd:
            writeInt(&buf, Int32(2))


        case .alcoholUse:
            writeInt(&buf, Int32(3))


        case .allergy:
            writeInt(&buf, Int32(4))


        case .anemia:
            writeInt(&buf, Int32(5))


        case .anxiety:
            writeInt(&buf, Int32(6))


        case .anxietyFemale:
            writeInt(&buf, Int32(7))


        case .cognitiveImpairment:
            writeInt(&buf, Int32(8))


        case .copd:
            writeInt(&buf, Int32(9))


        case .dehydration:
            writeInt(&buf, Int32(10))


        case .depression:
            writeInt(&buf, Int32(11))


        case .depressionFemale:
            writeInt(&buf, Int32(12))


        case .dryMouth:
            writeInt(&buf, Int32(13))


        case .elevatedBloodPressure:
            writeInt(&buf, Int32(14))


        case .fatigue:
            writeInt(&buf, Int32(15))


        case .hyperandrogenism:
            writeInt(&buf, Int32(16))


        case .overweightObesity:
            writeInt(&buf, Int32(17))


        case .ptsd:
            writeInt(&buf, Int32(18))


        case .substanceUse:
            writeInt(&buf, Int32(19))


        case .traumaticBrainInjury:
            writeInt(&buf, Int32(20))


        case let .unknown(v1):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCondition_lift(_ buf: RustBuffer) throws -> Condition {
    return try FfiConverterTypeCondition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCondition_lower(_ value: Condition) -> RustBuffer {
    return FfiConverterTypeCondition.lower(value)
}



/**
 * What a caller can do about a failure.
 */

public enum ErrorKind: Equatable, Hashable {

    /**
     * The client cannot be made or used as configured. Fix the configuration.
     */
    case configuration
    /**
     * The vendor refused the credentials (401, 403).
     */
    case authentication
    /**
     * The account's balance is used up (402).
     */
    case insufficientCredits
    /**
     * The request itself is wrong, as judged locally or by the vendor. Do not repeat it as it is.
     */
    case invalidRequest
    /**
     * The recording is unusable, as judged locally or by the vendor.
     */
    case audioRejected
    /**
     * No such job or catalogue entry for this account (404).
     */
    case notFound
    /**
     * The request contradicts an earlier one (409).
     */
    case conflict
    /**
     * The vendor's rate limit could not be met within the allowed time (429).
     */
    case rateLimited
    /**
     * The vendor failed (5xx).
     */
    case server
    /**
     * The network failed before a usable answer came.
     */
    case network
    /**
     * One request took longer than allowed.
     */
    case timeout
    /**
     * The job did not end before the deadline. It goes on; wait again with the token.
     */
    case waitTimeout
    /**
     * The answer is not what the vendor documents.
     */
    case `protocol`
    /**
     * The job ended without a result.
     */
    case jobFailed
    /**
     * A paid submission may or may not have been accepted. Settle it with the token.
     */
    case submitUnknown
    /**
     * A webhook's signature does not prove that the vendor sent it.
     */
    case signatureInvalid
    /**
     * The caller cancelled, or closed the client.
     */
    case cancelled





}

#if compiler(>=6)
extension ErrorKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeErrorKind: FfiConverterRustBuffer {
    typealias SwiftType = ErrorKind

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .configuration

        case 2: return .authentication

        case 3: return .insufficientCredits

        case 4: return .invalidRequest

        case 5: return .audioRejected

        case 6: return .notFound

        case 7: return .conflict

        case 8: return .rateLimited

        case 9: return .server

        case 10: return .network

        case 11: return .timeout

        case 12: return .waitTimeout

        case 13: return .`protocol`

        case 14: return .jobFailed

        case 15: return .submitUnknown

        case 16: return .signatureInvalid

        case 17: return .cancelled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: ErrorKind, into buf: inout [UInt8]) {
        switch value {


        case .configuration:
            writeInt(&buf, Int32(1))


        case .authentication:
            writeInt(&buf, Int32(2))


        case .insufficientCredits:
            writeInt(&buf, Int32(3))


        case .invalidRequest:
            writeInt(&buf, Int32(4))


        case .audioRejected:
            writeInt(&buf, Int32(5))


        case .notFound:
            writeInt(&buf, Int32(6))


        case .conflict:
            writeInt(&buf, Int32(7))


        case .rateLimited:
            writeInt(&buf, Int32(8))


        case .server:
            writeInt(&buf, Int32(9))


        case .network:
            writeInt(&buf, Int32(10))


        case .timeout:
            writeInt(&buf, Int32(11))


        case .waitTimeout:
            writeInt(&buf, Int32(12))


        case .`protocol`:
            writeInt(&buf, Int32(13))


        case .jobFailed:
            writeInt(&buf, Int32(14))


        case .submitUnknown:
            writeInt(&buf, Int32(15))


        case .signatureInvalid:
            writeInt(&buf, Int32(16))


        case .cancelled:
            writeInt(&buf, Int32(17))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorKind_lift(_ buf: RustBuffer) throws -> ErrorKind {
    return try FfiConverterTypeErrorKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorKind_lower(_ value: ErrorKind) -> RustBuffer {
    return FfiConverterTypeErrorKind.lower(value)
}



/**
 * How much a finding weighs. Ordered as the vendor numbers them, the weightiest first; words
 * this version does not know sort last.
 */

public enum FindingPriority: Equatable, Hashable {

    /**
     * Blocking.
     */
    case p1
    /**
     * Material.
     */
    case p2
    /**
     * Advisory.
     */
    case p3
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension FindingPriority: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFindingPriority: FfiConverterRustBuffer {
    typealias SwiftType = FindingPriority

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FindingPriority {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .p1

        case 2: return .p2

        case 3: return .p3

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: FindingPriority, into buf: inout [UInt8]) {
        switch value {


        case .p1:
            writeInt(&buf, Int32(1))


        case .p2:
            writeInt(&buf, Int32(2))


        case .p3:
            writeInt(&buf, Int32(3))


        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFindingPriority_lift(_ buf: RustBuffer) throws -> FindingPriority {
    return try FfiConverterTypeFindingPriority.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFindingPriority_lower(_ value: FindingPriority) -> RustBuffer {
    return FfiConverterTypeFindingPriority.lower(value)
}



/**
 * The format of an artifact.
 */

public enum IdunoxArtifactType: Equatable, Hashable {

    /**
     * Data.
     */
    case json
    /**
     * A report to look at in a browser.
     */
    case html
    /**
     * A report to print.
     */
    case pdf
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxArtifactType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxArtifactType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxArtifactType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxArtifactType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .json

        case 2: return .html

        case 3: return .pdf

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxArtifactType, into buf: inout [UInt8]) {
        switch value {


        case .json:
            writeInt(&buf, Int32(1))


        case .html:
            writeInt(&buf, Int32(2))


        case .pdf:
            writeInt(&buf, Int32(3))


        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxArtifactType_lift(_ buf: RustBuffer) throws -> IdunoxArtifactType {
    return try FfiConverterTypeIdunoxArtifactType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxArtifactType_lower(_ value: IdunoxArtifactType) -> RustBuffer {
    return FfiConverterTypeIdunoxArtifactType.lower(value)
}



/**
 * Where a score stands. Ordered from `low` to `high`. The vendor's `unknown` is off that scale
 * and sorts after it, words this version does not know sort last.
 */

public enum IdunoxBandTier: Equatable, Hashable {

    /**
     * Low.
     */
    case low
    /**
     * Medium.
     */
    case medium
    /**
     * High.
     */
    case high
    /**
     * Not known to the vendor. `Unknown` is a word not known to this version.
     */
    case undetermined
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxBandTier: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxBandTier: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxBandTier

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxBandTier {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .low

        case 2: return .medium

        case 3: return .high

        case 4: return .undetermined

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxBandTier, into buf: inout [UInt8]) {
        switch value {


        case .low:
            writeInt(&buf, Int32(1))


        case .medium:
            writeInt(&buf, Int32(2))


        case .high:
            writeInt(&buf, Int32(3))


        case .undetermined:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxBandTier_lift(_ buf: RustBuffer) throws -> IdunoxBandTier {
    return try FfiConverterTypeIdunoxBandTier.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxBandTier_lower(_ value: IdunoxBandTier) -> RustBuffer {
    return FfiConverterTypeIdunoxBandTier.lower(value)
}



/**
 * What a webhook reports.
 */

public enum IdunoxEventType: Equatable, Hashable {

    /**
     * A result can be fetched. Failures are never reported.
     */
    case resultReady
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxEventType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxEventType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxEventType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxEventType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .resultReady

        case 2: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxEventType, into buf: inout [UInt8]) {
        switch value {


        case .resultReady:
            writeInt(&buf, Int32(1))


        case let .unknown(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxEventType_lift(_ buf: RustBuffer) throws -> IdunoxEventType {
    return try FfiConverterTypeIdunoxEventType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxEventType_lower(_ value: IdunoxEventType) -> RustBuffer {
    return FfiConverterTypeIdunoxEventType.lower(value)
}



/**
 * The seven steps of a submission, in their order.
 */

public enum IdunoxJobType: Equatable, Hashable {

    /**
     * Checks what came in.
     */
    case ingestValidate
    /**
     * Takes out what could identify a person.
     */
    case deidentify
    /**
     * Translates it to FHIR.
     */
    case mapToFhir
    /**
     * Stores it.
     */
    case fhirStoreUpsert
    /**
     * Computes the scores.
     */
    case runInference
    /**
     * Writes the reports.
     */
    case writeArtifacts
    /**
     * Reports success to webhooks.
     */
    case dispatchWebhooks
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxJobType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxJobType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxJobType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxJobType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ingestValidate

        case 2: return .deidentify

        case 3: return .mapToFhir

        case 4: return .fhirStoreUpsert

        case 5: return .runInference

        case 6: return .writeArtifacts

        case 7: return .dispatchWebhooks

        case 8: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxJobType, into buf: inout [UInt8]) {
        switch value {


        case .ingestValidate:
            writeInt(&buf, Int32(1))


        case .deidentify:
            writeInt(&buf, Int32(2))


        case .mapToFhir:
            writeInt(&buf, Int32(3))


        case .fhirStoreUpsert:
            writeInt(&buf, Int32(4))


        case .runInference:
            writeInt(&buf, Int32(5))


        case .writeArtifacts:
            writeInt(&buf, Int32(6))


        case .dispatchWebhooks:
            writeInt(&buf, Int32(7))


        case let .unknown(v1):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJobType_lift(_ buf: RustBuffer) throws -> IdunoxJobType {
    return try FfiConverterTypeIdunoxJobType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxJobType_lower(_ value: IdunoxJobType) -> RustBuffer {
    return FfiConverterTypeIdunoxJobType.lower(value)
}



/**
 * What a submission shall bring forth.
 */

public enum IdunoxOutput: Equatable, Hashable {

    /**
     * The scores.
     */
    case inferenceScoreV1
    /**
     * A report as data.
     */
    case json
    /**
     * A report to look at in a browser.
     */
    case html
    /**
     * A report to print.
     */
    case pdf
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxOutput: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxOutput: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxOutput

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxOutput {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .inferenceScoreV1

        case 2: return .json

        case 3: return .html

        case 4: return .pdf

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxOutput, into buf: inout [UInt8]) {
        switch value {


        case .inferenceScoreV1:
            writeInt(&buf, Int32(1))


        case .json:
            writeInt(&buf, Int32(2))


        case .html:
            writeInt(&buf, Int32(3))


        case .pdf:
            writeInt(&buf, Int32(4))


        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxOutput_lift(_ buf: RustBuffer) throws -> IdunoxOutput {
    return try FfiConverterTypeIdunoxOutput.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxOutput_lower(_ value: IdunoxOutput) -> RustBuffer {
    return FfiConverterTypeIdunoxOutput.lower(value)
}



/**
 * The form of a submission.
 */

public enum IdunoxSchema: Equatable, Hashable {

    /**
     * The only documented one.
     */
    case canonicalV1
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxSchema: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSchema: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxSchema

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSchema {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .canonicalV1

        case 2: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxSchema, into buf: inout [UInt8]) {
        switch value {


        case .canonicalV1:
            writeInt(&buf, Int32(1))


        case let .unknown(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSchema_lift(_ buf: RustBuffer) throws -> IdunoxSchema {
    return try FfiConverterTypeIdunoxSchema.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSchema_lower(_ value: IdunoxSchema) -> RustBuffer {
    return FfiConverterTypeIdunoxSchema.lower(value)
}



/**
 * The word in `IdunoxJob.status`.
 */

public enum IdunoxStatus: Equatable, Hashable {

    /**
     * Not ready to run.
     */
    case pending
    /**
     * Ready to run.
     */
    case queued
    /**
     * Under way.
     */
    case running
    /**
     * The step is done; the submission need not be.
     */
    case succeeded
    /**
     * This attempt failed. While there may be more attempts, the step may run again.
     */
    case failed
    /**
     * Somebody cancelled it. Final.
     */
    case cancelled
    /**
     * The last attempt failed. Final.
     */
    case deadLetter
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxStatus: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxStatus

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pending

        case 2: return .queued

        case 3: return .running

        case 4: return .succeeded

        case 5: return .failed

        case 6: return .cancelled

        case 7: return .deadLetter

        case 8: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxStatus, into buf: inout [UInt8]) {
        switch value {


        case .pending:
            writeInt(&buf, Int32(1))


        case .queued:
            writeInt(&buf, Int32(2))


        case .running:
            writeInt(&buf, Int32(3))


        case .succeeded:
            writeInt(&buf, Int32(4))


        case .failed:
            writeInt(&buf, Int32(5))


        case .cancelled:
            writeInt(&buf, Int32(6))


        case .deadLetter:
            writeInt(&buf, Int32(7))


        case let .unknown(v1):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxStatus_lift(_ buf: RustBuffer) throws -> IdunoxStatus {
    return try FfiConverterTypeIdunoxStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxStatus_lower(_ value: IdunoxStatus) -> RustBuffer {
    return FfiConverterTypeIdunoxStatus.lower(value)
}



/**
 * The word in `IdunoxSubmission.status` and `IdunoxResult.status`.
 */

public enum IdunoxSubmissionStatus: Equatable, Hashable {

    /**
     * Accepted.
     */
    case received
    /**
     * Being checked.
     */
    case validating
    /**
     * Found sound.
     */
    case validated
    /**
     * Under way.
     */
    case processing
    /**
     * Ended with a result.
     */
    case completed
    /**
     * Ended without a result.
     */
    case failed
    /**
     * Found unsound. Final.
     */
    case rejected
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension IdunoxSubmissionStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdunoxSubmissionStatus: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxSubmissionStatus

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdunoxSubmissionStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .received

        case 2: return .validating

        case 3: return .validated

        case 4: return .processing

        case 5: return .completed

        case 6: return .failed

        case 7: return .rejected

        case 8: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: IdunoxSubmissionStatus, into buf: inout [UInt8]) {
        switch value {


        case .received:
            writeInt(&buf, Int32(1))


        case .validating:
            writeInt(&buf, Int32(2))


        case .validated:
            writeInt(&buf, Int32(3))


        case .processing:
            writeInt(&buf, Int32(4))


        case .completed:
            writeInt(&buf, Int32(5))


        case .failed:
            writeInt(&buf, Int32(6))


        case .rejected:
            writeInt(&buf, Int32(7))


        case let .unknown(v1):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionStatus_lift(_ buf: RustBuffer) throws -> IdunoxSubmissionStatus {
    return try FfiConverterTypeIdunoxSubmissionStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdunoxSubmissionStatus_lower(_ value: IdunoxSubmissionStatus) -> RustBuffer {
    return FfiConverterTypeIdunoxSubmissionStatus.lower(value)
}



/**
 * Where a job stands, derived from the vendor's own status word.
 */

public enum JobState: Equatable, Hashable {

    /**
     * Accepted, not started.
     */
    case pending
    /**
     * Under way.
     */
    case running
    /**
     * Ended with a result.
     */
    case succeeded
    /**
     * Ended without a result.
     */
    case failed
    /**
     * Ended because somebody cancelled it.
     */
    case cancelled
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension JobState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeJobState: FfiConverterRustBuffer {
    typealias SwiftType = JobState

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JobState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pending

        case 2: return .running

        case 3: return .succeeded

        case 4: return .failed

        case 5: return .cancelled

        case 6: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: JobState, into buf: inout [UInt8]) {
        switch value {


        case .pending:
            writeInt(&buf, Int32(1))


        case .running:
            writeInt(&buf, Int32(2))


        case .succeeded:
            writeInt(&buf, Int32(3))


        case .failed:
            writeInt(&buf, Int32(4))


        case .cancelled:
            writeInt(&buf, Int32(5))


        case let .unknown(v1):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobState_lift(_ buf: RustBuffer) throws -> JobState {
    return try FfiConverterTypeJobState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJobState_lower(_ value: JobState) -> RustBuffer {
    return FfiConverterTypeJobState.lower(value)
}



/**
 * How strongly a signal shows. Ordered from `none` to `elevated`. `inconclusive` is off that
 * scale and sorts after it, words this version does not know sort last: leave both out before
 * you take a maximum. Calibrated per model: never derive a level from a score.
 */

public enum Level: Equatable, Hashable {

    /**
     * Not present.
     */
    case none
    /**
     * Low.
     */
    case low
    /**
     * Worth considering. Flagged.
     */
    case consider
    /**
     * Moderate. Flagged.
     */
    case moderate
    /**
     * Elevated. Flagged.
     */
    case elevated
    /**
     * The recording does not allow a statement.
     */
    case inconclusive
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension Level: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLevel: FfiConverterRustBuffer {
    typealias SwiftType = Level

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Level {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .low

        case 3: return .consider

        case 4: return .moderate

        case 5: return .elevated

        case 6: return .inconclusive

        case 7: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Level, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .low:
            writeInt(&buf, Int32(2))


        case .consider:
            writeInt(&buf, Int32(3))


        case .moderate:
            writeInt(&buf, Int32(4))


        case .elevated:
            writeInt(&buf, Int32(5))


        case .inconclusive:
            writeInt(&buf, Int32(6))


        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLevel_lift(_ buf: RustBuffer) throws -> Level {
    return try FfiConverterTypeLevel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLevel_lower(_ value: Level) -> RustBuffer {
    return FfiConverterTypeLevel.lower(value)
}



/**
 * A blood value. The health-questionnaire product wants all fourteen; a variant's
 * documentation names its unit.
 */

public enum MarkerCode: Equatable, Hashable {

    /**
     * In `g/L`.
     */
    case albumin
    /**
     * In `U/L`.
     */
    case alt
    /**
     * In `U/L`.
     */
    case alp
    /**
     * In `U/L`.
     */
    case ast
    /**
     * In `mmol/L`.
     */
    case calcium
    /**
     * In `mmol/L`.
     */
    case chol
    /**
     * In `mg/L`.
     */
    case cystatinC
    /**
     * In `U/L`.
     */
    case ggt
    /**
     * In `mmol/L`.
     */
    case hdl
    /**
     * In `mg/L`.
     */
    case crp
    /**
     * In `mmol/L`.
     */
    case ldl
    /**
     * In `mmol/L`.
     */
    case phosphate
    /**
     * In `µmol/L`.
     */
    case urate
    /**
     * In `mmol/mol`.
     */
    case hba1cMmolMol
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MarkerCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMarkerCode: FfiConverterRustBuffer {
    typealias SwiftType = MarkerCode

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MarkerCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .albumin

        case 2: return .alt

        case 3: return .alp

        case 4: return .ast

        case 5: return .calcium

        case 6: return .chol

        case 7: return .cystatinC

        case 8: return .ggt

        case 9: return .hdl

        case 10: return .crp

        case 11: return .ldl

        case 12: return .phosphate

        case 13: return .urate

        case 14: return .hba1cMmolMol

        case 15: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MarkerCode, into buf: inout [UInt8]) {
        switch value {


        case .albumin:
            writeInt(&buf, Int32(1))


        case .alt:
            writeInt(&buf, Int32(2))


        case .alp:
            writeInt(&buf, Int32(3))


        case .ast:
            writeInt(&buf, Int32(4))


        case .calcium:
            writeInt(&buf, Int32(5))


        case .chol:
            writeInt(&buf, Int32(6))


        case .cystatinC:
            writeInt(&buf, Int32(7))


        case .ggt:
            writeInt(&buf, Int32(8))


        case .hdl:
            writeInt(&buf, Int32(9))


        case .crp:
            writeInt(&buf, Int32(10))


        case .ldl:
            writeInt(&buf, Int32(11))


        case .phosphate:
            writeInt(&buf, Int32(12))


        case .urate:
            writeInt(&buf, Int32(13))


        case .hba1cMmolMol:
            writeInt(&buf, Int32(14))


        case let .unknown(v1):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerCode_lift(_ buf: RustBuffer) throws -> MarkerCode {
    return try FfiConverterTypeMarkerCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerCode_lower(_ value: MarkerCode) -> RustBuffer {
    return FfiConverterTypeMarkerCode.lower(value)
}



/**
 * A unit, exactly as the vendor spells it.
 */

public enum MarkerUnit: Equatable, Hashable {

    /**
     * Grams per litre.
     */
    case gramsPerLitre
    /**
     * Enzyme units per litre.
     */
    case unitsPerLitre
    /**
     * Millimoles per litre.
     */
    case millimolesPerLitre
    /**
     * Milligrams per litre.
     */
    case milligramsPerLitre
    /**
     * Micromoles per litre, with the micro sign (U+00B5) and not the Greek letter.
     */
    case micromolesPerLitre
    /**
     * Millimoles per mole.
     */
    case millimolesPerMole
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MarkerUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMarkerUnit: FfiConverterRustBuffer {
    typealias SwiftType = MarkerUnit

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MarkerUnit {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .gramsPerLitre

        case 2: return .unitsPerLitre

        case 3: return .millimolesPerLitre

        case 4: return .milligramsPerLitre

        case 5: return .micromolesPerLitre

        case 6: return .millimolesPerMole

        case 7: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MarkerUnit, into buf: inout [UInt8]) {
        switch value {


        case .gramsPerLitre:
            writeInt(&buf, Int32(1))


        case .unitsPerLitre:
            writeInt(&buf, Int32(2))


        case .millimolesPerLitre:
            writeInt(&buf, Int32(3))


        case .milligramsPerLitre:
            writeInt(&buf, Int32(4))


        case .micromolesPerLitre:
            writeInt(&buf, Int32(5))


        case .millimolesPerMole:
            writeInt(&buf, Int32(6))


        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerUnit_lift(_ buf: RustBuffer) throws -> MarkerUnit {
    return try FfiConverterTypeMarkerUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMarkerUnit_lower(_ value: MarkerUnit) -> RustBuffer {
    return FfiConverterTypeMarkerUnit.lower(value)
}



/**
 * Why a job failed, as far as the vendor documents it.
 */

public enum MidlyrFailureCode: Equatable, Hashable {

    /**
     * The analysis did not finish.
     */
    case analysisFailed
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrFailureCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrFailureCode: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrFailureCode

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrFailureCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .analysisFailed

        case 2: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrFailureCode, into buf: inout [UInt8]) {
        switch value {


        case .analysisFailed:
            writeInt(&buf, Int32(1))


        case let .unknown(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrFailureCode_lift(_ buf: RustBuffer) throws -> MidlyrFailureCode {
    return try FfiConverterTypeMidlyrFailureCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrFailureCode_lower(_ value: MidlyrFailureCode) -> RustBuffer {
    return FfiConverterTypeMidlyrFailureCode.lower(value)
}



/**
 * What a job does.
 */

public enum MidlyrJobType: Equatable, Hashable {

    /**
     * Finds what is wrong with a text, and why.
     */
    case screenAnalysis
    /**
     * Gives a score alone.
     */
    case riskAssessment
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrJobType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrJobType: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrJobType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrJobType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .screenAnalysis

        case 2: return .riskAssessment

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrJobType, into buf: inout [UInt8]) {
        switch value {


        case .screenAnalysis:
            writeInt(&buf, Int32(1))


        case .riskAssessment:
            writeInt(&buf, Int32(2))


        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobType_lift(_ buf: RustBuffer) throws -> MidlyrJobType {
    return try FfiConverterTypeMidlyrJobType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrJobType_lower(_ value: MidlyrJobType) -> RustBuffer {
    return FfiConverterTypeMidlyrJobType.lower(value)
}



/**
 * What a result is. Spelled differently from the job's own type.
 */

public enum MidlyrResultType: Equatable, Hashable {

    /**
     * Score and findings.
     */
    case screen
    /**
     * The score alone.
     */
    case risk
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrResultType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrResultType: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrResultType

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrResultType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .screen

        case 2: return .risk

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrResultType, into buf: inout [UInt8]) {
        switch value {


        case .screen:
            writeInt(&buf, Int32(1))


        case .risk:
            writeInt(&buf, Int32(2))


        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrResultType_lift(_ buf: RustBuffer) throws -> MidlyrResultType {
    return try FfiConverterTypeMidlyrResultType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrResultType_lower(_ value: MidlyrResultType) -> RustBuffer {
    return FfiConverterTypeMidlyrResultType.lower(value)
}



/**
 * The vendor's name for a range of risk scores, from least to greatest risk.
 */

public enum MidlyrRiskBand: Equatable, Hashable {

    /**
     * 0 to 20.
     */
    case limited
    /**
     * 21 to 40.
     */
    case low
    /**
     * 41 to 60.
     */
    case moderate
    /**
     * 61 to 80.
     */
    case high
    /**
     * 81 to 100.
     */
    case critical





}

#if compiler(>=6)
extension MidlyrRiskBand: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrRiskBand: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrRiskBand

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrRiskBand {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .limited

        case 2: return .low

        case 3: return .moderate

        case 4: return .high

        case 5: return .critical

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrRiskBand, into buf: inout [UInt8]) {
        switch value {


        case .limited:
            writeInt(&buf, Int32(1))


        case .low:
            writeInt(&buf, Int32(2))


        case .moderate:
            writeInt(&buf, Int32(3))


        case .high:
            writeInt(&buf, Int32(4))


        case .critical:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrRiskBand_lift(_ buf: RustBuffer) throws -> MidlyrRiskBand {
    return try FfiConverterTypeMidlyrRiskBand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrRiskBand_lower(_ value: MidlyrRiskBand) -> RustBuffer {
    return FfiConverterTypeMidlyrRiskBand.lower(value)
}



/**
 * What a text is about, which decides what it is checked against.
 */

public enum MidlyrScenario: Equatable, Hashable {

    /**
     * Advertising.
     */
    case marketingAsset
    /**
     * A disputed transaction.
     */
    case dispute
    /**
     * Collecting a debt.
     */
    case debtCollection
    /**
     * A customer's complaint.
     */
    case complaint
    /**
     * Anything else.
     */
    case generic
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrScenario: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrScenario: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrScenario

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrScenario {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .marketingAsset

        case 2: return .dispute

        case 3: return .debtCollection

        case 4: return .complaint

        case 5: return .generic

        case 6: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrScenario, into buf: inout [UInt8]) {
        switch value {


        case .marketingAsset:
            writeInt(&buf, Int32(1))


        case .dispute:
            writeInt(&buf, Int32(2))


        case .debtCollection:
            writeInt(&buf, Int32(3))


        case .complaint:
            writeInt(&buf, Int32(4))


        case .generic:
            writeInt(&buf, Int32(5))


        case let .unknown(v1):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrScenario_lift(_ buf: RustBuffer) throws -> MidlyrScenario {
    return try FfiConverterTypeMidlyrScenario.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrScenario_lower(_ value: MidlyrScenario) -> RustBuffer {
    return FfiConverterTypeMidlyrScenario.lower(value)
}



/**
 * The word in `MidlyrJob.status`.
 */

public enum MidlyrStatus: Equatable, Hashable {

    /**
     * Under way.
     */
    case running
    /**
     * Ended with a result.
     */
    case succeeded
    /**
     * Ended with an error.
     */
    case failed
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrStatus: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrStatus

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .running

        case 2: return .succeeded

        case 3: return .failed

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrStatus, into buf: inout [UInt8]) {
        switch value {


        case .running:
            writeInt(&buf, Int32(1))


        case .succeeded:
            writeInt(&buf, Int32(2))


        case .failed:
            writeInt(&buf, Int32(3))


        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrStatus_lift(_ buf: RustBuffer) throws -> MidlyrStatus {
    return try FfiConverterTypeMidlyrStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrStatus_lower(_ value: MidlyrStatus) -> RustBuffer {
    return FfiConverterTypeMidlyrStatus.lower(value)
}



/**
 * Who started a job.
 */

public enum MidlyrTrigger: Equatable, Hashable {

    /**
     * A person or a program asked for it.
     */
    case manual
    /**
     * The vendor started it.
     */
    case automatic
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension MidlyrTrigger: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMidlyrTrigger: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrTrigger

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MidlyrTrigger {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .manual

        case 2: return .automatic

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MidlyrTrigger, into buf: inout [UInt8]) {
        switch value {


        case .manual:
            writeInt(&buf, Int32(1))


        case .automatic:
            writeInt(&buf, Int32(2))


        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrTrigger_lift(_ buf: RustBuffer) throws -> MidlyrTrigger {
    return try FfiConverterTypeMidlyrTrigger.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMidlyrTrigger_lower(_ value: MidlyrTrigger) -> RustBuffer {
    return FfiConverterTypeMidlyrTrigger.lower(value)
}



/**
 * A recording.
 */

enum NativeAudio {

    /**
     * A file, sent from disk.
     */
    case file(
        /**
         * Where it is.
         */path: String,
        /**
         * The file name the vendor sees, if not its own.
         */name: String?
    )
    /**
     * Bytes in memory.
     */
    case bytes(
        /**
         * The whole recording.
         */bytes: Data,
        /**
         * The file name the vendor sees.
         */name: String?
    )
    /**
     * Whatever can be opened and read piece by piece; never in memory as a whole.
     */
    case reader(
        /**
         * Opens it from its beginning, once for the check and once per attempt.
         */source: AudioSource,
        /**
         * The file name the vendor sees.
         */name: String?,
        /**
         * The length in bytes, when it is known.
         */length: UInt64?
    )





}

#if compiler(>=6)
extension NativeAudio: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAudio: FfiConverterRustBuffer {
    typealias SwiftType = NativeAudio

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAudio {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .file(path: try FfiConverterString.read(from: &buf), name: try FfiConverterOptionString.read(from: &buf)
        )

        case 2: return .bytes(bytes: try FfiConverterData.read(from: &buf), name: try FfiConverterOptionString.read(from: &buf)
        )

        case 3: return .reader(source: try FfiConverterTypeAudioSource.read(from: &buf), name: try FfiConverterOptionString.read(from: &buf), length: try FfiConverterOptionUInt64.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeAudio, into buf: inout [UInt8]) {
        switch value {


        case let .file(path,name):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(path, into: &buf)
            FfiConverterOptionString.write(name, into: &buf)


        case let .bytes(bytes,name):
            writeInt(&buf, Int32(2))
            FfiConverterData.write(bytes, into: &buf)
            FfiConverterOptionString.write(name, into: &buf)


        case let .reader(source,name,length):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAudioSource.write(source, into: &buf)
            FfiConverterOptionString.write(name, into: &buf)
            FfiConverterOptionUInt64.write(length, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAudio_lift(_ buf: RustBuffer) throws -> NativeAudio {
    return try FfiConverterTypeNativeAudio.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAudio_lower(_ value: NativeAudio) -> RustBuffer {
    return FfiConverterTypeNativeAudio.lower(value)
}



/**
 * What every exported function throws. The thin layers turn it into their own.
 */

enum NativeError: Swift.Error, Equatable, Hashable {



    /**
     * The only case: its kind is among the facts.
     */
    case Failed(
        /**
         * The facts.
         */failure: Failure
    )




// The local Rust `Display` implementation.
var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_method_nativeerror_uniffi_trait_display(
            FfiConverterTypeNativeError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension NativeError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeError: FfiConverterRustBuffer {
    typealias SwiftType = NativeError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Failed(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeError, into buf: inout [UInt8]) {
        switch value {





        case let .Failed(failure):
            writeInt(&buf, Int32(1))
            FfiConverterTypeFailure.write(failure, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lift(_ buf: RustBuffer) throws -> NativeError {
    return try FfiConverterTypeNativeError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lower(_ value: NativeError) -> RustBuffer {
    return FfiConverterTypeNativeError.lower(value)
}


/**
 * What to do when a paid submission was sent and no usable answer came: it may have become a job.
 */

public enum OnUnknown: Equatable, Hashable {

    /**
     * Looks for the job among the account's latest and goes on with it when exactly one matches.
     * The default. Otherwise the call ends with `submit_unknown`. Only after a 500 which the
     * vendor documents as not processed, and only when two looks found nothing, it is sent again.
     */
    case reconcile
    /**
     * Ends the call with `submit_unknown` at once; its token settles it later.
     */
    case error
    /**
     * Sends it again. May pay twice for one recording: every lost answer of an accepted
     * submission becomes a second job.
     */
    case resend





}

#if compiler(>=6)
extension OnUnknown: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOnUnknown: FfiConverterRustBuffer {
    typealias SwiftType = OnUnknown

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnUnknown {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .reconcile

        case 2: return .error

        case 3: return .resend

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: OnUnknown, into buf: inout [UInt8]) {
        switch value {


        case .reconcile:
            writeInt(&buf, Int32(1))


        case .error:
            writeInt(&buf, Int32(2))


        case .resend:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOnUnknown_lift(_ buf: RustBuffer) throws -> OnUnknown {
    return try FfiConverterTypeOnUnknown.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOnUnknown_lower(_ value: OnUnknown) -> RustBuffer {
    return FfiConverterTypeOnUnknown.lower(value)
}



/**
 * How many requests the account may start per minute.
 */

public enum Plan: Equatable, Hashable {

    /**
     * The vendor's smallest documented plan (Amplifier: 5 uploads, 10 others).
     */
    case standard
    /**
     * The vendor's larger documented plan (Amplifier: 500 uploads, 1000 others).
     */
    case enterprise
    /**
     * Numbers agreed with the vendor.
     */
    case custom(RateLimits
    )
    /**
     * No limit on this side; the vendor's 429 answers are still obeyed.
     */
    case off





}

#if compiler(>=6)
extension Plan: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypePlan: FfiConverterRustBuffer {
    typealias SwiftType = Plan

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Plan {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .standard

        case 2: return .enterprise

        case 3: return .custom(try FfiConverterTypeRateLimits.read(from: &buf)
        )

        case 4: return .off

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Plan, into buf: inout [UInt8]) {
        switch value {


        case .standard:
            writeInt(&buf, Int32(1))


        case .enterprise:
            writeInt(&buf, Int32(2))


        case let .custom(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeRateLimits.write(v1, into: &buf)


        case .off:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePlan_lift(_ buf: RustBuffer) throws -> Plan {
    return try FfiConverterTypePlan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePlan_lower(_ value: Plan) -> RustBuffer {
    return FfiConverterTypePlan.lower(value)
}



/**
 * What the vendor recommends to do next. Ordered from `none` to `escalate`. `inconclusive` is
 * off that scale and sorts after it, words this version does not know sort last.
 */

public enum RecommendedAction: Equatable, Hashable {

    /**
     * Nothing at low or above.
     */
    case none
    /**
     * One or more low, nothing higher.
     */
    case monitor
    /**
     * One at consider.
     */
    case consider
    /**
     * One moderate, or two or more at consider.
     */
    case review
    /**
     * One or more elevated.
     */
    case escalate
    /**
     * The recording conditions were too weak.
     */
    case inconclusive
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension RecommendedAction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRecommendedAction: FfiConverterRustBuffer {
    typealias SwiftType = RecommendedAction

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecommendedAction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .monitor

        case 3: return .consider

        case 4: return .review

        case 5: return .escalate

        case 6: return .inconclusive

        case 7: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: RecommendedAction, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .monitor:
            writeInt(&buf, Int32(2))


        case .consider:
            writeInt(&buf, Int32(3))


        case .review:
            writeInt(&buf, Int32(4))


        case .escalate:
            writeInt(&buf, Int32(5))


        case .inconclusive:
            writeInt(&buf, Int32(6))


        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRecommendedAction_lift(_ buf: RustBuffer) throws -> RecommendedAction {
    return try FfiConverterTypeRecommendedAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRecommendedAction_lower(_ value: RecommendedAction) -> RustBuffer {
    return FfiConverterTypeRecommendedAction.lower(value)
}



/**
 * What kind of source a regulation is.
 */

public enum RegulationCategory: Equatable, Hashable {

    /**
     * A law.
     */
    case statute
    /**
     * A regulation.
     */
    case regulation
    /**
     * Guidance of several agencies.
     */
    case interagencyGuidance
    /**
     * Guidance of one agency.
     */
    case agencyGuidance
    /**
     * An examiner's handbook.
     */
    case examinationHandbook
    /**
     * An interpretation.
     */
    case interpretiveAction
    /**
     * A rule of a self-regulatory organisation.
     */
    case sroRule
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension RegulationCategory: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRegulationCategory: FfiConverterRustBuffer {
    typealias SwiftType = RegulationCategory

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegulationCategory {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .statute

        case 2: return .regulation

        case 3: return .interagencyGuidance

        case 4: return .agencyGuidance

        case 5: return .examinationHandbook

        case 6: return .interpretiveAction

        case 7: return .sroRule

        case 8: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: RegulationCategory, into buf: inout [UInt8]) {
        switch value {


        case .statute:
            writeInt(&buf, Int32(1))


        case .regulation:
            writeInt(&buf, Int32(2))


        case .interagencyGuidance:
            writeInt(&buf, Int32(3))


        case .agencyGuidance:
            writeInt(&buf, Int32(4))


        case .examinationHandbook:
            writeInt(&buf, Int32(5))


        case .interpretiveAction:
            writeInt(&buf, Int32(6))


        case .sroRule:
            writeInt(&buf, Int32(7))


        case let .unknown(v1):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationCategory_lift(_ buf: RustBuffer) throws -> RegulationCategory {
    return try FfiConverterTypeRegulationCategory.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRegulationCategory_lower(_ value: RegulationCategory) -> RustBuffer {
    return FfiConverterTypeRegulationCategory.lower(value)
}



/**
 * One sign (`POST /v2/signs/{sign_name}/analyze`; from the vendor's companion pages).
 */

public enum Sign: Equatable, Hashable {

    /**
     * Airway obstruction pattern.
     */
    case airwayObstructionPattern
    /**
     * Alcohol use pattern.
     */
    case alcoholUsePattern
    /**
     * Allergy.
     */
    case allergy
    /**
     * Anxiety.
     */
    case anxiety
    /**
     * Attention dysregulation.
     */
    case attentionDysregulation
    /**
     * Cognitive impairment.
     */
    case cognitiveImpairment
    /**
     * Dehydration.
     */
    case dehydration
    /**
     * Elevated androgens.
     */
    case elevatedAndrogens
    /**
     * Elevated blood pressure.
     */
    case elevatedBloodPressure
    /**
     * Fatigue.
     */
    case fatigue
    /**
     * Head impact.
     */
    case headImpact
    /**
     * Hypervigilance.
     */
    case hypervigilance
    /**
     * Iron deficiency.
     */
    case ironDeficiency
    /**
     * Metabolic load.
     */
    case metabolicLoad
    /**
     * Mood disruption.
     */
    case moodDisruption
    /**
     * Stress.
     */
    case stress
    /**
     * Substance use pattern.
     */
    case substanceUsePattern
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension Sign: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSign: FfiConverterRustBuffer {
    typealias SwiftType = Sign

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Sign {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .airwayObstructionPattern

        case 2: return .alcoholUsePattern

        case 3: return .allergy

        case 4: return .anxiety

        case 5: return .attentionDysregulation

        case 6: return .cognitiveImpairment

        case 7: return .dehydration

        case 8: return .elevatedAndrogens

        case 9: return .elevatedBloodPressure

        case 10: return .fatigue

        case 11: return .headImpact

        case 12: return .hypervigilance

        case 13: return .ironDeficiency

        case 14: return .metabolicLoad

        case 15: return .moodDisruption

        case 16: return .stress

        case 17: return .substanceUsePattern

        case 18: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Sign, into buf: inout [UInt8]) {
        switch value {


        case .airwayObstructionPattern:
            writeInt(&buf, Int32(1))


        case .alcoholUsePattern:
            writeInt(&buf, Int32(2))


        case .allergy:
            writeInt(&buf, Int32(3))


        case .anxiety:
            writeInt(&buf, Int32(4))


        case .attentionDysregulation:
            writeInt(&buf, Int32(5))


        case .cognitiveImpairment:
            writeInt(&buf, Int32(6))


        case .dehydration:
            writeInt(&buf, Int32(7))


        case .elevatedAndrogens:
            writeInt(&buf, Int32(8))


        case .elevatedBloodPressure:
            writeInt(&buf, Int32(9))


        case .fatigue:
            writeInt(&buf, Int32(10))


        case .headImpact:
            writeInt(&buf, Int32(11))


        case .hypervigilance:
            writeInt(&buf, Int32(12))


        case .ironDeficiency:
            writeInt(&buf, Int32(13))


        case .metabolicLoad:
            writeInt(&buf, Int32(14))


        case .moodDisruption:
            writeInt(&buf, Int32(15))


        case .stress:
            writeInt(&buf, Int32(16))


        case .substanceUsePattern:
            writeInt(&buf, Int32(17))


        case let .unknown(v1):
            writeInt(&buf, Int32(18))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSign_lift(_ buf: RustBuffer) throws -> Sign {
    return try FfiConverterTypeSign.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSign_lower(_ value: Sign) -> RustBuffer {
    return FfiConverterTypeSign.lower(value)
}



/**
 * What a recording is analysed for.
 */

public enum Target: Equatable, Hashable {

    /**
     * A named bundle of conditions.
     */
    case useCase(
        /**
         * Its name.
         */name: UseCase
    )
    /**
     * One condition.
     */
    case condition(
        /**
         * Its name.
         */name: Condition
    )
    /**
     * A named model, which runs several signs.
     */
    case model(
        /**
         * Its name.
         */name: VoiceModel
    )
    /**
     * One sign.
     */
    case sign(
        /**
         * Its name.
         */name: Sign
    )





}

#if compiler(>=6)
extension Target: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTarget: FfiConverterRustBuffer {
    typealias SwiftType = Target

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Target {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .useCase(name: try FfiConverterTypeUseCase.read(from: &buf)
        )

        case 2: return .condition(name: try FfiConverterTypeCondition.read(from: &buf)
        )

        case 3: return .model(name: try FfiConverterTypeVoiceModel.read(from: &buf)
        )

        case 4: return .sign(name: try FfiConverterTypeSign.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Target, into buf: inout [UInt8]) {
        switch value {


        case let .useCase(name):
            writeInt(&buf, Int32(1))
            FfiConverterTypeUseCase.write(name, into: &buf)


        case let .condition(name):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCondition.write(name, into: &buf)


        case let .model(name):
            writeInt(&buf, Int32(3))
            FfiConverterTypeVoiceModel.write(name, into: &buf)


        case let .sign(name):
            writeInt(&buf, Int32(4))
            FfiConverterTypeSign.write(name, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTarget_lift(_ buf: RustBuffer) throws -> Target {
    return try FfiConverterTypeTarget.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTarget_lower(_ value: Target) -> RustBuffer {
    return FfiConverterTypeTarget.lower(value)
}



/**
 * A named bundle of conditions (`POST /v2/use-case/analyze`).
 */

public enum UseCase: Equatable, Hashable {

    /**
     * Mood, anxiety and stress.
     */
    case behavioralHealth
    /**
     * Alcohol and other substances.
     */
    case substanceUse
    /**
     * Conditions specific to women.
     */
    case womensHealth
    /**
     * General wellness.
     */
    case wellness
    /**
     * Athletes and demanding jobs.
     */
    case athleticsOccupational
    /**
     * Cognition.
     */
    case cognitive
    /**
     * Heart and metabolism.
     */
    case cardiometabolic
    /**
     * Breathing.
     */
    case respiratory
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension UseCase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeUseCase: FfiConverterRustBuffer {
    typealias SwiftType = UseCase

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UseCase {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .behavioralHealth

        case 2: return .substanceUse

        case 3: return .womensHealth

        case 4: return .wellness

        case 5: return .athleticsOccupational

        case 6: return .cognitive

        case 7: return .cardiometabolic

        case 8: return .respiratory

        case 9: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: UseCase, into buf: inout [UInt8]) {
        switch value {


        case .behavioralHealth:
            writeInt(&buf, Int32(1))


        case .substanceUse:
            writeInt(&buf, Int32(2))


        case .womensHealth:
            writeInt(&buf, Int32(3))


        case .wellness:
            writeInt(&buf, Int32(4))


        case .athleticsOccupational:
            writeInt(&buf, Int32(5))


        case .cognitive:
            writeInt(&buf, Int32(6))


        case .cardiometabolic:
            writeInt(&buf, Int32(7))


        case .respiratory:
            writeInt(&buf, Int32(8))


        case let .unknown(v1):
            writeInt(&buf, Int32(9))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUseCase_lift(_ buf: RustBuffer) throws -> UseCase {
    return try FfiConverterTypeUseCase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUseCase_lower(_ value: UseCase) -> RustBuffer {
    return FfiConverterTypeUseCase.lower(value)
}



/**
 * How a measured vocal feature compares with its usual range. Ordered from `low` to `high`;
 * words this version does not know sort last.
 */

public enum ValueInterpretation: Equatable, Hashable {

    /**
     * Below its usual range.
     */
    case low
    /**
     * A little below it.
     */
    case reduced
    /**
     * Within it.
     */
    case withinRange
    /**
     * A little above it.
     */
    case slightlyElevated
    /**
     * Above it.
     */
    case high
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension ValueInterpretation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeValueInterpretation: FfiConverterRustBuffer {
    typealias SwiftType = ValueInterpretation

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValueInterpretation {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .low

        case 2: return .reduced

        case 3: return .withinRange

        case 4: return .slightlyElevated

        case 5: return .high

        case 6: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: ValueInterpretation, into buf: inout [UInt8]) {
        switch value {


        case .low:
            writeInt(&buf, Int32(1))


        case .reduced:
            writeInt(&buf, Int32(2))


        case .withinRange:
            writeInt(&buf, Int32(3))


        case .slightlyElevated:
            writeInt(&buf, Int32(4))


        case .high:
            writeInt(&buf, Int32(5))


        case let .unknown(v1):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeValueInterpretation_lift(_ buf: RustBuffer) throws -> ValueInterpretation {
    return try FfiConverterTypeValueInterpretation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeValueInterpretation_lower(_ value: ValueInterpretation) -> RustBuffer {
    return FfiConverterTypeValueInterpretation.lower(value)
}



/**
 * A named model that runs several signs (`POST /v2/models/{model_name}/analyze`; from the
 * vendor's companion pages). `VoiceModelInfo` lists the signs of each.
 */

public enum VoiceModel: Equatable, Hashable {

    /**
     * Head impact, cognitive load, fatigue and what goes with them.
     */
    case apex
    /**
     * Elevated androgens, iron deficiency and what goes with them.
     */
    case aria
    /**
     * Airway obstruction and allergy.
     */
    case breath
    /**
     * Cognitive impairment.
     */
    case clarity
    /**
     * Alcohol and substance use patterns.
     */
    case harbor
    /**
     * Mood disruption, anxiety, stress and attention.
     */
    case haven
    /**
     * Mood disruption, anxiety, stress and general condition.
     */
    case pulse
    /**
     * Blood pressure, metabolic load and general condition.
     */
    case tide
    /**
     * A word this version does not know, exactly as it was written.
     */
    case unknown(String
    )





}

#if compiler(>=6)
extension VoiceModel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVoiceModel: FfiConverterRustBuffer {
    typealias SwiftType = VoiceModel

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VoiceModel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .apex

        case 2: return .aria

        case 3: return .breath

        case 4: return .clarity

        case 5: return .harbor

        case 6: return .haven

        case 7: return .pulse

        case 8: return .tide

        case 9: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: VoiceModel, into buf: inout [UInt8]) {
        switch value {


        case .apex:
            writeInt(&buf, Int32(1))


        case .aria:
            writeInt(&buf, Int32(2))


        case .breath:
            writeInt(&buf, Int32(3))


        case .clarity:
            writeInt(&buf, Int32(4))


        case .harbor:
            writeInt(&buf, Int32(5))


        case .haven:
            writeInt(&buf, Int32(6))


        case .pulse:
            writeInt(&buf, Int32(7))


        case .tide:
            writeInt(&buf, Int32(8))


        case let .unknown(v1):
            writeInt(&buf, Int32(9))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModel_lift(_ buf: RustBuffer) throws -> VoiceModel {
    return try FfiConverterTypeVoiceModel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVoiceModel_lower(_ value: VoiceModel) -> RustBuffer {
    return FfiConverterTypeVoiceModel.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt32: FfiConverterRustBuffer {
    typealias SwiftType = Int32?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt32.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDuration.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDuration.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAcceptedListener: FfiConverterRustBuffer {
    typealias SwiftType = AcceptedListener?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAcceptedListener.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAcceptedListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCancelToken: FfiConverterRustBuffer {
    typealias SwiftType = CancelToken?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCancelToken.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCancelToken.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeJobListener: FfiConverterRustBuffer {
    typealias SwiftType = JobListener?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJobListener.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJobListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSubmissionListener: FfiConverterRustBuffer {
    typealias SwiftType = SubmissionListener?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubmissionListener.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubmissionListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTokenSource: FfiConverterRustBuffer {
    typealias SwiftType = TokenSource?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTokenSource.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTokenSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUploadListener: FfiConverterRustBuffer {
    typealias SwiftType = UploadListener?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUploadListener.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUploadListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceGapDetection: FfiConverterRustBuffer {
    typealias SwiftType = AllianceGapDetection?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceGapDetection.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceGapDetection.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAlliancePreview: FfiConverterRustBuffer {
    typealias SwiftType = AlliancePreview?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAlliancePreview.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAlliancePreview.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAlliancePreviewContext: FfiConverterRustBuffer {
    typealias SwiftType = AlliancePreviewContext?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAlliancePreviewContext.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAlliancePreviewContext.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceReport: FfiConverterRustBuffer {
    typealias SwiftType = AllianceReport?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceReport.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceReport.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceResult: FfiConverterRustBuffer {
    typealias SwiftType = AllianceResult?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceResult.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceResult.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceRiskAnalysis: FfiConverterRustBuffer {
    typealias SwiftType = AllianceRiskAnalysis?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceRiskAnalysis.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceRiskAnalysis.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAmplifierJobSummary: FfiConverterRustBuffer {
    typealias SwiftType = AmplifierJobSummary?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAmplifierJobSummary.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAmplifierJobSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAmplifierResult: FfiConverterRustBuffer {
    typealias SwiftType = AmplifierResult?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAmplifierResult.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAmplifierResult.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeApiJob: FfiConverterRustBuffer {
    typealias SwiftType = ApiJob?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeApiJob.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeApiJob.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAudioQuality: FfiConverterRustBuffer {
    typealias SwiftType = AudioQuality?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAudioQuality.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAudioQuality.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFailure: FfiConverterRustBuffer {
    typealias SwiftType = Failure?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFailure.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFailure.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxBand: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxBand?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxBand.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxBand.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxCounts: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxCounts?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxCounts.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxCounts.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxSource: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxSource?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxSource.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrFailure: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrFailure?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrFailure.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrFailure.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrJobSummary: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrJobSummary?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrJobSummary.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrJobSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrResult: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrResult?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrResult.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrResult.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNarrative: FfiConverterRustBuffer {
    typealias SwiftType = Narrative?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNarrative.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNarrative.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRegulation: FfiConverterRustBuffer {
    typealias SwiftType = Regulation?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRegulation.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRegulation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRegulationDetails: FfiConverterRustBuffer {
    typealias SwiftType = RegulationDetails?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRegulationDetails.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRegulationDetails.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRegulationFilters: FfiConverterRustBuffer {
    typealias SwiftType = RegulationFilters?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRegulationFilters.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRegulationFilters.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSubmitOptions: FfiConverterRustBuffer {
    typealias SwiftType = SubmitOptions?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubmitOptions.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubmitOptions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSummary: FfiConverterRustBuffer {
    typealias SwiftType = Summary?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSummary.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWaitOptions: FfiConverterRustBuffer {
    typealias SwiftType = WaitOptions?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWaitOptions.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWaitOptions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceJobType: FfiConverterRustBuffer {
    typealias SwiftType = AllianceJobType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceJobType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceJobType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAllianceStatus: FfiConverterRustBuffer {
    typealias SwiftType = AllianceStatus?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAllianceStatus.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAllianceStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAmplifierJobType: FfiConverterRustBuffer {
    typealias SwiftType = AmplifierJobType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAmplifierJobType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAmplifierJobType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAudioCheck: FfiConverterRustBuffer {
    typealias SwiftType = AudioCheck?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAudioCheck.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAudioCheck.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAudioFormat: FfiConverterRustBuffer {
    typealias SwiftType = AudioFormat?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAudioFormat.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAudioFormat.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAuthScheme: FfiConverterRustBuffer {
    typealias SwiftType = AuthScheme?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAuthScheme.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAuthScheme.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = Condition?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCondition.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCondition.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeErrorKind: FfiConverterRustBuffer {
    typealias SwiftType = ErrorKind?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeErrorKind.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeErrorKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxArtifactType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxArtifactType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxArtifactType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxArtifactType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxBandTier: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxBandTier?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxBandTier.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxBandTier.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxEventType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxEventType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxEventType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxEventType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxJobType: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxJobType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxJobType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxJobType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxStatus: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxStatus?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxStatus.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdunoxSubmissionStatus: FfiConverterRustBuffer {
    typealias SwiftType = IdunoxSubmissionStatus?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdunoxSubmissionStatus.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdunoxSubmissionStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrFailureCode: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrFailureCode?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrFailureCode.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrFailureCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrJobType: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrJobType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrJobType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrJobType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrResultType: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrResultType?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrResultType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrResultType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrRiskBand: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrRiskBand?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrRiskBand.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrRiskBand.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMidlyrTrigger: FfiConverterRustBuffer {
    typealias SwiftType = MidlyrTrigger?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMidlyrTrigger.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMidlyrTrigger.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeAudio: FfiConverterRustBuffer {
    typealias SwiftType = NativeAudio?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeAudio.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeAudio.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOnUnknown: FfiConverterRustBuffer {
    typealias SwiftType = OnUnknown?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOnUnknown.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOnUnknown.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlan: FfiConverterRustBuffer {
    typealias SwiftType = Plan?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlan.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlan.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRecommendedAction: FfiConverterRustBuffer {
    typealias SwiftType = RecommendedAction?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRecommendedAction.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRecommendedAction.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRegulationCategory: FfiConverterRustBuffer {
    typealias SwiftType = RegulationCategory?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRegulationCategory.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRegulationCategory.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSign: FfiConverterRustBuffer {
    typealias SwiftType = Sign?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSign.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSign.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUseCase: FfiConverterRustBuffer {
    typealias SwiftType = UseCase?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUseCase.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUseCase.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeValueInterpretation: FfiConverterRustBuffer {
    typealias SwiftType = ValueInterpretation?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeValueInterpretation.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeValueInterpretation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVoiceModel: FfiConverterRustBuffer {
    typealias SwiftType = VoiceModel?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVoiceModel.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVoiceModel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeMidlyrJobType: FfiConverterRustBuffer {
    typealias SwiftType = [MidlyrJobType]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeMidlyrJobType.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeMidlyrJobType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeRegulationCategory: FfiConverterRustBuffer {
    typealias SwiftType = [RegulationCategory]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeRegulationCategory.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeRegulationCategory.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringString: FfiConverterRustBuffer {
    typealias SwiftType = [String: String]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstant: FfiConverterRustBuffer {
    typealias SwiftType = Instant?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstant.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstant.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRawJson: FfiConverterRustBuffer {
    typealias SwiftType = RawJson?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRawJson.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRawJson.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = Secret?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSecret.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSecret.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAmplifierJobSummary: FfiConverterRustBuffer {
    typealias SwiftType = [AmplifierJobSummary]

    static func write(_ value: [AmplifierJobSummary], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAmplifierJobSummary.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AmplifierJobSummary] {
        let len: Int32 = try readInt(&buf)
        var seq = [AmplifierJobSummary]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAmplifierJobSummary.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeApiJob: FfiConverterRustBuffer {
    typealias SwiftType = [ApiJob]

    static func write(_ value: [ApiJob], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeApiJob.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ApiJob] {
        let len: Int32 = try readInt(&buf)
        var seq = [ApiJob]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeApiJob.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAudioFinding: FfiConverterRustBuffer {
    typealias SwiftType = [AudioFinding]

    static func write(_ value: [AudioFinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAudioFinding.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AudioFinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [AudioFinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAudioFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCitationChunk: FfiConverterRustBuffer {
    typealias SwiftType = [CitationChunk]

    static func write(_ value: [CitationChunk], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCitationChunk.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CitationChunk] {
        let len: Int32 = try readInt(&buf)
        var seq = [CitationChunk]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCitationChunk.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExtendedMetric: FfiConverterRustBuffer {
    typealias SwiftType = [ExtendedMetric]

    static func write(_ value: [ExtendedMetric], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExtendedMetric.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ExtendedMetric] {
        let len: Int32 = try readInt(&buf)
        var seq = [ExtendedMetric]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExtendedMetric.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFinding: FfiConverterRustBuffer {
    typealias SwiftType = [Finding]

    static func write(_ value: [Finding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFinding.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Finding] {
        let len: Int32 = try readInt(&buf)
        var seq = [Finding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxArtifact: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxArtifact]

    static func write(_ value: [IdunoxArtifact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxArtifact.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxArtifact] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxArtifact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxArtifact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxJobSummary: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxJobSummary]

    static func write(_ value: [IdunoxJobSummary], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxJobSummary.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxJobSummary] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxJobSummary]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxJobSummary.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxMarker: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxMarker]

    static func write(_ value: [IdunoxMarker], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxMarker.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxMarker] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxMarker]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxMarker.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxOutcome: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxOutcome]

    static func write(_ value: [IdunoxOutcome], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxOutcome.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxOutcome] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxOutcome]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxOutcome.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxStep: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxStep]

    static func write(_ value: [IdunoxStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxStep.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMidlyrJobSummary: FfiConverterRustBuffer {
    typealias SwiftType = [MidlyrJobSummary]

    static func write(_ value: [MidlyrJobSummary], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMidlyrJobSummary.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MidlyrJobSummary] {
        let len: Int32 = try readInt(&buf)
        var seq = [MidlyrJobSummary]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMidlyrJobSummary.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegulation: FfiConverterRustBuffer {
    typealias SwiftType = [Regulation]

    static func write(_ value: [Regulation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegulation.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Regulation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Regulation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegulation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegulationCitation: FfiConverterRustBuffer {
    typealias SwiftType = [RegulationCitation]

    static func write(_ value: [RegulationCitation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegulationCitation.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegulationCitation] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegulationCitation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegulationCitation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegulationHeading: FfiConverterRustBuffer {
    typealias SwiftType = [RegulationHeading]

    static func write(_ value: [RegulationHeading], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegulationHeading.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegulationHeading] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegulationHeading]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegulationHeading.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignInfo: FfiConverterRustBuffer {
    typealias SwiftType = [SignInfo]

    static func write(_ value: [SignInfo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignInfo.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SignInfo] {
        let len: Int32 = try readInt(&buf)
        var seq = [SignInfo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignInfo.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignal: FfiConverterRustBuffer {
    typealias SwiftType = [Signal]

    static func write(_ value: [Signal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignal.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Signal] {
        let len: Int32 = try readInt(&buf)
        var seq = [Signal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignal.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVocalFeature: FfiConverterRustBuffer {
    typealias SwiftType = [VocalFeature]

    static func write(_ value: [VocalFeature], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVocalFeature.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VocalFeature] {
        let len: Int32 = try readInt(&buf)
        var seq = [VocalFeature]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVocalFeature.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVoiceModelInfo: FfiConverterRustBuffer {
    typealias SwiftType = [VoiceModelInfo]

    static func write(_ value: [VoiceModelInfo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVoiceModelInfo.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VoiceModelInfo] {
        let len: Int32 = try readInt(&buf)
        var seq = [VoiceModelInfo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVoiceModelInfo.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWebhookHeader: FfiConverterRustBuffer {
    typealias SwiftType = [WebhookHeader]

    static func write(_ value: [WebhookHeader], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWebhookHeader.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WebhookHeader] {
        let len: Int32 = try readInt(&buf)
        var seq = [WebhookHeader]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWebhookHeader.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAudioQualityIssue: FfiConverterRustBuffer {
    typealias SwiftType = [AudioQualityIssue]

    static func write(_ value: [AudioQualityIssue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAudioQualityIssue.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AudioQualityIssue] {
        let len: Int32 = try readInt(&buf)
        var seq = [AudioQualityIssue]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAudioQualityIssue.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdunoxOutput: FfiConverterRustBuffer {
    typealias SwiftType = [IdunoxOutput]

    static func write(_ value: [IdunoxOutput], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdunoxOutput.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdunoxOutput] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdunoxOutput]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdunoxOutput.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMidlyrJobType: FfiConverterRustBuffer {
    typealias SwiftType = [MidlyrJobType]

    static func write(_ value: [MidlyrJobType], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMidlyrJobType.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MidlyrJobType] {
        let len: Int32 = try readInt(&buf)
        var seq = [MidlyrJobType]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMidlyrJobType.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegulationCategory: FfiConverterRustBuffer {
    typealias SwiftType = [RegulationCategory]

    static func write(_ value: [RegulationCategory], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegulationCategory.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegulationCategory] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegulationCategory]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegulationCategory.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRawJson: FfiConverterRustBuffer {
    typealias SwiftType = [RawJson]

    static func write(_ value: [RawJson], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRawJson.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RawJson] {
        let len: Int32 = try readInt(&buf)
        var seq = [RawJson]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRawJson.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = [Secret]

    static func write(_ value: [Secret], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSecret.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Secret] {
        let len: Int32 = try readInt(&buf)
        var seq = [Secret]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSecret.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeMarkerRange: FfiConverterRustBuffer {
    static func write(_ value: [String: MarkerRange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeMarkerRange.write(value, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: MarkerRange] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: MarkerRange]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeMarkerRange.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}


public typealias Instant = Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInstant: FfiConverter {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instant {
        return try FfiConverterTimestamp.read(from: &buf)
    }

    static func write(_ value: Instant, into buf: inout [UInt8]) {
        return FfiConverterTimestamp.write(value, into: &buf)
    }

    static func lift(_ value: RustBuffer) throws -> Instant {
        return try FfiConverterTimestamp.lift(value)
    }

    static func lower(_ value: Instant) -> RustBuffer {
        return FfiConverterTimestamp.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInstant_lift(_ value: RustBuffer) throws -> Instant {
    return try FfiConverterTypeInstant.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInstant_lower(_ value: Instant) -> RustBuffer {
    return FfiConverterTypeInstant.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRawJson: FfiConverter {

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RawJson {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return RawJson(builtinValue)
    }

    static func write(_ value: RawJson, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    static func lift(_ value: RustBuffer) throws -> RawJson {
        let builtinValue = try FfiConverterString.lift(value)
        return RawJson(builtinValue)
    }

    static func lower(_ value: RawJson) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRawJson_lift(_ value: RustBuffer) throws -> RawJson {
    return try FfiConverterTypeRawJson.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRawJson_lower(_ value: RawJson) -> RustBuffer {
    return FfiConverterTypeRawJson.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSecret: FfiConverter {

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Secret {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Secret(builtinValue)
    }

    static func write(_ value: Secret, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    static func lift(_ value: RustBuffer) throws -> Secret {
        let builtinValue = try FfiConverterString.lift(value)
        return Secret(builtinValue)
    }

    static func lower(_ value: Secret) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSecret_lift(_ value: RustBuffer) throws -> Secret {
    return try FfiConverterTypeSecret.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSecret_lower(_ value: Secret) -> RustBuffer {
    return FfiConverterTypeSecret.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureJobferryUniffiInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}
/**
 * The version of the library.
 */
func version() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_func_version(uniffiCallStatus
    )
})
}
/**
 * Reads a prompt from the tool's own JSON.
 */
func alliancePreviewRequest(json: String)throws  -> AlliancePreviewRequest  {
    return try  FfiConverterTypeAlliancePreviewRequest_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_func_alliance_preview_request(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}
/**
 * Reads a submission from the vendor's own JSON.
 */
func idunoxSubmissionRequest(json: String)throws  -> IdunoxSubmissionRequest  {
    return try  FfiConverterTypeIdunoxSubmissionRequest_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_jobferry_uniffi_fn_func_idunox_submission_request(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_jobferry_uniffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_func_version() != 15151) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_func_alliance_preview_request() != 52103) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_func_idunox_submission_request() != 60248) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_job() != 39772) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_run() != 13236) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_shut_down() != 44597) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_stats() != 22653) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_submit() != 23341) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_token() != 26588) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativealliance_wait_for_job() != 30532) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_all_jobs() != 59542) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_analyze() != 34562) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_check() != 61949) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_credits() != 40287) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_deliver() != 33963) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_diarize() != 20570) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_job() != 22812) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_jobs() != 169) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_model() != 6269) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_models() != 9050) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_reconcile() != 14649) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_set_webhook() != 36075) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_shut_down() != 32236) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_sign() != 13386) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_signs() != 18141) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_stats() != 15196) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_submit() != 31663) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_token() != 11008) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifier_wait_for_job() != 2929) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_audioreader_read() != 54394) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_audioreader_finish() != 58783) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_audiosource_reader() != 47993) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_uploadlistener_sent() != 7148) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_acceptedlistener_accepted() != 28721) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_canceltoken_cancel() != 18592) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_canceltoken_left() != 28590) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_deliver() != 17706) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_job() != 51288) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_result() != 26618) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_shut_down() != 31787) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_stats() != 21589) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_submission() != 46808) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_submit() != 63807) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_token() != 19550) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_job() != 52996) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_submission() != 23323) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_submissionlistener_looked() != 27331) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_joblistener_looked() != 7693) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_all_jobs() != 39560) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_check() != 57070) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_deliver() != 23540) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_job() != 24445) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_jobs() != 23852) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_reconcile() != 25494) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_run() != 24573) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_shut_down() != 45567) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_stats() != 20781) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_submit() != 65235) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_token() != 61464) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_wait_for_job() != 36775) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativejobapi_webhook() != 18726) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifierjobs_next() != 14921) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapijobs_next() != 13096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyrjobs_next() != 9722) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeregulations_next() != 55044) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_jobs() != 64955) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_regulations() != 43145) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_assess_risk() != 63698) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_create_event() != 30684) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_job() != 61741) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_jobs() != 29096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_query_regulations() != 25411) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_reconcile() != 45769) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation() != 60432) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation_content() != 28434) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulations() != 28979) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_screen() != 43010) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_shut_down() != 25893) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_stats() != 36977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_submit_screen() != 2244) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_token() != 11702) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativemidlyr_wait_for_job() != 53170) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_tokenreply_failed() != 57654) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_tokenreply_renewed() != 6545) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_tokensource_renew() != 3005) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifierdelivery_job() != 53620) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_sign() != 21360) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_verify() != 24634) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_document() != 48605) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_job() != 38317) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_key() != 25783) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_sign() != 64380) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_verify() != 31242) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunoxdelivery_event() != 61973) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_sign() != 12748) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_verify() != 111) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativealliance_new() != 23714) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativeamplifier_new() != 48369) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_canceltoken_new() != 35096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativeidunox_new() != 50890) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativejobapi_new() != 40147) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativemidlyr_new() != 9482) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativeamplifierwebhook_new() != 54198) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_jobferry_uniffi_checksum_constructor_nativeidunoxwebhook_new() != 40268) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiCallbackInitAcceptedListener()
    uniffiCallbackInitAudioReader()
    uniffiCallbackInitAudioSource()
    uniffiCallbackInitJobListener()
    uniffiCallbackInitSubmissionListener()
    uniffiCallbackInitTokenSource()
    uniffiCallbackInitUploadListener()
    return InitializationResult.ok
}()

// Make the ensure init function so that other modules which have external type references to
// our types can call it.
func uniffiEnsureJobferryUniffiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
