// Generated from bindings-swift/src by `make generate`; do not edit.

@file:Suppress("NAME_SHADOWING")

package dev.jobferry

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_jobferry_uniffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_jobferry_uniffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

internal class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "jobferry_uniffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}
internal interface UniffiCallbackInterfaceAudioReaderMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`limit`: Int,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceAudioReaderMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceAudioSourceMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceUploadListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`sent`: Long,`total`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceAcceptedListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`jobId`: RustBuffer.ByValue,`token`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceSubmissionListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`progress`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceJobListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`job`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceTokenSourceMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`reply`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "read", "finish")
internal open class UniffiVTableCallbackInterfaceAudioReader(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `read`: UniffiCallbackInterfaceAudioReaderMethod0? = null,
    @JvmField internal var `finish`: UniffiCallbackInterfaceAudioReaderMethod1? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `read`: UniffiCallbackInterfaceAudioReaderMethod0? = null,
        `finish`: UniffiCallbackInterfaceAudioReaderMethod1? = null,
    ): UniffiVTableCallbackInterfaceAudioReader(`uniffiFree`,`uniffiClone`,`read`,`finish`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceAudioReader) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `read` = other.`read`
        `finish` = other.`finish`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "reader")
internal open class UniffiVTableCallbackInterfaceAudioSource(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `reader`: UniffiCallbackInterfaceAudioSourceMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `reader`: UniffiCallbackInterfaceAudioSourceMethod0? = null,
    ): UniffiVTableCallbackInterfaceAudioSource(`uniffiFree`,`uniffiClone`,`reader`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceAudioSource) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `reader` = other.`reader`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "sent")
internal open class UniffiVTableCallbackInterfaceUploadListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `sent`: UniffiCallbackInterfaceUploadListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `sent`: UniffiCallbackInterfaceUploadListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceUploadListener(`uniffiFree`,`uniffiClone`,`sent`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceUploadListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `sent` = other.`sent`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "accepted")
internal open class UniffiVTableCallbackInterfaceAcceptedListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `accepted`: UniffiCallbackInterfaceAcceptedListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `accepted`: UniffiCallbackInterfaceAcceptedListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceAcceptedListener(`uniffiFree`,`uniffiClone`,`accepted`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceAcceptedListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `accepted` = other.`accepted`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "looked")
internal open class UniffiVTableCallbackInterfaceSubmissionListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `looked`: UniffiCallbackInterfaceSubmissionListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `looked`: UniffiCallbackInterfaceSubmissionListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceSubmissionListener(`uniffiFree`,`uniffiClone`,`looked`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceSubmissionListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `looked` = other.`looked`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "looked")
internal open class UniffiVTableCallbackInterfaceJobListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `looked`: UniffiCallbackInterfaceJobListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `looked`: UniffiCallbackInterfaceJobListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceJobListener(`uniffiFree`,`uniffiClone`,`looked`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceJobListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `looked` = other.`looked`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "renew")
internal open class UniffiVTableCallbackInterfaceTokenSource(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `renew`: UniffiCallbackInterfaceTokenSourceMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `renew`: UniffiCallbackInterfaceTokenSourceMethod0? = null,
    ): UniffiVTableCallbackInterfaceTokenSource(`uniffiFree`,`uniffiClone`,`renew`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceTokenSource) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `renew` = other.`renew`
    }

}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "jobferry"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_jobferry_uniffi_checksum_func_version(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_func_alliance_preview_request(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_func_idunox_submission_request(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_run(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_shut_down(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_stats(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_submit(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_token(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativealliance_wait_for_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_all_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_analyze(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_check(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_credits(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_deliver(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_diarize(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_model(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_models(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_reconcile(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_set_webhook(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_shut_down(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_sign(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_signs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_stats(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_submit(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_token(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifier_wait_for_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_audioreader_read(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_audioreader_finish(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_audiosource_reader(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_uploadlistener_sent(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_acceptedlistener_accepted(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_canceltoken_cancel(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_canceltoken_left(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_deliver(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_result(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_shut_down(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_stats(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_submission(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_submit(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_token(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_submission(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_submissionlistener_looked(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_joblistener_looked(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_all_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_check(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_deliver(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_reconcile(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_run(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_shut_down(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_stats(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_submit(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_token(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_wait_for_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativejobapi_webhook(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifierjobs_next(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapijobs_next(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyrjobs_next(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeregulations_next(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_regulations(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_assess_risk(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_create_event(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_jobs(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_query_regulations(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_reconcile(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation_content(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulations(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_screen(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_shut_down(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_stats(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_submit_screen(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_token(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativemidlyr_wait_for_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_tokenreply_failed(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_tokenreply_renewed(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_tokensource_renew(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifierdelivery_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_sign(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_verify(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_document(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_job(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_key(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_sign(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_verify(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunoxdelivery_event(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_sign(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_verify(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativealliance_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativeamplifier_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_canceltoken_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativeidunox_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativejobapi_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativemidlyr_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativeamplifierwebhook_new(
    ): Int
    external fun uniffi_jobferry_uniffi_checksum_constructor_nativeidunoxwebhook_new(
    ): Int
    external fun ffi_jobferry_uniffi_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "jobferry"))
        uniffiCallbackInterfaceAcceptedListener.register(this)
        uniffiCallbackInterfaceAudioReader.register(this)
        uniffiCallbackInterfaceAudioSource.register(this)
        uniffiCallbackInterfaceJobListener.register(this)
        uniffiCallbackInterfaceSubmissionListener.register(this)
        uniffiCallbackInterfaceTokenSource.register(this)
        uniffiCallbackInterfaceUploadListener.register(this)

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_jobferry_uniffi_fn_clone_nativealliance(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativealliance(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativealliance_new(`options`: RustBuffer.ByValue,`variables`: RustBuffer.ByValue,`source`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_run(`ptr`: Long,`task`: RustBuffer.ByValue,`submit`: RustBuffer.ByValue,`wait`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_submit(`ptr`: Long,`task`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_token(`ptr`: Long,`jobId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativealliance_wait_for_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeamplifier(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeamplifier(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativeamplifier_new(`options`: RustBuffer.ByValue,`variables`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_all_jobs(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_analyze(`ptr`: Long,`audio`: RustBuffer.ByValue,`target`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_check(`ptr`: Long,`audio`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_credits(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_deliver(`ptr`: Long,`delivery`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_diarize(`ptr`: Long,`audio`: RustBuffer.ByValue,`useCase`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_jobs(`ptr`: Long,`page`: Int,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_model(`ptr`: Long,`name`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_models(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_reconcile(`ptr`: Long,`token`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_set_webhook(`ptr`: Long,`url`: RustBuffer.ByValue,`secretKey`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_sign(`ptr`: Long,`name`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_signs(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_submit(`ptr`: Long,`audio`: RustBuffer.ByValue,`target`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_token(`ptr`: Long,`jobId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifier_wait_for_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_audioreader(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_audioreader(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_audioreader(`vtable`: UniffiVTableCallbackInterfaceAudioReader,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_audioreader_read(`ptr`: Long,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_audioreader_finish(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_audiosource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_audiosource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_audiosource(`vtable`: UniffiVTableCallbackInterfaceAudioSource,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_audiosource_reader(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_uploadlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_uploadlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_uploadlistener(`vtable`: UniffiVTableCallbackInterfaceUploadListener,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_uploadlistener_sent(`ptr`: Long,`sent`: Long,`total`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_acceptedlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_acceptedlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_acceptedlistener(`vtable`: UniffiVTableCallbackInterfaceAcceptedListener,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_acceptedlistener_accepted(`ptr`: Long,`jobId`: RustBuffer.ByValue,`token`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_canceltoken(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_canceltoken(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_canceltoken_new(`listener`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_canceltoken_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_canceltoken_left(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_clone_nativeidunox(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeidunox(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativeidunox_new(`options`: RustBuffer.ByValue,`variables`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_deliver(`ptr`: Long,`delivery`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_result(`ptr`: Long,`resultId`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_submission(`ptr`: Long,`submissionOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_submit(`ptr`: Long,`request`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_token(`ptr`: Long,`submissionId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_submission(`ptr`: Long,`submissionOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_submissionlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_submissionlistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_submissionlistener(`vtable`: UniffiVTableCallbackInterfaceSubmissionListener,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_submissionlistener_looked(`ptr`: Long,`progress`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_joblistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_joblistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_joblistener(`vtable`: UniffiVTableCallbackInterfaceJobListener,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_joblistener_looked(`ptr`: Long,`job`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_nativejobapi(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativejobapi(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativejobapi_new(`description`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`variables`: RustBuffer.ByValue,`source`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_all_jobs(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_check(`ptr`: Long,`audio`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_deliver(`ptr`: Long,`delivery`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_jobs(`ptr`: Long,`page`: Int,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_reconcile(`ptr`: Long,`token`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_run(`ptr`: Long,`submission`: RustBuffer.ByValue,`submit`: RustBuffer.ByValue,`wait`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_submit(`ptr`: Long,`submission`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_token(`ptr`: Long,`jobId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_wait_for_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`listener`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativejobapi_webhook(`ptr`: Long,`secrets`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeamplifierjobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeamplifierjobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifierjobs_next(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeapijobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeapijobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeapijobs_next(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativemidlyrjobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativemidlyrjobs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyrjobs_next(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeregulations(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeregulations(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeregulations_next(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativemidlyr(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativemidlyr(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativemidlyr_new(`options`: RustBuffer.ByValue,`variables`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_jobs(`ptr`: Long,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_regulations(`ptr`: Long,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_assess_risk(`ptr`: Long,`text`: RustBuffer.ByValue,`scenario`: RustBuffer.ByValue,`submit`: RustBuffer.ByValue,`wait`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_create_event(`ptr`: Long,`request`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_jobs(`ptr`: Long,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_query_regulations(`ptr`: Long,`request`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_reconcile(`ptr`: Long,`token`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation(`ptr`: Long,`id`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation_content(`ptr`: Long,`id`: RustBuffer.ByValue,`offset`: Long,`limit`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulations(`ptr`: Long,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_screen(`ptr`: Long,`text`: RustBuffer.ByValue,`scenario`: RustBuffer.ByValue,`submit`: RustBuffer.ByValue,`wait`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_submit_screen(`ptr`: Long,`text`: RustBuffer.ByValue,`scenario`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_token(`ptr`: Long,`jobId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativemidlyr_wait_for_job(`ptr`: Long,`jobOrToken`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_tokenreply(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_tokenreply(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_tokenreply_failed(`ptr`: Long,`detail`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_tokenreply_renewed(`ptr`: Long,`token`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_tokensource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_tokensource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_init_callback_vtable_tokensource(`vtable`: UniffiVTableCallbackInterfaceTokenSource,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_tokensource_renew(`ptr`: Long,`reply`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_clone_nativeamplifierdelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeamplifierdelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifierdelivery_job(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_clone_nativeamplifierwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeamplifierwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativeamplifierwebhook_new(`secrets`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_sign(`ptr`: Long,`body`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_verify(`ptr`: Long,`headers`: RustBuffer.ByValue,`body`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeapidelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeapidelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeapidelivery_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeapidelivery_job(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeapidelivery_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_clone_nativeapiwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeapiwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_sign(`ptr`: Long,`body`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_verify(`ptr`: Long,`headers`: RustBuffer.ByValue,`body`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_clone_nativeidunoxdelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeidunoxdelivery(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunoxdelivery_event(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_clone_nativeidunoxwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_free_nativeidunoxwebhook(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_jobferry_uniffi_fn_constructor_nativeidunoxwebhook_new(`secrets`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_sign(`ptr`: Long,`body`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_verify(`ptr`: Long,`headers`: RustBuffer.ByValue,`body`: RustBuffer.ByValue,`now`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_jobferry_uniffi_fn_method_nativeerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_method_clientoptions_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_func_alliance_preview_request(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_jobferry_uniffi_fn_func_idunox_submission_request(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_jobferry_uniffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_jobferry_uniffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_jobferry_uniffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_jobferry_uniffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_jobferry_uniffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_jobferry_uniffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_jobferry_uniffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_jobferry_uniffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_jobferry_uniffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_jobferry_uniffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_jobferry_uniffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_jobferry_uniffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_jobferry_uniffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_jobferry_uniffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_jobferry_uniffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_jobferry_uniffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_jobferry_uniffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_jobferry_uniffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_jobferry_uniffi_checksum_func_version() and 0xFFFF) != 15151) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_func_alliance_preview_request() and 0xFFFF) != 52103) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_func_idunox_submission_request() and 0xFFFF) != 60248) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_job() and 0xFFFF) != 39772) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_run() and 0xFFFF) != 13236) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_shut_down() and 0xFFFF) != 44597) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_stats() and 0xFFFF) != 22653) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_submit() and 0xFFFF) != 23341) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_token() and 0xFFFF) != 26588) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativealliance_wait_for_job() and 0xFFFF) != 30532) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_all_jobs() and 0xFFFF) != 59542) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_analyze() and 0xFFFF) != 34562) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_check() and 0xFFFF) != 61949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_credits() and 0xFFFF) != 40287) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_deliver() and 0xFFFF) != 33963) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_diarize() and 0xFFFF) != 20570) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_job() and 0xFFFF) != 22812) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_jobs() and 0xFFFF) != 169) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_model() and 0xFFFF) != 6269) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_models() and 0xFFFF) != 9050) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_reconcile() and 0xFFFF) != 14649) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_set_webhook() and 0xFFFF) != 36075) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_shut_down() and 0xFFFF) != 32236) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_sign() and 0xFFFF) != 13386) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_signs() and 0xFFFF) != 18141) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_stats() and 0xFFFF) != 15196) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_submit() and 0xFFFF) != 31663) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_token() and 0xFFFF) != 11008) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifier_wait_for_job() and 0xFFFF) != 2929) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_audioreader_read() and 0xFFFF) != 54394) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_audioreader_finish() and 0xFFFF) != 58783) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_audiosource_reader() and 0xFFFF) != 47993) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_uploadlistener_sent() and 0xFFFF) != 7148) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_acceptedlistener_accepted() and 0xFFFF) != 28721) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_canceltoken_cancel() and 0xFFFF) != 18592) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_canceltoken_left() and 0xFFFF) != 28590) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_deliver() and 0xFFFF) != 17706) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_job() and 0xFFFF) != 51288) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_result() and 0xFFFF) != 26618) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_shut_down() and 0xFFFF) != 31787) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_stats() and 0xFFFF) != 21589) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_submission() and 0xFFFF) != 46808) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_submit() and 0xFFFF) != 63807) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_token() and 0xFFFF) != 19550) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_job() and 0xFFFF) != 52996) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunox_wait_for_submission() and 0xFFFF) != 23323) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_submissionlistener_looked() and 0xFFFF) != 27331) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_joblistener_looked() and 0xFFFF) != 7693) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_all_jobs() and 0xFFFF) != 39560) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_check() and 0xFFFF) != 57070) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_deliver() and 0xFFFF) != 23540) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_job() and 0xFFFF) != 24445) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_jobs() and 0xFFFF) != 23852) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_reconcile() and 0xFFFF) != 25494) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_run() and 0xFFFF) != 24573) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_shut_down() and 0xFFFF) != 45567) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_stats() and 0xFFFF) != 20781) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_submit() and 0xFFFF) != 65235) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_token() and 0xFFFF) != 61464) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_wait_for_job() and 0xFFFF) != 36775) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativejobapi_webhook() and 0xFFFF) != 18726) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifierjobs_next() and 0xFFFF) != 14921) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapijobs_next() and 0xFFFF) != 13096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyrjobs_next() and 0xFFFF) != 9722) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeregulations_next() and 0xFFFF) != 55044) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_jobs() and 0xFFFF) != 64955) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_all_regulations() and 0xFFFF) != 43145) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_assess_risk() and 0xFFFF) != 63698) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_create_event() and 0xFFFF) != 30684) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_job() and 0xFFFF) != 61741) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_jobs() and 0xFFFF) != 29096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_query_regulations() and 0xFFFF) != 25411) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_reconcile() and 0xFFFF) != 45769) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation() and 0xFFFF) != 60432) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulation_content() and 0xFFFF) != 28434) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_regulations() and 0xFFFF) != 28979) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_screen() and 0xFFFF) != 43010) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_shut_down() and 0xFFFF) != 25893) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_stats() and 0xFFFF) != 36977) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_submit_screen() and 0xFFFF) != 2244) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_token() and 0xFFFF) != 11702) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativemidlyr_wait_for_job() and 0xFFFF) != 53170) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_tokenreply_failed() and 0xFFFF) != 57654) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_tokenreply_renewed() and 0xFFFF) != 6545) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_tokensource_renew() and 0xFFFF) != 3005) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifierdelivery_job() and 0xFFFF) != 53620) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_sign() and 0xFFFF) != 21360) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeamplifierwebhook_verify() and 0xFFFF) != 24634) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_document() and 0xFFFF) != 48605) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_job() and 0xFFFF) != 38317) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapidelivery_key() and 0xFFFF) != 25783) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_sign() and 0xFFFF) != 64380) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeapiwebhook_verify() and 0xFFFF) != 31242) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunoxdelivery_event() and 0xFFFF) != 61973) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_sign() and 0xFFFF) != 12748) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_method_nativeidunoxwebhook_verify() and 0xFFFF) != 111) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativealliance_new() and 0xFFFF) != 23714) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativeamplifier_new() and 0xFFFF) != 48369) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_canceltoken_new() and 0xFFFF) != 35096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativeidunox_new() and 0xFFFF) != 50890) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativejobapi_new() and 0xFFFF) != 40147) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativemidlyr_new() and 0xFFFF) != 9482) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativeamplifierwebhook_new() and 0xFFFF) != 54198) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_jobferry_uniffi_checksum_constructor_nativeidunoxwebhook_new() and 0xFFFF) != 40268) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
internal const val IDX_CALLBACK_FREE = 0
// Callback return codes
internal const val UNIFFI_CALLBACK_SUCCESS = 0
internal const val UNIFFI_CALLBACK_ERROR = 1
internal const val UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

/**
 * @suppress
 */
internal abstract class FfiConverterCallbackInterface<CallbackInterface: Any>: FfiConverter<CallbackInterface, Long> {
    internal val handleMap = UniffiHandleMap<CallbackInterface>()

    internal fun drop(handle: Long) {
        handleMap.remove(handle)
    }

    override fun lift(value: Long): CallbackInterface {
        return handleMap.get(value)
    }

    override fun read(buf: ByteBuffer) = lift(buf.getLong())

    override fun lower(value: CallbackInterface) = handleMap.insert(value)

    override fun allocationSize(value: CallbackInterface) = 8UL

    override fun write(value: CallbackInterface, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}


/**
 * @suppress
 */
internal object FfiConverterTimestamp: FfiConverterRustBuffer<java.time.Instant> {
    override fun read(buf: ByteBuffer): java.time.Instant {
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Instant nanoseconds exceed minimum or maximum supported by uniffi")
        }
        if (seconds >= 0) {
            return java.time.Instant.EPOCH.plus(java.time.Duration.ofSeconds(seconds, nanoseconds))
        } else {
            return java.time.Instant.EPOCH.minus(java.time.Duration.ofSeconds(-seconds, nanoseconds))
        }
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Instant) = 12UL

    override fun write(value: java.time.Instant, buf: ByteBuffer) {
        var epochOffset = java.time.Duration.between(java.time.Instant.EPOCH, value)

        var sign = 1
        if (epochOffset.isNegative()) {
            sign = -1
            epochOffset = epochOffset.negated()
        }

        if (epochOffset.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Instant.html
            throw IllegalArgumentException("Invalid timestamp, nano value must be non-negative")
        }

        buf.putLong(sign * epochOffset.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(epochOffset.nano)
    }
}


/**
 * @suppress
 */
internal object FfiConverterDuration: FfiConverterRustBuffer<java.time.Duration> {
    override fun read(buf: ByteBuffer): java.time.Duration {
        // Type mismatch (should be u64) but we check for overflow/underflow below
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (seconds < 0) {
            throw java.time.DateTimeException("Duration exceeds minimum or maximum value supported by uniffi")
        }
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Duration nanoseconds exceed minimum or maximum supported by uniffi")
        }
        return java.time.Duration.ofSeconds(seconds, nanoseconds)
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Duration) = 12UL

    override fun write(value: java.time.Duration, buf: ByteBuffer) {
        if (value.seconds < 0) {
            // Rust does not support negative Durations
            throw IllegalArgumentException("Invalid duration, must be non-negative")
        }

        if (value.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Duration.html
            throw IllegalArgumentException("Invalid duration, nano value must be non-negative")
        }

        // Type mismatch (should be u64) but since Rust doesn't support negative durations we should be OK
        buf.putLong(value.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(value.nano)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Is told that the vendor has accepted a submission.
 */
internal interface AcceptedListener {

    /**
     * Called once, before the wait for the job begins.
     */
    fun `accepted`(`jobId`: kotlin.String, `token`: kotlin.String)

    companion object
}

/**
 * Is told that the vendor has accepted a submission.
 */
internal open class AcceptedListenerImpl: Disposable, AutoCloseable, AcceptedListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_acceptedlistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_acceptedlistener(handle, status)
        }
    }


    /**
     * Called once, before the wait for the job begins.
     */override fun `accepted`(`jobId`: kotlin.String, `token`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_acceptedlistener_accepted(
        it,

        FfiConverterString.lower(`jobId`),
        FfiConverterString.lower(`token`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceAcceptedListener {
    internal object `accepted`: UniffiCallbackInterfaceAcceptedListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`jobId`: RustBuffer.ByValue,`token`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeAcceptedListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`accepted`(
                    FfiConverterString.lift(`jobId`),
                    FfiConverterString.lift(`token`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeAcceptedListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeAcceptedListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceAcceptedListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `accepted`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_acceptedlistener(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeAcceptedListener: FfiConverter<AcceptedListener, Long> {
    internal val handleMap = UniffiHandleMap<AcceptedListener>()

    override fun lower(value: AcceptedListener): Long {
        if (value is AcceptedListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): AcceptedListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AcceptedListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): AcceptedListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: AcceptedListener) = 8UL

    override fun write(value: AcceptedListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A recording that the other side reads.
 */
internal interface AudioReader {

    /**
     * The next bytes, at most `limit`; none at the end.
     */
    fun `read`(`limit`: kotlin.UInt): kotlin.ByteArray

    /**
     * Called once, when nothing more is wanted.
     */
    fun `finish`()

    companion object
}

/**
 * A recording that the other side reads.
 */
internal open class AudioReaderImpl: Disposable, AutoCloseable, AudioReader
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_audioreader(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_audioreader(handle, status)
        }
    }


    /**
     * The next bytes, at most `limit`; none at the end.
     */
    @Throws(AudioReadException::class)override fun `read`(`limit`: kotlin.UInt): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(AudioReadException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_audioreader_read(
        it,

        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }



    /**
     * Called once, when nothing more is wanted.
     */override fun `finish`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_audioreader_finish(
        it,
        _status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceAudioReader {
    internal object `read`: UniffiCallbackInterfaceAudioReaderMethod0 {
        override fun callback(`uniffiHandle`: Long,`limit`: Int,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeAudioReader.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`read`(
                    FfiConverterUInt.lift(`limit`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: AudioReadException -> FfiConverterTypeAudioReadError.lower(e) }
            )
        }
    }
    internal object `finish`: UniffiCallbackInterfaceAudioReaderMethod1 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeAudioReader.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`finish`(
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeAudioReader.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeAudioReader.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceAudioReader.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `read`,
        `finish`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_audioreader(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioReader: FfiConverter<AudioReader, Long> {
    internal val handleMap = UniffiHandleMap<AudioReader>()

    override fun lower(value: AudioReader): Long {
        if (value is AudioReaderImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): AudioReader {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AudioReaderImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): AudioReader {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: AudioReader) = 8UL

    override fun write(value: AudioReader, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A recording that the other side opens.
 */
internal interface AudioSource {

    /**
     * A reader at its beginning. Not called `open`, which Swift knows as a keyword: uniffi escapes
     * it in the C header as well, where no compiler reads it.
     */
    fun `reader`(): AudioReader

    companion object
}

/**
 * A recording that the other side opens.
 */
internal open class AudioSourceImpl: Disposable, AutoCloseable, AudioSource
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_audiosource(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_audiosource(handle, status)
        }
    }


    /**
     * A reader at its beginning. Not called `open`, which Swift knows as a keyword: uniffi escapes
     * it in the C header as well, where no compiler reads it.
     */
    @Throws(AudioReadException::class)override fun `reader`(): AudioReader {
            return FfiConverterTypeAudioReader.lift(
    callWithHandle {
    uniffiRustCallWithError(AudioReadException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_audiosource_reader(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceAudioSource {
    internal object `reader`: UniffiCallbackInterfaceAudioSourceMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeAudioSource.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`reader`(
                )
            }
            val writeReturn = { value: AudioReader -> uniffiOutReturn.setValue(FfiConverterTypeAudioReader.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: AudioReadException -> FfiConverterTypeAudioReadError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeAudioSource.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeAudioSource.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceAudioSource.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `reader`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_audiosource(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioSource: FfiConverter<AudioSource, Long> {
    internal val handleMap = UniffiHandleMap<AudioSource>()

    override fun lower(value: AudioSource): Long {
        if (value is AudioSourceImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): AudioSource {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return AudioSourceImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): AudioSource {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: AudioSource) = 8UL

    override fun write(value: AudioSource, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * One call: stops it, tells that its job was accepted, and knows what it leaves behind.
 */
internal interface CancelTokenInterface {

    /**
     * Stops the call, now or as soon as it begins: its connection closes and it ends as `cancelled`.
     */
    fun `cancel`()

    /**
     * The facts of a call that was dropped: the job, or the submission that may have become one.
     * Nothing when it has submitted nothing.
     */
    fun `left`(): Failure?

    companion object
}

/**
 * One call: stops it, tells that its job was accepted, and knows what it leaves behind.
 */
internal open class CancelToken: Disposable, AutoCloseable, CancelTokenInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A token for one call.
     */
    constructor(`listener`: AcceptedListener?) :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_canceltoken_new(


        FfiConverterOptionalTypeAcceptedListener.lower(`listener`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_canceltoken(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_canceltoken(handle, status)
        }
    }


    /**
     * Stops the call, now or as soon as it begins: its connection closes and it ends as `cancelled`.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_canceltoken_cancel(
        it,
        _status)
}
    }




    /**
     * The facts of a call that was dropped: the job, or the submission that may have become one.
     * Nothing when it has submitted nothing.
     */override fun `left`(): Failure? {
            return FfiConverterOptionalTypeFailure.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_canceltoken_left(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeCancelToken: FfiConverter<CancelToken, Long> {
    override fun lower(value: CancelToken): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): CancelToken {
        return CancelToken(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): CancelToken {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: CancelToken) = 8UL

    override fun write(value: CancelToken, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Told where a job stands, after each look.
 */
internal interface JobListener {

    /**
     * The job stands so.
     */
    fun `looked`(`job`: ApiJob)

    companion object
}

/**
 * Told where a job stands, after each look.
 */
internal open class JobListenerImpl: Disposable, AutoCloseable, JobListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_joblistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_joblistener(handle, status)
        }
    }


    /**
     * The job stands so.
     */override fun `looked`(`job`: ApiJob)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_joblistener_looked(
        it,

        FfiConverterTypeApiJob.lower(`job`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceJobListener {
    internal object `looked`: UniffiCallbackInterfaceJobListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`job`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeJobListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`looked`(
                    FfiConverterTypeApiJob.lift(`job`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeJobListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeJobListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceJobListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `looked`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_joblistener(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeJobListener: FfiConverter<JobListener, Long> {
    internal val handleMap = UniffiHandleMap<JobListener>()

    override fun lower(value: JobListener): Long {
        if (value is JobListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): JobListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return JobListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): JobListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: JobListener) = 8UL

    override fun write(value: JobListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client, without the idioms of a language.
 */
internal interface NativeAllianceInterface {

    /**
     * Fetches a job, by its identifier or token.
     */
    suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?): AllianceJob

    /**
     * Starts a task, waits for its job, and answers with it.
     */
    suspend fun `run`(`task`: AllianceTask, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?): AllianceJob

    /**
     * Stops the calls under way and closes the connections.
     */
    fun `shutDown`()

    /**
     * What this client has done so far.
     */
    fun `stats`(): ClientStats

    /**
     * Starts a task.
     */
    suspend fun `submit`(`task`: AllianceTask, `options`: JobOptions, `cancel`: CancelToken?): AllianceJobHandle

    /**
     * The token with which another process or language goes on with a job.
     */
    fun `token`(`jobId`: kotlin.String): kotlin.String

    /**
     * Waits for a job, by its identifier or token.
     */
    suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?): AllianceJob

    companion object
}

/**
 * The client, without the idioms of a language.
 */
internal open class NativeAlliance: Disposable, AutoCloseable, NativeAllianceInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these options, which has its access token renewed by `source`.
     */
    constructor(`options`: ClientOptions, `variables`: Map<kotlin.String, kotlin.String>?, `source`: TokenSource?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativealliance_new(


        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalMapStringString.lower(`variables`),
        FfiConverterOptionalTypeTokenSource.lower(`source`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativealliance(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativealliance(handle, status)
        }
    }


    /**
     * Fetches a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?) : AllianceJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAllianceJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Starts a task, waits for its job, and answers with it.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `run`(`task`: AllianceTask, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?) : AllianceJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_run(
                uniffiHandle,

        FfiConverterTypeAllianceTask.lower(`task`),
        FfiConverterTypeJobOptions.lower(`submit`),
        FfiConverterTypeWaitOptions.lower(`wait`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAllianceJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Stops the calls under way and closes the connections.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_shut_down(
        it,
        _status)
}
    }




    /**
     * What this client has done so far.
     */
    @Throws(NativeException::class)override fun `stats`(): ClientStats {
            return FfiConverterTypeClientStats.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Starts a task.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submit`(`task`: AllianceTask, `options`: JobOptions, `cancel`: CancelToken?) : AllianceJobHandle {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_submit(
                uniffiHandle,

        FfiConverterTypeAllianceTask.lower(`task`),
        FfiConverterTypeJobOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAllianceJobHandle.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The token with which another process or language goes on with a job.
     */
    @Throws(NativeException::class)override fun `token`(`jobId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_token(
        it,

        FfiConverterString.lower(`jobId`),_status)
}
    }
    )
    }



    /**
     * Waits for a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?) : AllianceJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativealliance_wait_for_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAllianceJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeAlliance: FfiConverter<NativeAlliance, Long> {
    override fun lower(value: NativeAlliance): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeAlliance {
        return NativeAlliance(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeAlliance {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeAlliance) = 8UL

    override fun write(value: NativeAlliance, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client, without the idioms of a language.
 */
internal interface NativeAmplifierInterface {

    /**
     * All jobs of the account.
     */
    fun `allJobs`(): NativeAmplifierJobs

    /**
     * Submits a recording, waits for its job, and answers with it.
     */
    suspend fun `analyze`(`audio`: NativeAudio, `target`: AmplifierTarget, `options`: AnalyzeOptions, `listener`: UploadListener?, `cancel`: CancelToken?): AmplifierJob

    /**
     * Checks a recording without sending anything.
     */
    suspend fun `check`(`audio`: NativeAudio, `cancel`: CancelToken?): AudioVerdict

    /**
     * What is left of the account's credits.
     */
    suspend fun `credits`(`cancel`: CancelToken?): Credits

    /**
     * Passes a verified webhook to the waits for its job.
     */
    fun `deliver`(`delivery`: NativeAmplifierDelivery): kotlin.Boolean

    /**
     * Analyses a recording with its speakers separated.
     */
    suspend fun `diarize`(`audio`: NativeAudio, `useCase`: UseCase, `cancel`: CancelToken?): AmplifierJob

    /**
     * Fetches a job, by its identifier or token.
     */
    suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?): AmplifierJob

    /**
     * One page of the account's jobs.
     */
    suspend fun `jobs`(`page`: kotlin.UInt, `cancel`: CancelToken?): AmplifierJobPage

    /**
     * One model.
     */
    suspend fun `model`(`name`: VoiceModel, `cancel`: CancelToken?): VoiceModelInfo

    /**
     * The models and the signs each runs.
     */
    suspend fun `models`(`cancel`: CancelToken?): VoiceModelList

    /**
     * Settles a submission whose outcome is unknown.
     */
    suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?): AmplifierJob

    /**
     * Sets where the vendor reports finished jobs.
     */
    suspend fun `setWebhook`(`url`: kotlin.String, `secretKey`: Secret, `cancel`: CancelToken?): WebhookConfirmation

    /**
     * Stops the calls under way and closes the connections.
     */
    fun `shutDown`()

    /**
     * One sign.
     */
    suspend fun `sign`(`name`: Sign, `cancel`: CancelToken?): SignInfo

    /**
     * The signs that can be analysed on their own.
     */
    suspend fun `signs`(`cancel`: CancelToken?): SignList

    /**
     * What this client has done so far.
     */
    fun `stats`(): ClientStats

    /**
     * Submits a recording and answers with the job as accepted.
     */
    suspend fun `submit`(`audio`: NativeAudio, `target`: AmplifierTarget, `options`: SubmitOptions, `listener`: UploadListener?, `cancel`: CancelToken?): AmplifierJob

    /**
     * The token with which another process or language goes on with a job.
     */
    fun `token`(`jobId`: kotlin.String): kotlin.String

    /**
     * Waits for a job, by its identifier or token.
     */
    suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?): AmplifierJob

    companion object
}

/**
 * The client, without the idioms of a language.
 */
internal open class NativeAmplifier: Disposable, AutoCloseable, NativeAmplifierInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these options.
     */
    constructor(`options`: ClientOptions, `variables`: Map<kotlin.String, kotlin.String>?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativeamplifier_new(


        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalMapStringString.lower(`variables`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeamplifier(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeamplifier(handle, status)
        }
    }


    /**
     * All jobs of the account.
     */
    @Throws(NativeException::class)override fun `allJobs`(): NativeAmplifierJobs {
            return FfiConverterTypeNativeAmplifierJobs.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_all_jobs(
        it,
        _status)
}
    }
    )
    }



    /**
     * Submits a recording, waits for its job, and answers with it.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `analyze`(`audio`: NativeAudio, `target`: AmplifierTarget, `options`: AnalyzeOptions, `listener`: UploadListener?, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_analyze(
                uniffiHandle,

        FfiConverterTypeNativeAudio.lower(`audio`),
        FfiConverterTypeAmplifierTarget.lower(`target`),
        FfiConverterTypeAnalyzeOptions.lower(`options`),
        FfiConverterOptionalTypeUploadListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Checks a recording without sending anything.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `check`(`audio`: NativeAudio, `cancel`: CancelToken?) : AudioVerdict {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_check(
                uniffiHandle,

        FfiConverterTypeNativeAudio.lower(`audio`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAudioVerdict.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * What is left of the account's credits.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `credits`(`cancel`: CancelToken?) : Credits {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_credits(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeCredits.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Passes a verified webhook to the waits for its job.
     */
    @Throws(NativeException::class)override fun `deliver`(`delivery`: NativeAmplifierDelivery): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_deliver(
        it,

        FfiConverterTypeNativeAmplifierDelivery.lower(`delivery`),_status)
}
    }
    )
    }



    /**
     * Analyses a recording with its speakers separated.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `diarize`(`audio`: NativeAudio, `useCase`: UseCase, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_diarize(
                uniffiHandle,

        FfiConverterTypeNativeAudio.lower(`audio`),
        FfiConverterTypeUseCase.lower(`useCase`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Fetches a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * One page of the account's jobs.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `jobs`(`page`: kotlin.UInt, `cancel`: CancelToken?) : AmplifierJobPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_jobs(
                uniffiHandle,

        FfiConverterUInt.lower(`page`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJobPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * One model.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `model`(`name`: VoiceModel, `cancel`: CancelToken?) : VoiceModelInfo {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_model(
                uniffiHandle,

        FfiConverterTypeVoiceModel.lower(`name`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVoiceModelInfo.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The models and the signs each runs.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `models`(`cancel`: CancelToken?) : VoiceModelList {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_models(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVoiceModelList.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Settles a submission whose outcome is unknown.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_reconcile(
                uniffiHandle,

        FfiConverterString.lower(`token`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Sets where the vendor reports finished jobs.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `setWebhook`(`url`: kotlin.String, `secretKey`: Secret, `cancel`: CancelToken?) : WebhookConfirmation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_set_webhook(
                uniffiHandle,

        FfiConverterString.lower(`url`),
        FfiConverterTypeSecret.lower(`secretKey`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeWebhookConfirmation.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Stops the calls under way and closes the connections.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_shut_down(
        it,
        _status)
}
    }




    /**
     * One sign.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `sign`(`name`: Sign, `cancel`: CancelToken?) : SignInfo {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_sign(
                uniffiHandle,

        FfiConverterTypeSign.lower(`name`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignInfo.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The signs that can be analysed on their own.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signs`(`cancel`: CancelToken?) : SignList {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_signs(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignList.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * What this client has done so far.
     */
    @Throws(NativeException::class)override fun `stats`(): ClientStats {
            return FfiConverterTypeClientStats.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Submits a recording and answers with the job as accepted.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submit`(`audio`: NativeAudio, `target`: AmplifierTarget, `options`: SubmitOptions, `listener`: UploadListener?, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_submit(
                uniffiHandle,

        FfiConverterTypeNativeAudio.lower(`audio`),
        FfiConverterTypeAmplifierTarget.lower(`target`),
        FfiConverterTypeSubmitOptions.lower(`options`),
        FfiConverterOptionalTypeUploadListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The token with which another process or language goes on with a job.
     */
    @Throws(NativeException::class)override fun `token`(`jobId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_token(
        it,

        FfiConverterString.lower(`jobId`),_status)
}
    }
    )
    }



    /**
     * Waits for a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?) : AmplifierJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifier_wait_for_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAmplifierJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeAmplifier: FfiConverter<NativeAmplifier, Long> {
    override fun lower(value: NativeAmplifier): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeAmplifier {
        return NativeAmplifier(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeAmplifier {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeAmplifier) = 8UL

    override fun write(value: NativeAmplifier, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A report that provably comes from Amplifier.
 */
internal interface NativeAmplifierDeliveryInterface {

    /**
     * The finished job.
     */
    fun `job`(): AmplifierJob

    companion object
}

/**
 * A report that provably comes from Amplifier.
 */
internal open class NativeAmplifierDelivery: Disposable, AutoCloseable, NativeAmplifierDeliveryInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeamplifierdelivery(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeamplifierdelivery(handle, status)
        }
    }


    /**
     * The finished job.
     */
    @Throws(NativeException::class)override fun `job`(): AmplifierJob {
            return FfiConverterTypeAmplifierJob.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifierdelivery_job(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeAmplifierDelivery: FfiConverter<NativeAmplifierDelivery, Long> {
    override fun lower(value: NativeAmplifierDelivery): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeAmplifierDelivery {
        return NativeAmplifierDelivery(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeAmplifierDelivery {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeAmplifierDelivery) = 8UL

    override fun write(value: NativeAmplifierDelivery, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * All jobs of an account of Amplifier.
 */
internal interface NativeAmplifierJobsInterface {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    suspend fun `next`(`cancel`: CancelToken?): AmplifierJobSummary?

    companion object
}

/**
 * All jobs of an account of Amplifier.
 */
internal open class NativeAmplifierJobs: Disposable, AutoCloseable, NativeAmplifierJobsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeamplifierjobs(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeamplifierjobs(handle, status)
        }
    }


    /**
     * The next job; nothing at the end, and after a failure.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancel`: CancelToken?) : AmplifierJobSummary? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifierjobs_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeAmplifierJobSummary.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeAmplifierJobs: FfiConverter<NativeAmplifierJobs, Long> {
    override fun lower(value: NativeAmplifierJobs): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeAmplifierJobs {
        return NativeAmplifierJobs(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeAmplifierJobs {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeAmplifierJobs) = 8UL

    override fun write(value: NativeAmplifierJobs, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The receiver of Amplifier's, without the idioms of a language.
 */
internal interface NativeAmplifierWebhookInterface {

    /**
     * The headers with which the vendor would send `body`.
     */
    fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader>

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray): NativeAmplifierDelivery

    companion object
}

/**
 * The receiver of Amplifier's, without the idioms of a language.
 */
internal open class NativeAmplifierWebhook: Disposable, AutoCloseable, NativeAmplifierWebhookInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Accepts what any of `secrets` has signed.
     */
    constructor(`secrets`: List<Secret>) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativeamplifierwebhook_new(


        FfiConverterSequenceTypeSecret.lower(`secrets`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeamplifierwebhook(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeamplifierwebhook(handle, status)
        }
    }


    /**
     * The headers with which the vendor would send `body`.
     */
    @Throws(NativeException::class)override fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader> {
            return FfiConverterSequenceTypeWebhookHeader.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_sign(
        it,

        FfiConverterByteArray.lower(`body`),_status)
}
    }
    )
    }



    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    @Throws(NativeException::class)override fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray): NativeAmplifierDelivery {
            return FfiConverterTypeNativeAmplifierDelivery.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeamplifierwebhook_verify(
        it,

        FfiConverterSequenceTypeWebhookHeader.lower(`headers`),
        FfiConverterByteArray.lower(`body`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeAmplifierWebhook: FfiConverter<NativeAmplifierWebhook, Long> {
    override fun lower(value: NativeAmplifierWebhook): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeAmplifierWebhook {
        return NativeAmplifierWebhook(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeAmplifierWebhook {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeAmplifierWebhook) = 8UL

    override fun write(value: NativeAmplifierWebhook, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A report that provably comes from a described API.
 */
internal interface NativeApiDeliveryInterface {

    /**
     * The body, whatever it reports.
     */
    fun `document`(): RawJson

    /**
     * The job that is reported, where the body is a job's document.
     */
    fun `job`(): ApiJob?

    /**
     * What a repeated delivery is recognised by.
     */
    fun `key`(): kotlin.String

    companion object
}

/**
 * A report that provably comes from a described API.
 */
internal open class NativeApiDelivery: Disposable, AutoCloseable, NativeApiDeliveryInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeapidelivery(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeapidelivery(handle, status)
        }
    }


    /**
     * The body, whatever it reports.
     */
    @Throws(NativeException::class)override fun `document`(): RawJson {
            return FfiConverterTypeRawJson.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapidelivery_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * The job that is reported, where the body is a job's document.
     */
    @Throws(NativeException::class)override fun `job`(): ApiJob? {
            return FfiConverterOptionalTypeApiJob.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapidelivery_job(
        it,
        _status)
}
    }
    )
    }



    /**
     * What a repeated delivery is recognised by.
     */
    @Throws(NativeException::class)override fun `key`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapidelivery_key(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeApiDelivery: FfiConverter<NativeApiDelivery, Long> {
    override fun lower(value: NativeApiDelivery): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeApiDelivery {
        return NativeApiDelivery(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeApiDelivery {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeApiDelivery) = 8UL

    override fun write(value: NativeApiDelivery, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * All jobs of an account of a described API.
 */
internal interface NativeApiJobsInterface {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    suspend fun `next`(`cancel`: CancelToken?): ApiJob?

    companion object
}

/**
 * All jobs of an account of a described API.
 */
internal open class NativeApiJobs: Disposable, AutoCloseable, NativeApiJobsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeapijobs(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeapijobs(handle, status)
        }
    }


    /**
     * The next job; nothing at the end, and after a failure.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancel`: CancelToken?) : ApiJob? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapijobs_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeApiJobs: FfiConverter<NativeApiJobs, Long> {
    override fun lower(value: NativeApiJobs): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeApiJobs {
        return NativeApiJobs(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeApiJobs {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeApiJobs) = 8UL

    override fun write(value: NativeApiJobs, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The receiver of a described API's, without the idioms of a language.
 */
internal interface NativeApiWebhookInterface {

    /**
     * The headers with which the vendor would send `body`.
     */
    fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader>

    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray): NativeApiDelivery

    companion object
}

/**
 * The receiver of a described API's, without the idioms of a language.
 */
internal open class NativeApiWebhook: Disposable, AutoCloseable, NativeApiWebhookInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeapiwebhook(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeapiwebhook(handle, status)
        }
    }


    /**
     * The headers with which the vendor would send `body`.
     */
    @Throws(NativeException::class)override fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader> {
            return FfiConverterSequenceTypeWebhookHeader.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_sign(
        it,

        FfiConverterByteArray.lower(`body`),_status)
}
    }
    )
    }



    /**
     * Checks a request's headers and raw body, and reads the job in it.
     */
    @Throws(NativeException::class)override fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray): NativeApiDelivery {
            return FfiConverterTypeNativeApiDelivery.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeapiwebhook_verify(
        it,

        FfiConverterSequenceTypeWebhookHeader.lower(`headers`),
        FfiConverterByteArray.lower(`body`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeApiWebhook: FfiConverter<NativeApiWebhook, Long> {
    override fun lower(value: NativeApiWebhook): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeApiWebhook {
        return NativeApiWebhook(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeApiWebhook {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeApiWebhook) = 8UL

    override fun write(value: NativeApiWebhook, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client, without the idioms of a language.
 */
internal interface NativeIdunoxInterface {

    /**
     * Passes a verified webhook to the waits for its submission.
     */
    fun `deliver`(`delivery`: NativeIdunoxDelivery): kotlin.Boolean

    /**
     * Fetches one job of a pipeline, by its identifier or token.
     */
    suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?): IdunoxJob

    /**
     * Fetches a result.
     */
    suspend fun `result`(`resultId`: kotlin.String, `cancel`: CancelToken?): IdunoxResult

    /**
     * Stops the calls under way and closes the connections.
     */
    fun `shutDown`()

    /**
     * What this client has done so far.
     */
    fun `stats`(): ClientStats

    /**
     * Fetches a submission with its jobs, by its identifier or token.
     */
    suspend fun `submission`(`submissionOrToken`: kotlin.String, `cancel`: CancelToken?): IdunoxSubmission

    /**
     * Submits one bundle of de-identified data.
     */
    suspend fun `submit`(`request`: IdunoxSubmissionRequest, `options`: IdunoxSubmitOptions, `cancel`: CancelToken?): IdunoxAccepted

    /**
     * The token with which another process or language goes on with a submission.
     */
    fun `token`(`submissionId`: kotlin.String): kotlin.String

    /**
     * Waits for one job of a pipeline, by its identifier or token.
     */
    suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?): IdunoxJob

    /**
     * Waits until a submission has been completed, by its identifier or token.
     */
    suspend fun `waitForSubmission`(`submissionOrToken`: kotlin.String, `options`: WaitOptions, `listener`: SubmissionListener?, `cancel`: CancelToken?): IdunoxSubmission

    companion object
}

/**
 * The client, without the idioms of a language.
 */
internal open class NativeIdunox: Disposable, AutoCloseable, NativeIdunoxInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these options.
     */
    constructor(`options`: ClientOptions, `variables`: Map<kotlin.String, kotlin.String>?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativeidunox_new(


        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalMapStringString.lower(`variables`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeidunox(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeidunox(handle, status)
        }
    }


    /**
     * Passes a verified webhook to the waits for its submission.
     */
    @Throws(NativeException::class)override fun `deliver`(`delivery`: NativeIdunoxDelivery): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_deliver(
        it,

        FfiConverterTypeNativeIdunoxDelivery.lower(`delivery`),_status)
}
    }
    )
    }



    /**
     * Fetches one job of a pipeline, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?) : IdunoxJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Fetches a result.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `result`(`resultId`: kotlin.String, `cancel`: CancelToken?) : IdunoxResult {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_result(
                uniffiHandle,

        FfiConverterString.lower(`resultId`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxResult.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Stops the calls under way and closes the connections.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_shut_down(
        it,
        _status)
}
    }




    /**
     * What this client has done so far.
     */
    @Throws(NativeException::class)override fun `stats`(): ClientStats {
            return FfiConverterTypeClientStats.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Fetches a submission with its jobs, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submission`(`submissionOrToken`: kotlin.String, `cancel`: CancelToken?) : IdunoxSubmission {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_submission(
                uniffiHandle,

        FfiConverterString.lower(`submissionOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxSubmission.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Submits one bundle of de-identified data.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submit`(`request`: IdunoxSubmissionRequest, `options`: IdunoxSubmitOptions, `cancel`: CancelToken?) : IdunoxAccepted {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_submit(
                uniffiHandle,

        FfiConverterTypeIdunoxSubmissionRequest.lower(`request`),
        FfiConverterTypeIdunoxSubmitOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxAccepted.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The token with which another process or language goes on with a submission.
     */
    @Throws(NativeException::class)override fun `token`(`submissionId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_token(
        it,

        FfiConverterString.lower(`submissionId`),_status)
}
    }
    )
    }



    /**
     * Waits for one job of a pipeline, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?) : IdunoxJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Waits until a submission has been completed, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForSubmission`(`submissionOrToken`: kotlin.String, `options`: WaitOptions, `listener`: SubmissionListener?, `cancel`: CancelToken?) : IdunoxSubmission {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunox_wait_for_submission(
                uniffiHandle,

        FfiConverterString.lower(`submissionOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeSubmissionListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdunoxSubmission.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeIdunox: FfiConverter<NativeIdunox, Long> {
    override fun lower(value: NativeIdunox): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeIdunox {
        return NativeIdunox(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeIdunox {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeIdunox) = 8UL

    override fun write(value: NativeIdunox, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A report that provably comes from Idunox.
 */
internal interface NativeIdunoxDeliveryInterface {

    /**
     * What is reported.
     */
    fun `event`(): IdunoxResultReady

    companion object
}

/**
 * A report that provably comes from Idunox.
 */
internal open class NativeIdunoxDelivery: Disposable, AutoCloseable, NativeIdunoxDeliveryInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeidunoxdelivery(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeidunoxdelivery(handle, status)
        }
    }


    /**
     * What is reported.
     */
    @Throws(NativeException::class)override fun `event`(): IdunoxResultReady {
            return FfiConverterTypeIdunoxResultReady.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunoxdelivery_event(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeIdunoxDelivery: FfiConverter<NativeIdunoxDelivery, Long> {
    override fun lower(value: NativeIdunoxDelivery): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeIdunoxDelivery {
        return NativeIdunoxDelivery(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeIdunoxDelivery {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeIdunoxDelivery) = 8UL

    override fun write(value: NativeIdunoxDelivery, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The receiver of Idunox's, without the idioms of a language.
 */
internal interface NativeIdunoxWebhookInterface {

    /**
     * The headers with which the vendor would send `body`.
     */
    fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader>

    /**
     * Checks a request's headers and raw body as of `now`, by default the present, and reads the
     * event in it.
     */
    fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray, `now`: Instant?): NativeIdunoxDelivery

    companion object
}

/**
 * The receiver of Idunox's, without the idioms of a language.
 */
internal open class NativeIdunoxWebhook: Disposable, AutoCloseable, NativeIdunoxWebhookInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Accepts what any of `secrets` has signed.
     */
    constructor(`secrets`: List<Secret>) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativeidunoxwebhook_new(


        FfiConverterSequenceTypeSecret.lower(`secrets`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeidunoxwebhook(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeidunoxwebhook(handle, status)
        }
    }


    /**
     * The headers with which the vendor would send `body`.
     */
    @Throws(NativeException::class)override fun `sign`(`body`: kotlin.ByteArray): List<WebhookHeader> {
            return FfiConverterSequenceTypeWebhookHeader.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_sign(
        it,

        FfiConverterByteArray.lower(`body`),_status)
}
    }
    )
    }



    /**
     * Checks a request's headers and raw body as of `now`, by default the present, and reads the
     * event in it.
     */
    @Throws(NativeException::class)override fun `verify`(`headers`: List<WebhookHeader>, `body`: kotlin.ByteArray, `now`: Instant?): NativeIdunoxDelivery {
            return FfiConverterTypeNativeIdunoxDelivery.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeidunoxwebhook_verify(
        it,

        FfiConverterSequenceTypeWebhookHeader.lower(`headers`),
        FfiConverterByteArray.lower(`body`),
        FfiConverterOptionalTypeInstant.lower(`now`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeIdunoxWebhook: FfiConverter<NativeIdunoxWebhook, Long> {
    override fun lower(value: NativeIdunoxWebhook): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeIdunoxWebhook {
        return NativeIdunoxWebhook(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeIdunoxWebhook {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeIdunoxWebhook) = 8UL

    override fun write(value: NativeIdunoxWebhook, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client, without the idioms of a language.
 */
internal interface NativeJobApiInterface {

    /**
     * All jobs of the account.
     */
    fun `allJobs`(): NativeApiJobs

    /**
     * Checks a recording without sending anything.
     */
    suspend fun `check`(`audio`: NativeAudio, `cancel`: CancelToken?): AudioVerdict

    /**
     * Passes a verified webhook to the waits for its job.
     */
    fun `deliver`(`delivery`: NativeApiDelivery): kotlin.Boolean

    /**
     * Fetches a job, by its identifier or token.
     */
    suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?): ApiJob

    /**
     * One page of the account's jobs.
     */
    suspend fun `jobs`(`page`: kotlin.UInt, `cancel`: CancelToken?): ApiJobPage

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?): ApiJob

    /**
     * Submits, waits for the job, and answers with it.
     */
    suspend fun `run`(`submission`: NativeApiSubmission, `submit`: ApiSubmitOptions, `wait`: WaitOptions, `listener`: UploadListener?, `cancel`: CancelToken?): ApiJob

    /**
     * Stops the calls under way and closes the connections.
     */
    fun `shutDown`()

    /**
     * What this client has done so far.
     */
    fun `stats`(): ClientStats

    /**
     * Submits and answers with the job as accepted.
     */
    suspend fun `submit`(`submission`: NativeApiSubmission, `options`: ApiSubmitOptions, `listener`: UploadListener?, `cancel`: CancelToken?): ApiJob

    /**
     * The token with which another process or language goes on with a job.
     */
    fun `token`(`jobId`: kotlin.String): kotlin.String

    /**
     * Waits for a job, by its identifier or token.
     */
    suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `listener`: JobListener?, `cancel`: CancelToken?): ApiJob

    /**
     * What proves the vendor's webhooks.
     */
    fun `webhook`(`secrets`: List<Secret>): NativeApiWebhook

    companion object
}

/**
 * The client, without the idioms of a language.
 */
internal open class NativeJobApi: Disposable, AutoCloseable, NativeJobApiInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client of a described API with these options, which has its credential renewed by `source`.
     */
    constructor(`description`: ApiDescription, `options`: ClientOptions, `variables`: Map<kotlin.String, kotlin.String>?, `source`: TokenSource?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativejobapi_new(


        FfiConverterTypeApiDescription.lower(`description`),
        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalMapStringString.lower(`variables`),
        FfiConverterOptionalTypeTokenSource.lower(`source`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativejobapi(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativejobapi(handle, status)
        }
    }


    /**
     * All jobs of the account.
     */
    @Throws(NativeException::class)override fun `allJobs`(): NativeApiJobs {
            return FfiConverterTypeNativeApiJobs.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_all_jobs(
        it,
        _status)
}
    }
    )
    }



    /**
     * Checks a recording without sending anything.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `check`(`audio`: NativeAudio, `cancel`: CancelToken?) : AudioVerdict {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_check(
                uniffiHandle,

        FfiConverterTypeNativeAudio.lower(`audio`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAudioVerdict.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Passes a verified webhook to the waits for its job.
     */
    @Throws(NativeException::class)override fun `deliver`(`delivery`: NativeApiDelivery): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_deliver(
        it,

        FfiConverterTypeNativeApiDelivery.lower(`delivery`),_status)
}
    }
    )
    }



    /**
     * Fetches a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?) : ApiJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * One page of the account's jobs.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `jobs`(`page`: kotlin.UInt, `cancel`: CancelToken?) : ApiJobPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_jobs(
                uniffiHandle,

        FfiConverterUInt.lower(`page`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJobPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?) : ApiJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_reconcile(
                uniffiHandle,

        FfiConverterString.lower(`token`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Submits, waits for the job, and answers with it.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `run`(`submission`: NativeApiSubmission, `submit`: ApiSubmitOptions, `wait`: WaitOptions, `listener`: UploadListener?, `cancel`: CancelToken?) : ApiJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_run(
                uniffiHandle,

        FfiConverterTypeNativeApiSubmission.lower(`submission`),
        FfiConverterTypeApiSubmitOptions.lower(`submit`),
        FfiConverterTypeWaitOptions.lower(`wait`),
        FfiConverterOptionalTypeUploadListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Stops the calls under way and closes the connections.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_shut_down(
        it,
        _status)
}
    }




    /**
     * What this client has done so far.
     */
    @Throws(NativeException::class)override fun `stats`(): ClientStats {
            return FfiConverterTypeClientStats.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Submits and answers with the job as accepted.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submit`(`submission`: NativeApiSubmission, `options`: ApiSubmitOptions, `listener`: UploadListener?, `cancel`: CancelToken?) : ApiJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_submit(
                uniffiHandle,

        FfiConverterTypeNativeApiSubmission.lower(`submission`),
        FfiConverterTypeApiSubmitOptions.lower(`options`),
        FfiConverterOptionalTypeUploadListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The token with which another process or language goes on with a job.
     */
    @Throws(NativeException::class)override fun `token`(`jobId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_token(
        it,

        FfiConverterString.lower(`jobId`),_status)
}
    }
    )
    }



    /**
     * Waits for a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `listener`: JobListener?, `cancel`: CancelToken?) : ApiJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_wait_for_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeJobListener.lower(`listener`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeApiJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * What proves the vendor's webhooks.
     */
    @Throws(NativeException::class)override fun `webhook`(`secrets`: List<Secret>): NativeApiWebhook {
            return FfiConverterTypeNativeApiWebhook.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativejobapi_webhook(
        it,

        FfiConverterSequenceTypeSecret.lower(`secrets`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeJobApi: FfiConverter<NativeJobApi, Long> {
    override fun lower(value: NativeJobApi): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeJobApi {
        return NativeJobApi(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeJobApi {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeJobApi) = 8UL

    override fun write(value: NativeJobApi, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client, without the idioms of a language.
 */
internal interface NativeMidlyrInterface {

    /**
     * All of the account's jobs.
     */
    fun `allJobs`(`options`: MidlyrListOptions): NativeMidlyrJobs

    /**
     * All regulations of the library.
     */
    fun `allRegulations`(`options`: RegulationListOptions): NativeRegulations

    /**
     * Scores the compliance risk of a text.
     */
    suspend fun `assessRisk`(`text`: kotlin.String, `scenario`: MidlyrScenario, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?): MidlyrJob

    /**
     * Reports a compliance signal.
     */
    suspend fun `createEvent`(`request`: MidlyrEventRequest, `cancel`: CancelToken?): MidlyrEvent

    /**
     * Fetches a job, by its identifier or token.
     */
    suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?): MidlyrJob

    /**
     * One page of the account's jobs.
     */
    suspend fun `jobs`(`options`: MidlyrListOptions, `cancel`: CancelToken?): MidlyrJobPage

    /**
     * The passages of all regulations that are closest to a question.
     */
    suspend fun `queryRegulations`(`request`: RegulationQueryRequest, `cancel`: CancelToken?): RegulationMatches

    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?): MidlyrJob

    /**
     * A regulation's particulars and table of contents.
     */
    suspend fun `regulation`(`id`: kotlin.String, `cancel`: CancelToken?): RegulationDetails

    /**
     * A slice of a regulation's text.
     */
    suspend fun `regulationContent`(`id`: kotlin.String, `offset`: kotlin.Long, `limit`: kotlin.UInt?, `cancel`: CancelToken?): RegulationContent

    /**
     * One page of the library.
     */
    suspend fun `regulations`(`options`: RegulationListOptions, `cancel`: CancelToken?): RegulationPage

    /**
     * Screens a text, waits for the job, and answers with it.
     */
    suspend fun `screen`(`text`: kotlin.String, `scenario`: MidlyrScenario, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?): MidlyrJob

    /**
     * Stops the calls under way and closes the connections.
     */
    fun `shutDown`()

    /**
     * What this client has done so far.
     */
    fun `stats`(): ClientStats

    /**
     * Submits a text for screening.
     */
    suspend fun `submitScreen`(`text`: kotlin.String, `scenario`: MidlyrScenario, `options`: JobOptions, `cancel`: CancelToken?): MidlyrJobHandle

    /**
     * The token with which another process or language goes on with a job.
     */
    fun `token`(`jobId`: kotlin.String): kotlin.String

    /**
     * Waits for a job, by its identifier or token.
     */
    suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?): MidlyrJob

    companion object
}

/**
 * The client, without the idioms of a language.
 */
internal open class NativeMidlyr: Disposable, AutoCloseable, NativeMidlyrInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these options.
     */
    constructor(`options`: ClientOptions, `variables`: Map<kotlin.String, kotlin.String>?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_constructor_nativemidlyr_new(


        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalMapStringString.lower(`variables`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativemidlyr(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativemidlyr(handle, status)
        }
    }


    /**
     * All of the account's jobs.
     */
    @Throws(NativeException::class)override fun `allJobs`(`options`: MidlyrListOptions): NativeMidlyrJobs {
            return FfiConverterTypeNativeMidlyrJobs.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_jobs(
        it,

        FfiConverterTypeMidlyrListOptions.lower(`options`),_status)
}
    }
    )
    }



    /**
     * All regulations of the library.
     */
    @Throws(NativeException::class)override fun `allRegulations`(`options`: RegulationListOptions): NativeRegulations {
            return FfiConverterTypeNativeRegulations.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_all_regulations(
        it,

        FfiConverterTypeRegulationListOptions.lower(`options`),_status)
}
    }
    )
    }



    /**
     * Scores the compliance risk of a text.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `assessRisk`(`text`: kotlin.String, `scenario`: MidlyrScenario, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?) : MidlyrJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_assess_risk(
                uniffiHandle,

        FfiConverterString.lower(`text`),
        FfiConverterTypeMidlyrScenario.lower(`scenario`),
        FfiConverterTypeJobOptions.lower(`submit`),
        FfiConverterTypeWaitOptions.lower(`wait`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Reports a compliance signal.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createEvent`(`request`: MidlyrEventRequest, `cancel`: CancelToken?) : MidlyrEvent {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_create_event(
                uniffiHandle,

        FfiConverterTypeMidlyrEventRequest.lower(`request`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrEvent.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Fetches a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `job`(`jobOrToken`: kotlin.String, `cancel`: CancelToken?) : MidlyrJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * One page of the account's jobs.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `jobs`(`options`: MidlyrListOptions, `cancel`: CancelToken?) : MidlyrJobPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_jobs(
                uniffiHandle,

        FfiConverterTypeMidlyrListOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJobPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The passages of all regulations that are closest to a question.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `queryRegulations`(`request`: RegulationQueryRequest, `cancel`: CancelToken?) : RegulationMatches {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_query_regulations(
                uniffiHandle,

        FfiConverterTypeRegulationQueryRequest.lower(`request`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRegulationMatches.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Looks for what became of a submission whose outcome is unknown.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`token`: kotlin.String, `cancel`: CancelToken?) : MidlyrJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_reconcile(
                uniffiHandle,

        FfiConverterString.lower(`token`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * A regulation's particulars and table of contents.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `regulation`(`id`: kotlin.String, `cancel`: CancelToken?) : RegulationDetails {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation(
                uniffiHandle,

        FfiConverterString.lower(`id`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRegulationDetails.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * A slice of a regulation's text.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `regulationContent`(`id`: kotlin.String, `offset`: kotlin.Long, `limit`: kotlin.UInt?, `cancel`: CancelToken?) : RegulationContent {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulation_content(
                uniffiHandle,

        FfiConverterString.lower(`id`),
        FfiConverterLong.lower(`offset`),
        FfiConverterOptionalUInt.lower(`limit`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRegulationContent.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * One page of the library.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `regulations`(`options`: RegulationListOptions, `cancel`: CancelToken?) : RegulationPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_regulations(
                uniffiHandle,

        FfiConverterTypeRegulationListOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRegulationPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Screens a text, waits for the job, and answers with it.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `screen`(`text`: kotlin.String, `scenario`: MidlyrScenario, `submit`: JobOptions, `wait`: WaitOptions, `cancel`: CancelToken?) : MidlyrJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_screen(
                uniffiHandle,

        FfiConverterString.lower(`text`),
        FfiConverterTypeMidlyrScenario.lower(`scenario`),
        FfiConverterTypeJobOptions.lower(`submit`),
        FfiConverterTypeWaitOptions.lower(`wait`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * Stops the calls under way and closes the connections.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_shut_down(
        it,
        _status)
}
    }




    /**
     * What this client has done so far.
     */
    @Throws(NativeException::class)override fun `stats`(): ClientStats {
            return FfiConverterTypeClientStats.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Submits a text for screening.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submitScreen`(`text`: kotlin.String, `scenario`: MidlyrScenario, `options`: JobOptions, `cancel`: CancelToken?) : MidlyrJobHandle {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_submit_screen(
                uniffiHandle,

        FfiConverterString.lower(`text`),
        FfiConverterTypeMidlyrScenario.lower(`scenario`),
        FfiConverterTypeJobOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJobHandle.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }


    /**
     * The token with which another process or language goes on with a job.
     */
    @Throws(NativeException::class)override fun `token`(`jobId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_token(
        it,

        FfiConverterString.lower(`jobId`),_status)
}
    }
    )
    }



    /**
     * Waits for a job, by its identifier or token.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForJob`(`jobOrToken`: kotlin.String, `options`: WaitOptions, `cancel`: CancelToken?) : MidlyrJob {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyr_wait_for_job(
                uniffiHandle,

        FfiConverterString.lower(`jobOrToken`),
        FfiConverterTypeWaitOptions.lower(`options`),
        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMidlyrJob.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeMidlyr: FfiConverter<NativeMidlyr, Long> {
    override fun lower(value: NativeMidlyr): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeMidlyr {
        return NativeMidlyr(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeMidlyr {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeMidlyr) = 8UL

    override fun write(value: NativeMidlyr, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Jobs of an account of Midlyr.
 */
internal interface NativeMidlyrJobsInterface {

    /**
     * The next job; nothing at the end, and after a failure.
     */
    suspend fun `next`(`cancel`: CancelToken?): MidlyrJobSummary?

    companion object
}

/**
 * Jobs of an account of Midlyr.
 */
internal open class NativeMidlyrJobs: Disposable, AutoCloseable, NativeMidlyrJobsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativemidlyrjobs(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativemidlyrjobs(handle, status)
        }
    }


    /**
     * The next job; nothing at the end, and after a failure.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancel`: CancelToken?) : MidlyrJobSummary? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativemidlyrjobs_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeMidlyrJobSummary.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeMidlyrJobs: FfiConverter<NativeMidlyrJobs, Long> {
    override fun lower(value: NativeMidlyrJobs): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeMidlyrJobs {
        return NativeMidlyrJobs(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeMidlyrJobs {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeMidlyrJobs) = 8UL

    override fun write(value: NativeMidlyrJobs, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Regulations of Midlyr's library.
 */
internal interface NativeRegulationsInterface {

    /**
     * The next regulation; nothing at the end, and after a failure.
     */
    suspend fun `next`(`cancel`: CancelToken?): Regulation?

    companion object
}

/**
 * Regulations of Midlyr's library.
 */
internal open class NativeRegulations: Disposable, AutoCloseable, NativeRegulationsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_nativeregulations(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_nativeregulations(handle, status)
        }
    }


    /**
     * The next regulation; nothing at the end, and after a failure.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancel`: CancelToken?) : Regulation? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeregulations_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancelToken.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_jobferry_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_jobferry_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeRegulation.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeNativeRegulations: FfiConverter<NativeRegulations, Long> {
    override fun lower(value: NativeRegulations): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeRegulations {
        return NativeRegulations(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeRegulations {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeRegulations) = 8UL

    override fun write(value: NativeRegulations, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Told where the steps of a submission stand, after each look.
 */
internal interface SubmissionListener {

    /**
     * The steps stand so.
     */
    fun `looked`(`progress`: IdunoxProgress)

    companion object
}

/**
 * Told where the steps of a submission stand, after each look.
 */
internal open class SubmissionListenerImpl: Disposable, AutoCloseable, SubmissionListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_submissionlistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_submissionlistener(handle, status)
        }
    }


    /**
     * The steps stand so.
     */override fun `looked`(`progress`: IdunoxProgress)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_submissionlistener_looked(
        it,

        FfiConverterTypeIdunoxProgress.lower(`progress`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceSubmissionListener {
    internal object `looked`: UniffiCallbackInterfaceSubmissionListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`progress`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeSubmissionListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`looked`(
                    FfiConverterTypeIdunoxProgress.lift(`progress`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeSubmissionListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeSubmissionListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceSubmissionListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `looked`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_submissionlistener(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeSubmissionListener: FfiConverter<SubmissionListener, Long> {
    internal val handleMap = UniffiHandleMap<SubmissionListener>()

    override fun lower(value: SubmissionListener): Long {
        if (value is SubmissionListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): SubmissionListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return SubmissionListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): SubmissionListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SubmissionListener) = 8UL

    override fun write(value: SubmissionListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Takes what came of a renewal: the first answer counts.
 */
internal interface TokenReplyInterface {

    /**
     * There is none, for this reason.
     */
    fun `failed`(`detail`: kotlin.String)

    /**
     * The new credential.
     */
    fun `renewed`(`token`: Secret)

    companion object
}

/**
 * Takes what came of a renewal: the first answer counts.
 */
internal open class TokenReply: Disposable, AutoCloseable, TokenReplyInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_tokenreply(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_tokenreply(handle, status)
        }
    }


    /**
     * There is none, for this reason.
     */override fun `failed`(`detail`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_tokenreply_failed(
        it,

        FfiConverterString.lower(`detail`),_status)
}
    }




    /**
     * The new credential.
     */override fun `renewed`(`token`: Secret)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_tokenreply_renewed(
        it,

        FfiConverterTypeSecret.lower(`token`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeTokenReply: FfiConverter<TokenReply, Long> {
    override fun lower(value: TokenReply): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): TokenReply {
        return TokenReply(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): TokenReply {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: TokenReply) = 8UL

    override fun write(value: TokenReply, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Gives new credentials in place of those that the vendor no longer accepts.
 *
 * Not an async function: Swift 6.0 cannot compile what uniffi makes of one.
 */
internal interface TokenSource {

    /**
     * Begins to get a new credential, and returns. What comes of it goes to `reply`.
     */
    fun `renew`(`reply`: TokenReply)

    companion object
}

/**
 * Gives new credentials in place of those that the vendor no longer accepts.
 *
 * Not an async function: Swift 6.0 cannot compile what uniffi makes of one.
 */
internal open class TokenSourceImpl: Disposable, AutoCloseable, TokenSource
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_tokensource(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_tokensource(handle, status)
        }
    }


    /**
     * Begins to get a new credential, and returns. What comes of it goes to `reply`.
     */override fun `renew`(`reply`: TokenReply)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_tokensource_renew(
        it,

        FfiConverterTypeTokenReply.lower(`reply`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceTokenSource {
    internal object `renew`: UniffiCallbackInterfaceTokenSourceMethod0 {
        override fun callback(`uniffiHandle`: Long,`reply`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeTokenSource.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`renew`(
                    FfiConverterTypeTokenReply.lift(`reply`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeTokenSource.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeTokenSource.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceTokenSource.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `renew`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_tokensource(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeTokenSource: FfiConverter<TokenSource, Long> {
    internal val handleMap = UniffiHandleMap<TokenSource>()

    override fun lower(value: TokenSource): Long {
        if (value is TokenSourceImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): TokenSource {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return TokenSourceImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): TokenSource {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: TokenSource) = 8UL

    override fun write(value: TokenSource, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Told how far an upload is. Begins anew with a repeated attempt.
 */
internal interface UploadListener {

    /**
     * `sent` bytes have been handed to the network, of `total` when that is known beforehand.
     */
    fun `sent`(`sent`: kotlin.ULong, `total`: kotlin.ULong?)

    companion object
}

/**
 * Told how far an upload is. Begins anew with a repeated attempt.
 */
internal open class UploadListenerImpl: Disposable, AutoCloseable, UploadListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_jobferry_uniffi_fn_free_uploadlistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_jobferry_uniffi_fn_clone_uploadlistener(handle, status)
        }
    }


    /**
     * `sent` bytes have been handed to the network, of `total` when that is known beforehand.
     */override fun `sent`(`sent`: kotlin.ULong, `total`: kotlin.ULong?)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_uploadlistener_sent(
        it,

        FfiConverterULong.lower(`sent`),
        FfiConverterOptionalULong.lower(`total`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceUploadListener {
    internal object `sent`: UniffiCallbackInterfaceUploadListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`sent`: Long,`total`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeUploadListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`sent`(
                    FfiConverterULong.lift(`sent`),
                    FfiConverterOptionalULong.lift(`total`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeUploadListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeUploadListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceUploadListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `sent`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_jobferry_uniffi_fn_init_callback_vtable_uploadlistener(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeUploadListener: FfiConverter<UploadListener, Long> {
    internal val handleMap = UniffiHandleMap<UploadListener>()

    override fun lower(value: UploadListener): Long {
        if (value is UploadListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): UploadListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return UploadListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): UploadListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: UploadListener) = 8UL

    override fun write(value: UploadListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * What a gap detection did (from the public source).
 */
data class AllianceGapDetection (
    /**
     * The assessment it was done for.
     */
    val `assessmentId`: kotlin.String
    ,
    /**
     * How many gaps are there to be filled.
     */
    val `gapFieldsCreated`: kotlin.Long? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceGapDetection: FfiConverterRustBuffer<AllianceGapDetection> {
    override fun read(buf: ByteBuffer): AllianceGapDetection {
        return AllianceGapDetection(
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: AllianceGapDetection) = (
            FfiConverterString.allocationSize(value.`assessmentId`) +
            FfiConverterOptionalLong.allocationSize(value.`gapFieldsCreated`)
    )

    override fun write(value: AllianceGapDetection, buf: ByteBuffer) {
            FfiConverterString.write(value.`assessmentId`, buf)
            FfiConverterOptionalLong.write(value.`gapFieldsCreated`, buf)
    }
}



/**
 * One of the caller's own jobs.
 *
 * Serializes as the tool's own document, with every field it had.
 */
data class AllianceJob (
    /**
     * The job's identifier, a UUID.
     */
    val `id`: kotlin.String
    ,
    /**
     * What the job does.
     */
    val `jobType`: AllianceJobType? = null
    ,
    /**
     * Where the job stands. `COMPLETED` alone means there is a result.
     */
    val `status`: AllianceStatus
    ,
    /**
     * The result of a completed job.
     */
    val `result`: AllianceResult? = null
    ,
    /**
     * Why a job failed: free text, possibly of a service behind the tool. Never a code.
     */
    val `error`: kotlin.String? = null
    ,
    /**
     * How many attempts were begun.
     */
    val `attempts`: kotlin.UInt? = null
    ,
    /**
     * How many attempts there may be (from the public source). Informative only: nothing
     * there begins another attempt after a failed one.
     */
    val `maxAttempts`: kotlin.UInt? = null
    ,
    /**
     * When the tool accepted the job.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When the latest attempt began.
     */
    val `startedAt`: Timestamp? = null
    ,
    /**
     * When the job ended.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * When the job last changed.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * Whose job it is (from the public source).
     */
    val `createdById`: kotlin.String? = null
    ,
    /**
     * What was submitted, prompts and document text included (from the public source).
     */
    val `input`: RawJson? = null
    ,
    /**
     * The whole document as the tool sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceJob: FfiConverterRustBuffer<AllianceJob> {
    override fun read(buf: ByteBuffer): AllianceJob {
        return AllianceJob(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAllianceJobType.read(buf),
            FfiConverterTypeAllianceStatus.read(buf),
            FfiConverterOptionalTypeAllianceResult.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceJob) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeAllianceJobType.allocationSize(value.`jobType`) +
            FfiConverterTypeAllianceStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeAllianceResult.allocationSize(value.`result`) +
            FfiConverterOptionalString.allocationSize(value.`error`) +
            FfiConverterOptionalUInt.allocationSize(value.`attempts`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalString.allocationSize(value.`createdById`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`input`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceJob, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeAllianceJobType.write(value.`jobType`, buf)
            FfiConverterTypeAllianceStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeAllianceResult.write(value.`result`, buf)
            FfiConverterOptionalString.write(value.`error`, buf)
            FfiConverterOptionalUInt.write(value.`attempts`, buf)
            FfiConverterOptionalUInt.write(value.`maxAttempts`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalString.write(value.`createdById`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`input`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The answer to a submission, whichever of its forms: an identifier alone (as text or as JSON),
 * an object with `jobId`, or that object under `data`.
 *
 * Serializes as the tool's own document; a bare identifier as a JSON string.
 */
data class AllianceJobHandle (
    /**
     * The job's identifier, a UUID.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * The status in the answer. It may be ahead of the job, which begins as `PENDING`.
     */
    val `status`: AllianceStatus? = null
    ,
    /**
     * The whole document as the tool sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceJobHandle: FfiConverterRustBuffer<AllianceJobHandle> {
    override fun read(buf: ByteBuffer): AllianceJobHandle {
        return AllianceJobHandle(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAllianceStatus.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceJobHandle) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterOptionalTypeAllianceStatus.allocationSize(value.`status`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceJobHandle, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterOptionalTypeAllianceStatus.write(value.`status`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The answer to a login or a refresh: tokens, or the demand for a new password.
 *
 * Serializes as the tool's own document, secrets included.
 */
data class AllianceLogin (
    /**
     * What every request is sent with.
     */
    val `accessToken`: Secret? = null
    ,
    /**
     * Listed by one page; nothing uses it.
     */
    val `idToken`: Secret? = null
    ,
    /**
     * What a new access token is got with. Absent in some answers to a refresh: the one before
     * stays valid.
     */
    val `refreshToken`: Secret? = null
    ,
    /**
     * How long the access token is valid, in seconds.
     */
    val `expiresIn`: kotlin.Long? = null
    ,
    /**
     * Whether a new password is demanded before there are tokens.
     */
    val `requiresPasswordChange`: kotlin.Boolean
    ,
    /**
     * What the new password is sent with.
     */
    val `session`: Secret? = null
    ,
    /**
     * Whose password it is.
     */
    val `username`: kotlin.String? = null
    ,
    /**
     * The whole document as the tool sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceLogin: FfiConverterRustBuffer<AllianceLogin> {
    override fun read(buf: ByteBuffer): AllianceLogin {
        return AllianceLogin(
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceLogin) = (
            FfiConverterOptionalTypeSecret.allocationSize(value.`accessToken`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`idToken`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`refreshToken`) +
            FfiConverterOptionalLong.allocationSize(value.`expiresIn`) +
            FfiConverterBoolean.allocationSize(value.`requiresPasswordChange`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`session`) +
            FfiConverterOptionalString.allocationSize(value.`username`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceLogin, buf: ByteBuffer) {
            FfiConverterOptionalTypeSecret.write(value.`accessToken`, buf)
            FfiConverterOptionalTypeSecret.write(value.`idToken`, buf)
            FfiConverterOptionalTypeSecret.write(value.`refreshToken`, buf)
            FfiConverterOptionalLong.write(value.`expiresIn`, buf)
            FfiConverterBoolean.write(value.`requiresPasswordChange`, buf)
            FfiConverterOptionalTypeSecret.write(value.`session`, buf)
            FfiConverterOptionalString.write(value.`username`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * What a prompt brought forth.
 */
data class AlliancePreview (
    /**
     * The text.
     */
    val `output`: kotlin.String
    ,
    /**
     * How many tokens it took (from the public source).
     */
    val `tokensUsed`: kotlin.Long? = null
    ,
    /**
     * How long it took, in a unit nobody states (from the public source).
     */
    val `processingTime`: kotlin.Double? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlliancePreview: FfiConverterRustBuffer<AlliancePreview> {
    override fun read(buf: ByteBuffer): AlliancePreview {
        return AlliancePreview(
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: AlliancePreview) = (
            FfiConverterString.allocationSize(value.`output`) +
            FfiConverterOptionalLong.allocationSize(value.`tokensUsed`) +
            FfiConverterOptionalDouble.allocationSize(value.`processingTime`)
    )

    override fun write(value: AlliancePreview, buf: ByteBuffer) {
            FfiConverterString.write(value.`output`, buf)
            FfiConverterOptionalLong.write(value.`tokensUsed`, buf)
            FfiConverterOptionalDouble.write(value.`processingTime`, buf)
    }
}



/**
 * Further guidance for a prompt.
 */
data class AlliancePreviewContext (
    /**
     * Who the model speaks as.
     */
    val `persona`: kotlin.String? = null
    ,
    /**
     * What it draws on.
     */
    val `sources`: List<kotlin.String> = listOf()
    ,
    /**
     * What it keeps to.
     */
    val `constraints`: kotlin.String? = null
    ,
    /**
     * What it does not do.
     */
    val `guardrails`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlliancePreviewContext: FfiConverterRustBuffer<AlliancePreviewContext> {
    override fun read(buf: ByteBuffer): AlliancePreviewContext {
        return AlliancePreviewContext(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: AlliancePreviewContext) = (
            FfiConverterOptionalString.allocationSize(value.`persona`) +
            FfiConverterSequenceString.allocationSize(value.`sources`) +
            FfiConverterOptionalString.allocationSize(value.`constraints`) +
            FfiConverterOptionalString.allocationSize(value.`guardrails`)
    )

    override fun write(value: AlliancePreviewContext, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`persona`, buf)
            FfiConverterSequenceString.write(value.`sources`, buf)
            FfiConverterOptionalString.write(value.`constraints`, buf)
            FfiConverterOptionalString.write(value.`guardrails`, buf)
    }
}



/**
 * A prompt to try out (`POST /api/admin/prompts/preview`). Administrators only.
 */
data class AlliancePreviewRequest (
    /**
     * What the model is told to be, at most 50 000 characters.
     */
    val `systemPrompt`: kotlin.String
    ,
    /**
     * What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
     * calls it `userPrompt`, which the tool refuses.
     */
    val `userPromptTemplate`: kotlin.String
    ,
    /**
     * The variables by name.
     */
    val `variables`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * Further guidance. Default: none.
     */
    val `context`: AlliancePreviewContext? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlliancePreviewRequest: FfiConverterRustBuffer<AlliancePreviewRequest> {
    override fun read(buf: ByteBuffer): AlliancePreviewRequest {
        return AlliancePreviewRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterOptionalTypeAlliancePreviewContext.read(buf),
        )
    }

    override fun allocationSize(value: AlliancePreviewRequest) = (
            FfiConverterString.allocationSize(value.`systemPrompt`) +
            FfiConverterString.allocationSize(value.`userPromptTemplate`) +
            FfiConverterMapStringString.allocationSize(value.`variables`) +
            FfiConverterOptionalTypeAlliancePreviewContext.allocationSize(value.`context`)
    )

    override fun write(value: AlliancePreviewRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`systemPrompt`, buf)
            FfiConverterString.write(value.`userPromptTemplate`, buf)
            FfiConverterMapStringString.write(value.`variables`, buf)
            FfiConverterOptionalTypeAlliancePreviewContext.write(value.`context`, buf)
    }
}



/**
 * The body of a refusal.
 *
 * Serializes as the tool's own document.
 */
data class AllianceRefusal (
    /**
     * The HTTP status again.
     */
    val `statusCode`: kotlin.UInt? = null
    ,
    /**
     * The status in words, spelled in more than one way.
     */
    val `error`: kotlin.String? = null
    ,
    /**
     * What is wrong: one sentence, or one for each field.
     */
    val `messages`: List<kotlin.String> = listOf()
    ,
    /**
     * When the tool refused.
     */
    val `timestamp`: Timestamp? = null
    ,
    /**
     * What was asked for.
     */
    val `path`: kotlin.String? = null
    ,
    /**
     * The name an error has in a service behind the tool, such as `NotAuthorizedException`.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * The whole document as the tool sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceRefusal: FfiConverterRustBuffer<AllianceRefusal> {
    override fun read(buf: ByteBuffer): AllianceRefusal {
        return AllianceRefusal(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceRefusal) = (
            FfiConverterOptionalUInt.allocationSize(value.`statusCode`) +
            FfiConverterOptionalString.allocationSize(value.`error`) +
            FfiConverterSequenceString.allocationSize(value.`messages`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`timestamp`) +
            FfiConverterOptionalString.allocationSize(value.`path`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceRefusal, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`statusCode`, buf)
            FfiConverterOptionalString.write(value.`error`, buf)
            FfiConverterSequenceString.write(value.`messages`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`timestamp`, buf)
            FfiConverterOptionalString.write(value.`path`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A report that was written (from the public source).
 */
data class AllianceReport (
    /**
     * The assessment it was written for.
     */
    val `assessmentId`: kotlin.String
    ,
    /**
     * Where the tool keeps it.
     */
    val `pdfKey`: kotlin.String? = null
    ,
    /**
     * The signed address to fetch it from, without the token. Whoever knows it can, so it is a
     * secret.
     */
    val `downloadUrl`: Secret

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceReport: FfiConverterRustBuffer<AllianceReport> {
    override fun read(buf: ByteBuffer): AllianceReport {
        return AllianceReport(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: AllianceReport) = (
            FfiConverterString.allocationSize(value.`assessmentId`) +
            FfiConverterOptionalString.allocationSize(value.`pdfKey`) +
            FfiConverterTypeSecret.allocationSize(value.`downloadUrl`)
    )

    override fun write(value: AllianceReport, buf: ByteBuffer) {
            FfiConverterString.write(value.`assessmentId`, buf)
            FfiConverterOptionalString.write(value.`pdfKey`, buf)
            FfiConverterTypeSecret.write(value.`downloadUrl`, buf)
    }
}



/**
 * What a job found, by what the job does: at most one of the fields, and always `raw`.
 *
 * Serializes as the tool's own document.
 */
data class AllianceResult (
    /**
     * Of an `AI_PREVIEW`.
     */
    val `preview`: AlliancePreview? = null
    ,
    /**
     * Of a `GAP_DETECTION`.
     */
    val `gapDetection`: AllianceGapDetection? = null
    ,
    /**
     * Of a `RISK_ANALYSIS`.
     */
    val `riskAnalysis`: AllianceRiskAnalysis? = null
    ,
    /**
     * Of a `REPORT_GENERATION`.
     */
    val `report`: AllianceReport? = null
    ,
    /**
     * The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
     * does not know, and of a result in another shape than the source has.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceResult: FfiConverterRustBuffer<AllianceResult> {
    override fun read(buf: ByteBuffer): AllianceResult {
        return AllianceResult(
            FfiConverterOptionalTypeAlliancePreview.read(buf),
            FfiConverterOptionalTypeAllianceGapDetection.read(buf),
            FfiConverterOptionalTypeAllianceRiskAnalysis.read(buf),
            FfiConverterOptionalTypeAllianceReport.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceResult) = (
            FfiConverterOptionalTypeAlliancePreview.allocationSize(value.`preview`) +
            FfiConverterOptionalTypeAllianceGapDetection.allocationSize(value.`gapDetection`) +
            FfiConverterOptionalTypeAllianceRiskAnalysis.allocationSize(value.`riskAnalysis`) +
            FfiConverterOptionalTypeAllianceReport.allocationSize(value.`report`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceResult, buf: ByteBuffer) {
            FfiConverterOptionalTypeAlliancePreview.write(value.`preview`, buf)
            FfiConverterOptionalTypeAllianceGapDetection.write(value.`gapDetection`, buf)
            FfiConverterOptionalTypeAllianceRiskAnalysis.write(value.`riskAnalysis`, buf)
            FfiConverterOptionalTypeAllianceReport.write(value.`report`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * What a risk analysis did (from the public source).
 */
data class AllianceRiskAnalysis (
    /**
     * The assessment it was done for.
     */
    val `assessmentId`: kotlin.String
    ,
    /**
     * How many categories have a score.
     */
    val `categoriesScored`: kotlin.Long? = null
    ,
    /**
     * The overall score, on a scale nobody states.
     */
    val `overallScore`: kotlin.Double? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceRiskAnalysis: FfiConverterRustBuffer<AllianceRiskAnalysis> {
    override fun read(buf: ByteBuffer): AllianceRiskAnalysis {
        return AllianceRiskAnalysis(
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: AllianceRiskAnalysis) = (
            FfiConverterString.allocationSize(value.`assessmentId`) +
            FfiConverterOptionalLong.allocationSize(value.`categoriesScored`) +
            FfiConverterOptionalDouble.allocationSize(value.`overallScore`)
    )

    override fun write(value: AllianceRiskAnalysis, buf: ByteBuffer) {
            FfiConverterString.write(value.`assessmentId`, buf)
            FfiConverterOptionalLong.write(value.`categoriesScored`, buf)
            FfiConverterOptionalDouble.write(value.`overallScore`, buf)
    }
}



/**
 * A PDF to register with an assessment (`POST /api/assessments/{id}/documents`).
 */
data class AllianceUploadRequest (
    /**
     * The file's name, 1 to 255 characters.
     */
    val `fileName`: kotlin.String
    ,
    /**
     * The media type, `application/pdf`.
     */
    val `mimeType`: kotlin.String
    ,
    /**
     * The file's size in bytes, at most 26 214 400.
     */
    val `fileSize`: kotlin.Long

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceUploadRequest: FfiConverterRustBuffer<AllianceUploadRequest> {
    override fun read(buf: ByteBuffer): AllianceUploadRequest {
        return AllianceUploadRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: AllianceUploadRequest) = (
            FfiConverterString.allocationSize(value.`fileName`) +
            FfiConverterString.allocationSize(value.`mimeType`) +
            FfiConverterLong.allocationSize(value.`fileSize`)
    )

    override fun write(value: AllianceUploadRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`fileName`, buf)
            FfiConverterString.write(value.`mimeType`, buf)
            FfiConverterLong.write(value.`fileSize`, buf)
    }
}



/**
 * Where to put a registered document.
 *
 * Serializes as the tool's own document.
 */
data class AllianceUploadTarget (
    /**
     * The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
     * it can upload, so it is a secret.
     */
    val `presignedUrl`: Secret
    ,
    /**
     * The document's identifier, a UUID.
     */
    val `documentId`: kotlin.String
    ,
    /**
     * The whole document as the tool sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceUploadTarget: FfiConverterRustBuffer<AllianceUploadTarget> {
    override fun read(buf: ByteBuffer): AllianceUploadTarget {
        return AllianceUploadTarget(
            FfiConverterTypeSecret.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AllianceUploadTarget) = (
            FfiConverterTypeSecret.allocationSize(value.`presignedUrl`) +
            FfiConverterString.allocationSize(value.`documentId`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AllianceUploadTarget, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`presignedUrl`, buf)
            FfiConverterString.write(value.`documentId`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One analysis: as answered to a submission, on retrieval, and in a webhook.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
data class AmplifierJob (
    /**
     * The vendor's identifier. Opaque; not always a UUID.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * Where the job stands. `done` alone means there is a result.
     */
    val `status`: AmplifierStatus
    ,
    /**
     * When the vendor accepted the job.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When the job ended. May stay empty on failed jobs, so it never tells whether a job ended.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * The kind of target. Inferred from the target present when the vendor leaves it out.
     */
    val `jobType`: AmplifierJobType? = null
    ,
    /**
     * The API surface the job came through, such as `v2`.
     */
    val `apiVersion`: kotlin.String? = null
    ,
    /**
     * The target of a use-case job.
     */
    val `useCase`: UseCase? = null
    ,
    /**
     * The target of a condition job.
     */
    val `condition`: Condition? = null
    ,
    /**
     * The target of a model job.
     */
    val `modelName`: VoiceModel? = null
    ,
    /**
     * The target of a sign job.
     */
    val `signName`: Sign? = null
    ,
    /**
     * The media type of the recording as processed.
     */
    val `audioContentType`: kotlin.String? = null
    ,
    /**
     * The size of the recording as processed, in bytes.
     */
    val `audioSizeBytes`: kotlin.Long? = null
    ,
    /**
     * The length of the recording, in seconds.
     */
    val `audioDurationSeconds`: kotlin.Double? = null
    ,
    /**
     * The sample rate of the recording, in hertz.
     */
    val `audioSampleRate`: kotlin.UInt? = null
    ,
    /**
     * The analysis, once the status is `done`.
     */
    val `result`: AmplifierResult? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierJob: FfiConverterRustBuffer<AmplifierJob> {
    override fun read(buf: ByteBuffer): AmplifierJob {
        return AmplifierJob(
            FfiConverterString.read(buf),
            FfiConverterTypeAmplifierStatus.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeAmplifierJobType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeUseCase.read(buf),
            FfiConverterOptionalTypeCondition.read(buf),
            FfiConverterOptionalTypeVoiceModel.read(buf),
            FfiConverterOptionalTypeSign.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeAmplifierResult.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AmplifierJob) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterTypeAmplifierStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterOptionalTypeAmplifierJobType.allocationSize(value.`jobType`) +
            FfiConverterOptionalString.allocationSize(value.`apiVersion`) +
            FfiConverterOptionalTypeUseCase.allocationSize(value.`useCase`) +
            FfiConverterOptionalTypeCondition.allocationSize(value.`condition`) +
            FfiConverterOptionalTypeVoiceModel.allocationSize(value.`modelName`) +
            FfiConverterOptionalTypeSign.allocationSize(value.`signName`) +
            FfiConverterOptionalString.allocationSize(value.`audioContentType`) +
            FfiConverterOptionalLong.allocationSize(value.`audioSizeBytes`) +
            FfiConverterOptionalDouble.allocationSize(value.`audioDurationSeconds`) +
            FfiConverterOptionalUInt.allocationSize(value.`audioSampleRate`) +
            FfiConverterOptionalTypeAmplifierResult.allocationSize(value.`result`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AmplifierJob, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterTypeAmplifierStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterOptionalTypeAmplifierJobType.write(value.`jobType`, buf)
            FfiConverterOptionalString.write(value.`apiVersion`, buf)
            FfiConverterOptionalTypeUseCase.write(value.`useCase`, buf)
            FfiConverterOptionalTypeCondition.write(value.`condition`, buf)
            FfiConverterOptionalTypeVoiceModel.write(value.`modelName`, buf)
            FfiConverterOptionalTypeSign.write(value.`signName`, buf)
            FfiConverterOptionalString.write(value.`audioContentType`, buf)
            FfiConverterOptionalLong.write(value.`audioSizeBytes`, buf)
            FfiConverterOptionalDouble.write(value.`audioDurationSeconds`, buf)
            FfiConverterOptionalUInt.write(value.`audioSampleRate`, buf)
            FfiConverterOptionalTypeAmplifierResult.write(value.`result`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One page of the account's jobs, newest first.
 *
 * Serializes as the vendor's own document.
 */
data class AmplifierJobPage (
    /**
     * The jobs of this page.
     */
    val `jobs`: List<AmplifierJobSummary> = listOf()
    ,
    /**
     * The number of this page, counted from 0.
     */
    val `page`: kotlin.UInt
    ,
    /**
     * How many pages there are; 0 when there are no jobs.
     */
    val `totalPages`: kotlin.UInt
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierJobPage: FfiConverterRustBuffer<AmplifierJobPage> {
    override fun read(buf: ByteBuffer): AmplifierJobPage {
        return AmplifierJobPage(
            FfiConverterSequenceTypeAmplifierJobSummary.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: AmplifierJobPage) = (
            FfiConverterSequenceTypeAmplifierJobSummary.allocationSize(value.`jobs`) +
            FfiConverterUInt.allocationSize(value.`page`) +
            FfiConverterUInt.allocationSize(value.`totalPages`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: AmplifierJobPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeAmplifierJobSummary.write(value.`jobs`, buf)
            FfiConverterUInt.write(value.`page`, buf)
            FfiConverterUInt.write(value.`totalPages`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A job as the list shows it: no target, no facts of the recording, no result.
 */
data class AmplifierJobSummary (
    /**
     * The vendor's identifier.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * Where the job stands.
     */
    val `status`: AmplifierStatus
    ,
    /**
     * When the vendor accepted the job.
     */
    val `createdAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierJobSummary: FfiConverterRustBuffer<AmplifierJobSummary> {
    override fun read(buf: ByteBuffer): AmplifierJobSummary {
        return AmplifierJobSummary(
            FfiConverterString.read(buf),
            FfiConverterTypeAmplifierStatus.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: AmplifierJobSummary) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterTypeAmplifierStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`)
    )

    override fun write(value: AmplifierJobSummary, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterTypeAmplifierStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
    }
}



/**
 * The analysis of a finished job, for every kind of target.
 *
 * Use-case and model jobs give a `summary` and several `signals`. Condition and sign jobs answer
 * with one `signal`, which stands here as the only element of `signals`, and no summary.
 */
data class AmplifierResult (
    /**
     * The overall reading. Absent for condition and sign jobs.
     */
    val `summary`: Summary? = null
    ,
    /**
     * One entry per condition or sign.
     */
    val `signals`: List<Signal> = listOf()
    ,
    /**
     * What the vendor found of the recording itself.
     */
    val `audioQuality`: AudioQuality? = null
    ,
    /**
     * Further scales. Empty when none are configured; sign jobs have none.
     */
    val `extendedMetrics`: List<ExtendedMetric> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierResult: FfiConverterRustBuffer<AmplifierResult> {
    override fun read(buf: ByteBuffer): AmplifierResult {
        return AmplifierResult(
            FfiConverterOptionalTypeSummary.read(buf),
            FfiConverterSequenceTypeSignal.read(buf),
            FfiConverterOptionalTypeAudioQuality.read(buf),
            FfiConverterSequenceTypeExtendedMetric.read(buf),
        )
    }

    override fun allocationSize(value: AmplifierResult) = (
            FfiConverterOptionalTypeSummary.allocationSize(value.`summary`) +
            FfiConverterSequenceTypeSignal.allocationSize(value.`signals`) +
            FfiConverterOptionalTypeAudioQuality.allocationSize(value.`audioQuality`) +
            FfiConverterSequenceTypeExtendedMetric.allocationSize(value.`extendedMetrics`)
    )

    override fun write(value: AmplifierResult, buf: ByteBuffer) {
            FfiConverterOptionalTypeSummary.write(value.`summary`, buf)
            FfiConverterSequenceTypeSignal.write(value.`signals`, buf)
            FfiConverterOptionalTypeAudioQuality.write(value.`audioQuality`, buf)
            FfiConverterSequenceTypeExtendedMetric.write(value.`extendedMetrics`, buf)
    }
}



/**
 * How a recording is submitted and its job waited for.
 */
data class AnalyzeOptions (
    /**
     * How it is submitted.
     */
    val `submit`: SubmitOptions? = null
    ,
    /**
     * How the job is waited for, once the vendor has accepted it.
     */
    val `wait`: WaitOptions? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAnalyzeOptions: FfiConverterRustBuffer<AnalyzeOptions> {
    override fun read(buf: ByteBuffer): AnalyzeOptions {
        return AnalyzeOptions(
            FfiConverterOptionalTypeSubmitOptions.read(buf),
            FfiConverterOptionalTypeWaitOptions.read(buf),
        )
    }

    override fun allocationSize(value: AnalyzeOptions) = (
            FfiConverterOptionalTypeSubmitOptions.allocationSize(value.`submit`) +
            FfiConverterOptionalTypeWaitOptions.allocationSize(value.`wait`)
    )

    override fun write(value: AnalyzeOptions, buf: ByteBuffer) {
            FfiConverterOptionalTypeSubmitOptions.write(value.`submit`, buf)
            FfiConverterOptionalTypeWaitOptions.write(value.`wait`, buf)
    }
}



/**
 * A job of a described API: what the description's places find in its document.
 */
data class ApiJob (
    /**
     * The identifier.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * The vendor's status word. Empty when an answer to a submission says nothing of it.
     */
    val `status`: kotlin.String
    ,
    /**
     * What the status word means.
     */
    val `state`: JobState
    ,
    /**
     * The result, as JSON. `null` when there is none yet, or the description does not say where.
     */
    val `result`: RawJson? = null
    ,
    /**
     * The reason of a failure, if the vendor gives one.
     */
    val `error`: kotlin.String? = null
    ,
    /**
     * How far the job is, in the vendor's word or number.
     */
    val `progress`: kotlin.String? = null
    ,
    /**
     * When the vendor accepted the job.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When the job ended.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * The document the job was read from.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeApiJob: FfiConverterRustBuffer<ApiJob> {
    override fun read(buf: ByteBuffer): ApiJob {
        return ApiJob(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeJobState.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: ApiJob) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterString.allocationSize(value.`status`) +
            FfiConverterTypeJobState.allocationSize(value.`state`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`result`) +
            FfiConverterOptionalString.allocationSize(value.`error`) +
            FfiConverterOptionalString.allocationSize(value.`progress`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: ApiJob, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterString.write(value.`status`, buf)
            FfiConverterTypeJobState.write(value.`state`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`result`, buf)
            FfiConverterOptionalString.write(value.`error`, buf)
            FfiConverterOptionalString.write(value.`progress`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A page of an account's jobs at a described API.
 */
data class ApiJobPage (
    /**
     * The jobs, in the vendor's order, with what the list says of them.
     */
    val `jobs`: List<ApiJob> = listOf()
    ,
    /**
     * The number of pages, if the vendor says.
     */
    val `totalPages`: kotlin.UInt? = null
    ,
    /**
     * The document the page was read from.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeApiJobPage: FfiConverterRustBuffer<ApiJobPage> {
    override fun read(buf: ByteBuffer): ApiJobPage {
        return ApiJobPage(
            FfiConverterSequenceTypeApiJob.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: ApiJobPage) = (
            FfiConverterSequenceTypeApiJob.allocationSize(value.`jobs`) +
            FfiConverterOptionalUInt.allocationSize(value.`totalPages`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: ApiJobPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeApiJob.write(value.`jobs`, buf)
            FfiConverterOptionalUInt.write(value.`totalPages`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * How something is submitted to a described API.
 */
data class ApiSubmitOptions (
    /**
     * By what the vendor knows a repetition, where the description says that it does. Default: a
     * new random one for each call, which the error names when the outcome is unknown.
     */
    val `idempotencyKey`: kotlin.String? = null
    ,
    /**
     * By what the vendor's people find the submission, where the description names a header for
     * it. Default: a new random one.
     */
    val `correlationId`: kotlin.String? = null
    ,
    /**
     * How strictly a recording is checked before anything is sent, where the description says
     * what the vendor accepts. Default: `AudioCheck.Standard`, which refuses only what the
     * vendor would certainly refuse.
     */
    val `audioCheck`: AudioCheck? = null
    ,
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.Reconcile`. Where the description has no list of jobs to look in, that is the
     * same as `OnUnknown.Error`.
     */
    val `onUnknown`: OnUnknown? = null
    ,
    /**
     * How long the call may take as a whole, queueing for the rate limit included; when the call
     * waits for the job, that, too. Default: no limit, but 15 min for that wait.
     */
    val `deadline`: java.time.Duration? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeApiSubmitOptions: FfiConverterRustBuffer<ApiSubmitOptions> {
    override fun read(buf: ByteBuffer): ApiSubmitOptions {
        return ApiSubmitOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAudioCheck.read(buf),
            FfiConverterOptionalTypeOnUnknown.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: ApiSubmitOptions) = (
            FfiConverterOptionalString.allocationSize(value.`idempotencyKey`) +
            FfiConverterOptionalString.allocationSize(value.`correlationId`) +
            FfiConverterOptionalTypeAudioCheck.allocationSize(value.`audioCheck`) +
            FfiConverterOptionalTypeOnUnknown.allocationSize(value.`onUnknown`) +
            FfiConverterOptionalDuration.allocationSize(value.`deadline`)
    )

    override fun write(value: ApiSubmitOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`idempotencyKey`, buf)
            FfiConverterOptionalString.write(value.`correlationId`, buf)
            FfiConverterOptionalTypeAudioCheck.write(value.`audioCheck`, buf)
            FfiConverterOptionalTypeOnUnknown.write(value.`onUnknown`, buf)
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
    }
}



/**
 * What a look at a recording found. Nothing in here is taken from the file's name.
 */
data class AudioFacts (
    /**
     * The container, or `null` when the content is no audio known to this version.
     */
    val `format`: AudioFormat? = null
    ,
    /**
     * The media type to send with an upload, `application/octet-stream` for an unknown container.
     */
    val `contentType`: kotlin.String
    ,
    /**
     * Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
     * limit plus one, for there the reading stops. What is too large has neither duration nor silence.
     */
    val `sizeBytes`: kotlin.Long
    ,
    /**
     * Length in seconds, counted from the audio that is there rather than from what a header
     * announces. `null` when the container cannot be read; never negative, infinite or absurd.
     */
    val `durationSeconds`: kotlin.Double? = null
    ,
    /**
     * Samples per second and channel. Opus always counts 48000 of them in Ogg.
     */
    val `sampleRate`: kotlin.UInt? = null
    ,
    /**
     * Number of channels.
     */
    val `channels`: kotlin.UInt? = null
    ,
    /**
     * How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
     * `aac`, `vorbis`, `opus`, or the container's own name for it.
     */
    val `codec`: kotlin.String? = null
    ,
    /**
     * Whether the recording ends before its header says it does, as after a broken download. With no
     * duration: before its index was written, so that nothing can play it.
     */
    val `truncated`: kotlin.Boolean
    ,
    /**
     * Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
     * WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
     * through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
     * for digital silence. `false` where it was not.
     */
    val `silent`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioFacts: FfiConverterRustBuffer<AudioFacts> {
    override fun read(buf: ByteBuffer): AudioFacts {
        return AudioFacts(
            FfiConverterOptionalTypeAudioFormat.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: AudioFacts) = (
            FfiConverterOptionalTypeAudioFormat.allocationSize(value.`format`) +
            FfiConverterString.allocationSize(value.`contentType`) +
            FfiConverterLong.allocationSize(value.`sizeBytes`) +
            FfiConverterOptionalDouble.allocationSize(value.`durationSeconds`) +
            FfiConverterOptionalUInt.allocationSize(value.`sampleRate`) +
            FfiConverterOptionalUInt.allocationSize(value.`channels`) +
            FfiConverterOptionalString.allocationSize(value.`codec`) +
            FfiConverterBoolean.allocationSize(value.`truncated`) +
            FfiConverterBoolean.allocationSize(value.`silent`)
    )

    override fun write(value: AudioFacts, buf: ByteBuffer) {
            FfiConverterOptionalTypeAudioFormat.write(value.`format`, buf)
            FfiConverterString.write(value.`contentType`, buf)
            FfiConverterLong.write(value.`sizeBytes`, buf)
            FfiConverterOptionalDouble.write(value.`durationSeconds`, buf)
            FfiConverterOptionalUInt.write(value.`sampleRate`, buf)
            FfiConverterOptionalUInt.write(value.`channels`, buf)
            FfiConverterOptionalString.write(value.`codec`, buf)
            FfiConverterBoolean.write(value.`truncated`, buf)
            FfiConverterBoolean.write(value.`silent`, buf)
    }
}



/**
 * One thing that an audio check noticed.
 */
data class AudioFinding (
    /**
     * How much it matters: `warn`, `reject` or `unknown`.
     */
    val `outcome`: AudioOutcome
    ,
    /**
     * What it is, for programs. As the server names it where the server has a name:
     * `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
     * `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
     * `TRUNCATED` or `UNREADABLE`.
     */
    val `code`: kotlin.String
    ,
    /**
     * What is wrong, with the numbers, in one sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * What to do about it, in one sentence.
     */
    val `advice`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioFinding: FfiConverterRustBuffer<AudioFinding> {
    override fun read(buf: ByteBuffer): AudioFinding {
        return AudioFinding(
            FfiConverterTypeAudioOutcome.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: AudioFinding) = (
            FfiConverterTypeAudioOutcome.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`advice`)
    )

    override fun write(value: AudioFinding, buf: ByteBuffer) {
            FfiConverterTypeAudioOutcome.write(value.`outcome`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterString.write(value.`advice`, buf)
    }
}



/**
 * What the vendor found of the recording itself.
 */
data class AudioQuality (
    /**
     * What is wrong with it. Empty when nothing was found.
     */
    val `issues`: List<AudioQualityIssue> = listOf()
    ,
    /**
     * The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`.
     */
    val `voicePercentage`: kotlin.Double? = null
    ,
    /**
     * How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`.
     */
    val `audioClarity`: kotlin.Double? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioQuality: FfiConverterRustBuffer<AudioQuality> {
    override fun read(buf: ByteBuffer): AudioQuality {
        return AudioQuality(
            FfiConverterSequenceTypeAudioQualityIssue.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: AudioQuality) = (
            FfiConverterSequenceTypeAudioQualityIssue.allocationSize(value.`issues`) +
            FfiConverterOptionalDouble.allocationSize(value.`voicePercentage`) +
            FfiConverterOptionalDouble.allocationSize(value.`audioClarity`)
    )

    override fun write(value: AudioQuality, buf: ByteBuffer) {
            FfiConverterSequenceTypeAudioQualityIssue.write(value.`issues`, buf)
            FfiConverterOptionalDouble.write(value.`voicePercentage`, buf)
            FfiConverterOptionalDouble.write(value.`audioClarity`, buf)
    }
}



/**
 * The outcome of an audio check, and why.
 */
data class AudioVerdict (
    /**
     * The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`.
     */
    val `outcome`: AudioOutcome
    ,
    /**
     * What was found, the weightiest first.
     */
    val `findings`: List<AudioFinding> = listOf()
    ,
    /**
     * What the verdict is based on.
     */
    val `facts`: AudioFacts

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioVerdict: FfiConverterRustBuffer<AudioVerdict> {
    override fun read(buf: ByteBuffer): AudioVerdict {
        return AudioVerdict(
            FfiConverterTypeAudioOutcome.read(buf),
            FfiConverterSequenceTypeAudioFinding.read(buf),
            FfiConverterTypeAudioFacts.read(buf),
        )
    }

    override fun allocationSize(value: AudioVerdict) = (
            FfiConverterTypeAudioOutcome.allocationSize(value.`outcome`) +
            FfiConverterSequenceTypeAudioFinding.allocationSize(value.`findings`) +
            FfiConverterTypeAudioFacts.allocationSize(value.`facts`)
    )

    override fun write(value: AudioVerdict, buf: ByteBuffer) {
            FfiConverterTypeAudioOutcome.write(value.`outcome`, buf)
            FfiConverterSequenceTypeAudioFinding.write(value.`findings`, buf)
            FfiConverterTypeAudioFacts.write(value.`facts`, buf)
    }
}



/**
 * A passage of a regulation.
 */
data class CitationChunk (
    /**
     * The passage.
     */
    val `text`: kotlin.String
    ,
    /**
     * Where it begins, in the unit of the vendor's host: bytes in production.
     */
    val `startOffset`: kotlin.Long? = null
    ,
    /**
     * Where it ends.
     */
    val `endOffset`: kotlin.Long? = null
    ,
    /**
     * The headings it stands under.
     */
    val `sectionPath`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCitationChunk: FfiConverterRustBuffer<CitationChunk> {
    override fun read(buf: ByteBuffer): CitationChunk {
        return CitationChunk(
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CitationChunk) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterOptionalLong.allocationSize(value.`startOffset`) +
            FfiConverterOptionalLong.allocationSize(value.`endOffset`) +
            FfiConverterOptionalString.allocationSize(value.`sectionPath`)
    )

    override fun write(value: CitationChunk, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterOptionalLong.write(value.`startOffset`, buf)
            FfiConverterOptionalLong.write(value.`endOffset`, buf)
            FfiConverterOptionalString.write(value.`sectionPath`, buf)
    }
}



/**
 * How a client reaches a vendor. Every field has a default; see each.
 */
data class ClientOptions (
    /**
     * The account identifier. Default: the vendor's environment variable
     * (`AMPLIFIER_ACCOUNT_ID`).
     */
    val `accountId`: kotlin.String? = null
    ,
    /**
     * The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
     */
    val `apiKey`: Secret? = null
    ,
    /**
     * The access token, for vendors who want one that expires. Default: the vendor's environment
     * variable (`ALLIANCE_TOKEN`).
     */
    val `token`: Secret? = null
    ,
    /**
     * How to authenticate, for vendors who know several ways. Default: what the vendor documents
     * for the address.
     */
    val `auth`: AuthScheme? = null
    ,
    /**
     * Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
     * vendor's production address.
     */
    val `baseUrl`: kotlin.String? = null
    ,
    /**
     * The requests the account may start per minute. Default: `Plan.Standard`.
     */
    val `plan`: Plan? = null
    ,
    /**
     * How long connecting may take, TLS included. Default: 10 s.
     */
    val `connectTimeout`: java.time.Duration? = null
    ,
    /**
     * How long one attempt of an ordinary request may take, from connecting to the last byte of
     * the answer. Default: 30 s.
     */
    val `timeout`: java.time.Duration? = null
    ,
    /**
     * How long one attempt of an upload may take. Default: 10 min.
     */
    val `uploadTimeout`: java.time.Duration? = null
    ,
    /**
     * How many further attempts one call may make in all, those of every request it needs counted
     * together. Default: 5. Waits for a job do not count; they look again until their deadline.
     */
    val `maxRetries`: kotlin.UInt? = null
    ,
    /**
     * The first pause before another attempt; doubled each time, and then drawn at random between
     * that and 1.3 times of it. Default: 1 s.
     */
    val `retryBase`: java.time.Duration? = null
    ,
    /**
     * The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
     * more ends the call with `rate_limited` or `server`. Default: 2 min.
     */
    val `retryMax`: java.time.Duration? = null
    ,
    /**
     * The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
     */
    val `maxResponseBytes`: kotlin.ULong? = null
    ,
    /**
     * The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
     * `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
     */
    val `proxy`: kotlin.String? = null
    ,
    /**
     * How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
     * reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
     * its answer. What needs one more waits. Default: 100.
     */
    val `maxConnections`: kotlin.UInt? = null
    ,
    /**
     * Further root certificates to trust, as PEM text. Default: the platform's only
     * (`SSL_CERT_FILE` is honoured).
     */
    val `extraCaPem`: kotlin.String? = null
    ,
    /**
     * Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing.
     */
    val `userAgent`: kotlin.String? = null
    ,
    /**
     * Allows plain `http` to other machines, which shows the credentials to the network.
     * Default: `false`; loopback addresses need no permission.
     */
    val `allowHttp`: kotlin.Boolean? = null

){




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_clientoptions_uniffi_trait_display(FfiConverterTypeClientOptions.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClientOptions: FfiConverterRustBuffer<ClientOptions> {
    override fun read(buf: ByteBuffer): ClientOptions {
        return ClientOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeAuthScheme.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePlan.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ClientOptions) = (
            FfiConverterOptionalString.allocationSize(value.`accountId`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`apiKey`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`token`) +
            FfiConverterOptionalTypeAuthScheme.allocationSize(value.`auth`) +
            FfiConverterOptionalString.allocationSize(value.`baseUrl`) +
            FfiConverterOptionalTypePlan.allocationSize(value.`plan`) +
            FfiConverterOptionalDuration.allocationSize(value.`connectTimeout`) +
            FfiConverterOptionalDuration.allocationSize(value.`timeout`) +
            FfiConverterOptionalDuration.allocationSize(value.`uploadTimeout`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxRetries`) +
            FfiConverterOptionalDuration.allocationSize(value.`retryBase`) +
            FfiConverterOptionalDuration.allocationSize(value.`retryMax`) +
            FfiConverterOptionalULong.allocationSize(value.`maxResponseBytes`) +
            FfiConverterOptionalString.allocationSize(value.`proxy`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxConnections`) +
            FfiConverterOptionalString.allocationSize(value.`extraCaPem`) +
            FfiConverterOptionalString.allocationSize(value.`userAgent`) +
            FfiConverterOptionalBoolean.allocationSize(value.`allowHttp`)
    )

    override fun write(value: ClientOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`accountId`, buf)
            FfiConverterOptionalTypeSecret.write(value.`apiKey`, buf)
            FfiConverterOptionalTypeSecret.write(value.`token`, buf)
            FfiConverterOptionalTypeAuthScheme.write(value.`auth`, buf)
            FfiConverterOptionalString.write(value.`baseUrl`, buf)
            FfiConverterOptionalTypePlan.write(value.`plan`, buf)
            FfiConverterOptionalDuration.write(value.`connectTimeout`, buf)
            FfiConverterOptionalDuration.write(value.`timeout`, buf)
            FfiConverterOptionalDuration.write(value.`uploadTimeout`, buf)
            FfiConverterOptionalUInt.write(value.`maxRetries`, buf)
            FfiConverterOptionalDuration.write(value.`retryBase`, buf)
            FfiConverterOptionalDuration.write(value.`retryMax`, buf)
            FfiConverterOptionalULong.write(value.`maxResponseBytes`, buf)
            FfiConverterOptionalString.write(value.`proxy`, buf)
            FfiConverterOptionalUInt.write(value.`maxConnections`, buf)
            FfiConverterOptionalString.write(value.`extraCaPem`, buf)
            FfiConverterOptionalString.write(value.`userAgent`, buf)
            FfiConverterOptionalBoolean.write(value.`allowHttp`, buf)
    }
}



/**
 * Counts of what a client has done since it was made.
 */
data class ClientStats (
    /**
     * Attempts to submit that were sent.
     */
    val `uploads`: kotlin.Long
    ,
    /**
     * Other requests that were sent, the following included.
     */
    val `others`: kotlin.Long
    ,
    /**
     * Attempts that followed a failed one of the same call.
     */
    val `retries`: kotlin.Long
    ,
    /**
     * Answers 429: the vendor found its rate limit exceeded.
     */
    val `rateLimited`: kotlin.Long
    ,
    /**
     * Submissions without a usable answer whose job was looked for in the list.
     */
    val `reconciliations`: kotlin.Long
    ,
    /**
     * List requests that answered for several waits at once.
     */
    val `sweeps`: kotlin.Long
    ,
    /**
     * Waits that a delivered webhook ended.
     */
    val `deliveries`: kotlin.Long

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClientStats: FfiConverterRustBuffer<ClientStats> {
    override fun read(buf: ByteBuffer): ClientStats {
        return ClientStats(
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: ClientStats) = (
            FfiConverterLong.allocationSize(value.`uploads`) +
            FfiConverterLong.allocationSize(value.`others`) +
            FfiConverterLong.allocationSize(value.`retries`) +
            FfiConverterLong.allocationSize(value.`rateLimited`) +
            FfiConverterLong.allocationSize(value.`reconciliations`) +
            FfiConverterLong.allocationSize(value.`sweeps`) +
            FfiConverterLong.allocationSize(value.`deliveries`)
    )

    override fun write(value: ClientStats, buf: ByteBuffer) {
            FfiConverterLong.write(value.`uploads`, buf)
            FfiConverterLong.write(value.`others`, buf)
            FfiConverterLong.write(value.`retries`, buf)
            FfiConverterLong.write(value.`rateLimited`, buf)
            FfiConverterLong.write(value.`reconciliations`, buf)
            FfiConverterLong.write(value.`sweeps`, buf)
            FfiConverterLong.write(value.`deliveries`, buf)
    }
}



/**
 * The account's balance.
 *
 * Serializes as the vendor's own document.
 */
data class Credits (
    /**
     * Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
     */
    val `credits`: kotlin.Long
    ,
    /**
     * The number exactly as the vendor wrote it.
     */
    val `exact`: kotlin.String
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCredits: FfiConverterRustBuffer<Credits> {
    override fun read(buf: ByteBuffer): Credits {
        return Credits(
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: Credits) = (
            FfiConverterLong.allocationSize(value.`credits`) +
            FfiConverterString.allocationSize(value.`exact`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: Credits, buf: ByteBuffer) {
            FfiConverterLong.write(value.`credits`, buf)
            FfiConverterString.write(value.`exact`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A scale between two anchors.
 */
data class ExtendedMetric (
    /**
     * The identifier, such as `anxious-mood`.
     */
    val `metricId`: kotlin.String
    ,
    /**
     * The name for people.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * The mean, from 0 to 1.
     */
    val `scoreMean`: kotlin.Double? = null
    ,
    /**
     * The standard deviation, from 0 to 1.
     */
    val `scoreStd`: kotlin.Double? = null
    ,
    /**
     * What 0 stands for.
     */
    val `lowAnchor`: kotlin.String? = null
    ,
    /**
     * What 1 stands for.
     */
    val `highAnchor`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExtendedMetric: FfiConverterRustBuffer<ExtendedMetric> {
    override fun read(buf: ByteBuffer): ExtendedMetric {
        return ExtendedMetric(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ExtendedMetric) = (
            FfiConverterString.allocationSize(value.`metricId`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterOptionalDouble.allocationSize(value.`scoreMean`) +
            FfiConverterOptionalDouble.allocationSize(value.`scoreStd`) +
            FfiConverterOptionalString.allocationSize(value.`lowAnchor`) +
            FfiConverterOptionalString.allocationSize(value.`highAnchor`)
    )

    override fun write(value: ExtendedMetric, buf: ByteBuffer) {
            FfiConverterString.write(value.`metricId`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterOptionalDouble.write(value.`scoreMean`, buf)
            FfiConverterOptionalDouble.write(value.`scoreStd`, buf)
            FfiConverterOptionalString.write(value.`lowAnchor`, buf)
            FfiConverterOptionalString.write(value.`highAnchor`, buf)
    }
}



/**
 * The facts of a failure.
 */
internal data class Failure (
    /**
     * What a caller can do about it.
     */
    val `kind`: ErrorKind
    ,
    /**
     * What happened, to what, and what to do.
     */
    val `detail`: kotlin.String
    ,
    /**
     * Whether the same call may succeed later without a change.
     */
    val `isRetryable`: kotlin.Boolean
    ,
    /**
     * The HTTP status, when the vendor answered.
     */
    val `status`: kotlin.Int?
    ,
    /**
     * The vendor's word for the error, such as `AUDIO_TOO_SHORT`.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The vendor's identifier of the request, for its support.
     */
    val `requestId`: kotlin.String?
    ,
    /**
     * How long the vendor asked to wait.
     */
    val `retryAfter`: java.time.Duration?
    ,
    /**
     * The job concerned.
     */
    val `jobId`: kotlin.String?
    ,
    /**
     * The token with which another call, process or language goes on.
     */
    val `token`: kotlin.String?
    ,
    /**
     * What made a submission's outcome unknown: the network, a timeout, the server, or an answer
     * that is not what the vendor documents.
     */
    val `submitCause`: ErrorKind?
    ,
    /**
     * The jobs that an unknown submission may have become.
     */
    val `candidates`: List<kotlin.String>
    ,
    /**
     * What the vendor answered, as text; at most 64 KiB. May hold what the caller sent.
     */
    val `raw`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFailure: FfiConverterRustBuffer<Failure> {
    override fun read(buf: ByteBuffer): Failure {
        return Failure(
            FfiConverterTypeErrorKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeErrorKind.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Failure) = (
            FfiConverterTypeErrorKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`detail`) +
            FfiConverterBoolean.allocationSize(value.`isRetryable`) +
            FfiConverterOptionalInt.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterOptionalDuration.allocationSize(value.`retryAfter`) +
            FfiConverterOptionalString.allocationSize(value.`jobId`) +
            FfiConverterOptionalString.allocationSize(value.`token`) +
            FfiConverterOptionalTypeErrorKind.allocationSize(value.`submitCause`) +
            FfiConverterSequenceString.allocationSize(value.`candidates`) +
            FfiConverterOptionalString.allocationSize(value.`raw`)
    )

    override fun write(value: Failure, buf: ByteBuffer) {
            FfiConverterTypeErrorKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`detail`, buf)
            FfiConverterBoolean.write(value.`isRetryable`, buf)
            FfiConverterOptionalInt.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterOptionalDuration.write(value.`retryAfter`, buf)
            FfiConverterOptionalString.write(value.`jobId`, buf)
            FfiConverterOptionalString.write(value.`token`, buf)
            FfiConverterOptionalTypeErrorKind.write(value.`submitCause`, buf)
            FfiConverterSequenceString.write(value.`candidates`, buf)
            FfiConverterOptionalString.write(value.`raw`, buf)
    }
}



/**
 * Something wrong with a text.
 */
data class Finding (
    /**
     * How much it weighs.
     */
    val `priority`: FindingPriority
    ,
    /**
     * What is wrong, in a few words.
     */
    val `title`: kotlin.String? = null
    ,
    /**
     * What is wrong, explained.
     */
    val `details`: kotlin.String? = null
    ,
    /**
     * What it offends against.
     */
    val `citations`: List<RegulationCitation> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFinding: FfiConverterRustBuffer<Finding> {
    override fun read(buf: ByteBuffer): Finding {
        return Finding(
            FfiConverterTypeFindingPriority.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeRegulationCitation.read(buf),
        )
    }

    override fun allocationSize(value: Finding) = (
            FfiConverterTypeFindingPriority.allocationSize(value.`priority`) +
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterOptionalString.allocationSize(value.`details`) +
            FfiConverterSequenceTypeRegulationCitation.allocationSize(value.`citations`)
    )

    override fun write(value: Finding, buf: ByteBuffer) {
            FfiConverterTypeFindingPriority.write(value.`priority`, buf)
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterOptionalString.write(value.`details`, buf)
            FfiConverterSequenceTypeRegulationCitation.write(value.`citations`, buf)
    }
}



/**
 * The answer to a submission.
 *
 * Serializes as the vendor's own document.
 */
data class IdunoxAccepted (
    /**
     * The submission's identifier, a UUID: what to wait for.
     */
    val `submissionId`: kotlin.String
    ,
    /**
     * The first step's identifier, where the vendor sends it.
     */
    val `jobId`: kotlin.String? = null
    ,
    /**
     * Your name for the submission.
     */
    val `partnerSubmissionId`: kotlin.String? = null
    ,
    /**
     * Where the submission stands.
     */
    val `status`: IdunoxSubmissionStatus? = null
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxAccepted: FfiConverterRustBuffer<IdunoxAccepted> {
    override fun read(buf: ByteBuffer): IdunoxAccepted {
        return IdunoxAccepted(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxSubmissionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxAccepted) = (
            FfiConverterString.allocationSize(value.`submissionId`) +
            FfiConverterOptionalString.allocationSize(value.`jobId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterOptionalTypeIdunoxSubmissionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxAccepted, buf: ByteBuffer) {
            FfiConverterString.write(value.`submissionId`, buf)
            FfiConverterOptionalString.write(value.`jobId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubmissionId`, buf)
            FfiConverterOptionalTypeIdunoxSubmissionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * Something to download.
 */
data class IdunoxArtifact (
    /**
     * The artifact's identifier, a UUID.
     */
    val `artifactId`: kotlin.String
    ,
    /**
     * Its format.
     */
    val `artifactType`: IdunoxArtifactType? = null
    ,
    /**
     * The format, for people.
     */
    val `typeLabel`: kotlin.String? = null
    ,
    /**
     * Whether it can be downloaded, such as `available`.
     */
    val `availability`: kotlin.String? = null
    ,
    /**
     * That, for people.
     */
    val `availabilityLabel`: kotlin.String? = null
    ,
    /**
     * The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
     * secret.
     */
    val `downloadUrl`: Secret? = null
    ,
    /**
     * Until when that address works; asking for the result again gives another.
     */
    val `expiresAt`: Timestamp? = null
    ,
    /**
     * When the artifact was written.
     */
    val `generatedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxArtifact: FfiConverterRustBuffer<IdunoxArtifact> {
    override fun read(buf: ByteBuffer): IdunoxArtifact {
        return IdunoxArtifact(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeIdunoxArtifactType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxArtifact) = (
            FfiConverterString.allocationSize(value.`artifactId`) +
            FfiConverterOptionalTypeIdunoxArtifactType.allocationSize(value.`artifactType`) +
            FfiConverterOptionalString.allocationSize(value.`typeLabel`) +
            FfiConverterOptionalString.allocationSize(value.`availability`) +
            FfiConverterOptionalString.allocationSize(value.`availabilityLabel`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`downloadUrl`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiresAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`generatedAt`)
    )

    override fun write(value: IdunoxArtifact, buf: ByteBuffer) {
            FfiConverterString.write(value.`artifactId`, buf)
            FfiConverterOptionalTypeIdunoxArtifactType.write(value.`artifactType`, buf)
            FfiConverterOptionalString.write(value.`typeLabel`, buf)
            FfiConverterOptionalString.write(value.`availability`, buf)
            FfiConverterOptionalString.write(value.`availabilityLabel`, buf)
            FfiConverterOptionalTypeSecret.write(value.`downloadUrl`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiresAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`generatedAt`, buf)
    }
}



/**
 * Where a score stands.
 */
data class IdunoxBand (
    /**
     * The word for it.
     */
    val `tier`: IdunoxBandTier? = null
    ,
    /**
     * The band, for people.
     */
    val `label`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxBand: FfiConverterRustBuffer<IdunoxBand> {
    override fun read(buf: ByteBuffer): IdunoxBand {
        return IdunoxBand(
            FfiConverterOptionalTypeIdunoxBandTier.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxBand) = (
            FfiConverterOptionalTypeIdunoxBandTier.allocationSize(value.`tier`) +
            FfiConverterOptionalString.allocationSize(value.`label`)
    )

    override fun write(value: IdunoxBand, buf: ByteBuffer) {
            FfiConverterOptionalTypeIdunoxBandTier.write(value.`tier`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
    }
}



/**
 * What a submission has brought forth.
 */
data class IdunoxCounts (
    /**
     * Documents.
     */
    val `documents`: kotlin.UInt? = null
    ,
    /**
     * Results.
     */
    val `results`: kotlin.UInt? = null
    ,
    /**
     * Artifacts.
     */
    val `artifacts`: kotlin.UInt? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxCounts: FfiConverterRustBuffer<IdunoxCounts> {
    override fun read(buf: ByteBuffer): IdunoxCounts {
        return IdunoxCounts(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxCounts) = (
            FfiConverterOptionalUInt.allocationSize(value.`documents`) +
            FfiConverterOptionalUInt.allocationSize(value.`results`) +
            FfiConverterOptionalUInt.allocationSize(value.`artifacts`)
    )

    override fun write(value: IdunoxCounts, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`documents`, buf)
            FfiConverterOptionalUInt.write(value.`results`, buf)
            FfiConverterOptionalUInt.write(value.`artifacts`, buf)
    }
}



/**
 * Whether the vendor's server runs; says nothing of what is behind it.
 *
 * Serializes as the vendor's own document.
 */
data class IdunoxHealth (
    /**
     * `ok` when it runs.
     */
    val `status`: kotlin.String
    ,
    /**
     * The server's time.
     */
    val `timestamp`: Timestamp? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxHealth: FfiConverterRustBuffer<IdunoxHealth> {
    override fun read(buf: ByteBuffer): IdunoxHealth {
        return IdunoxHealth(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxHealth) = (
            FfiConverterString.allocationSize(value.`status`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`timestamp`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxHealth, buf: ByteBuffer) {
            FfiConverterString.write(value.`status`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`timestamp`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One step of a submission. The vendor leaves out nearly everything at times.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
data class IdunoxJob (
    /**
     * The job's identifier, a UUID.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * The submission it is a step of.
     */
    val `submissionId`: kotlin.String? = null
    ,
    /**
     * Your name for the submission.
     */
    val `partnerSubmissionId`: kotlin.String? = null
    ,
    /**
     * Your pseudonym for the person.
     */
    val `partnerSubjectId`: kotlin.String? = null
    ,
    /**
     * Which step it is.
     */
    val `jobType`: IdunoxJobType? = null
    ,
    /**
     * The step, for people.
     */
    val `typeLabel`: kotlin.String? = null
    ,
    /**
     * Where the step stands. Says nothing of the other six.
     */
    val `status`: IdunoxStatus? = null
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * The part of the submission it is for, where there are parts.
     */
    val `segment`: kotlin.String? = null
    ,
    /**
     * The identifier sent with the submission to find it in logs.
     */
    val `correlationId`: kotlin.String? = null
    ,
    /**
     * The job that made this one.
     */
    val `parentJobId`: kotlin.String? = null
    ,
    /**
     * How many attempts were begun.
     */
    val `attempts`: kotlin.UInt? = null
    ,
    /**
     * How many attempts there may be.
     */
    val `maxAttempts`: kotlin.UInt? = null
    ,
    /**
     * Why the latest attempt failed.
     */
    val `lastError`: kotlin.String? = null
    ,
    /**
     * More about it: JSON of any type.
     */
    val `errorDetail`: RawJson? = null
    ,
    /**
     * When the step became ready to run.
     */
    val `queuedAt`: Timestamp? = null
    ,
    /**
     * When a worker took it.
     */
    val `acceptedAt`: Timestamp? = null
    ,
    /**
     * When it began.
     */
    val `startedAt`: Timestamp? = null
    ,
    /**
     * When it succeeded.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * When its latest attempt failed.
     */
    val `failedAt`: Timestamp? = null
    ,
    /**
     * When the vendor promises it to be done.
     */
    val `slaDeadlineAt`: Timestamp? = null
    ,
    /**
     * How long it ran, in milliseconds.
     */
    val `processingDurationMs`: kotlin.Long? = null
    ,
    /**
     * Whether that promise was broken.
     */
    val `slaBreached`: kotlin.Boolean? = null
    ,
    /**
     * When the job was made.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When it last changed.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxJob: FfiConverterRustBuffer<IdunoxJob> {
    override fun read(buf: ByteBuffer): IdunoxJob {
        return IdunoxJob(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxJobType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxJob) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterOptionalString.allocationSize(value.`submissionId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubjectId`) +
            FfiConverterOptionalTypeIdunoxJobType.allocationSize(value.`jobType`) +
            FfiConverterOptionalString.allocationSize(value.`typeLabel`) +
            FfiConverterOptionalTypeIdunoxStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterOptionalString.allocationSize(value.`segment`) +
            FfiConverterOptionalString.allocationSize(value.`correlationId`) +
            FfiConverterOptionalString.allocationSize(value.`parentJobId`) +
            FfiConverterOptionalUInt.allocationSize(value.`attempts`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalString.allocationSize(value.`lastError`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`errorDetail`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`queuedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`acceptedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`failedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`slaDeadlineAt`) +
            FfiConverterOptionalLong.allocationSize(value.`processingDurationMs`) +
            FfiConverterOptionalBoolean.allocationSize(value.`slaBreached`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxJob, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterOptionalString.write(value.`submissionId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubmissionId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubjectId`, buf)
            FfiConverterOptionalTypeIdunoxJobType.write(value.`jobType`, buf)
            FfiConverterOptionalString.write(value.`typeLabel`, buf)
            FfiConverterOptionalTypeIdunoxStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterOptionalString.write(value.`segment`, buf)
            FfiConverterOptionalString.write(value.`correlationId`, buf)
            FfiConverterOptionalString.write(value.`parentJobId`, buf)
            FfiConverterOptionalUInt.write(value.`attempts`, buf)
            FfiConverterOptionalUInt.write(value.`maxAttempts`, buf)
            FfiConverterOptionalString.write(value.`lastError`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`errorDetail`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`queuedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`acceptedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`failedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`slaDeadlineAt`, buf)
            FfiConverterOptionalLong.write(value.`processingDurationMs`, buf)
            FfiConverterOptionalBoolean.write(value.`slaBreached`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A step as its submission shows it.
 */
data class IdunoxJobSummary (
    /**
     * The job's identifier, a UUID.
     */
    val `jobId`: kotlin.String
    ,
    /**
     * Which step it is.
     */
    val `jobType`: IdunoxJobType? = null
    ,
    /**
     * The step, for people.
     */
    val `typeLabel`: kotlin.String? = null
    ,
    /**
     * Where the step stands.
     */
    val `status`: IdunoxStatus? = null
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * The identifier sent with the submission to find it in logs.
     */
    val `correlationId`: kotlin.String? = null
    ,
    /**
     * When the step became ready to run.
     */
    val `queuedAt`: Timestamp? = null
    ,
    /**
     * When it began.
     */
    val `startedAt`: Timestamp? = null
    ,
    /**
     * When it succeeded.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * When a worker took it.
     */
    val `acceptedAt`: Timestamp? = null
    ,
    /**
     * When its latest attempt failed.
     */
    val `failedAt`: Timestamp? = null
    ,
    /**
     * When the vendor promises it to be done.
     */
    val `slaDeadlineAt`: Timestamp? = null
    ,
    /**
     * How long it ran, in milliseconds.
     */
    val `processingDurationMs`: kotlin.Long? = null
    ,
    /**
     * Whether that promise was broken.
     */
    val `slaBreached`: kotlin.Boolean? = null
    ,
    /**
     * How many attempts were begun.
     */
    val `attempts`: kotlin.UInt? = null
    ,
    /**
     * How many attempts there may be.
     */
    val `maxAttempts`: kotlin.UInt? = null
    ,
    /**
     * Why the latest attempt failed.
     */
    val `errorSummary`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxJobSummary: FfiConverterRustBuffer<IdunoxJobSummary> {
    override fun read(buf: ByteBuffer): IdunoxJobSummary {
        return IdunoxJobSummary(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeIdunoxJobType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxJobSummary) = (
            FfiConverterString.allocationSize(value.`jobId`) +
            FfiConverterOptionalTypeIdunoxJobType.allocationSize(value.`jobType`) +
            FfiConverterOptionalString.allocationSize(value.`typeLabel`) +
            FfiConverterOptionalTypeIdunoxStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterOptionalString.allocationSize(value.`correlationId`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`queuedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`acceptedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`failedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`slaDeadlineAt`) +
            FfiConverterOptionalLong.allocationSize(value.`processingDurationMs`) +
            FfiConverterOptionalBoolean.allocationSize(value.`slaBreached`) +
            FfiConverterOptionalUInt.allocationSize(value.`attempts`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalString.allocationSize(value.`errorSummary`)
    )

    override fun write(value: IdunoxJobSummary, buf: ByteBuffer) {
            FfiConverterString.write(value.`jobId`, buf)
            FfiConverterOptionalTypeIdunoxJobType.write(value.`jobType`, buf)
            FfiConverterOptionalString.write(value.`typeLabel`, buf)
            FfiConverterOptionalTypeIdunoxStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterOptionalString.write(value.`correlationId`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`queuedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`acceptedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`failedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`slaDeadlineAt`, buf)
            FfiConverterOptionalLong.write(value.`processingDurationMs`, buf)
            FfiConverterOptionalBoolean.write(value.`slaBreached`, buf)
            FfiConverterOptionalUInt.write(value.`attempts`, buf)
            FfiConverterOptionalUInt.write(value.`maxAttempts`, buf)
            FfiConverterOptionalString.write(value.`errorSummary`, buf)
    }
}



/**
 * A measured blood value.
 */
data class IdunoxMarker (
    /**
     * What was measured.
     */
    val `code`: MarkerCode
    ,
    /**
     * The value, in `unit`. Finite.
     */
    val `value`: kotlin.Double
    ,
    /**
     * The unit, which must be the one of the code.
     */
    val `unit`: MarkerUnit

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxMarker: FfiConverterRustBuffer<IdunoxMarker> {
    override fun read(buf: ByteBuffer): IdunoxMarker {
        return IdunoxMarker(
            FfiConverterTypeMarkerCode.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterTypeMarkerUnit.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxMarker) = (
            FfiConverterTypeMarkerCode.allocationSize(value.`code`) +
            FfiConverterDouble.allocationSize(value.`value`) +
            FfiConverterTypeMarkerUnit.allocationSize(value.`unit`)
    )

    override fun write(value: IdunoxMarker, buf: ByteBuffer) {
            FfiConverterTypeMarkerCode.write(value.`code`, buf)
            FfiConverterDouble.write(value.`value`, buf)
            FfiConverterTypeMarkerUnit.write(value.`unit`, buf)
    }
}



/**
 * One area that was scored.
 */
data class IdunoxOutcome (
    /**
     * The area, such as `wellbeing.cardiovascular`.
     */
    val `outcomeId`: kotlin.String
    ,
    /**
     * The area, for people.
     */
    val `focus`: kotlin.String? = null
    ,
    /**
     * From 0 to 1.
     */
    val `score`: kotlin.Double? = null
    ,
    /**
     * How the score compares with others, such as `below_reference`.
     */
    val `referencePlacement`: kotlin.String? = null
    ,
    /**
     * The comparison, for people.
     */
    val `referencePlacementLabel`: kotlin.String? = null
    ,
    /**
     * Whether the area could be scored, such as `completed`.
     */
    val `outcomeStatus`: kotlin.String? = null
    ,
    /**
     * That, for people.
     */
    val `outcomeStatusLabel`: kotlin.String? = null
    ,
    /**
     * Where the score stands.
     */
    val `band`: IdunoxBand? = null
    ,
    /**
     * What the vendor has to say about it. Information, never errors.
     */
    val `notices`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxOutcome: FfiConverterRustBuffer<IdunoxOutcome> {
    override fun read(buf: ByteBuffer): IdunoxOutcome {
        return IdunoxOutcome(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxBand.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxOutcome) = (
            FfiConverterString.allocationSize(value.`outcomeId`) +
            FfiConverterOptionalString.allocationSize(value.`focus`) +
            FfiConverterOptionalDouble.allocationSize(value.`score`) +
            FfiConverterOptionalString.allocationSize(value.`referencePlacement`) +
            FfiConverterOptionalString.allocationSize(value.`referencePlacementLabel`) +
            FfiConverterOptionalString.allocationSize(value.`outcomeStatus`) +
            FfiConverterOptionalString.allocationSize(value.`outcomeStatusLabel`) +
            FfiConverterOptionalTypeIdunoxBand.allocationSize(value.`band`) +
            FfiConverterSequenceString.allocationSize(value.`notices`)
    )

    override fun write(value: IdunoxOutcome, buf: ByteBuffer) {
            FfiConverterString.write(value.`outcomeId`, buf)
            FfiConverterOptionalString.write(value.`focus`, buf)
            FfiConverterOptionalDouble.write(value.`score`, buf)
            FfiConverterOptionalString.write(value.`referencePlacement`, buf)
            FfiConverterOptionalString.write(value.`referencePlacementLabel`, buf)
            FfiConverterOptionalString.write(value.`outcomeStatus`, buf)
            FfiConverterOptionalString.write(value.`outcomeStatusLabel`, buf)
            FfiConverterOptionalTypeIdunoxBand.write(value.`band`, buf)
            FfiConverterSequenceString.write(value.`notices`, buf)
    }
}



/**
 * How far a submission is, step by step.
 */
data class IdunoxProgress (
    /**
     * Where the submission stands.
     */
    val `status`: IdunoxSubmissionStatus? = null
    ,
    /**
     * The seven steps in their order, those not begun included; after them whatever else the
     * vendor shows.
     */
    val `steps`: List<IdunoxStep> = listOf()
    ,
    /**
     * How many of them have succeeded.
     */
    val `succeeded`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxProgress: FfiConverterRustBuffer<IdunoxProgress> {
    override fun read(buf: ByteBuffer): IdunoxProgress {
        return IdunoxProgress(
            FfiConverterOptionalTypeIdunoxSubmissionStatus.read(buf),
            FfiConverterSequenceTypeIdunoxStep.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxProgress) = (
            FfiConverterOptionalTypeIdunoxSubmissionStatus.allocationSize(value.`status`) +
            FfiConverterSequenceTypeIdunoxStep.allocationSize(value.`steps`) +
            FfiConverterUInt.allocationSize(value.`succeeded`)
    )

    override fun write(value: IdunoxProgress, buf: ByteBuffer) {
            FfiConverterOptionalTypeIdunoxSubmissionStatus.write(value.`status`, buf)
            FfiConverterSequenceTypeIdunoxStep.write(value.`steps`, buf)
            FfiConverterUInt.write(value.`succeeded`, buf)
    }
}



/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
data class IdunoxRefusal (
    /**
     * The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * The vendor's sentence about it.
     */
    val `message`: kotlin.String? = null
    ,
    /**
     * What to quote to the vendor's support.
     */
    val `requestId`: kotlin.String? = null
    ,
    /**
     * The identifier sent with the request to find it in logs.
     */
    val `correlationId`: kotlin.String? = null
    ,
    /**
     * What exactly is wrong: an object by field, or a list.
     */
    val `details`: RawJson? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxRefusal: FfiConverterRustBuffer<IdunoxRefusal> {
    override fun read(buf: ByteBuffer): IdunoxRefusal {
        return IdunoxRefusal(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxRefusal) = (
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterOptionalString.allocationSize(value.`correlationId`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`details`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxRefusal, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterOptionalString.write(value.`correlationId`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`details`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The result of a submission.
 *
 * Serializes as the vendor's own document, download addresses included.
 */
data class IdunoxResult (
    /**
     * The result's identifier, a UUID.
     */
    val `resultId`: kotlin.String
    ,
    /**
     * The submission it belongs to.
     */
    val `submissionId`: kotlin.String? = null
    ,
    /**
     * Your name for the submission.
     */
    val `partnerSubmissionId`: kotlin.String? = null
    ,
    /**
     * Where the result stands. Only `completed` has outcomes.
     */
    val `status`: IdunoxSubmissionStatus
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * When the result last changed. Set on unfinished results too, so it never tells whether one
     * is finished.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
     * there are several; either is this list.
     */
    val `outcomes`: List<IdunoxOutcome> = listOf()
    ,
    /**
     * What can be downloaded.
     */
    val `artifacts`: List<IdunoxArtifact> = listOf()
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxResult: FfiConverterRustBuffer<IdunoxResult> {
    override fun read(buf: ByteBuffer): IdunoxResult {
        return IdunoxResult(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeIdunoxSubmissionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterSequenceTypeIdunoxOutcome.read(buf),
            FfiConverterSequenceTypeIdunoxArtifact.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxResult) = (
            FfiConverterString.allocationSize(value.`resultId`) +
            FfiConverterOptionalString.allocationSize(value.`submissionId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterTypeIdunoxSubmissionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterSequenceTypeIdunoxOutcome.allocationSize(value.`outcomes`) +
            FfiConverterSequenceTypeIdunoxArtifact.allocationSize(value.`artifacts`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxResult, buf: ByteBuffer) {
            FfiConverterString.write(value.`resultId`, buf)
            FfiConverterOptionalString.write(value.`submissionId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubmissionId`, buf)
            FfiConverterTypeIdunoxSubmissionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterSequenceTypeIdunoxOutcome.write(value.`outcomes`, buf)
            FfiConverterSequenceTypeIdunoxArtifact.write(value.`artifacts`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * What a webhook reports. Act on a result once only: a report may come again, under another
 * delivery identifier.
 *
 * Serializes as the vendor's own document.
 */
data class IdunoxResultReady (
    /**
     * What happened. Absent is as good as `result.ready`, which is all there is.
     */
    val `eventType`: IdunoxEventType? = null
    ,
    /**
     * The result that can be fetched.
     */
    val `resultId`: kotlin.String
    ,
    /**
     * The submission it belongs to.
     */
    val `submissionId`: kotlin.String? = null
    ,
    /**
     * Your name for the submission.
     */
    val `partnerSubmissionId`: kotlin.String? = null
    ,
    /**
     * The report's identifier.
     */
    val `reportId`: kotlin.String? = null
    ,
    /**
     * Where the submission stands.
     */
    val `status`: IdunoxSubmissionStatus? = null
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * When the result last changed.
     */
    val `completedAt`: Timestamp? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxResultReady: FfiConverterRustBuffer<IdunoxResultReady> {
    override fun read(buf: ByteBuffer): IdunoxResultReady {
        return IdunoxResultReady(
            FfiConverterOptionalTypeIdunoxEventType.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxSubmissionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxResultReady) = (
            FfiConverterOptionalTypeIdunoxEventType.allocationSize(value.`eventType`) +
            FfiConverterString.allocationSize(value.`resultId`) +
            FfiConverterOptionalString.allocationSize(value.`submissionId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterOptionalString.allocationSize(value.`reportId`) +
            FfiConverterOptionalTypeIdunoxSubmissionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`completedAt`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxResultReady, buf: ByteBuffer) {
            FfiConverterOptionalTypeIdunoxEventType.write(value.`eventType`, buf)
            FfiConverterString.write(value.`resultId`, buf)
            FfiConverterOptionalString.write(value.`submissionId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubmissionId`, buf)
            FfiConverterOptionalString.write(value.`reportId`, buf)
            FfiConverterOptionalTypeIdunoxSubmissionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`completedAt`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * Where the data of a submission comes from.
 */
data class IdunoxSource (
    /**
     * The program it comes from.
     */
    val `sourceSystem`: kotlin.String? = null
    ,
    /**
     * When it was taken.
     */
    val `sourceTimestamp`: Timestamp? = null
    ,
    /**
     * The laboratory.
     */
    val `labName`: kotlin.String? = null
    ,
    /**
     * The place.
     */
    val `facilityId`: kotlin.String? = null
    ,
    /**
     * The laboratory's usual range of a blood value, by its code.
     */
    val `markerRanges`: Map<kotlin.String, MarkerRange>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSource: FfiConverterRustBuffer<IdunoxSource> {
    override fun read(buf: ByteBuffer): IdunoxSource {
        return IdunoxSource(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringTypeMarkerRange.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSource) = (
            FfiConverterOptionalString.allocationSize(value.`sourceSystem`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`sourceTimestamp`) +
            FfiConverterOptionalString.allocationSize(value.`labName`) +
            FfiConverterOptionalString.allocationSize(value.`facilityId`) +
            FfiConverterMapStringTypeMarkerRange.allocationSize(value.`markerRanges`)
    )

    override fun write(value: IdunoxSource, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`sourceSystem`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`sourceTimestamp`, buf)
            FfiConverterOptionalString.write(value.`labName`, buf)
            FfiConverterOptionalString.write(value.`facilityId`, buf)
            FfiConverterMapStringTypeMarkerRange.write(value.`markerRanges`, buf)
    }
}



/**
 * How far one step is.
 */
data class IdunoxStep (
    /**
     * Which step it is.
     */
    val `jobType`: IdunoxJobType? = null
    ,
    /**
     * Where it stands. Absent when it has not begun.
     */
    val `status`: IdunoxStatus? = null
    ,
    /**
     * How many attempts were begun.
     */
    val `attempts`: kotlin.UInt? = null
    ,
    /**
     * How many attempts there may be.
     */
    val `maxAttempts`: kotlin.UInt? = null
    ,
    /**
     * Why the latest attempt failed.
     */
    val `error`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxStep: FfiConverterRustBuffer<IdunoxStep> {
    override fun read(buf: ByteBuffer): IdunoxStep {
        return IdunoxStep(
            FfiConverterOptionalTypeIdunoxJobType.read(buf),
            FfiConverterOptionalTypeIdunoxStatus.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxStep) = (
            FfiConverterOptionalTypeIdunoxJobType.allocationSize(value.`jobType`) +
            FfiConverterOptionalTypeIdunoxStatus.allocationSize(value.`status`) +
            FfiConverterOptionalUInt.allocationSize(value.`attempts`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalString.allocationSize(value.`error`)
    )

    override fun write(value: IdunoxStep, buf: ByteBuffer) {
            FfiConverterOptionalTypeIdunoxJobType.write(value.`jobType`, buf)
            FfiConverterOptionalTypeIdunoxStatus.write(value.`status`, buf)
            FfiConverterOptionalUInt.write(value.`attempts`, buf)
            FfiConverterOptionalUInt.write(value.`maxAttempts`, buf)
            FfiConverterOptionalString.write(value.`error`, buf)
    }
}



/**
 * The person a submission is about. The vendor refuses keys it does not know and documents
 * only some, so each part is a JSON object in its spelling.
 */
data class IdunoxSubject (
    /**
     * Such as `sexAtBirth` and `ageYears`.
     */
    val `demographics`: RawJson
    ,
    /**
     * Such as `weightKg` and `heightCm`.
     */
    val `measurements`: RawJson? = null
    ,
    /**
     * Habits and illnesses.
     */
    val `history`: RawJson? = null
    ,
    /**
     * Illnesses of relatives.
     */
    val `familyHistory`: RawJson? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubject: FfiConverterRustBuffer<IdunoxSubject> {
    override fun read(buf: ByteBuffer): IdunoxSubject {
        return IdunoxSubject(
            FfiConverterTypeRawJson.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSubject) = (
            FfiConverterTypeRawJson.allocationSize(value.`demographics`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`measurements`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`history`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`familyHistory`)
    )

    override fun write(value: IdunoxSubject, buf: ByteBuffer) {
            FfiConverterTypeRawJson.write(value.`demographics`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`measurements`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`history`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`familyHistory`, buf)
    }
}



/**
 * A submission and its steps: what a wait looks at.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
data class IdunoxSubmission (
    /**
     * The submission's identifier, a UUID.
     */
    val `submissionId`: kotlin.String
    ,
    /**
     * The vendor's identifier of the person.
     */
    val `subjectId`: kotlin.String? = null
    ,
    /**
     * Your name for the submission.
     */
    val `partnerSubmissionId`: kotlin.String? = null
    ,
    /**
     * Your pseudonym for the person.
     */
    val `partnerSubjectId`: kotlin.String? = null
    ,
    /**
     * Where the submission stands. `completed` alone means there is a result.
     */
    val `status`: IdunoxSubmissionStatus? = null
    ,
    /**
     * The status, for people.
     */
    val `statusLabel`: kotlin.String? = null
    ,
    /**
     * When the vendor accepted it.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When it last changed.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * What it has brought forth so far.
     */
    val `counts`: IdunoxCounts? = null
    ,
    /**
     * Its steps, as far as they have begun.
     */
    val `jobs`: List<IdunoxJobSummary> = listOf()
    ,
    /**
     * The result's identifier. The vendor speaks of it and does not show it, so a completed
     * submission may lack it.
     */
    val `resultId`: kotlin.String? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubmission: FfiConverterRustBuffer<IdunoxSubmission> {
    override fun read(buf: ByteBuffer): IdunoxSubmission {
        return IdunoxSubmission(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeIdunoxSubmissionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeIdunoxCounts.read(buf),
            FfiConverterSequenceTypeIdunoxJobSummary.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSubmission) = (
            FfiConverterString.allocationSize(value.`submissionId`) +
            FfiConverterOptionalString.allocationSize(value.`subjectId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterOptionalString.allocationSize(value.`partnerSubjectId`) +
            FfiConverterOptionalTypeIdunoxSubmissionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`statusLabel`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeIdunoxCounts.allocationSize(value.`counts`) +
            FfiConverterSequenceTypeIdunoxJobSummary.allocationSize(value.`jobs`) +
            FfiConverterOptionalString.allocationSize(value.`resultId`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: IdunoxSubmission, buf: ByteBuffer) {
            FfiConverterString.write(value.`submissionId`, buf)
            FfiConverterOptionalString.write(value.`subjectId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubmissionId`, buf)
            FfiConverterOptionalString.write(value.`partnerSubjectId`, buf)
            FfiConverterOptionalTypeIdunoxSubmissionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`statusLabel`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeIdunoxCounts.write(value.`counts`, buf)
            FfiConverterSequenceTypeIdunoxJobSummary.write(value.`jobs`, buf)
            FfiConverterOptionalString.write(value.`resultId`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * What a submission shall bring forth.
 */
data class IdunoxSubmissionChoices (
    /**
     * At least one.
     */
    val `requestedOutputs`: List<IdunoxOutput> = listOf()
    ,
    /**
     * The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
     * choice.
     */
    val `requestedOutcomes`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubmissionChoices: FfiConverterRustBuffer<IdunoxSubmissionChoices> {
    override fun read(buf: ByteBuffer): IdunoxSubmissionChoices {
        return IdunoxSubmissionChoices(
            FfiConverterSequenceTypeIdunoxOutput.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSubmissionChoices) = (
            FfiConverterSequenceTypeIdunoxOutput.allocationSize(value.`requestedOutputs`) +
            FfiConverterSequenceString.allocationSize(value.`requestedOutcomes`)
    )

    override fun write(value: IdunoxSubmissionChoices, buf: ByteBuffer) {
            FfiConverterSequenceTypeIdunoxOutput.write(value.`requestedOutputs`, buf)
            FfiConverterSequenceString.write(value.`requestedOutcomes`, buf)
    }
}



/**
 * A de-identified bundle about one person (`POST /v1/submissions`). It has blood values, report
 * documents, or both.
 */
data class IdunoxSubmissionRequest (
    /**
     * The form of the bundle.
     */
    val `schemaVersion`: IdunoxSchema
    ,
    /**
     * Your identifier at the vendor, a UUID; another than the key's is refused.
     */
    val `partnerId`: kotlin.String
    ,
    /**
     * Your name for the submission, of 1 to 512 characters.
     */
    val `partnerSubmissionId`: kotlin.String
    ,
    /**
     * Your pseudonym for the person. No name, no date of birth.
     */
    val `partnerSubjectId`: kotlin.String
    ,
    /**
     * Where the data comes from.
     */
    val `sourceMetadata`: IdunoxSource? = null
    ,
    /**
     * The person.
     */
    val `subject`: IdunoxSubject
    ,
    /**
     * The blood values.
     */
    val `markers`: List<IdunoxMarker> = listOf()
    ,
    /**
     * Documents to read the blood values from: JSON objects of a shape nobody documents.
     */
    val `reportDocuments`: List<RawJson> = listOf()
    ,
    /**
     * What it shall bring forth.
     */
    val `options`: IdunoxSubmissionChoices
    ,
    /**
     * Answers, as a JSON object.
     */
    val `questionnaire`: RawJson? = null
    ,
    /**
     * Further facts, as a JSON object with at most 64 keys.
     */
    val `clinicalExtensions`: RawJson? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubmissionRequest: FfiConverterRustBuffer<IdunoxSubmissionRequest> {
    override fun read(buf: ByteBuffer): IdunoxSubmissionRequest {
        return IdunoxSubmissionRequest(
            FfiConverterTypeIdunoxSchema.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeIdunoxSource.read(buf),
            FfiConverterTypeIdunoxSubject.read(buf),
            FfiConverterSequenceTypeIdunoxMarker.read(buf),
            FfiConverterSequenceTypeRawJson.read(buf),
            FfiConverterTypeIdunoxSubmissionChoices.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSubmissionRequest) = (
            FfiConverterTypeIdunoxSchema.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`partnerId`) +
            FfiConverterString.allocationSize(value.`partnerSubmissionId`) +
            FfiConverterString.allocationSize(value.`partnerSubjectId`) +
            FfiConverterOptionalTypeIdunoxSource.allocationSize(value.`sourceMetadata`) +
            FfiConverterTypeIdunoxSubject.allocationSize(value.`subject`) +
            FfiConverterSequenceTypeIdunoxMarker.allocationSize(value.`markers`) +
            FfiConverterSequenceTypeRawJson.allocationSize(value.`reportDocuments`) +
            FfiConverterTypeIdunoxSubmissionChoices.allocationSize(value.`options`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`questionnaire`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`clinicalExtensions`)
    )

    override fun write(value: IdunoxSubmissionRequest, buf: ByteBuffer) {
            FfiConverterTypeIdunoxSchema.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`partnerId`, buf)
            FfiConverterString.write(value.`partnerSubmissionId`, buf)
            FfiConverterString.write(value.`partnerSubjectId`, buf)
            FfiConverterOptionalTypeIdunoxSource.write(value.`sourceMetadata`, buf)
            FfiConverterTypeIdunoxSubject.write(value.`subject`, buf)
            FfiConverterSequenceTypeIdunoxMarker.write(value.`markers`, buf)
            FfiConverterSequenceTypeRawJson.write(value.`reportDocuments`, buf)
            FfiConverterTypeIdunoxSubmissionChoices.write(value.`options`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`questionnaire`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`clinicalExtensions`, buf)
    }
}



/**
 * How a submission to Idunox is sent.
 */
data class IdunoxSubmitOptions (
    /**
     * By what the vendor knows a repetition, for 24 hours: the same key with the same submission
     * counts once, with another one it is refused (409). Default: a new random one for each call,
     * which the error names when the outcome is unknown.
     */
    val `idempotencyKey`: kotlin.String? = null
    ,
    /**
     * By what the vendor's people find the submission. Default: a new random one.
     */
    val `correlationId`: kotlin.String? = null
    ,
    /**
     * How long the call may take as a whole, queueing for the rate limit included. Default: no
     * limit.
     */
    val `deadline`: java.time.Duration? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubmitOptions: FfiConverterRustBuffer<IdunoxSubmitOptions> {
    override fun read(buf: ByteBuffer): IdunoxSubmitOptions {
        return IdunoxSubmitOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: IdunoxSubmitOptions) = (
            FfiConverterOptionalString.allocationSize(value.`idempotencyKey`) +
            FfiConverterOptionalString.allocationSize(value.`correlationId`) +
            FfiConverterOptionalDuration.allocationSize(value.`deadline`)
    )

    override fun write(value: IdunoxSubmitOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`idempotencyKey`, buf)
            FfiConverterOptionalString.write(value.`correlationId`, buf)
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
    }
}



/**
 * How a job that is not made of a recording is submitted.
 */
data class JobOptions (
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.Reconcile`. Where the vendor has no list of jobs to look in, that is the same
     * as `OnUnknown.Error`.
     */
    val `onUnknown`: OnUnknown? = null
    ,
    /**
     * How long the call may take as a whole, queueing for the rate limit included; when the call
     * waits for the job, that, too. Default: no limit, but 15 min for that wait.
     */
    val `deadline`: java.time.Duration? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeJobOptions: FfiConverterRustBuffer<JobOptions> {
    override fun read(buf: ByteBuffer): JobOptions {
        return JobOptions(
            FfiConverterOptionalTypeOnUnknown.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: JobOptions) = (
            FfiConverterOptionalTypeOnUnknown.allocationSize(value.`onUnknown`) +
            FfiConverterOptionalDuration.allocationSize(value.`deadline`)
    )

    override fun write(value: JobOptions, buf: ByteBuffer) {
            FfiConverterOptionalTypeOnUnknown.write(value.`onUnknown`, buf)
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
    }
}



/**
 * The usual range of a blood value.
 */
data class MarkerRange (
    /**
     * The unit of the bounds.
     */
    val `unit`: MarkerUnit
    ,
    /**
     * The least usual value. Finite.
     */
    val `lowerBound`: kotlin.Double? = null
    ,
    /**
     * The greatest usual value. Finite.
     */
    val `upperBound`: kotlin.Double? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMarkerRange: FfiConverterRustBuffer<MarkerRange> {
    override fun read(buf: ByteBuffer): MarkerRange {
        return MarkerRange(
            FfiConverterTypeMarkerUnit.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: MarkerRange) = (
            FfiConverterTypeMarkerUnit.allocationSize(value.`unit`) +
            FfiConverterOptionalDouble.allocationSize(value.`lowerBound`) +
            FfiConverterOptionalDouble.allocationSize(value.`upperBound`)
    )

    override fun write(value: MarkerRange, buf: ByteBuffer) {
            FfiConverterTypeMarkerUnit.write(value.`unit`, buf)
            FfiConverterOptionalDouble.write(value.`lowerBound`, buf)
            FfiConverterOptionalDouble.write(value.`upperBound`, buf)
    }
}



/**
 * A text to screen or to score (`POST /api/v1/analysis/screen` and `/risk`).
 */
data class MidlyrAnalysisRequest (
    /**
     * The text.
     */
    val `content`: MidlyrContent
    ,
    /**
     * What it is about.
     */
    val `scenario`: MidlyrScenario

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrAnalysisRequest: FfiConverterRustBuffer<MidlyrAnalysisRequest> {
    override fun read(buf: ByteBuffer): MidlyrAnalysisRequest {
        return MidlyrAnalysisRequest(
            FfiConverterTypeMidlyrContent.read(buf),
            FfiConverterTypeMidlyrScenario.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrAnalysisRequest) = (
            FfiConverterTypeMidlyrContent.allocationSize(value.`content`) +
            FfiConverterTypeMidlyrScenario.allocationSize(value.`scenario`)
    )

    override fun write(value: MidlyrAnalysisRequest, buf: ByteBuffer) {
            FfiConverterTypeMidlyrContent.write(value.`content`, buf)
            FfiConverterTypeMidlyrScenario.write(value.`scenario`, buf)
    }
}



/**
 * A text or a JSON document to be judged: exactly one of the two.
 */
data class MidlyrContent (
    /**
     * A text of at least one character. The vendor names no upper limit.
     */
    val `text`: kotlin.String? = null
    ,
    /**
     * A JSON object. Events only.
     */
    val `json`: RawJson? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrContent: FfiConverterRustBuffer<MidlyrContent> {
    override fun read(buf: ByteBuffer): MidlyrContent {
        return MidlyrContent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrContent) = (
            FfiConverterOptionalString.allocationSize(value.`text`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`json`)
    )

    override fun write(value: MidlyrContent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`text`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`json`, buf)
    }
}



/**
 * The ticket of an event.
 *
 * Serializes as the vendor's own document.
 */
data class MidlyrEvent (
    /**
     * The ticket's identifier.
     */
    val `ticketId`: kotlin.String
    ,
    /**
     * The name that was sent.
     */
    val `externalRef`: kotlin.String? = null
    ,
    /**
     * Whether the ticket is new; `false` when the name found an earlier one.
     */
    val `created`: kotlin.Boolean
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrEvent: FfiConverterRustBuffer<MidlyrEvent> {
    override fun read(buf: ByteBuffer): MidlyrEvent {
        return MidlyrEvent(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrEvent) = (
            FfiConverterString.allocationSize(value.`ticketId`) +
            FfiConverterOptionalString.allocationSize(value.`externalRef`) +
            FfiConverterBoolean.allocationSize(value.`created`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`ticketId`, buf)
            FfiConverterOptionalString.write(value.`externalRef`, buf)
            FfiConverterBoolean.write(value.`created`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A compliance signal to make a ticket of (`POST /api/v1/events`).
 */
data class MidlyrEventRequest (
    /**
     * What it is about.
     */
    val `scenario`: MidlyrScenario
    ,
    /**
     * The signal, as text or JSON.
     */
    val `content`: MidlyrContent
    ,
    /**
     * Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
     * finds the ticket instead of making another.
     */
    val `externalRef`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrEventRequest: FfiConverterRustBuffer<MidlyrEventRequest> {
    override fun read(buf: ByteBuffer): MidlyrEventRequest {
        return MidlyrEventRequest(
            FfiConverterTypeMidlyrScenario.read(buf),
            FfiConverterTypeMidlyrContent.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrEventRequest) = (
            FfiConverterTypeMidlyrScenario.allocationSize(value.`scenario`) +
            FfiConverterTypeMidlyrContent.allocationSize(value.`content`) +
            FfiConverterOptionalString.allocationSize(value.`externalRef`)
    )

    override fun write(value: MidlyrEventRequest, buf: ByteBuffer) {
            FfiConverterTypeMidlyrScenario.write(value.`scenario`, buf)
            FfiConverterTypeMidlyrContent.write(value.`content`, buf)
            FfiConverterOptionalString.write(value.`externalRef`, buf)
    }
}



/**
 * Why a job failed.
 */
data class MidlyrFailure (
    /**
     * The vendor's word for it.
     */
    val `code`: MidlyrFailureCode? = null
    ,
    /**
     * The vendor's sentence about it.
     */
    val `message`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrFailure: FfiConverterRustBuffer<MidlyrFailure> {
    override fun read(buf: ByteBuffer): MidlyrFailure {
        return MidlyrFailure(
            FfiConverterOptionalTypeMidlyrFailureCode.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrFailure) = (
            FfiConverterOptionalTypeMidlyrFailureCode.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`message`)
    )

    override fun write(value: MidlyrFailure, buf: ByteBuffer) {
            FfiConverterOptionalTypeMidlyrFailureCode.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
    }
}



/**
 * One analysis. Scoring answers with a whole job at once, which may have failed although the
 * HTTP status says 200.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
data class MidlyrJob (
    /**
     * The job's identifier. Opaque.
     */
    val `id`: kotlin.String
    ,
    /**
     * What the job does.
     */
    val `jobType`: MidlyrJobType? = null
    ,
    /**
     * Where the job stands. `succeeded` alone means there is a result.
     */
    val `status`: MidlyrStatus
    ,
    /**
     * When the vendor accepted the job. Absent in the answer to a scoring.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When the job last changed. Absent in the answer to a scoring.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * The result of a job that succeeded.
     */
    val `result`: MidlyrResult? = null
    ,
    /**
     * Why a job failed.
     */
    val `error`: MidlyrFailure? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrJob: FfiConverterRustBuffer<MidlyrJob> {
    override fun read(buf: ByteBuffer): MidlyrJob {
        return MidlyrJob(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeMidlyrJobType.read(buf),
            FfiConverterTypeMidlyrStatus.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeMidlyrResult.read(buf),
            FfiConverterOptionalTypeMidlyrFailure.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrJob) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeMidlyrJobType.allocationSize(value.`jobType`) +
            FfiConverterTypeMidlyrStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeMidlyrResult.allocationSize(value.`result`) +
            FfiConverterOptionalTypeMidlyrFailure.allocationSize(value.`error`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrJob, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeMidlyrJobType.write(value.`jobType`, buf)
            FfiConverterTypeMidlyrStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeMidlyrResult.write(value.`result`, buf)
            FfiConverterOptionalTypeMidlyrFailure.write(value.`error`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The answer to a screening: an identifier and nothing else.
 *
 * Serializes as the vendor's own document.
 */
data class MidlyrJobHandle (
    /**
     * The job's identifier. Opaque.
     */
    val `id`: kotlin.String
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrJobHandle: FfiConverterRustBuffer<MidlyrJobHandle> {
    override fun read(buf: ByteBuffer): MidlyrJobHandle {
        return MidlyrJobHandle(
            FfiConverterString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrJobHandle) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrJobHandle, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One page of the team's jobs. The vendor documents no order.
 *
 * Serializes as the vendor's own document.
 */
data class MidlyrJobPage (
    /**
     * The jobs of this page.
     */
    val `jobs`: List<MidlyrJobSummary> = listOf()
    ,
    /**
     * What the next page is asked for with, together with the same filters.
     */
    val `nextCursor`: kotlin.String? = null
    ,
    /**
     * Whether there is a next page.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * About how many jobs there are on all pages.
     */
    val `approximateTotal`: kotlin.Long? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrJobPage: FfiConverterRustBuffer<MidlyrJobPage> {
    override fun read(buf: ByteBuffer): MidlyrJobPage {
        return MidlyrJobPage(
            FfiConverterSequenceTypeMidlyrJobSummary.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrJobPage) = (
            FfiConverterSequenceTypeMidlyrJobSummary.allocationSize(value.`jobs`) +
            FfiConverterOptionalString.allocationSize(value.`nextCursor`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalLong.allocationSize(value.`approximateTotal`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrJobPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeMidlyrJobSummary.write(value.`jobs`, buf)
            FfiConverterOptionalString.write(value.`nextCursor`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalLong.write(value.`approximateTotal`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A job as the list shows it: no result.
 */
data class MidlyrJobSummary (
    /**
     * The job's identifier. Opaque.
     */
    val `id`: kotlin.String
    ,
    /**
     * What the job does.
     */
    val `jobType`: MidlyrJobType? = null
    ,
    /**
     * Where the job stands.
     */
    val `status`: MidlyrStatus
    ,
    /**
     * Who started the job.
     */
    val `trigger`: MidlyrTrigger? = null
    ,
    /**
     * When the vendor accepted the job.
     */
    val `createdAt`: Timestamp? = null
    ,
    /**
     * When the job last changed.
     */
    val `updatedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrJobSummary: FfiConverterRustBuffer<MidlyrJobSummary> {
    override fun read(buf: ByteBuffer): MidlyrJobSummary {
        return MidlyrJobSummary(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeMidlyrJobType.read(buf),
            FfiConverterTypeMidlyrStatus.read(buf),
            FfiConverterOptionalTypeMidlyrTrigger.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrJobSummary) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeMidlyrJobType.allocationSize(value.`jobType`) +
            FfiConverterTypeMidlyrStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeMidlyrTrigger.allocationSize(value.`trigger`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`)
    )

    override fun write(value: MidlyrJobSummary, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeMidlyrJobType.write(value.`jobType`, buf)
            FfiConverterTypeMidlyrStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeMidlyrTrigger.write(value.`trigger`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
    }
}



/**
 * Which jobs Midlyr lists.
 */
data class MidlyrListOptions (
    /**
     * Jobs of any of these types. Default: all.
     */
    val `jobTypes`: List<MidlyrJobType>? = null
    ,
    /**
     * Jobs accepted at this time or later. Default: no bound.
     */
    val `start`: Timestamp? = null
    ,
    /**
     * Jobs accepted until this time. Default: no bound.
     */
    val `end`: Timestamp? = null
    ,
    /**
     * How many jobs a page has, 1 to 200. Default: the vendor's, which is 50.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * Where to go on: the next cursor of the page before, with the same filters. Default: at the
     * beginning.
     */
    val `cursor`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrListOptions: FfiConverterRustBuffer<MidlyrListOptions> {
    override fun read(buf: ByteBuffer): MidlyrListOptions {
        return MidlyrListOptions(
            FfiConverterOptionalSequenceTypeMidlyrJobType.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrListOptions) = (
            FfiConverterOptionalSequenceTypeMidlyrJobType.allocationSize(value.`jobTypes`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`start`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`end`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: MidlyrListOptions, buf: ByteBuffer) {
            FfiConverterOptionalSequenceTypeMidlyrJobType.write(value.`jobTypes`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`start`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`end`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}



/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
data class MidlyrRefusal (
    /**
     * The vendor's word for it, such as `rate_limited`. Most are not documented.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * The vendor's sentence about it.
     */
    val `message`: kotlin.String? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrRefusal: FfiConverterRustBuffer<MidlyrRefusal> {
    override fun read(buf: ByteBuffer): MidlyrRefusal {
        return MidlyrRefusal(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrRefusal) = (
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrRefusal, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * What a job found. A result of a type this version does not know has `raw` alone.
 *
 * Serializes as the vendor's own document.
 */
data class MidlyrResult (
    /**
     * What the result is.
     */
    val `resultType`: MidlyrResultType? = null
    ,
    /**
     * From 0, no risk, to 100.
     */
    val `riskScore`: kotlin.Int? = null
    ,
    /**
     * The vendor's name for the range the score is in. Absent for a score out of range.
     */
    val `riskBand`: MidlyrRiskBand? = null
    ,
    /**
     * What was found, most severe first. Empty for a scoring, and when nothing was found.
     */
    val `findings`: List<Finding> = listOf()
    ,
    /**
     * The result as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrResult: FfiConverterRustBuffer<MidlyrResult> {
    override fun read(buf: ByteBuffer): MidlyrResult {
        return MidlyrResult(
            FfiConverterOptionalTypeMidlyrResultType.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalTypeMidlyrRiskBand.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: MidlyrResult) = (
            FfiConverterOptionalTypeMidlyrResultType.allocationSize(value.`resultType`) +
            FfiConverterOptionalInt.allocationSize(value.`riskScore`) +
            FfiConverterOptionalTypeMidlyrRiskBand.allocationSize(value.`riskBand`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: MidlyrResult, buf: ByteBuffer) {
            FfiConverterOptionalTypeMidlyrResultType.write(value.`resultType`, buf)
            FfiConverterOptionalInt.write(value.`riskScore`, buf)
            FfiConverterOptionalTypeMidlyrRiskBand.write(value.`riskBand`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * Text written by a model, and the measurements behind it. To be shown only after review by
 * care staff, says the vendor.
 */
data class Narrative (
    /**
     * The text.
     */
    val `summary`: kotlin.String? = null
    ,
    /**
     * The measurements.
     */
    val `vocalFeatures`: List<VocalFeature> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNarrative: FfiConverterRustBuffer<Narrative> {
    override fun read(buf: ByteBuffer): Narrative {
        return Narrative(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeVocalFeature.read(buf),
        )
    }

    override fun allocationSize(value: Narrative) = (
            FfiConverterOptionalString.allocationSize(value.`summary`) +
            FfiConverterSequenceTypeVocalFeature.allocationSize(value.`vocalFeatures`)
    )

    override fun write(value: Narrative, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`summary`, buf)
            FfiConverterSequenceTypeVocalFeature.write(value.`vocalFeatures`, buf)
    }
}



/**
 * What is submitted.
 */
internal data class NativeApiSubmission (
    /**
     * Which of the description's submissions it is.
     */
    val `name`: kotlin.String?
    ,
    /**
     * The fields, as one JSON object.
     */
    val `fields`: RawJson
    ,
    /**
     * The file that goes with them.
     */
    val `file`: NativeAudio?

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`name`,
        this.`fields`,
        this.`file`
    )
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeApiSubmission: FfiConverterRustBuffer<NativeApiSubmission> {
    override fun read(buf: ByteBuffer): NativeApiSubmission {
        return NativeApiSubmission(
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
            FfiConverterOptionalTypeNativeAudio.read(buf),
        )
    }

    override fun allocationSize(value: NativeApiSubmission) = (
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterTypeRawJson.allocationSize(value.`fields`) +
            FfiConverterOptionalTypeNativeAudio.allocationSize(value.`file`)
    )

    override fun write(value: NativeApiSubmission, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterTypeRawJson.write(value.`fields`, buf)
            FfiConverterOptionalTypeNativeAudio.write(value.`file`, buf)
    }
}



/**
 * Requests per sliding window.
 */
data class RateLimits (
    /**
     * Submissions per window, at least 1.
     */
    val `uploads`: kotlin.UInt
    ,
    /**
     * All other requests per window, at least 1.
     */
    val `others`: kotlin.UInt
    ,
    /**
     * The length of the window. Vendors use 60 s.
     */
    val `window`: java.time.Duration

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRateLimits: FfiConverterRustBuffer<RateLimits> {
    override fun read(buf: ByteBuffer): RateLimits {
        return RateLimits(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterDuration.read(buf),
        )
    }

    override fun allocationSize(value: RateLimits) = (
            FfiConverterUInt.allocationSize(value.`uploads`) +
            FfiConverterUInt.allocationSize(value.`others`) +
            FfiConverterDuration.allocationSize(value.`window`)
    )

    override fun write(value: RateLimits, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`uploads`, buf)
            FfiConverterUInt.write(value.`others`, buf)
            FfiConverterDuration.write(value.`window`, buf)
    }
}



/**
 * A regulation as lists and citations show it.
 */
data class Regulation (
    /**
     * The document's identifier. Opaque.
     */
    val `id`: kotlin.String
    ,
    /**
     * What kind of source it is.
     */
    val `category`: RegulationCategory? = null
    ,
    /**
     * Its title.
     */
    val `title`: kotlin.String? = null
    ,
    /**
     * Who issued it, such as `cfpb`.
     */
    val `authorities`: List<kotlin.String> = listOf()
    ,
    /**
     * Where it holds, such as `us-federal` or `us-state:ny`.
     */
    val `jurisdictions`: List<kotlin.String> = listOf()
    ,
    /**
     * What it is about.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * When it last changed.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * Where it was published. May be cut short, so it is a text and no address.
     */
    val `sourceUrl`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulation: FfiConverterRustBuffer<Regulation> {
    override fun read(buf: ByteBuffer): Regulation {
        return Regulation(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeRegulationCategory.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Regulation) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeRegulationCategory.allocationSize(value.`category`) +
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterSequenceString.allocationSize(value.`authorities`) +
            FfiConverterSequenceString.allocationSize(value.`jurisdictions`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalString.allocationSize(value.`sourceUrl`)
    )

    override fun write(value: Regulation, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeRegulationCategory.write(value.`category`, buf)
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterSequenceString.write(value.`authorities`, buf)
            FfiConverterSequenceString.write(value.`jurisdictions`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalString.write(value.`sourceUrl`, buf)
    }
}



/**
 * A regulation and the passages of it that matter.
 */
data class RegulationCitation (
    /**
     * The regulation.
     */
    val `regulation`: Regulation
    ,
    /**
     * The passages.
     */
    val `chunks`: List<CitationChunk> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationCitation: FfiConverterRustBuffer<RegulationCitation> {
    override fun read(buf: ByteBuffer): RegulationCitation {
        return RegulationCitation(
            FfiConverterTypeRegulation.read(buf),
            FfiConverterSequenceTypeCitationChunk.read(buf),
        )
    }

    override fun allocationSize(value: RegulationCitation) = (
            FfiConverterTypeRegulation.allocationSize(value.`regulation`) +
            FfiConverterSequenceTypeCitationChunk.allocationSize(value.`chunks`)
    )

    override fun write(value: RegulationCitation, buf: ByteBuffer) {
            FfiConverterTypeRegulation.write(value.`regulation`, buf)
            FfiConverterSequenceTypeCitationChunk.write(value.`chunks`, buf)
    }
}



/**
 * A slice of a regulation's text, from production (nested) or staging (flat).
 *
 * Serializes as the vendor's own document.
 */
data class RegulationContent (
    /**
     * The document's identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * The regulation, where the vendor sends it along.
     */
    val `details`: RegulationDetails? = null
    ,
    /**
     * The slice.
     */
    val `text`: kotlin.String
    ,
    /**
     * Where the slice begins.
     */
    val `startOffset`: kotlin.Long
    ,
    /**
     * Where the slice ends. Production only.
     */
    val `endOffset`: kotlin.Long? = null
    ,
    /**
     * Where the next slice begins: the end that the vendor names, or else what was asked for
     * beyond the beginning. `null` for the last slice.
     */
    val `nextOffset`: kotlin.Long? = null
    ,
    /**
     * The longest slice that was asked for.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * The length of the whole text, in bytes.
     */
    val `totalBytes`: kotlin.Long? = null
    ,
    /**
     * Whether a slice follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationContent: FfiConverterRustBuffer<RegulationContent> {
    override fun read(buf: ByteBuffer): RegulationContent {
        return RegulationContent(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeRegulationDetails.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: RegulationContent) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeRegulationDetails.allocationSize(value.`details`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterLong.allocationSize(value.`startOffset`) +
            FfiConverterOptionalLong.allocationSize(value.`endOffset`) +
            FfiConverterOptionalLong.allocationSize(value.`nextOffset`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalLong.allocationSize(value.`totalBytes`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: RegulationContent, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeRegulationDetails.write(value.`details`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterLong.write(value.`startOffset`, buf)
            FfiConverterOptionalLong.write(value.`endOffset`, buf)
            FfiConverterOptionalLong.write(value.`nextOffset`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalLong.write(value.`totalBytes`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A regulation with its table of contents.
 *
 * Serializes as the vendor's own document.
 */
data class RegulationDetails (
    /**
     * The document's identifier. Opaque.
     */
    val `id`: kotlin.String
    ,
    /**
     * What kind of source it is.
     */
    val `category`: RegulationCategory? = null
    ,
    /**
     * Its title.
     */
    val `title`: kotlin.String? = null
    ,
    /**
     * Who issued it, such as `cfpb`.
     */
    val `authorities`: List<kotlin.String> = listOf()
    ,
    /**
     * Where it holds, such as `us-federal` or `us-state:ny`.
     */
    val `jurisdictions`: List<kotlin.String> = listOf()
    ,
    /**
     * What it is about.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * When it last changed.
     */
    val `updatedAt`: Timestamp? = null
    ,
    /**
     * Where it was published. May be cut short, so it is a text and no address.
     */
    val `sourceUrl`: kotlin.String? = null
    ,
    /**
     * The length of the text, in bytes.
     */
    val `totalBytes`: kotlin.Long? = null
    ,
    /**
     * The headings, in their order.
     */
    val `tableOfContents`: List<RegulationHeading> = listOf()
    ,
    /**
     * Further facts, which depend on the category.
     */
    val `attributes`: RawJson? = null
    ,
    /**
     * The whole document as the vendor sent it; empty inside a `RegulationContent`.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationDetails: FfiConverterRustBuffer<RegulationDetails> {
    override fun read(buf: ByteBuffer): RegulationDetails {
        return RegulationDetails(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeRegulationCategory.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterSequenceTypeRegulationHeading.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: RegulationDetails) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeRegulationCategory.allocationSize(value.`category`) +
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterSequenceString.allocationSize(value.`authorities`) +
            FfiConverterSequenceString.allocationSize(value.`jurisdictions`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalString.allocationSize(value.`sourceUrl`) +
            FfiConverterOptionalLong.allocationSize(value.`totalBytes`) +
            FfiConverterSequenceTypeRegulationHeading.allocationSize(value.`tableOfContents`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`attributes`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: RegulationDetails, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeRegulationCategory.write(value.`category`, buf)
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterSequenceString.write(value.`authorities`, buf)
            FfiConverterSequenceString.write(value.`jurisdictions`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalString.write(value.`sourceUrl`, buf)
            FfiConverterOptionalLong.write(value.`totalBytes`, buf)
            FfiConverterSequenceTypeRegulationHeading.write(value.`tableOfContents`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`attributes`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * Where a question looks.
 */
data class RegulationFilters (
    /**
     * In these documents only, at most 100. Empty: in all.
     */
    val `ids`: List<kotlin.String> = listOf()
    ,
    /**
     * In what these issued only, at most 50. Empty: in all.
     */
    val `authorities`: List<kotlin.String> = listOf()
    ,
    /**
     * In what holds in these only, at most 50. Empty: in all.
     */
    val `jurisdictions`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationFilters: FfiConverterRustBuffer<RegulationFilters> {
    override fun read(buf: ByteBuffer): RegulationFilters {
        return RegulationFilters(
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RegulationFilters) = (
            FfiConverterSequenceString.allocationSize(value.`ids`) +
            FfiConverterSequenceString.allocationSize(value.`authorities`) +
            FfiConverterSequenceString.allocationSize(value.`jurisdictions`)
    )

    override fun write(value: RegulationFilters, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`ids`, buf)
            FfiConverterSequenceString.write(value.`authorities`, buf)
            FfiConverterSequenceString.write(value.`jurisdictions`, buf)
    }
}



/**
 * One heading of a regulation.
 */
data class RegulationHeading (
    /**
     * The heading's identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * The heading.
     */
    val `title`: kotlin.String? = null
    ,
    /**
     * How deep it stands, from 1.
     */
    val `level`: kotlin.UInt? = null
    ,
    /**
     * Where its text begins.
     */
    val `startOffset`: kotlin.Long? = null
    ,
    /**
     * The heading above it.
     */
    val `parentId`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationHeading: FfiConverterRustBuffer<RegulationHeading> {
    override fun read(buf: ByteBuffer): RegulationHeading {
        return RegulationHeading(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RegulationHeading) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterOptionalUInt.allocationSize(value.`level`) +
            FfiConverterOptionalLong.allocationSize(value.`startOffset`) +
            FfiConverterOptionalString.allocationSize(value.`parentId`)
    )

    override fun write(value: RegulationHeading, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterOptionalUInt.write(value.`level`, buf)
            FfiConverterOptionalLong.write(value.`startOffset`, buf)
            FfiConverterOptionalString.write(value.`parentId`, buf)
    }
}



/**
 * Which regulations Midlyr lists.
 */
data class RegulationListOptions (
    /**
     * Words to look for. Default: none.
     */
    val `query`: kotlin.String? = null
    ,
    /**
     * Sources of any of these kinds. Default: all.
     */
    val `categories`: List<RegulationCategory>? = null
    ,
    /**
     * Issued by any of these, such as `cfpb`. Default: all.
     */
    val `authorities`: List<kotlin.String>? = null
    ,
    /**
     * In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
     * all.
     */
    val `jurisdictions`: List<kotlin.String>? = null
    ,
    /**
     * How many regulations a page has, at least 1. Default: the vendor's.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * Where to go on: the next cursor of the page before, with the same filters. Default: at the
     * beginning.
     */
    val `cursor`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationListOptions: FfiConverterRustBuffer<RegulationListOptions> {
    override fun read(buf: ByteBuffer): RegulationListOptions {
        return RegulationListOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceTypeRegulationCategory.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RegulationListOptions) = (
            FfiConverterOptionalString.allocationSize(value.`query`) +
            FfiConverterOptionalSequenceTypeRegulationCategory.allocationSize(value.`categories`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`authorities`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`jurisdictions`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: RegulationListOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`query`, buf)
            FfiConverterOptionalSequenceTypeRegulationCategory.write(value.`categories`, buf)
            FfiConverterOptionalSequenceString.write(value.`authorities`, buf)
            FfiConverterOptionalSequenceString.write(value.`jurisdictions`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}



/**
 * The passages closest to a question, in no pages.
 *
 * Serializes as the vendor's own document.
 */
data class RegulationMatches (
    /**
     * The regulations and their passages.
     */
    val `citations`: List<RegulationCitation> = listOf()
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationMatches: FfiConverterRustBuffer<RegulationMatches> {
    override fun read(buf: ByteBuffer): RegulationMatches {
        return RegulationMatches(
            FfiConverterSequenceTypeRegulationCitation.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: RegulationMatches) = (
            FfiConverterSequenceTypeRegulationCitation.allocationSize(value.`citations`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: RegulationMatches, buf: ByteBuffer) {
            FfiConverterSequenceTypeRegulationCitation.write(value.`citations`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One page of the library.
 *
 * Serializes as the vendor's own document.
 */
data class RegulationPage (
    /**
     * The regulations of this page.
     */
    val `regulations`: List<Regulation> = listOf()
    ,
    /**
     * What the next page is asked for with, together with the same filters.
     */
    val `nextCursor`: kotlin.String? = null
    ,
    /**
     * Whether there is a next page.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * About how many regulations there are on all pages.
     */
    val `approximateTotal`: kotlin.Long? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationPage: FfiConverterRustBuffer<RegulationPage> {
    override fun read(buf: ByteBuffer): RegulationPage {
        return RegulationPage(
            FfiConverterSequenceTypeRegulation.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: RegulationPage) = (
            FfiConverterSequenceTypeRegulation.allocationSize(value.`regulations`) +
            FfiConverterOptionalString.allocationSize(value.`nextCursor`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalLong.allocationSize(value.`approximateTotal`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: RegulationPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeRegulation.write(value.`regulations`, buf)
            FfiConverterOptionalString.write(value.`nextCursor`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalLong.write(value.`approximateTotal`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * A question to the library (`POST /api/v1/regulations/query`). Reads only, so it may be repeated.
 */
data class RegulationQueryRequest (
    /**
     * The question, of 1 to 2000 characters.
     */
    val `query`: kotlin.String
    ,
    /**
     * How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * Where to look. Default: everywhere.
     */
    val `filters`: RegulationFilters? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationQueryRequest: FfiConverterRustBuffer<RegulationQueryRequest> {
    override fun read(buf: ByteBuffer): RegulationQueryRequest {
        return RegulationQueryRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeRegulationFilters.read(buf),
        )
    }

    override fun allocationSize(value: RegulationQueryRequest) = (
            FfiConverterString.allocationSize(value.`query`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalTypeRegulationFilters.allocationSize(value.`filters`)
    )

    override fun write(value: RegulationQueryRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`query`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalTypeRegulationFilters.write(value.`filters`, buf)
    }
}



/**
 * A sign that can be analysed on its own.
 */
data class SignInfo (
    /**
     * The sign.
     */
    val `name`: Sign
    ,
    /**
     * The name for people.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * The whole document as the vendor sent it; empty for an entry of a list.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignInfo: FfiConverterRustBuffer<SignInfo> {
    override fun read(buf: ByteBuffer): SignInfo {
        return SignInfo(
            FfiConverterTypeSign.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: SignInfo) = (
            FfiConverterTypeSign.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: SignInfo, buf: ByteBuffer) {
            FfiConverterTypeSign.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The catalogue of signs.
 *
 * Serializes as the vendor's own document.
 */
data class SignList (
    /**
     * The signs.
     */
    val `signs`: List<SignInfo> = listOf()
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignList: FfiConverterRustBuffer<SignList> {
    override fun read(buf: ByteBuffer): SignList {
        return SignList(
            FfiConverterSequenceTypeSignInfo.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: SignList) = (
            FfiConverterSequenceTypeSignInfo.allocationSize(value.`signs`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: SignList, buf: ByteBuffer) {
            FfiConverterSequenceTypeSignInfo.write(value.`signs`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One condition or sign in a result.
 */
data class Signal (
    /**
     * The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The name for people.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * From 0 to 1. Calibrated per model, so scores of different signals do not compare.
     */
    val `score`: kotlin.Double? = null
    ,
    /**
     * How strongly the signal shows.
     */
    val `level`: Level
    ,
    /**
     * Whether it deserves attention.
     */
    val `flagged`: kotlin.Boolean? = null
    ,
    /**
     * What to do next. Condition and sign jobs only.
     */
    val `recommendedAction`: RecommendedAction? = null
    ,
    /**
     * Text and measurements. Condition and sign jobs only.
     */
    val `description`: Narrative? = null
    ,
    /**
     * The subject's own baseline. Longitudinal jobs only (seen in public client code).
     */
    val `baselineScore`: kotlin.Double? = null
    ,
    /**
     * The distance from that baseline. Longitudinal jobs only (seen in public client code).
     */
    val `deviationFromBaseline`: kotlin.Double? = null
    ,
    /**
     * Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only.
     */
    val `anomaly`: RawJson? = null
    ,
    /**
     * The distance from the subject's baseline in standard deviations. Longitudinal jobs only.
     */
    val `zScore`: kotlin.Double? = null
    ,
    /**
     * The distance from the population in standard deviations. Longitudinal jobs only.
     */
    val `populationZ`: kotlin.Double? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignal: FfiConverterRustBuffer<Signal> {
    override fun read(buf: ByteBuffer): Signal {
        return Signal(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterTypeLevel.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeRecommendedAction.read(buf),
            FfiConverterOptionalTypeNarrative.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalTypeRawJson.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: Signal) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterOptionalDouble.allocationSize(value.`score`) +
            FfiConverterTypeLevel.allocationSize(value.`level`) +
            FfiConverterOptionalBoolean.allocationSize(value.`flagged`) +
            FfiConverterOptionalTypeRecommendedAction.allocationSize(value.`recommendedAction`) +
            FfiConverterOptionalTypeNarrative.allocationSize(value.`description`) +
            FfiConverterOptionalDouble.allocationSize(value.`baselineScore`) +
            FfiConverterOptionalDouble.allocationSize(value.`deviationFromBaseline`) +
            FfiConverterOptionalTypeRawJson.allocationSize(value.`anomaly`) +
            FfiConverterOptionalDouble.allocationSize(value.`zScore`) +
            FfiConverterOptionalDouble.allocationSize(value.`populationZ`)
    )

    override fun write(value: Signal, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterOptionalDouble.write(value.`score`, buf)
            FfiConverterTypeLevel.write(value.`level`, buf)
            FfiConverterOptionalBoolean.write(value.`flagged`, buf)
            FfiConverterOptionalTypeRecommendedAction.write(value.`recommendedAction`, buf)
            FfiConverterOptionalTypeNarrative.write(value.`description`, buf)
            FfiConverterOptionalDouble.write(value.`baselineScore`, buf)
            FfiConverterOptionalDouble.write(value.`deviationFromBaseline`, buf)
            FfiConverterOptionalTypeRawJson.write(value.`anomaly`, buf)
            FfiConverterOptionalDouble.write(value.`zScore`, buf)
            FfiConverterOptionalDouble.write(value.`populationZ`, buf)
    }
}



/**
 * How a recording is submitted.
 */
data class SubmitOptions (
    /**
     * Separates the speakers; adds 50 credits, says the vendor. Default: `false`.
     */
    val `diarize`: kotlin.Boolean? = null
    ,
    /**
     * Where the vendor shall report this job's success, over HTTPS. Only together with
     * `webhookSecretKey`. Default: the account's address, if one is set.
     */
    val `webhookUrl`: kotlin.String? = null
    ,
    /**
     * The secret that signs that report. Only together with `webhookUrl`.
     */
    val `webhookSecretKey`: Secret? = null
    ,
    /**
     * How strictly the recording is checked before anything is sent. Default:
     * `AudioCheck.Standard`, which refuses only what the vendor would certainly refuse.
     */
    val `audioCheck`: AudioCheck? = null
    ,
    /**
     * What to do when the vendor may have accepted the submission without saying so. Default:
     * `OnUnknown.Reconcile`.
     */
    val `onUnknown`: OnUnknown? = null
    ,
    /**
     * How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
     * the wait for the job, too. Default: no limit, but 15 min for that wait.
     */
    val `deadline`: java.time.Duration? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSubmitOptions: FfiConverterRustBuffer<SubmitOptions> {
    override fun read(buf: ByteBuffer): SubmitOptions {
        return SubmitOptions(
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeAudioCheck.read(buf),
            FfiConverterOptionalTypeOnUnknown.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: SubmitOptions) = (
            FfiConverterOptionalBoolean.allocationSize(value.`diarize`) +
            FfiConverterOptionalString.allocationSize(value.`webhookUrl`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`webhookSecretKey`) +
            FfiConverterOptionalTypeAudioCheck.allocationSize(value.`audioCheck`) +
            FfiConverterOptionalTypeOnUnknown.allocationSize(value.`onUnknown`) +
            FfiConverterOptionalDuration.allocationSize(value.`deadline`)
    )

    override fun write(value: SubmitOptions, buf: ByteBuffer) {
            FfiConverterOptionalBoolean.write(value.`diarize`, buf)
            FfiConverterOptionalString.write(value.`webhookUrl`, buf)
            FfiConverterOptionalTypeSecret.write(value.`webhookSecretKey`, buf)
            FfiConverterOptionalTypeAudioCheck.write(value.`audioCheck`, buf)
            FfiConverterOptionalTypeOnUnknown.write(value.`onUnknown`, buf)
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
    }
}



/**
 * The overall reading of a use-case or model job.
 */
data class Summary (
    /**
     * The overall level.
     */
    val `overallLevel`: Level
    ,
    /**
     * What to do next.
     */
    val `recommendedAction`: RecommendedAction
    ,
    /**
     * How many signals are flagged.
     */
    val `flaggedCount`: kotlin.UInt? = null
    ,
    /**
     * One to three signal ids by score, highest first.
     */
    val `primarySignals`: List<kotlin.String> = listOf()
    ,
    /**
     * Text written by a model, with the measurements behind it.
     */
    val `description`: Narrative? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSummary: FfiConverterRustBuffer<Summary> {
    override fun read(buf: ByteBuffer): Summary {
        return Summary(
            FfiConverterTypeLevel.read(buf),
            FfiConverterTypeRecommendedAction.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeNarrative.read(buf),
        )
    }

    override fun allocationSize(value: Summary) = (
            FfiConverterTypeLevel.allocationSize(value.`overallLevel`) +
            FfiConverterTypeRecommendedAction.allocationSize(value.`recommendedAction`) +
            FfiConverterOptionalUInt.allocationSize(value.`flaggedCount`) +
            FfiConverterSequenceString.allocationSize(value.`primarySignals`) +
            FfiConverterOptionalTypeNarrative.allocationSize(value.`description`)
    )

    override fun write(value: Summary, buf: ByteBuffer) {
            FfiConverterTypeLevel.write(value.`overallLevel`, buf)
            FfiConverterTypeRecommendedAction.write(value.`recommendedAction`, buf)
            FfiConverterOptionalUInt.write(value.`flaggedCount`, buf)
            FfiConverterSequenceString.write(value.`primarySignals`, buf)
            FfiConverterOptionalTypeNarrative.write(value.`description`, buf)
    }
}



/**
 * An instant, together with the text the vendor wrote.
 */
data class Timestamp (
    /**
     * The instant meant. A text without a time zone means UTC. Absent where the text is not a date
     * and time.
     */
    val `instant`: Instant?
    ,
    /**
     * The text as the vendor wrote it; of a number, its digits.
     */
    val `text`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTimestamp: FfiConverterRustBuffer<Timestamp> {
    override fun read(buf: ByteBuffer): Timestamp {
        return Timestamp(
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Timestamp) = (
            FfiConverterOptionalTypeInstant.allocationSize(value.`instant`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: Timestamp, buf: ByteBuffer) {
            FfiConverterOptionalTypeInstant.write(value.`instant`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}



/**
 * One measurement of the voice.
 */
data class VocalFeature (
    /**
     * The identifier, such as `speech_rate`.
     */
    val `feature`: kotlin.String
    ,
    /**
     * The name for people.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * The measured value, in `unit`.
     */
    val `value`: kotlin.Double
    ,
    /**
     * The unit, such as `dB`, `Hz` or `syllables/s`.
     */
    val `unit`: kotlin.String? = null
    ,
    /**
     * How the value compares with its usual range.
     */
    val `valueInterpretation`: ValueInterpretation? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVocalFeature: FfiConverterRustBuffer<VocalFeature> {
    override fun read(buf: ByteBuffer): VocalFeature {
        return VocalFeature(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeValueInterpretation.read(buf),
        )
    }

    override fun allocationSize(value: VocalFeature) = (
            FfiConverterString.allocationSize(value.`feature`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterDouble.allocationSize(value.`value`) +
            FfiConverterOptionalString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeValueInterpretation.allocationSize(value.`valueInterpretation`)
    )

    override fun write(value: VocalFeature, buf: ByteBuffer) {
            FfiConverterString.write(value.`feature`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterDouble.write(value.`value`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
            FfiConverterOptionalTypeValueInterpretation.write(value.`valueInterpretation`, buf)
    }
}



/**
 * A named model and the signs it runs.
 */
data class VoiceModelInfo (
    /**
     * The model.
     */
    val `name`: VoiceModel
    ,
    /**
     * Its signs. Some of them cannot be analysed alone.
     */
    val `signs`: List<kotlin.String> = listOf()
    ,
    /**
     * The whole document as the vendor sent it; empty for an entry of a list.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVoiceModelInfo: FfiConverterRustBuffer<VoiceModelInfo> {
    override fun read(buf: ByteBuffer): VoiceModelInfo {
        return VoiceModelInfo(
            FfiConverterTypeVoiceModel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: VoiceModelInfo) = (
            FfiConverterTypeVoiceModel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`signs`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: VoiceModelInfo, buf: ByteBuffer) {
            FfiConverterTypeVoiceModel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`signs`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * The catalogue of models.
 *
 * Serializes as the vendor's own document.
 */
data class VoiceModelList (
    /**
     * The models.
     */
    val `models`: List<VoiceModelInfo> = listOf()
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVoiceModelList: FfiConverterRustBuffer<VoiceModelList> {
    override fun read(buf: ByteBuffer): VoiceModelList {
        return VoiceModelList(
            FfiConverterSequenceTypeVoiceModelInfo.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: VoiceModelList) = (
            FfiConverterSequenceTypeVoiceModelInfo.allocationSize(value.`models`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: VoiceModelList, buf: ByteBuffer) {
            FfiConverterSequenceTypeVoiceModelInfo.write(value.`models`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * How a job is waited for.
 */
data class WaitOptions (
    /**
     * How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
     * on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
     * included; with the deadline of the submission, the smaller of the two. Default: no limit for
     * queueing and submitting, and 15 min for the wait, from when it begins (in a call that
     * submits, when the vendor has accepted).
     */
    val `deadline`: java.time.Duration? = null
    ,
    /**
     * The pause before the first look; later pauses grow from it. Default: the vendor's hint
     * (Amplifier: 2 s).
     */
    val `pollInterval`: java.time.Duration? = null

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWaitOptions: FfiConverterRustBuffer<WaitOptions> {
    override fun read(buf: ByteBuffer): WaitOptions {
        return WaitOptions(
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: WaitOptions) = (
            FfiConverterOptionalDuration.allocationSize(value.`deadline`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: WaitOptions, buf: ByteBuffer) {
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}



/**
 * The vendor's answer to setting the account-wide webhook.
 */
data class WebhookConfirmation (
    /**
     * Whether the setting was stored.
     */
    val `success`: kotlin.Boolean
    ,
    /**
     * The vendor's sentence about it.
     */
    val `message`: kotlin.String? = null
    ,
    /**
     * The whole document as the vendor sent it.
     */
    val `raw`: RawJson

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWebhookConfirmation: FfiConverterRustBuffer<WebhookConfirmation> {
    override fun read(buf: ByteBuffer): WebhookConfirmation {
        return WebhookConfirmation(
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRawJson.read(buf),
        )
    }

    override fun allocationSize(value: WebhookConfirmation) = (
            FfiConverterBoolean.allocationSize(value.`success`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterTypeRawJson.allocationSize(value.`raw`)
    )

    override fun write(value: WebhookConfirmation, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`success`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterTypeRawJson.write(value.`raw`, buf)
    }
}



/**
 * One header of a request.
 */
internal data class WebhookHeader (
    /**
     * Its name, in any case.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its value.
     */
    val `value`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWebhookHeader: FfiConverterRustBuffer<WebhookHeader> {
    override fun read(buf: ByteBuffer): WebhookHeader {
        return WebhookHeader(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: WebhookHeader) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: WebhookHeader, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}



/**
 * What a job does, which decides what its result is.
 */
sealed class AllianceJobType {

    /**
     * Tries a prompt out.
     */
    data object AiPreview : AllianceJobType()


    /**
     * Reads a document. A gap detection follows it, whose job nobody names.
     */
    data object ParseDocument : AllianceJobType()


    /**
     * Finds what a document does not say.
     */
    data object GapDetection : AllianceJobType()


    /**
     * Scores an assessment.
     */
    data object RiskAnalysis : AllianceJobType()


    /**
     * Writes a report.
     */
    data object ReportGeneration : AllianceJobType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AllianceJobType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceJobType : FfiConverterRustBuffer<AllianceJobType>{
    override fun read(buf: ByteBuffer): AllianceJobType {
        return when(buf.getInt()) {
            1 -> AllianceJobType.AiPreview
            2 -> AllianceJobType.ParseDocument
            3 -> AllianceJobType.GapDetection
            4 -> AllianceJobType.RiskAnalysis
            5 -> AllianceJobType.ReportGeneration
            6 -> AllianceJobType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AllianceJobType): ULong = when(value) {
        is AllianceJobType.AiPreview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceJobType.ParseDocument -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceJobType.GapDetection -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceJobType.RiskAnalysis -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceJobType.ReportGeneration -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceJobType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AllianceJobType, buf: ByteBuffer) {
        when(value) {
            is AllianceJobType.AiPreview -> {
                buf.putInt(1)
                Unit
            }
            is AllianceJobType.ParseDocument -> {
                buf.putInt(2)
                Unit
            }
            is AllianceJobType.GapDetection -> {
                buf.putInt(3)
                Unit
            }
            is AllianceJobType.RiskAnalysis -> {
                buf.putInt(4)
                Unit
            }
            is AllianceJobType.ReportGeneration -> {
                buf.putInt(5)
                Unit
            }
            is AllianceJobType.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The word in `AllianceJob.status`. A job may go back from processing to pending.
 */
sealed class AllianceStatus {

    /**
     * Not started, or waiting for another attempt.
     */
    data object Pending : AllianceStatus()


    /**
     * Under way.
     */
    data object Processing : AllianceStatus()


    /**
     * Ended with a result.
     */
    data object Completed : AllianceStatus()


    /**
     * Ended with an error.
     */
    data object Failed : AllianceStatus()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AllianceStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceStatus : FfiConverterRustBuffer<AllianceStatus>{
    override fun read(buf: ByteBuffer): AllianceStatus {
        return when(buf.getInt()) {
            1 -> AllianceStatus.Pending
            2 -> AllianceStatus.Processing
            3 -> AllianceStatus.Completed
            4 -> AllianceStatus.Failed
            5 -> AllianceStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AllianceStatus): ULong = when(value) {
        is AllianceStatus.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceStatus.Processing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceStatus.Completed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AllianceStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AllianceStatus, buf: ByteBuffer) {
        when(value) {
            is AllianceStatus.Pending -> {
                buf.putInt(1)
                Unit
            }
            is AllianceStatus.Processing -> {
                buf.putInt(2)
                Unit
            }
            is AllianceStatus.Completed -> {
                buf.putInt(3)
                Unit
            }
            is AllianceStatus.Failed -> {
                buf.putInt(4)
                Unit
            }
            is AllianceStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What the tool shall do.
 */
internal sealed class AllianceTask {

    /**
     * Try out a prompt.
     */
    data class Preview(
        val v1: dev.jobferry.AlliancePreviewRequest) : AllianceTask()

    {


        companion object
    }

    /**
     * Read a document of an assessment.
     */
    data class ParseDocument(
        /**
         * The assessment.
         */
        val `assessmentId`: kotlin.String,
        /**
         * The document.
         */
        val `documentId`: kotlin.String) : AllianceTask()

    {


        companion object
    }

    /**
     * Score the risks of an assessment.
     */
    data class RiskAnalysis(
        /**
         * The assessment.
         */
        val `assessmentId`: kotlin.String) : AllianceTask()

    {


        companion object
    }

    /**
     * Write the report of an assessment.
     */
    data class Report(
        /**
         * The assessment.
         */
        val `assessmentId`: kotlin.String) : AllianceTask()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAllianceTask : FfiConverterRustBuffer<AllianceTask>{
    override fun read(buf: ByteBuffer): AllianceTask {
        return when(buf.getInt()) {
            1 -> AllianceTask.Preview(
                FfiConverterTypeAlliancePreviewRequest.read(buf),
                )
            2 -> AllianceTask.ParseDocument(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            3 -> AllianceTask.RiskAnalysis(
                FfiConverterString.read(buf),
                )
            4 -> AllianceTask.Report(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AllianceTask): ULong = when(value) {
        is AllianceTask.Preview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAlliancePreviewRequest.allocationSize(value.v1)
            )
        }
        is AllianceTask.ParseDocument -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assessmentId`)
                + FfiConverterString.allocationSize(value.`documentId`)
            )
        }
        is AllianceTask.RiskAnalysis -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assessmentId`)
            )
        }
        is AllianceTask.Report -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assessmentId`)
            )
        }
    }

    override fun write(value: AllianceTask, buf: ByteBuffer) {
        when(value) {
            is AllianceTask.Preview -> {
                buf.putInt(1)
                FfiConverterTypeAlliancePreviewRequest.write(value.v1, buf)
                Unit
            }
            is AllianceTask.ParseDocument -> {
                buf.putInt(2)
                FfiConverterString.write(value.`assessmentId`, buf)
                FfiConverterString.write(value.`documentId`, buf)
                Unit
            }
            is AllianceTask.RiskAnalysis -> {
                buf.putInt(3)
                FfiConverterString.write(value.`assessmentId`, buf)
                Unit
            }
            is AllianceTask.Report -> {
                buf.putInt(4)
                FfiConverterString.write(value.`assessmentId`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Which kind of target a job was submitted for.
 */
sealed class AmplifierJobType {

    /**
     * A `UseCase`.
     */
    data object UseCase : AmplifierJobType()


    /**
     * A `Condition`.
     */
    data object Condition : AmplifierJobType()


    /**
     * A `VoiceModel`.
     */
    data object Model : AmplifierJobType()


    /**
     * A `Sign`.
     */
    data object Sign : AmplifierJobType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AmplifierJobType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierJobType : FfiConverterRustBuffer<AmplifierJobType>{
    override fun read(buf: ByteBuffer): AmplifierJobType {
        return when(buf.getInt()) {
            1 -> AmplifierJobType.UseCase
            2 -> AmplifierJobType.Condition
            3 -> AmplifierJobType.Model
            4 -> AmplifierJobType.Sign
            5 -> AmplifierJobType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AmplifierJobType): ULong = when(value) {
        is AmplifierJobType.UseCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierJobType.Condition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierJobType.Model -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierJobType.Sign -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierJobType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AmplifierJobType, buf: ByteBuffer) {
        when(value) {
            is AmplifierJobType.UseCase -> {
                buf.putInt(1)
                Unit
            }
            is AmplifierJobType.Condition -> {
                buf.putInt(2)
                Unit
            }
            is AmplifierJobType.Model -> {
                buf.putInt(3)
                Unit
            }
            is AmplifierJobType.Sign -> {
                buf.putInt(4)
                Unit
            }
            is AmplifierJobType.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The word in `AmplifierJob.status`.
 */
sealed class AmplifierStatus {

    /**
     * Accepted, not started.
     */
    data object Pending : AmplifierStatus()


    /**
     * Being analysed.
     */
    data object Running : AmplifierStatus()


    /**
     * Finished, with a result.
     */
    data object Done : AmplifierStatus()


    /**
     * Finished, without a result. The vendor gives no reason.
     */
    data object Failed : AmplifierStatus()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AmplifierStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierStatus : FfiConverterRustBuffer<AmplifierStatus>{
    override fun read(buf: ByteBuffer): AmplifierStatus {
        return when(buf.getInt()) {
            1 -> AmplifierStatus.Pending
            2 -> AmplifierStatus.Running
            3 -> AmplifierStatus.Done
            4 -> AmplifierStatus.Failed
            5 -> AmplifierStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AmplifierStatus): ULong = when(value) {
        is AmplifierStatus.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierStatus.Running -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierStatus.Done -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AmplifierStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AmplifierStatus, buf: ByteBuffer) {
        when(value) {
            is AmplifierStatus.Pending -> {
                buf.putInt(1)
                Unit
            }
            is AmplifierStatus.Running -> {
                buf.putInt(2)
                Unit
            }
            is AmplifierStatus.Done -> {
                buf.putInt(3)
                Unit
            }
            is AmplifierStatus.Failed -> {
                buf.putInt(4)
                Unit
            }
            is AmplifierStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a recording is analysed for.
 */
sealed class AmplifierTarget {

    /**
     * A named bundle of conditions.
     */
    data class UseCase(
        /**
         * Its name.
         */
        val `name`: dev.jobferry.UseCase) : AmplifierTarget()

    {


        companion object
    }

    /**
     * One condition.
     */
    data class Condition(
        /**
         * Its name.
         */
        val `name`: dev.jobferry.Condition) : AmplifierTarget()

    {


        companion object
    }

    /**
     * A named model, which runs several signs.
     */
    data class Model(
        /**
         * Its name.
         */
        val `name`: dev.jobferry.VoiceModel) : AmplifierTarget()

    {


        companion object
    }

    /**
     * One sign.
     */
    data class Sign(
        /**
         * Its name.
         */
        val `name`: dev.jobferry.Sign) : AmplifierTarget()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAmplifierTarget : FfiConverterRustBuffer<AmplifierTarget>{
    override fun read(buf: ByteBuffer): AmplifierTarget {
        return when(buf.getInt()) {
            1 -> AmplifierTarget.UseCase(
                FfiConverterTypeUseCase.read(buf),
                )
            2 -> AmplifierTarget.Condition(
                FfiConverterTypeCondition.read(buf),
                )
            3 -> AmplifierTarget.Model(
                FfiConverterTypeVoiceModel.read(buf),
                )
            4 -> AmplifierTarget.Sign(
                FfiConverterTypeSign.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AmplifierTarget): ULong = when(value) {
        is AmplifierTarget.UseCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUseCase.allocationSize(value.`name`)
            )
        }
        is AmplifierTarget.Condition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCondition.allocationSize(value.`name`)
            )
        }
        is AmplifierTarget.Model -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeVoiceModel.allocationSize(value.`name`)
            )
        }
        is AmplifierTarget.Sign -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSign.allocationSize(value.`name`)
            )
        }
    }

    override fun write(value: AmplifierTarget, buf: ByteBuffer) {
        when(value) {
            is AmplifierTarget.UseCase -> {
                buf.putInt(1)
                FfiConverterTypeUseCase.write(value.`name`, buf)
                Unit
            }
            is AmplifierTarget.Condition -> {
                buf.putInt(2)
                FfiConverterTypeCondition.write(value.`name`, buf)
                Unit
            }
            is AmplifierTarget.Model -> {
                buf.putInt(3)
                FfiConverterTypeVoiceModel.write(value.`name`, buf)
                Unit
            }
            is AmplifierTarget.Sign -> {
                buf.putInt(4)
                FfiConverterTypeSign.write(value.`name`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where the description of an API is.
 */
internal sealed class ApiDescription {

    /**
     * In a file, as TOML or JSON.
     */
    data class File(
        /**
         * Where it is.
         */
        val `path`: kotlin.String) : ApiDescription()

    {


        companion object
    }

    /**
     * In a text, as TOML.
     */
    data class Toml(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ApiDescription()

    {


        companion object
    }

    /**
     * In a text, as JSON.
     */
    data class Json(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ApiDescription()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeApiDescription : FfiConverterRustBuffer<ApiDescription>{
    override fun read(buf: ByteBuffer): ApiDescription {
        return when(buf.getInt()) {
            1 -> ApiDescription.File(
                FfiConverterString.read(buf),
                )
            2 -> ApiDescription.Toml(
                FfiConverterString.read(buf),
                )
            3 -> ApiDescription.Json(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ApiDescription): ULong = when(value) {
        is ApiDescription.File -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`path`)
            )
        }
        is ApiDescription.Toml -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
        is ApiDescription.Json -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: ApiDescription, buf: ByteBuffer) {
        when(value) {
            is ApiDescription.File -> {
                buf.putInt(1)
                FfiConverterString.write(value.`path`, buf)
                Unit
            }
            is ApiDescription.Toml -> {
                buf.putInt(2)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
            is ApiDescription.Json -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How strictly recordings are checked before they are sent.
 */

enum class AudioCheck {

    /**
     * Refuses what the server would certainly refuse, and warns about the rest. The default.
     */
    STANDARD,
    /**
     * Refuses everything that is not beyond doubt: warnings and unreadable recordings too.
     */
    STRICT,
    /**
     * Gives no verdict, the server decides. The recording is still read for its content type.
     */
    OFF;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeAudioCheck: FfiConverterRustBuffer<AudioCheck> {
    override fun read(buf: ByteBuffer) = try {

        AudioCheck.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AudioCheck) = 4UL

    override fun write(value: AudioCheck, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The container of a recording, told from its content and never from its name.
 */
sealed class AudioFormat {

    /**
     * RIFF WAVE, RF64 and BW64 included.
     */
    data object Wav : AudioFormat()


    /**
     * Native FLAC.
     */
    data object Flac : AudioFormat()


    /**
     * MPEG audio, in practice layer III, with or without ID3 tags.
     */
    data object Mp3 : AudioFormat()


    /**
     * The MP4 family: M4A, MP4, 3GP, QuickTime, fragmented or not.
     */
    data object M4a : AudioFormat()


    /**
     * Bare AAC frames with ADTS headers.
     */
    data object Aac : AudioFormat()


    /**
     * Ogg, usually with Vorbis or Opus in it.
     */
    data object Ogg : AudioFormat()


    /**
     * WebM and Matroska.
     */
    data object Webm : AudioFormat()


    /**
     * AIFF and AIFF-C. Recognised only; its length is not measured.
     */
    data object Aiff : AudioFormat()


    /**
     * Apple's Core Audio Format. Recognised only; its length is not measured.
     */
    data object Caf : AudioFormat()


    /**
     * AMR speech. Recognised only; its length is not measured.
     */
    data object Amr : AudioFormat()


    /**
     * Windows Media Audio. Recognised only; its length is not measured.
     */
    data object Wma : AudioFormat()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AudioFormat()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioFormat : FfiConverterRustBuffer<AudioFormat>{
    override fun read(buf: ByteBuffer): AudioFormat {
        return when(buf.getInt()) {
            1 -> AudioFormat.Wav
            2 -> AudioFormat.Flac
            3 -> AudioFormat.Mp3
            4 -> AudioFormat.M4a
            5 -> AudioFormat.Aac
            6 -> AudioFormat.Ogg
            7 -> AudioFormat.Webm
            8 -> AudioFormat.Aiff
            9 -> AudioFormat.Caf
            10 -> AudioFormat.Amr
            11 -> AudioFormat.Wma
            12 -> AudioFormat.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AudioFormat): ULong = when(value) {
        is AudioFormat.Wav -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Flac -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Mp3 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.M4a -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Aac -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Ogg -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Webm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Aiff -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Caf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Amr -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Wma -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioFormat.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AudioFormat, buf: ByteBuffer) {
        when(value) {
            is AudioFormat.Wav -> {
                buf.putInt(1)
                Unit
            }
            is AudioFormat.Flac -> {
                buf.putInt(2)
                Unit
            }
            is AudioFormat.Mp3 -> {
                buf.putInt(3)
                Unit
            }
            is AudioFormat.M4a -> {
                buf.putInt(4)
                Unit
            }
            is AudioFormat.Aac -> {
                buf.putInt(5)
                Unit
            }
            is AudioFormat.Ogg -> {
                buf.putInt(6)
                Unit
            }
            is AudioFormat.Webm -> {
                buf.putInt(7)
                Unit
            }
            is AudioFormat.Aiff -> {
                buf.putInt(8)
                Unit
            }
            is AudioFormat.Caf -> {
                buf.putInt(9)
                Unit
            }
            is AudioFormat.Amr -> {
                buf.putInt(10)
                Unit
            }
            is AudioFormat.Wma -> {
                buf.putInt(11)
                Unit
            }
            is AudioFormat.Unknown -> {
                buf.putInt(12)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Whether a recording should be sent. Ordered by weight: the outcome of a check is the largest of its findings'.
 */

enum class AudioOutcome {

    /**
     * Nothing speaks against sending it.
     */
    OK,
    /**
     * Send it, but something about it deserves attention.
     */
    WARN,
    /**
     * It could not be read well enough to say. It is sent.
     */
    UNKNOWN,
    /**
     * Do not send it: the server would refuse it.
     */
    REJECT;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeAudioOutcome: FfiConverterRustBuffer<AudioOutcome> {
    override fun read(buf: ByteBuffer) = try {

        AudioOutcome.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AudioOutcome) = 4UL

    override fun write(value: AudioOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What was found wrong with the recording.
 */
sealed class AudioQualityIssue {

    /**
     * The voice is hard to analyse.
     */
    data object PoorVoiceQuality : AudioQualityIssue()


    /**
     * Too little of the recording is speech.
     */
    data object InsufficientSpeech : AudioQualityIssue()


    /**
     * Too much of the recording is noise.
     */
    data object HighBackgroundNoise : AudioQualityIssue()


    /**
     * The speaker cannot be analysed.
     */
    data object InvalidSpeaker : AudioQualityIssue()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : AudioQualityIssue()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioQualityIssue : FfiConverterRustBuffer<AudioQualityIssue>{
    override fun read(buf: ByteBuffer): AudioQualityIssue {
        return when(buf.getInt()) {
            1 -> AudioQualityIssue.PoorVoiceQuality
            2 -> AudioQualityIssue.InsufficientSpeech
            3 -> AudioQualityIssue.HighBackgroundNoise
            4 -> AudioQualityIssue.InvalidSpeaker
            5 -> AudioQualityIssue.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AudioQualityIssue): ULong = when(value) {
        is AudioQualityIssue.PoorVoiceQuality -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioQualityIssue.InsufficientSpeech -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioQualityIssue.HighBackgroundNoise -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioQualityIssue.InvalidSpeaker -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioQualityIssue.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AudioQualityIssue, buf: ByteBuffer) {
        when(value) {
            is AudioQualityIssue.PoorVoiceQuality -> {
                buf.putInt(1)
                Unit
            }
            is AudioQualityIssue.InsufficientSpeech -> {
                buf.putInt(2)
                Unit
            }
            is AudioQualityIssue.HighBackgroundNoise -> {
                buf.putInt(3)
                Unit
            }
            is AudioQualityIssue.InvalidSpeaker -> {
                buf.putInt(4)
                Unit
            }
            is AudioQualityIssue.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}







/**
 * Why a recording cannot be opened or read.
 */
internal sealed class AudioReadException: kotlin.Exception() {

    /**
     * The only case.
     */
    class Failed(

        /**
         * What went wrong, as the other side says it.
         */
        val `detail`: kotlin.String
        ) : AudioReadException() {
        override val message
            get() = "detail=${ `detail` }"
    }





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<AudioReadException> {
        override fun lift(error_buf: RustBuffer.ByValue): AudioReadException = FfiConverterTypeAudioReadError.lift(error_buf)
    }


}

/**
 * @suppress
 */
internal object FfiConverterTypeAudioReadError : FfiConverterRustBuffer<AudioReadException> {
    override fun read(buf: ByteBuffer): AudioReadException {


        return when(buf.getInt()) {
            1 -> AudioReadException.Failed(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AudioReadException): ULong {
        return when(value) {
            is AudioReadException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: AudioReadException, buf: ByteBuffer) {
        when(value) {
            is AudioReadException.Failed -> {
                buf.putInt(1)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * How a key is shown to the vendor.
 */

enum class AuthScheme {

    /**
     * In a header of its own, such as `X-Api-Key`.
     */
    API_KEY,
    /**
     * As `Authorization: Bearer`.
     */
    BEARER;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeAuthScheme: FfiConverterRustBuffer<AuthScheme> {
    override fun read(buf: ByteBuffer) = try {

        AuthScheme.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AuthScheme) = 4UL

    override fun write(value: AuthScheme, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * One condition model (`POST /v2/condition/analyze`).
 *
 * The vendor sorts them into tiers; a variant's documentation names its tier.
 */
sealed class Condition {

    /**
     * Established.
     */
    data object AcuteStress : Condition()


    /**
     * Emerging.
     */
    data object Adhd : Condition()


    /**
     * Emerging.
     */
    data object AlcoholUse : Condition()


    /**
     * Emerging.
     */
    data object Allergy : Condition()


    /**
     * Investigational.
     */
    data object Anemia : Condition()


    /**
     * Established.
     */
    data object Anxiety : Condition()


    /**
     * Established.
     */
    data object AnxietyFemale : Condition()


    /**
     * Established.
     */
    data object CognitiveImpairment : Condition()


    /**
     * Established.
     */
    data object Copd : Condition()


    /**
     * Investigational.
     */
    data object Dehydration : Condition()


    /**
     * Established.
     */
    data object Depression : Condition()


    /**
     * Established.
     */
    data object DepressionFemale : Condition()


    /**
     * Investigational.
     */
    data object DryMouth : Condition()


    /**
     * Established.
     */
    data object ElevatedBloodPressure : Condition()


    /**
     * Established.
     */
    data object Fatigue : Condition()


    /**
     * Emerging.
     */
    data object Hyperandrogenism : Condition()


    /**
     * Emerging.
     */
    data object OverweightObesity : Condition()


    /**
     * Emerging.
     */
    data object Ptsd : Condition()


    /**
     * Emerging.
     */
    data object SubstanceUse : Condition()


    /**
     * Established.
     */
    data object TraumaticBrainInjury : Condition()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : Condition()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCondition : FfiConverterRustBuffer<Condition>{
    override fun read(buf: ByteBuffer): Condition {
        return when(buf.getInt()) {
            1 -> Condition.AcuteStress
            2 -> Condition.Adhd
            3 -> Condition.AlcoholUse
            4 -> Condition.Allergy
            5 -> Condition.Anemia
            6 -> Condition.Anxiety
            7 -> Condition.AnxietyFemale
            8 -> Condition.CognitiveImpairment
            9 -> Condition.Copd
            10 -> Condition.Dehydration
            11 -> Condition.Depression
            12 -> Condition.DepressionFemale
            13 -> Condition.DryMouth
            14 -> Condition.ElevatedBloodPressure
            15 -> Condition.Fatigue
            16 -> Condition.Hyperandrogenism
            17 -> Condition.OverweightObesity
            18 -> Condition.Ptsd
            19 -> Condition.SubstanceUse
            20 -> Condition.TraumaticBrainInjury
            21 -> Condition.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Condition): ULong = when(value) {
        is Condition.AcuteStress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Adhd -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.AlcoholUse -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Allergy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Anemia -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Anxiety -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.AnxietyFemale -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.CognitiveImpairment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Copd -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Dehydration -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Depression -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.DepressionFemale -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.DryMouth -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.ElevatedBloodPressure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Fatigue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Hyperandrogenism -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.OverweightObesity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Ptsd -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.SubstanceUse -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.TraumaticBrainInjury -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Condition, buf: ByteBuffer) {
        when(value) {
            is Condition.AcuteStress -> {
                buf.putInt(1)
                Unit
            }
            is Condition.Adhd -> {
                buf.putInt(2)
                Unit
            }
            is Condition.AlcoholUse -> {
                buf.putInt(3)
                Unit
            }
            is Condition.Allergy -> {
                buf.putInt(4)
                Unit
            }
            is Condition.Anemia -> {
                buf.putInt(5)
                Unit
            }
            is Condition.Anxiety -> {
                buf.putInt(6)
                Unit
            }
            is Condition.AnxietyFemale -> {
                buf.putInt(7)
                Unit
            }
            is Condition.CognitiveImpairment -> {
                buf.putInt(8)
                Unit
            }
            is Condition.Copd -> {
                buf.putInt(9)
                Unit
            }
            is Condition.Dehydration -> {
                buf.putInt(10)
                Unit
            }
            is Condition.Depression -> {
                buf.putInt(11)
                Unit
            }
            is Condition.DepressionFemale -> {
                buf.putInt(12)
                Unit
            }
            is Condition.DryMouth -> {
                buf.putInt(13)
                Unit
            }
            is Condition.ElevatedBloodPressure -> {
                buf.putInt(14)
                Unit
            }
            is Condition.Fatigue -> {
                buf.putInt(15)
                Unit
            }
            is Condition.Hyperandrogenism -> {
                buf.putInt(16)
                Unit
            }
            is Condition.OverweightObesity -> {
                buf.putInt(17)
                Unit
            }
            is Condition.Ptsd -> {
                buf.putInt(18)
                Unit
            }
            is Condition.SubstanceUse -> {
                buf.putInt(19)
                Unit
            }
            is Condition.TraumaticBrainInjury -> {
                buf.putInt(20)
                Unit
            }
            is Condition.Unknown -> {
                buf.putInt(21)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a caller can do about a failure.
 */

enum class ErrorKind {

    /**
     * The client cannot be made or used as configured. Fix the configuration.
     */
    CONFIGURATION,
    /**
     * The vendor refused the credentials (401, 403).
     */
    AUTHENTICATION,
    /**
     * The account's balance is used up (402).
     */
    INSUFFICIENT_CREDITS,
    /**
     * The request itself is wrong, as judged locally or by the vendor. Do not repeat it as it is.
     */
    INVALID_REQUEST,
    /**
     * The recording is unusable, as judged locally or by the vendor.
     */
    AUDIO_REJECTED,
    /**
     * No such job or catalogue entry for this account (404).
     */
    NOT_FOUND,
    /**
     * The request contradicts an earlier one (409).
     */
    CONFLICT,
    /**
     * The vendor's rate limit could not be met within the allowed time (429).
     */
    RATE_LIMITED,
    /**
     * The vendor failed (5xx).
     */
    SERVER,
    /**
     * The network failed before a usable answer came.
     */
    NETWORK,
    /**
     * One request took longer than allowed.
     */
    TIMEOUT,
    /**
     * The job did not end before the deadline. It goes on; wait again with the token.
     */
    WAIT_TIMEOUT,
    /**
     * The answer is not what the vendor documents.
     */
    PROTOCOL,
    /**
     * The job ended without a result.
     */
    JOB_FAILED,
    /**
     * A paid submission may or may not have been accepted. Settle it with the token.
     */
    SUBMIT_UNKNOWN,
    /**
     * A webhook's signature does not prove that the vendor sent it.
     */
    SIGNATURE_INVALID,
    /**
     * The caller cancelled, or closed the client.
     */
    CANCELLED;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeErrorKind: FfiConverterRustBuffer<ErrorKind> {
    override fun read(buf: ByteBuffer) = try {

        ErrorKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ErrorKind) = 4UL

    override fun write(value: ErrorKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How much a finding weighs. Ordered as the vendor numbers them, the weightiest first; words
 * this version does not know sort last.
 */
sealed class FindingPriority {

    /**
     * Blocking.
     */
    data object P1 : FindingPriority()


    /**
     * Material.
     */
    data object P2 : FindingPriority()


    /**
     * Advisory.
     */
    data object P3 : FindingPriority()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : FindingPriority()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFindingPriority : FfiConverterRustBuffer<FindingPriority>{
    override fun read(buf: ByteBuffer): FindingPriority {
        return when(buf.getInt()) {
            1 -> FindingPriority.P1
            2 -> FindingPriority.P2
            3 -> FindingPriority.P3
            4 -> FindingPriority.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FindingPriority): ULong = when(value) {
        is FindingPriority.P1 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FindingPriority.P2 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FindingPriority.P3 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FindingPriority.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: FindingPriority, buf: ByteBuffer) {
        when(value) {
            is FindingPriority.P1 -> {
                buf.putInt(1)
                Unit
            }
            is FindingPriority.P2 -> {
                buf.putInt(2)
                Unit
            }
            is FindingPriority.P3 -> {
                buf.putInt(3)
                Unit
            }
            is FindingPriority.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The format of an artifact.
 */
sealed class IdunoxArtifactType {

    /**
     * Data.
     */
    data object Json : IdunoxArtifactType()


    /**
     * A report to look at in a browser.
     */
    data object Html : IdunoxArtifactType()


    /**
     * A report to print.
     */
    data object Pdf : IdunoxArtifactType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxArtifactType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxArtifactType : FfiConverterRustBuffer<IdunoxArtifactType>{
    override fun read(buf: ByteBuffer): IdunoxArtifactType {
        return when(buf.getInt()) {
            1 -> IdunoxArtifactType.Json
            2 -> IdunoxArtifactType.Html
            3 -> IdunoxArtifactType.Pdf
            4 -> IdunoxArtifactType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxArtifactType): ULong = when(value) {
        is IdunoxArtifactType.Json -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxArtifactType.Html -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxArtifactType.Pdf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxArtifactType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxArtifactType, buf: ByteBuffer) {
        when(value) {
            is IdunoxArtifactType.Json -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxArtifactType.Html -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxArtifactType.Pdf -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxArtifactType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where a score stands. Ordered from `low` to `high`. The vendor's `unknown` is off that scale
 * and sorts after it, words this version does not know sort last.
 */
sealed class IdunoxBandTier {

    /**
     * Low.
     */
    data object Low : IdunoxBandTier()


    /**
     * Medium.
     */
    data object Medium : IdunoxBandTier()


    /**
     * High.
     */
    data object High : IdunoxBandTier()


    /**
     * Not known to the vendor. `Unknown` is a word not known to this version.
     */
    data object Undetermined : IdunoxBandTier()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxBandTier()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxBandTier : FfiConverterRustBuffer<IdunoxBandTier>{
    override fun read(buf: ByteBuffer): IdunoxBandTier {
        return when(buf.getInt()) {
            1 -> IdunoxBandTier.Low
            2 -> IdunoxBandTier.Medium
            3 -> IdunoxBandTier.High
            4 -> IdunoxBandTier.Undetermined
            5 -> IdunoxBandTier.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxBandTier): ULong = when(value) {
        is IdunoxBandTier.Low -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxBandTier.Medium -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxBandTier.High -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxBandTier.Undetermined -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxBandTier.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxBandTier, buf: ByteBuffer) {
        when(value) {
            is IdunoxBandTier.Low -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxBandTier.Medium -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxBandTier.High -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxBandTier.Undetermined -> {
                buf.putInt(4)
                Unit
            }
            is IdunoxBandTier.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a webhook reports.
 */
sealed class IdunoxEventType {

    /**
     * A result can be fetched. Failures are never reported.
     */
    data object ResultReady : IdunoxEventType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxEventType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxEventType : FfiConverterRustBuffer<IdunoxEventType>{
    override fun read(buf: ByteBuffer): IdunoxEventType {
        return when(buf.getInt()) {
            1 -> IdunoxEventType.ResultReady
            2 -> IdunoxEventType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxEventType): ULong = when(value) {
        is IdunoxEventType.ResultReady -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxEventType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxEventType, buf: ByteBuffer) {
        when(value) {
            is IdunoxEventType.ResultReady -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxEventType.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The seven steps of a submission, in their order.
 */
sealed class IdunoxJobType {

    /**
     * Checks what came in.
     */
    data object IngestValidate : IdunoxJobType()


    /**
     * Takes out what could identify a person.
     */
    data object Deidentify : IdunoxJobType()


    /**
     * Translates it to FHIR.
     */
    data object MapToFhir : IdunoxJobType()


    /**
     * Stores it.
     */
    data object FhirStoreUpsert : IdunoxJobType()


    /**
     * Computes the scores.
     */
    data object RunInference : IdunoxJobType()


    /**
     * Writes the reports.
     */
    data object WriteArtifacts : IdunoxJobType()


    /**
     * Reports success to webhooks.
     */
    data object DispatchWebhooks : IdunoxJobType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxJobType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxJobType : FfiConverterRustBuffer<IdunoxJobType>{
    override fun read(buf: ByteBuffer): IdunoxJobType {
        return when(buf.getInt()) {
            1 -> IdunoxJobType.IngestValidate
            2 -> IdunoxJobType.Deidentify
            3 -> IdunoxJobType.MapToFhir
            4 -> IdunoxJobType.FhirStoreUpsert
            5 -> IdunoxJobType.RunInference
            6 -> IdunoxJobType.WriteArtifacts
            7 -> IdunoxJobType.DispatchWebhooks
            8 -> IdunoxJobType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxJobType): ULong = when(value) {
        is IdunoxJobType.IngestValidate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.Deidentify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.MapToFhir -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.FhirStoreUpsert -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.RunInference -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.WriteArtifacts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.DispatchWebhooks -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxJobType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxJobType, buf: ByteBuffer) {
        when(value) {
            is IdunoxJobType.IngestValidate -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxJobType.Deidentify -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxJobType.MapToFhir -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxJobType.FhirStoreUpsert -> {
                buf.putInt(4)
                Unit
            }
            is IdunoxJobType.RunInference -> {
                buf.putInt(5)
                Unit
            }
            is IdunoxJobType.WriteArtifacts -> {
                buf.putInt(6)
                Unit
            }
            is IdunoxJobType.DispatchWebhooks -> {
                buf.putInt(7)
                Unit
            }
            is IdunoxJobType.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a submission shall bring forth.
 */
sealed class IdunoxOutput {

    /**
     * The scores.
     */
    data object InferenceScoreV1 : IdunoxOutput()


    /**
     * A report as data.
     */
    data object Json : IdunoxOutput()


    /**
     * A report to look at in a browser.
     */
    data object Html : IdunoxOutput()


    /**
     * A report to print.
     */
    data object Pdf : IdunoxOutput()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxOutput()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxOutput : FfiConverterRustBuffer<IdunoxOutput>{
    override fun read(buf: ByteBuffer): IdunoxOutput {
        return when(buf.getInt()) {
            1 -> IdunoxOutput.InferenceScoreV1
            2 -> IdunoxOutput.Json
            3 -> IdunoxOutput.Html
            4 -> IdunoxOutput.Pdf
            5 -> IdunoxOutput.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxOutput): ULong = when(value) {
        is IdunoxOutput.InferenceScoreV1 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxOutput.Json -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxOutput.Html -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxOutput.Pdf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxOutput.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxOutput, buf: ByteBuffer) {
        when(value) {
            is IdunoxOutput.InferenceScoreV1 -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxOutput.Json -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxOutput.Html -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxOutput.Pdf -> {
                buf.putInt(4)
                Unit
            }
            is IdunoxOutput.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The form of a submission.
 */
sealed class IdunoxSchema {

    /**
     * The only documented one.
     */
    data object CanonicalV1 : IdunoxSchema()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxSchema()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSchema : FfiConverterRustBuffer<IdunoxSchema>{
    override fun read(buf: ByteBuffer): IdunoxSchema {
        return when(buf.getInt()) {
            1 -> IdunoxSchema.CanonicalV1
            2 -> IdunoxSchema.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxSchema): ULong = when(value) {
        is IdunoxSchema.CanonicalV1 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSchema.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxSchema, buf: ByteBuffer) {
        when(value) {
            is IdunoxSchema.CanonicalV1 -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxSchema.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The word in `IdunoxJob.status`.
 */
sealed class IdunoxStatus {

    /**
     * Not ready to run.
     */
    data object Pending : IdunoxStatus()


    /**
     * Ready to run.
     */
    data object Queued : IdunoxStatus()


    /**
     * Under way.
     */
    data object Running : IdunoxStatus()


    /**
     * The step is done; the submission need not be.
     */
    data object Succeeded : IdunoxStatus()


    /**
     * This attempt failed. While there may be more attempts, the step may run again.
     */
    data object Failed : IdunoxStatus()


    /**
     * Somebody cancelled it. Final.
     */
    data object Cancelled : IdunoxStatus()


    /**
     * The last attempt failed. Final.
     */
    data object DeadLetter : IdunoxStatus()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxStatus : FfiConverterRustBuffer<IdunoxStatus>{
    override fun read(buf: ByteBuffer): IdunoxStatus {
        return when(buf.getInt()) {
            1 -> IdunoxStatus.Pending
            2 -> IdunoxStatus.Queued
            3 -> IdunoxStatus.Running
            4 -> IdunoxStatus.Succeeded
            5 -> IdunoxStatus.Failed
            6 -> IdunoxStatus.Cancelled
            7 -> IdunoxStatus.DeadLetter
            8 -> IdunoxStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxStatus): ULong = when(value) {
        is IdunoxStatus.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Queued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Running -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Succeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Cancelled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.DeadLetter -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxStatus, buf: ByteBuffer) {
        when(value) {
            is IdunoxStatus.Pending -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxStatus.Queued -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxStatus.Running -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxStatus.Succeeded -> {
                buf.putInt(4)
                Unit
            }
            is IdunoxStatus.Failed -> {
                buf.putInt(5)
                Unit
            }
            is IdunoxStatus.Cancelled -> {
                buf.putInt(6)
                Unit
            }
            is IdunoxStatus.DeadLetter -> {
                buf.putInt(7)
                Unit
            }
            is IdunoxStatus.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The word in `IdunoxSubmission.status` and `IdunoxResult.status`.
 */
sealed class IdunoxSubmissionStatus {

    /**
     * Accepted.
     */
    data object Received : IdunoxSubmissionStatus()


    /**
     * Being checked.
     */
    data object Validating : IdunoxSubmissionStatus()


    /**
     * Found sound.
     */
    data object Validated : IdunoxSubmissionStatus()


    /**
     * Under way.
     */
    data object Processing : IdunoxSubmissionStatus()


    /**
     * Ended with a result.
     */
    data object Completed : IdunoxSubmissionStatus()


    /**
     * Ended without a result.
     */
    data object Failed : IdunoxSubmissionStatus()


    /**
     * Found unsound. Final.
     */
    data object Rejected : IdunoxSubmissionStatus()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : IdunoxSubmissionStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdunoxSubmissionStatus : FfiConverterRustBuffer<IdunoxSubmissionStatus>{
    override fun read(buf: ByteBuffer): IdunoxSubmissionStatus {
        return when(buf.getInt()) {
            1 -> IdunoxSubmissionStatus.Received
            2 -> IdunoxSubmissionStatus.Validating
            3 -> IdunoxSubmissionStatus.Validated
            4 -> IdunoxSubmissionStatus.Processing
            5 -> IdunoxSubmissionStatus.Completed
            6 -> IdunoxSubmissionStatus.Failed
            7 -> IdunoxSubmissionStatus.Rejected
            8 -> IdunoxSubmissionStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdunoxSubmissionStatus): ULong = when(value) {
        is IdunoxSubmissionStatus.Received -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Validating -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Validated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Processing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Completed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Rejected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdunoxSubmissionStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdunoxSubmissionStatus, buf: ByteBuffer) {
        when(value) {
            is IdunoxSubmissionStatus.Received -> {
                buf.putInt(1)
                Unit
            }
            is IdunoxSubmissionStatus.Validating -> {
                buf.putInt(2)
                Unit
            }
            is IdunoxSubmissionStatus.Validated -> {
                buf.putInt(3)
                Unit
            }
            is IdunoxSubmissionStatus.Processing -> {
                buf.putInt(4)
                Unit
            }
            is IdunoxSubmissionStatus.Completed -> {
                buf.putInt(5)
                Unit
            }
            is IdunoxSubmissionStatus.Failed -> {
                buf.putInt(6)
                Unit
            }
            is IdunoxSubmissionStatus.Rejected -> {
                buf.putInt(7)
                Unit
            }
            is IdunoxSubmissionStatus.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where a job stands, derived from the vendor's own status word.
 */
sealed class JobState {

    /**
     * Accepted, not started.
     */
    data object Pending : JobState()


    /**
     * Under way.
     */
    data object Running : JobState()


    /**
     * Ended with a result.
     */
    data object Succeeded : JobState()


    /**
     * Ended without a result.
     */
    data object Failed : JobState()


    /**
     * Ended because somebody cancelled it.
     */
    data object Cancelled : JobState()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : JobState()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeJobState : FfiConverterRustBuffer<JobState>{
    override fun read(buf: ByteBuffer): JobState {
        return when(buf.getInt()) {
            1 -> JobState.Pending
            2 -> JobState.Running
            3 -> JobState.Succeeded
            4 -> JobState.Failed
            5 -> JobState.Cancelled
            6 -> JobState.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: JobState): ULong = when(value) {
        is JobState.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JobState.Running -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JobState.Succeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JobState.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JobState.Cancelled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JobState.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: JobState, buf: ByteBuffer) {
        when(value) {
            is JobState.Pending -> {
                buf.putInt(1)
                Unit
            }
            is JobState.Running -> {
                buf.putInt(2)
                Unit
            }
            is JobState.Succeeded -> {
                buf.putInt(3)
                Unit
            }
            is JobState.Failed -> {
                buf.putInt(4)
                Unit
            }
            is JobState.Cancelled -> {
                buf.putInt(5)
                Unit
            }
            is JobState.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How strongly a signal shows. Ordered from `none` to `elevated`. `inconclusive` is off that
 * scale and sorts after it, words this version does not know sort last: leave both out before
 * you take a maximum. Calibrated per model: never derive a level from a score.
 */
sealed class Level {

    /**
     * Not present.
     */
    data object None : Level()


    /**
     * Low.
     */
    data object Low : Level()


    /**
     * Worth considering. Flagged.
     */
    data object Consider : Level()


    /**
     * Moderate. Flagged.
     */
    data object Moderate : Level()


    /**
     * Elevated. Flagged.
     */
    data object Elevated : Level()


    /**
     * The recording does not allow a statement.
     */
    data object Inconclusive : Level()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : Level()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLevel : FfiConverterRustBuffer<Level>{
    override fun read(buf: ByteBuffer): Level {
        return when(buf.getInt()) {
            1 -> Level.None
            2 -> Level.Low
            3 -> Level.Consider
            4 -> Level.Moderate
            5 -> Level.Elevated
            6 -> Level.Inconclusive
            7 -> Level.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Level): ULong = when(value) {
        is Level.None -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Low -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Consider -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Moderate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Elevated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Inconclusive -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Level.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Level, buf: ByteBuffer) {
        when(value) {
            is Level.None -> {
                buf.putInt(1)
                Unit
            }
            is Level.Low -> {
                buf.putInt(2)
                Unit
            }
            is Level.Consider -> {
                buf.putInt(3)
                Unit
            }
            is Level.Moderate -> {
                buf.putInt(4)
                Unit
            }
            is Level.Elevated -> {
                buf.putInt(5)
                Unit
            }
            is Level.Inconclusive -> {
                buf.putInt(6)
                Unit
            }
            is Level.Unknown -> {
                buf.putInt(7)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A blood value. The health-questionnaire product wants all fourteen; a variant's
 * documentation names its unit.
 */
sealed class MarkerCode {

    /**
     * In `g/L`.
     */
    data object Albumin : MarkerCode()


    /**
     * In `U/L`.
     */
    data object Alt : MarkerCode()


    /**
     * In `U/L`.
     */
    data object Alp : MarkerCode()


    /**
     * In `U/L`.
     */
    data object Ast : MarkerCode()


    /**
     * In `mmol/L`.
     */
    data object Calcium : MarkerCode()


    /**
     * In `mmol/L`.
     */
    data object Chol : MarkerCode()


    /**
     * In `mg/L`.
     */
    data object CystatinC : MarkerCode()


    /**
     * In `U/L`.
     */
    data object Ggt : MarkerCode()


    /**
     * In `mmol/L`.
     */
    data object Hdl : MarkerCode()


    /**
     * In `mg/L`.
     */
    data object Crp : MarkerCode()


    /**
     * In `mmol/L`.
     */
    data object Ldl : MarkerCode()


    /**
     * In `mmol/L`.
     */
    data object Phosphate : MarkerCode()


    /**
     * In `µmol/L`.
     */
    data object Urate : MarkerCode()


    /**
     * In `mmol/mol`.
     */
    data object Hba1cMmolMol : MarkerCode()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MarkerCode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMarkerCode : FfiConverterRustBuffer<MarkerCode>{
    override fun read(buf: ByteBuffer): MarkerCode {
        return when(buf.getInt()) {
            1 -> MarkerCode.Albumin
            2 -> MarkerCode.Alt
            3 -> MarkerCode.Alp
            4 -> MarkerCode.Ast
            5 -> MarkerCode.Calcium
            6 -> MarkerCode.Chol
            7 -> MarkerCode.CystatinC
            8 -> MarkerCode.Ggt
            9 -> MarkerCode.Hdl
            10 -> MarkerCode.Crp
            11 -> MarkerCode.Ldl
            12 -> MarkerCode.Phosphate
            13 -> MarkerCode.Urate
            14 -> MarkerCode.Hba1cMmolMol
            15 -> MarkerCode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MarkerCode): ULong = when(value) {
        is MarkerCode.Albumin -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Alt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Alp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Ast -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Calcium -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Chol -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.CystatinC -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Ggt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Hdl -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Crp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Ldl -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Phosphate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Urate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Hba1cMmolMol -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerCode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MarkerCode, buf: ByteBuffer) {
        when(value) {
            is MarkerCode.Albumin -> {
                buf.putInt(1)
                Unit
            }
            is MarkerCode.Alt -> {
                buf.putInt(2)
                Unit
            }
            is MarkerCode.Alp -> {
                buf.putInt(3)
                Unit
            }
            is MarkerCode.Ast -> {
                buf.putInt(4)
                Unit
            }
            is MarkerCode.Calcium -> {
                buf.putInt(5)
                Unit
            }
            is MarkerCode.Chol -> {
                buf.putInt(6)
                Unit
            }
            is MarkerCode.CystatinC -> {
                buf.putInt(7)
                Unit
            }
            is MarkerCode.Ggt -> {
                buf.putInt(8)
                Unit
            }
            is MarkerCode.Hdl -> {
                buf.putInt(9)
                Unit
            }
            is MarkerCode.Crp -> {
                buf.putInt(10)
                Unit
            }
            is MarkerCode.Ldl -> {
                buf.putInt(11)
                Unit
            }
            is MarkerCode.Phosphate -> {
                buf.putInt(12)
                Unit
            }
            is MarkerCode.Urate -> {
                buf.putInt(13)
                Unit
            }
            is MarkerCode.Hba1cMmolMol -> {
                buf.putInt(14)
                Unit
            }
            is MarkerCode.Unknown -> {
                buf.putInt(15)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A unit, exactly as the vendor spells it.
 */
sealed class MarkerUnit {

    /**
     * Grams per litre.
     */
    data object GramsPerLitre : MarkerUnit()


    /**
     * Enzyme units per litre.
     */
    data object UnitsPerLitre : MarkerUnit()


    /**
     * Millimoles per litre.
     */
    data object MillimolesPerLitre : MarkerUnit()


    /**
     * Milligrams per litre.
     */
    data object MilligramsPerLitre : MarkerUnit()


    /**
     * Micromoles per litre, with the micro sign (U+00B5) and not the Greek letter.
     */
    data object MicromolesPerLitre : MarkerUnit()


    /**
     * Millimoles per mole.
     */
    data object MillimolesPerMole : MarkerUnit()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MarkerUnit()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMarkerUnit : FfiConverterRustBuffer<MarkerUnit>{
    override fun read(buf: ByteBuffer): MarkerUnit {
        return when(buf.getInt()) {
            1 -> MarkerUnit.GramsPerLitre
            2 -> MarkerUnit.UnitsPerLitre
            3 -> MarkerUnit.MillimolesPerLitre
            4 -> MarkerUnit.MilligramsPerLitre
            5 -> MarkerUnit.MicromolesPerLitre
            6 -> MarkerUnit.MillimolesPerMole
            7 -> MarkerUnit.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MarkerUnit): ULong = when(value) {
        is MarkerUnit.GramsPerLitre -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.UnitsPerLitre -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.MillimolesPerLitre -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.MilligramsPerLitre -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.MicromolesPerLitre -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.MillimolesPerMole -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MarkerUnit.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MarkerUnit, buf: ByteBuffer) {
        when(value) {
            is MarkerUnit.GramsPerLitre -> {
                buf.putInt(1)
                Unit
            }
            is MarkerUnit.UnitsPerLitre -> {
                buf.putInt(2)
                Unit
            }
            is MarkerUnit.MillimolesPerLitre -> {
                buf.putInt(3)
                Unit
            }
            is MarkerUnit.MilligramsPerLitre -> {
                buf.putInt(4)
                Unit
            }
            is MarkerUnit.MicromolesPerLitre -> {
                buf.putInt(5)
                Unit
            }
            is MarkerUnit.MillimolesPerMole -> {
                buf.putInt(6)
                Unit
            }
            is MarkerUnit.Unknown -> {
                buf.putInt(7)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why a job failed, as far as the vendor documents it.
 */
sealed class MidlyrFailureCode {

    /**
     * The analysis did not finish.
     */
    data object AnalysisFailed : MidlyrFailureCode()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrFailureCode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrFailureCode : FfiConverterRustBuffer<MidlyrFailureCode>{
    override fun read(buf: ByteBuffer): MidlyrFailureCode {
        return when(buf.getInt()) {
            1 -> MidlyrFailureCode.AnalysisFailed
            2 -> MidlyrFailureCode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrFailureCode): ULong = when(value) {
        is MidlyrFailureCode.AnalysisFailed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrFailureCode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrFailureCode, buf: ByteBuffer) {
        when(value) {
            is MidlyrFailureCode.AnalysisFailed -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrFailureCode.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a job does.
 */
sealed class MidlyrJobType {

    /**
     * Finds what is wrong with a text, and why.
     */
    data object ScreenAnalysis : MidlyrJobType()


    /**
     * Gives a score alone.
     */
    data object RiskAssessment : MidlyrJobType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrJobType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrJobType : FfiConverterRustBuffer<MidlyrJobType>{
    override fun read(buf: ByteBuffer): MidlyrJobType {
        return when(buf.getInt()) {
            1 -> MidlyrJobType.ScreenAnalysis
            2 -> MidlyrJobType.RiskAssessment
            3 -> MidlyrJobType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrJobType): ULong = when(value) {
        is MidlyrJobType.ScreenAnalysis -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrJobType.RiskAssessment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrJobType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrJobType, buf: ByteBuffer) {
        when(value) {
            is MidlyrJobType.ScreenAnalysis -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrJobType.RiskAssessment -> {
                buf.putInt(2)
                Unit
            }
            is MidlyrJobType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a result is. Spelled differently from the job's own type.
 */
sealed class MidlyrResultType {

    /**
     * Score and findings.
     */
    data object Screen : MidlyrResultType()


    /**
     * The score alone.
     */
    data object Risk : MidlyrResultType()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrResultType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrResultType : FfiConverterRustBuffer<MidlyrResultType>{
    override fun read(buf: ByteBuffer): MidlyrResultType {
        return when(buf.getInt()) {
            1 -> MidlyrResultType.Screen
            2 -> MidlyrResultType.Risk
            3 -> MidlyrResultType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrResultType): ULong = when(value) {
        is MidlyrResultType.Screen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrResultType.Risk -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrResultType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrResultType, buf: ByteBuffer) {
        when(value) {
            is MidlyrResultType.Screen -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrResultType.Risk -> {
                buf.putInt(2)
                Unit
            }
            is MidlyrResultType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The vendor's name for a range of risk scores, from least to greatest risk.
 */

enum class MidlyrRiskBand {

    /**
     * 0 to 20.
     */
    LIMITED,
    /**
     * 21 to 40.
     */
    LOW,
    /**
     * 41 to 60.
     */
    MODERATE,
    /**
     * 61 to 80.
     */
    HIGH,
    /**
     * 81 to 100.
     */
    CRITICAL;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrRiskBand: FfiConverterRustBuffer<MidlyrRiskBand> {
    override fun read(buf: ByteBuffer) = try {

        MidlyrRiskBand.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MidlyrRiskBand) = 4UL

    override fun write(value: MidlyrRiskBand, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a text is about, which decides what it is checked against.
 */
sealed class MidlyrScenario {

    /**
     * Advertising.
     */
    data object MarketingAsset : MidlyrScenario()


    /**
     * A disputed transaction.
     */
    data object Dispute : MidlyrScenario()


    /**
     * Collecting a debt.
     */
    data object DebtCollection : MidlyrScenario()


    /**
     * A customer's complaint.
     */
    data object Complaint : MidlyrScenario()


    /**
     * Anything else.
     */
    data object Generic : MidlyrScenario()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrScenario()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrScenario : FfiConverterRustBuffer<MidlyrScenario>{
    override fun read(buf: ByteBuffer): MidlyrScenario {
        return when(buf.getInt()) {
            1 -> MidlyrScenario.MarketingAsset
            2 -> MidlyrScenario.Dispute
            3 -> MidlyrScenario.DebtCollection
            4 -> MidlyrScenario.Complaint
            5 -> MidlyrScenario.Generic
            6 -> MidlyrScenario.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrScenario): ULong = when(value) {
        is MidlyrScenario.MarketingAsset -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrScenario.Dispute -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrScenario.DebtCollection -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrScenario.Complaint -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrScenario.Generic -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrScenario.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrScenario, buf: ByteBuffer) {
        when(value) {
            is MidlyrScenario.MarketingAsset -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrScenario.Dispute -> {
                buf.putInt(2)
                Unit
            }
            is MidlyrScenario.DebtCollection -> {
                buf.putInt(3)
                Unit
            }
            is MidlyrScenario.Complaint -> {
                buf.putInt(4)
                Unit
            }
            is MidlyrScenario.Generic -> {
                buf.putInt(5)
                Unit
            }
            is MidlyrScenario.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The word in `MidlyrJob.status`.
 */
sealed class MidlyrStatus {

    /**
     * Under way.
     */
    data object Running : MidlyrStatus()


    /**
     * Ended with a result.
     */
    data object Succeeded : MidlyrStatus()


    /**
     * Ended with an error.
     */
    data object Failed : MidlyrStatus()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrStatus : FfiConverterRustBuffer<MidlyrStatus>{
    override fun read(buf: ByteBuffer): MidlyrStatus {
        return when(buf.getInt()) {
            1 -> MidlyrStatus.Running
            2 -> MidlyrStatus.Succeeded
            3 -> MidlyrStatus.Failed
            4 -> MidlyrStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrStatus): ULong = when(value) {
        is MidlyrStatus.Running -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrStatus.Succeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrStatus, buf: ByteBuffer) {
        when(value) {
            is MidlyrStatus.Running -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrStatus.Succeeded -> {
                buf.putInt(2)
                Unit
            }
            is MidlyrStatus.Failed -> {
                buf.putInt(3)
                Unit
            }
            is MidlyrStatus.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Who started a job.
 */
sealed class MidlyrTrigger {

    /**
     * A person or a program asked for it.
     */
    data object Manual : MidlyrTrigger()


    /**
     * The vendor started it.
     */
    data object Automatic : MidlyrTrigger()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : MidlyrTrigger()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMidlyrTrigger : FfiConverterRustBuffer<MidlyrTrigger>{
    override fun read(buf: ByteBuffer): MidlyrTrigger {
        return when(buf.getInt()) {
            1 -> MidlyrTrigger.Manual
            2 -> MidlyrTrigger.Automatic
            3 -> MidlyrTrigger.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MidlyrTrigger): ULong = when(value) {
        is MidlyrTrigger.Manual -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrTrigger.Automatic -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MidlyrTrigger.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MidlyrTrigger, buf: ByteBuffer) {
        when(value) {
            is MidlyrTrigger.Manual -> {
                buf.putInt(1)
                Unit
            }
            is MidlyrTrigger.Automatic -> {
                buf.putInt(2)
                Unit
            }
            is MidlyrTrigger.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A recording.
 */
internal sealed class NativeAudio: Disposable  {

    /**
     * A file, sent from disk.
     */
    data class File(
        /**
         * Where it is.
         */
        val `path`: kotlin.String,
        /**
         * The file name the vendor sees, if not its own.
         */
        val `name`: kotlin.String?) : NativeAudio()

    {


        companion object
    }

    /**
     * Bytes in memory.
     */
    data class Bytes(
        /**
         * The whole recording.
         */
        val `bytes`: kotlin.ByteArray,
        /**
         * The file name the vendor sees.
         */
        val `name`: kotlin.String?) : NativeAudio()

    {


        companion object
    }

    /**
     * Whatever can be opened and read piece by piece; never in memory as a whole.
     */
    data class Reader(
        /**
         * Opens it from its beginning, once for the check and once per attempt.
         */
        val `source`: dev.jobferry.AudioSource,
        /**
         * The file name the vendor sees.
         */
        val `name`: kotlin.String?,
        /**
         * The length in bytes, when it is known.
         */
        val `length`: kotlin.ULong?) : NativeAudio()

    {


        companion object
    }



    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {
        when(this) {
            is NativeAudio.File -> {

    Disposable.destroy(
        this.`path`,
        this.`name`
    )

            }
            is NativeAudio.Bytes -> {

    Disposable.destroy(
        this.`bytes`,
        this.`name`
    )

            }
            is NativeAudio.Reader -> {

    Disposable.destroy(
        this.`source`,
        this.`name`,
        this.`length`
    )

            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }






    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeAudio : FfiConverterRustBuffer<NativeAudio>{
    override fun read(buf: ByteBuffer): NativeAudio {
        return when(buf.getInt()) {
            1 -> NativeAudio.File(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            2 -> NativeAudio.Bytes(
                FfiConverterByteArray.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> NativeAudio.Reader(
                FfiConverterTypeAudioSource.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeAudio): ULong = when(value) {
        is NativeAudio.File -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`path`)
                + FfiConverterOptionalString.allocationSize(value.`name`)
            )
        }
        is NativeAudio.Bytes -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterByteArray.allocationSize(value.`bytes`)
                + FfiConverterOptionalString.allocationSize(value.`name`)
            )
        }
        is NativeAudio.Reader -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAudioSource.allocationSize(value.`source`)
                + FfiConverterOptionalString.allocationSize(value.`name`)
                + FfiConverterOptionalULong.allocationSize(value.`length`)
            )
        }
    }

    override fun write(value: NativeAudio, buf: ByteBuffer) {
        when(value) {
            is NativeAudio.File -> {
                buf.putInt(1)
                FfiConverterString.write(value.`path`, buf)
                FfiConverterOptionalString.write(value.`name`, buf)
                Unit
            }
            is NativeAudio.Bytes -> {
                buf.putInt(2)
                FfiConverterByteArray.write(value.`bytes`, buf)
                FfiConverterOptionalString.write(value.`name`, buf)
                Unit
            }
            is NativeAudio.Reader -> {
                buf.putInt(3)
                FfiConverterTypeAudioSource.write(value.`source`, buf)
                FfiConverterOptionalString.write(value.`name`, buf)
                FfiConverterOptionalULong.write(value.`length`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}







/**
 * What every exported function throws. The thin layers turn it into their own.
 */
internal sealed class NativeException: kotlin.Exception() {

    /**
     * The only case: its kind is among the facts.
     */
    class Failed(

        /**
         * The facts.
         */
        val `failure`: Failure
        ) : NativeException() {
        override val message
            get() = "failure=${ `failure` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_method_nativeerror_uniffi_trait_display(FfiConverterTypeNativeError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeException = FfiConverterTypeNativeError.lift(error_buf)
    }


}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeError : FfiConverterRustBuffer<NativeException> {
    override fun read(buf: ByteBuffer): NativeException {


        return when(buf.getInt()) {
            1 -> NativeException.Failed(
                FfiConverterTypeFailure.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeException): ULong {
        return when(value) {
            is NativeException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
        }
    }

    override fun write(value: NativeException, buf: ByteBuffer) {
        when(value) {
            is NativeException.Failed -> {
                buf.putInt(1)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What to do when a paid submission was sent and no usable answer came: it may have become a job.
 */

enum class OnUnknown {

    /**
     * Looks for the job among the account's latest and goes on with it when exactly one matches.
     * The default. Otherwise the call ends with `submit_unknown`. Only after a 500 which the
     * vendor documents as not processed, and only when two looks found nothing, it is sent again.
     */
    RECONCILE,
    /**
     * Ends the call with `submit_unknown` at once; its token settles it later.
     */
    ERROR,
    /**
     * Sends it again. May pay twice for one recording: every lost answer of an accepted
     * submission becomes a second job.
     */
    RESEND;




    companion object
}


/**
 * @suppress
 */
internal object FfiConverterTypeOnUnknown: FfiConverterRustBuffer<OnUnknown> {
    override fun read(buf: ByteBuffer) = try {

        OnUnknown.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OnUnknown) = 4UL

    override fun write(value: OnUnknown, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How many requests the account may start per minute.
 */
sealed class Plan {

    /**
     * The vendor's smallest documented plan (Amplifier: 5 uploads, 10 others).
     */
    data object Standard : Plan()


    /**
     * The vendor's larger documented plan (Amplifier: 500 uploads, 1000 others).
     */
    data object Enterprise : Plan()


    /**
     * Numbers agreed with the vendor.
     */
    data class Custom(
        val v1: dev.jobferry.RateLimits) : Plan()

    {


        companion object
    }

    /**
     * No limit on this side; the vendor's 429 answers are still obeyed.
     */
    data object Off : Plan()









    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePlan : FfiConverterRustBuffer<Plan>{
    override fun read(buf: ByteBuffer): Plan {
        return when(buf.getInt()) {
            1 -> Plan.Standard
            2 -> Plan.Enterprise
            3 -> Plan.Custom(
                FfiConverterTypeRateLimits.read(buf),
                )
            4 -> Plan.Off
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Plan): ULong = when(value) {
        is Plan.Standard -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Plan.Enterprise -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Plan.Custom -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRateLimits.allocationSize(value.v1)
            )
        }
        is Plan.Off -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Plan, buf: ByteBuffer) {
        when(value) {
            is Plan.Standard -> {
                buf.putInt(1)
                Unit
            }
            is Plan.Enterprise -> {
                buf.putInt(2)
                Unit
            }
            is Plan.Custom -> {
                buf.putInt(3)
                FfiConverterTypeRateLimits.write(value.v1, buf)
                Unit
            }
            is Plan.Off -> {
                buf.putInt(4)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What the vendor recommends to do next. Ordered from `none` to `escalate`. `inconclusive` is
 * off that scale and sorts after it, words this version does not know sort last.
 */
sealed class RecommendedAction {

    /**
     * Nothing at low or above.
     */
    data object None : RecommendedAction()


    /**
     * One or more low, nothing higher.
     */
    data object Monitor : RecommendedAction()


    /**
     * One at consider.
     */
    data object Consider : RecommendedAction()


    /**
     * One moderate, or two or more at consider.
     */
    data object Review : RecommendedAction()


    /**
     * One or more elevated.
     */
    data object Escalate : RecommendedAction()


    /**
     * The recording conditions were too weak.
     */
    data object Inconclusive : RecommendedAction()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : RecommendedAction()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRecommendedAction : FfiConverterRustBuffer<RecommendedAction>{
    override fun read(buf: ByteBuffer): RecommendedAction {
        return when(buf.getInt()) {
            1 -> RecommendedAction.None
            2 -> RecommendedAction.Monitor
            3 -> RecommendedAction.Consider
            4 -> RecommendedAction.Review
            5 -> RecommendedAction.Escalate
            6 -> RecommendedAction.Inconclusive
            7 -> RecommendedAction.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RecommendedAction): ULong = when(value) {
        is RecommendedAction.None -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Monitor -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Consider -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Review -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Escalate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Inconclusive -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RecommendedAction.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: RecommendedAction, buf: ByteBuffer) {
        when(value) {
            is RecommendedAction.None -> {
                buf.putInt(1)
                Unit
            }
            is RecommendedAction.Monitor -> {
                buf.putInt(2)
                Unit
            }
            is RecommendedAction.Consider -> {
                buf.putInt(3)
                Unit
            }
            is RecommendedAction.Review -> {
                buf.putInt(4)
                Unit
            }
            is RecommendedAction.Escalate -> {
                buf.putInt(5)
                Unit
            }
            is RecommendedAction.Inconclusive -> {
                buf.putInt(6)
                Unit
            }
            is RecommendedAction.Unknown -> {
                buf.putInt(7)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What kind of source a regulation is.
 */
sealed class RegulationCategory {

    /**
     * A law.
     */
    data object Statute : RegulationCategory()


    /**
     * A regulation.
     */
    data object Regulation : RegulationCategory()


    /**
     * Guidance of several agencies.
     */
    data object InteragencyGuidance : RegulationCategory()


    /**
     * Guidance of one agency.
     */
    data object AgencyGuidance : RegulationCategory()


    /**
     * An examiner's handbook.
     */
    data object ExaminationHandbook : RegulationCategory()


    /**
     * An interpretation.
     */
    data object InterpretiveAction : RegulationCategory()


    /**
     * A rule of a self-regulatory organisation.
     */
    data object SroRule : RegulationCategory()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : RegulationCategory()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegulationCategory : FfiConverterRustBuffer<RegulationCategory>{
    override fun read(buf: ByteBuffer): RegulationCategory {
        return when(buf.getInt()) {
            1 -> RegulationCategory.Statute
            2 -> RegulationCategory.Regulation
            3 -> RegulationCategory.InteragencyGuidance
            4 -> RegulationCategory.AgencyGuidance
            5 -> RegulationCategory.ExaminationHandbook
            6 -> RegulationCategory.InterpretiveAction
            7 -> RegulationCategory.SroRule
            8 -> RegulationCategory.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RegulationCategory): ULong = when(value) {
        is RegulationCategory.Statute -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.Regulation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.InteragencyGuidance -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.AgencyGuidance -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.ExaminationHandbook -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.InterpretiveAction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.SroRule -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegulationCategory.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: RegulationCategory, buf: ByteBuffer) {
        when(value) {
            is RegulationCategory.Statute -> {
                buf.putInt(1)
                Unit
            }
            is RegulationCategory.Regulation -> {
                buf.putInt(2)
                Unit
            }
            is RegulationCategory.InteragencyGuidance -> {
                buf.putInt(3)
                Unit
            }
            is RegulationCategory.AgencyGuidance -> {
                buf.putInt(4)
                Unit
            }
            is RegulationCategory.ExaminationHandbook -> {
                buf.putInt(5)
                Unit
            }
            is RegulationCategory.InterpretiveAction -> {
                buf.putInt(6)
                Unit
            }
            is RegulationCategory.SroRule -> {
                buf.putInt(7)
                Unit
            }
            is RegulationCategory.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * One sign (`POST /v2/signs/{sign_name}/analyze`; from the vendor's companion pages).
 */
sealed class Sign {

    /**
     * Airway obstruction pattern.
     */
    data object AirwayObstructionPattern : Sign()


    /**
     * Alcohol use pattern.
     */
    data object AlcoholUsePattern : Sign()


    /**
     * Allergy.
     */
    data object Allergy : Sign()


    /**
     * Anxiety.
     */
    data object Anxiety : Sign()


    /**
     * Attention dysregulation.
     */
    data object AttentionDysregulation : Sign()


    /**
     * Cognitive impairment.
     */
    data object CognitiveImpairment : Sign()


    /**
     * Dehydration.
     */
    data object Dehydration : Sign()


    /**
     * Elevated androgens.
     */
    data object ElevatedAndrogens : Sign()


    /**
     * Elevated blood pressure.
     */
    data object ElevatedBloodPressure : Sign()


    /**
     * Fatigue.
     */
    data object Fatigue : Sign()


    /**
     * Head impact.
     */
    data object HeadImpact : Sign()


    /**
     * Hypervigilance.
     */
    data object Hypervigilance : Sign()


    /**
     * Iron deficiency.
     */
    data object IronDeficiency : Sign()


    /**
     * Metabolic load.
     */
    data object MetabolicLoad : Sign()


    /**
     * Mood disruption.
     */
    data object MoodDisruption : Sign()


    /**
     * Stress.
     */
    data object Stress : Sign()


    /**
     * Substance use pattern.
     */
    data object SubstanceUsePattern : Sign()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : Sign()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSign : FfiConverterRustBuffer<Sign>{
    override fun read(buf: ByteBuffer): Sign {
        return when(buf.getInt()) {
            1 -> Sign.AirwayObstructionPattern
            2 -> Sign.AlcoholUsePattern
            3 -> Sign.Allergy
            4 -> Sign.Anxiety
            5 -> Sign.AttentionDysregulation
            6 -> Sign.CognitiveImpairment
            7 -> Sign.Dehydration
            8 -> Sign.ElevatedAndrogens
            9 -> Sign.ElevatedBloodPressure
            10 -> Sign.Fatigue
            11 -> Sign.HeadImpact
            12 -> Sign.Hypervigilance
            13 -> Sign.IronDeficiency
            14 -> Sign.MetabolicLoad
            15 -> Sign.MoodDisruption
            16 -> Sign.Stress
            17 -> Sign.SubstanceUsePattern
            18 -> Sign.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Sign): ULong = when(value) {
        is Sign.AirwayObstructionPattern -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.AlcoholUsePattern -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Allergy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Anxiety -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.AttentionDysregulation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.CognitiveImpairment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Dehydration -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.ElevatedAndrogens -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.ElevatedBloodPressure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Fatigue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.HeadImpact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Hypervigilance -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.IronDeficiency -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.MetabolicLoad -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.MoodDisruption -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Stress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.SubstanceUsePattern -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Sign.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Sign, buf: ByteBuffer) {
        when(value) {
            is Sign.AirwayObstructionPattern -> {
                buf.putInt(1)
                Unit
            }
            is Sign.AlcoholUsePattern -> {
                buf.putInt(2)
                Unit
            }
            is Sign.Allergy -> {
                buf.putInt(3)
                Unit
            }
            is Sign.Anxiety -> {
                buf.putInt(4)
                Unit
            }
            is Sign.AttentionDysregulation -> {
                buf.putInt(5)
                Unit
            }
            is Sign.CognitiveImpairment -> {
                buf.putInt(6)
                Unit
            }
            is Sign.Dehydration -> {
                buf.putInt(7)
                Unit
            }
            is Sign.ElevatedAndrogens -> {
                buf.putInt(8)
                Unit
            }
            is Sign.ElevatedBloodPressure -> {
                buf.putInt(9)
                Unit
            }
            is Sign.Fatigue -> {
                buf.putInt(10)
                Unit
            }
            is Sign.HeadImpact -> {
                buf.putInt(11)
                Unit
            }
            is Sign.Hypervigilance -> {
                buf.putInt(12)
                Unit
            }
            is Sign.IronDeficiency -> {
                buf.putInt(13)
                Unit
            }
            is Sign.MetabolicLoad -> {
                buf.putInt(14)
                Unit
            }
            is Sign.MoodDisruption -> {
                buf.putInt(15)
                Unit
            }
            is Sign.Stress -> {
                buf.putInt(16)
                Unit
            }
            is Sign.SubstanceUsePattern -> {
                buf.putInt(17)
                Unit
            }
            is Sign.Unknown -> {
                buf.putInt(18)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A named bundle of conditions (`POST /v2/use-case/analyze`).
 */
sealed class UseCase {

    /**
     * Mood, anxiety and stress.
     */
    data object BehavioralHealth : UseCase()


    /**
     * Alcohol and other substances.
     */
    data object SubstanceUse : UseCase()


    /**
     * Conditions specific to women.
     */
    data object WomensHealth : UseCase()


    /**
     * General wellness.
     */
    data object Wellness : UseCase()


    /**
     * Athletes and demanding jobs.
     */
    data object AthleticsOccupational : UseCase()


    /**
     * Cognition.
     */
    data object Cognitive : UseCase()


    /**
     * Heart and metabolism.
     */
    data object Cardiometabolic : UseCase()


    /**
     * Breathing.
     */
    data object Respiratory : UseCase()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : UseCase()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUseCase : FfiConverterRustBuffer<UseCase>{
    override fun read(buf: ByteBuffer): UseCase {
        return when(buf.getInt()) {
            1 -> UseCase.BehavioralHealth
            2 -> UseCase.SubstanceUse
            3 -> UseCase.WomensHealth
            4 -> UseCase.Wellness
            5 -> UseCase.AthleticsOccupational
            6 -> UseCase.Cognitive
            7 -> UseCase.Cardiometabolic
            8 -> UseCase.Respiratory
            9 -> UseCase.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: UseCase): ULong = when(value) {
        is UseCase.BehavioralHealth -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.SubstanceUse -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.WomensHealth -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.Wellness -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.AthleticsOccupational -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.Cognitive -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.Cardiometabolic -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.Respiratory -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UseCase.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: UseCase, buf: ByteBuffer) {
        when(value) {
            is UseCase.BehavioralHealth -> {
                buf.putInt(1)
                Unit
            }
            is UseCase.SubstanceUse -> {
                buf.putInt(2)
                Unit
            }
            is UseCase.WomensHealth -> {
                buf.putInt(3)
                Unit
            }
            is UseCase.Wellness -> {
                buf.putInt(4)
                Unit
            }
            is UseCase.AthleticsOccupational -> {
                buf.putInt(5)
                Unit
            }
            is UseCase.Cognitive -> {
                buf.putInt(6)
                Unit
            }
            is UseCase.Cardiometabolic -> {
                buf.putInt(7)
                Unit
            }
            is UseCase.Respiratory -> {
                buf.putInt(8)
                Unit
            }
            is UseCase.Unknown -> {
                buf.putInt(9)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How a measured vocal feature compares with its usual range. Ordered from `low` to `high`;
 * words this version does not know sort last.
 */
sealed class ValueInterpretation {

    /**
     * Below its usual range.
     */
    data object Low : ValueInterpretation()


    /**
     * A little below it.
     */
    data object Reduced : ValueInterpretation()


    /**
     * Within it.
     */
    data object WithinRange : ValueInterpretation()


    /**
     * A little above it.
     */
    data object SlightlyElevated : ValueInterpretation()


    /**
     * Above it.
     */
    data object High : ValueInterpretation()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : ValueInterpretation()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValueInterpretation : FfiConverterRustBuffer<ValueInterpretation>{
    override fun read(buf: ByteBuffer): ValueInterpretation {
        return when(buf.getInt()) {
            1 -> ValueInterpretation.Low
            2 -> ValueInterpretation.Reduced
            3 -> ValueInterpretation.WithinRange
            4 -> ValueInterpretation.SlightlyElevated
            5 -> ValueInterpretation.High
            6 -> ValueInterpretation.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ValueInterpretation): ULong = when(value) {
        is ValueInterpretation.Low -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ValueInterpretation.Reduced -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ValueInterpretation.WithinRange -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ValueInterpretation.SlightlyElevated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ValueInterpretation.High -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ValueInterpretation.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: ValueInterpretation, buf: ByteBuffer) {
        when(value) {
            is ValueInterpretation.Low -> {
                buf.putInt(1)
                Unit
            }
            is ValueInterpretation.Reduced -> {
                buf.putInt(2)
                Unit
            }
            is ValueInterpretation.WithinRange -> {
                buf.putInt(3)
                Unit
            }
            is ValueInterpretation.SlightlyElevated -> {
                buf.putInt(4)
                Unit
            }
            is ValueInterpretation.High -> {
                buf.putInt(5)
                Unit
            }
            is ValueInterpretation.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A named model that runs several signs (`POST /v2/models/{model_name}/analyze`; from the
 * vendor's companion pages). `VoiceModelInfo` lists the signs of each.
 */
sealed class VoiceModel {

    /**
     * Head impact, cognitive load, fatigue and what goes with them.
     */
    data object Apex : VoiceModel()


    /**
     * Elevated androgens, iron deficiency and what goes with them.
     */
    data object Aria : VoiceModel()


    /**
     * Airway obstruction and allergy.
     */
    data object Breath : VoiceModel()


    /**
     * Cognitive impairment.
     */
    data object Clarity : VoiceModel()


    /**
     * Alcohol and substance use patterns.
     */
    data object Harbor : VoiceModel()


    /**
     * Mood disruption, anxiety, stress and attention.
     */
    data object Haven : VoiceModel()


    /**
     * Mood disruption, anxiety, stress and general condition.
     */
    data object Pulse : VoiceModel()


    /**
     * Blood pressure, metabolic load and general condition.
     */
    data object Tide : VoiceModel()


    /**
     * A word this version does not know, exactly as it was written.
     */
    data class Unknown(
        val v1: kotlin.String) : VoiceModel()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVoiceModel : FfiConverterRustBuffer<VoiceModel>{
    override fun read(buf: ByteBuffer): VoiceModel {
        return when(buf.getInt()) {
            1 -> VoiceModel.Apex
            2 -> VoiceModel.Aria
            3 -> VoiceModel.Breath
            4 -> VoiceModel.Clarity
            5 -> VoiceModel.Harbor
            6 -> VoiceModel.Haven
            7 -> VoiceModel.Pulse
            8 -> VoiceModel.Tide
            9 -> VoiceModel.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VoiceModel): ULong = when(value) {
        is VoiceModel.Apex -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Aria -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Breath -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Clarity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Harbor -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Haven -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Pulse -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Tide -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VoiceModel.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: VoiceModel, buf: ByteBuffer) {
        when(value) {
            is VoiceModel.Apex -> {
                buf.putInt(1)
                Unit
            }
            is VoiceModel.Aria -> {
                buf.putInt(2)
                Unit
            }
            is VoiceModel.Breath -> {
                buf.putInt(3)
                Unit
            }
            is VoiceModel.Clarity -> {
                buf.putInt(4)
                Unit
            }
            is VoiceModel.Harbor -> {
                buf.putInt(5)
                Unit
            }
            is VoiceModel.Haven -> {
                buf.putInt(6)
                Unit
            }
            is VoiceModel.Pulse -> {
                buf.putInt(7)
                Unit
            }
            is VoiceModel.Tide -> {
                buf.putInt(8)
                Unit
            }
            is VoiceModel.Unknown -> {
                buf.putInt(9)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}






/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalInt: FfiConverterRustBuffer<kotlin.Int?> {
    override fun read(buf: ByteBuffer): kotlin.Int? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterInt.read(buf)
    }

    override fun allocationSize(value: kotlin.Int?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Int?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalDuration: FfiConverterRustBuffer<java.time.Duration?> {
    override fun read(buf: ByteBuffer): java.time.Duration? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDuration.read(buf)
    }

    override fun allocationSize(value: java.time.Duration?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDuration.allocationSize(value)
        }
    }

    override fun write(value: java.time.Duration?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDuration.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAcceptedListener: FfiConverterRustBuffer<AcceptedListener?> {
    override fun read(buf: ByteBuffer): AcceptedListener? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAcceptedListener.read(buf)
    }

    override fun allocationSize(value: AcceptedListener?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAcceptedListener.allocationSize(value)
        }
    }

    override fun write(value: AcceptedListener?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAcceptedListener.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCancelToken: FfiConverterRustBuffer<CancelToken?> {
    override fun read(buf: ByteBuffer): CancelToken? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCancelToken.read(buf)
    }

    override fun allocationSize(value: CancelToken?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCancelToken.allocationSize(value)
        }
    }

    override fun write(value: CancelToken?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCancelToken.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeJobListener: FfiConverterRustBuffer<JobListener?> {
    override fun read(buf: ByteBuffer): JobListener? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeJobListener.read(buf)
    }

    override fun allocationSize(value: JobListener?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeJobListener.allocationSize(value)
        }
    }

    override fun write(value: JobListener?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeJobListener.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSubmissionListener: FfiConverterRustBuffer<SubmissionListener?> {
    override fun read(buf: ByteBuffer): SubmissionListener? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSubmissionListener.read(buf)
    }

    override fun allocationSize(value: SubmissionListener?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSubmissionListener.allocationSize(value)
        }
    }

    override fun write(value: SubmissionListener?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSubmissionListener.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeTokenSource: FfiConverterRustBuffer<TokenSource?> {
    override fun read(buf: ByteBuffer): TokenSource? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTokenSource.read(buf)
    }

    override fun allocationSize(value: TokenSource?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTokenSource.allocationSize(value)
        }
    }

    override fun write(value: TokenSource?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTokenSource.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeUploadListener: FfiConverterRustBuffer<UploadListener?> {
    override fun read(buf: ByteBuffer): UploadListener? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUploadListener.read(buf)
    }

    override fun allocationSize(value: UploadListener?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUploadListener.allocationSize(value)
        }
    }

    override fun write(value: UploadListener?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUploadListener.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceGapDetection: FfiConverterRustBuffer<AllianceGapDetection?> {
    override fun read(buf: ByteBuffer): AllianceGapDetection? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceGapDetection.read(buf)
    }

    override fun allocationSize(value: AllianceGapDetection?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceGapDetection.allocationSize(value)
        }
    }

    override fun write(value: AllianceGapDetection?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceGapDetection.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAlliancePreview: FfiConverterRustBuffer<AlliancePreview?> {
    override fun read(buf: ByteBuffer): AlliancePreview? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAlliancePreview.read(buf)
    }

    override fun allocationSize(value: AlliancePreview?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAlliancePreview.allocationSize(value)
        }
    }

    override fun write(value: AlliancePreview?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAlliancePreview.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAlliancePreviewContext: FfiConverterRustBuffer<AlliancePreviewContext?> {
    override fun read(buf: ByteBuffer): AlliancePreviewContext? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAlliancePreviewContext.read(buf)
    }

    override fun allocationSize(value: AlliancePreviewContext?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAlliancePreviewContext.allocationSize(value)
        }
    }

    override fun write(value: AlliancePreviewContext?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAlliancePreviewContext.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceReport: FfiConverterRustBuffer<AllianceReport?> {
    override fun read(buf: ByteBuffer): AllianceReport? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceReport.read(buf)
    }

    override fun allocationSize(value: AllianceReport?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceReport.allocationSize(value)
        }
    }

    override fun write(value: AllianceReport?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceReport.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceResult: FfiConverterRustBuffer<AllianceResult?> {
    override fun read(buf: ByteBuffer): AllianceResult? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceResult.read(buf)
    }

    override fun allocationSize(value: AllianceResult?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceResult.allocationSize(value)
        }
    }

    override fun write(value: AllianceResult?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceResult.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceRiskAnalysis: FfiConverterRustBuffer<AllianceRiskAnalysis?> {
    override fun read(buf: ByteBuffer): AllianceRiskAnalysis? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceRiskAnalysis.read(buf)
    }

    override fun allocationSize(value: AllianceRiskAnalysis?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceRiskAnalysis.allocationSize(value)
        }
    }

    override fun write(value: AllianceRiskAnalysis?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceRiskAnalysis.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAmplifierJobSummary: FfiConverterRustBuffer<AmplifierJobSummary?> {
    override fun read(buf: ByteBuffer): AmplifierJobSummary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAmplifierJobSummary.read(buf)
    }

    override fun allocationSize(value: AmplifierJobSummary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAmplifierJobSummary.allocationSize(value)
        }
    }

    override fun write(value: AmplifierJobSummary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAmplifierJobSummary.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAmplifierResult: FfiConverterRustBuffer<AmplifierResult?> {
    override fun read(buf: ByteBuffer): AmplifierResult? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAmplifierResult.read(buf)
    }

    override fun allocationSize(value: AmplifierResult?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAmplifierResult.allocationSize(value)
        }
    }

    override fun write(value: AmplifierResult?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAmplifierResult.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeApiJob: FfiConverterRustBuffer<ApiJob?> {
    override fun read(buf: ByteBuffer): ApiJob? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeApiJob.read(buf)
    }

    override fun allocationSize(value: ApiJob?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeApiJob.allocationSize(value)
        }
    }

    override fun write(value: ApiJob?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeApiJob.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAudioQuality: FfiConverterRustBuffer<AudioQuality?> {
    override fun read(buf: ByteBuffer): AudioQuality? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAudioQuality.read(buf)
    }

    override fun allocationSize(value: AudioQuality?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAudioQuality.allocationSize(value)
        }
    }

    override fun write(value: AudioQuality?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAudioQuality.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFailure: FfiConverterRustBuffer<Failure?> {
    override fun read(buf: ByteBuffer): Failure? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFailure.read(buf)
    }

    override fun allocationSize(value: Failure?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFailure.allocationSize(value)
        }
    }

    override fun write(value: Failure?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFailure.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxBand: FfiConverterRustBuffer<IdunoxBand?> {
    override fun read(buf: ByteBuffer): IdunoxBand? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxBand.read(buf)
    }

    override fun allocationSize(value: IdunoxBand?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxBand.allocationSize(value)
        }
    }

    override fun write(value: IdunoxBand?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxBand.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxCounts: FfiConverterRustBuffer<IdunoxCounts?> {
    override fun read(buf: ByteBuffer): IdunoxCounts? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxCounts.read(buf)
    }

    override fun allocationSize(value: IdunoxCounts?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxCounts.allocationSize(value)
        }
    }

    override fun write(value: IdunoxCounts?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxCounts.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxSource: FfiConverterRustBuffer<IdunoxSource?> {
    override fun read(buf: ByteBuffer): IdunoxSource? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxSource.read(buf)
    }

    override fun allocationSize(value: IdunoxSource?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxSource.allocationSize(value)
        }
    }

    override fun write(value: IdunoxSource?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxSource.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrFailure: FfiConverterRustBuffer<MidlyrFailure?> {
    override fun read(buf: ByteBuffer): MidlyrFailure? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrFailure.read(buf)
    }

    override fun allocationSize(value: MidlyrFailure?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrFailure.allocationSize(value)
        }
    }

    override fun write(value: MidlyrFailure?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrFailure.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrJobSummary: FfiConverterRustBuffer<MidlyrJobSummary?> {
    override fun read(buf: ByteBuffer): MidlyrJobSummary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrJobSummary.read(buf)
    }

    override fun allocationSize(value: MidlyrJobSummary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrJobSummary.allocationSize(value)
        }
    }

    override fun write(value: MidlyrJobSummary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrJobSummary.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrResult: FfiConverterRustBuffer<MidlyrResult?> {
    override fun read(buf: ByteBuffer): MidlyrResult? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrResult.read(buf)
    }

    override fun allocationSize(value: MidlyrResult?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrResult.allocationSize(value)
        }
    }

    override fun write(value: MidlyrResult?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrResult.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNarrative: FfiConverterRustBuffer<Narrative?> {
    override fun read(buf: ByteBuffer): Narrative? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNarrative.read(buf)
    }

    override fun allocationSize(value: Narrative?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNarrative.allocationSize(value)
        }
    }

    override fun write(value: Narrative?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNarrative.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRegulation: FfiConverterRustBuffer<Regulation?> {
    override fun read(buf: ByteBuffer): Regulation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRegulation.read(buf)
    }

    override fun allocationSize(value: Regulation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRegulation.allocationSize(value)
        }
    }

    override fun write(value: Regulation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRegulation.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRegulationDetails: FfiConverterRustBuffer<RegulationDetails?> {
    override fun read(buf: ByteBuffer): RegulationDetails? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRegulationDetails.read(buf)
    }

    override fun allocationSize(value: RegulationDetails?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRegulationDetails.allocationSize(value)
        }
    }

    override fun write(value: RegulationDetails?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRegulationDetails.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRegulationFilters: FfiConverterRustBuffer<RegulationFilters?> {
    override fun read(buf: ByteBuffer): RegulationFilters? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRegulationFilters.read(buf)
    }

    override fun allocationSize(value: RegulationFilters?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRegulationFilters.allocationSize(value)
        }
    }

    override fun write(value: RegulationFilters?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRegulationFilters.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSubmitOptions: FfiConverterRustBuffer<SubmitOptions?> {
    override fun read(buf: ByteBuffer): SubmitOptions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSubmitOptions.read(buf)
    }

    override fun allocationSize(value: SubmitOptions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSubmitOptions.allocationSize(value)
        }
    }

    override fun write(value: SubmitOptions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSubmitOptions.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSummary: FfiConverterRustBuffer<Summary?> {
    override fun read(buf: ByteBuffer): Summary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSummary.read(buf)
    }

    override fun allocationSize(value: Summary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSummary.allocationSize(value)
        }
    }

    override fun write(value: Summary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSummary.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeWaitOptions: FfiConverterRustBuffer<WaitOptions?> {
    override fun read(buf: ByteBuffer): WaitOptions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWaitOptions.read(buf)
    }

    override fun allocationSize(value: WaitOptions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWaitOptions.allocationSize(value)
        }
    }

    override fun write(value: WaitOptions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWaitOptions.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceJobType: FfiConverterRustBuffer<AllianceJobType?> {
    override fun read(buf: ByteBuffer): AllianceJobType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceJobType.read(buf)
    }

    override fun allocationSize(value: AllianceJobType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceJobType.allocationSize(value)
        }
    }

    override fun write(value: AllianceJobType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceJobType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAllianceStatus: FfiConverterRustBuffer<AllianceStatus?> {
    override fun read(buf: ByteBuffer): AllianceStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAllianceStatus.read(buf)
    }

    override fun allocationSize(value: AllianceStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAllianceStatus.allocationSize(value)
        }
    }

    override fun write(value: AllianceStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAllianceStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAmplifierJobType: FfiConverterRustBuffer<AmplifierJobType?> {
    override fun read(buf: ByteBuffer): AmplifierJobType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAmplifierJobType.read(buf)
    }

    override fun allocationSize(value: AmplifierJobType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAmplifierJobType.allocationSize(value)
        }
    }

    override fun write(value: AmplifierJobType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAmplifierJobType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAudioCheck: FfiConverterRustBuffer<AudioCheck?> {
    override fun read(buf: ByteBuffer): AudioCheck? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAudioCheck.read(buf)
    }

    override fun allocationSize(value: AudioCheck?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAudioCheck.allocationSize(value)
        }
    }

    override fun write(value: AudioCheck?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAudioCheck.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAudioFormat: FfiConverterRustBuffer<AudioFormat?> {
    override fun read(buf: ByteBuffer): AudioFormat? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAudioFormat.read(buf)
    }

    override fun allocationSize(value: AudioFormat?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAudioFormat.allocationSize(value)
        }
    }

    override fun write(value: AudioFormat?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAudioFormat.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAuthScheme: FfiConverterRustBuffer<AuthScheme?> {
    override fun read(buf: ByteBuffer): AuthScheme? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAuthScheme.read(buf)
    }

    override fun allocationSize(value: AuthScheme?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAuthScheme.allocationSize(value)
        }
    }

    override fun write(value: AuthScheme?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAuthScheme.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCondition: FfiConverterRustBuffer<Condition?> {
    override fun read(buf: ByteBuffer): Condition? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCondition.read(buf)
    }

    override fun allocationSize(value: Condition?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCondition.allocationSize(value)
        }
    }

    override fun write(value: Condition?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCondition.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeErrorKind: FfiConverterRustBuffer<ErrorKind?> {
    override fun read(buf: ByteBuffer): ErrorKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeErrorKind.read(buf)
    }

    override fun allocationSize(value: ErrorKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeErrorKind.allocationSize(value)
        }
    }

    override fun write(value: ErrorKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeErrorKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxArtifactType: FfiConverterRustBuffer<IdunoxArtifactType?> {
    override fun read(buf: ByteBuffer): IdunoxArtifactType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxArtifactType.read(buf)
    }

    override fun allocationSize(value: IdunoxArtifactType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxArtifactType.allocationSize(value)
        }
    }

    override fun write(value: IdunoxArtifactType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxArtifactType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxBandTier: FfiConverterRustBuffer<IdunoxBandTier?> {
    override fun read(buf: ByteBuffer): IdunoxBandTier? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxBandTier.read(buf)
    }

    override fun allocationSize(value: IdunoxBandTier?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxBandTier.allocationSize(value)
        }
    }

    override fun write(value: IdunoxBandTier?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxBandTier.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxEventType: FfiConverterRustBuffer<IdunoxEventType?> {
    override fun read(buf: ByteBuffer): IdunoxEventType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxEventType.read(buf)
    }

    override fun allocationSize(value: IdunoxEventType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxEventType.allocationSize(value)
        }
    }

    override fun write(value: IdunoxEventType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxEventType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxJobType: FfiConverterRustBuffer<IdunoxJobType?> {
    override fun read(buf: ByteBuffer): IdunoxJobType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxJobType.read(buf)
    }

    override fun allocationSize(value: IdunoxJobType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxJobType.allocationSize(value)
        }
    }

    override fun write(value: IdunoxJobType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxJobType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxStatus: FfiConverterRustBuffer<IdunoxStatus?> {
    override fun read(buf: ByteBuffer): IdunoxStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxStatus.read(buf)
    }

    override fun allocationSize(value: IdunoxStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxStatus.allocationSize(value)
        }
    }

    override fun write(value: IdunoxStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIdunoxSubmissionStatus: FfiConverterRustBuffer<IdunoxSubmissionStatus?> {
    override fun read(buf: ByteBuffer): IdunoxSubmissionStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdunoxSubmissionStatus.read(buf)
    }

    override fun allocationSize(value: IdunoxSubmissionStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdunoxSubmissionStatus.allocationSize(value)
        }
    }

    override fun write(value: IdunoxSubmissionStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdunoxSubmissionStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrFailureCode: FfiConverterRustBuffer<MidlyrFailureCode?> {
    override fun read(buf: ByteBuffer): MidlyrFailureCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrFailureCode.read(buf)
    }

    override fun allocationSize(value: MidlyrFailureCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrFailureCode.allocationSize(value)
        }
    }

    override fun write(value: MidlyrFailureCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrFailureCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrJobType: FfiConverterRustBuffer<MidlyrJobType?> {
    override fun read(buf: ByteBuffer): MidlyrJobType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrJobType.read(buf)
    }

    override fun allocationSize(value: MidlyrJobType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrJobType.allocationSize(value)
        }
    }

    override fun write(value: MidlyrJobType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrJobType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrResultType: FfiConverterRustBuffer<MidlyrResultType?> {
    override fun read(buf: ByteBuffer): MidlyrResultType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrResultType.read(buf)
    }

    override fun allocationSize(value: MidlyrResultType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrResultType.allocationSize(value)
        }
    }

    override fun write(value: MidlyrResultType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrResultType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrRiskBand: FfiConverterRustBuffer<MidlyrRiskBand?> {
    override fun read(buf: ByteBuffer): MidlyrRiskBand? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrRiskBand.read(buf)
    }

    override fun allocationSize(value: MidlyrRiskBand?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrRiskBand.allocationSize(value)
        }
    }

    override fun write(value: MidlyrRiskBand?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrRiskBand.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMidlyrTrigger: FfiConverterRustBuffer<MidlyrTrigger?> {
    override fun read(buf: ByteBuffer): MidlyrTrigger? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMidlyrTrigger.read(buf)
    }

    override fun allocationSize(value: MidlyrTrigger?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMidlyrTrigger.allocationSize(value)
        }
    }

    override fun write(value: MidlyrTrigger?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMidlyrTrigger.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeAudio: FfiConverterRustBuffer<NativeAudio?> {
    override fun read(buf: ByteBuffer): NativeAudio? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeAudio.read(buf)
    }

    override fun allocationSize(value: NativeAudio?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeAudio.allocationSize(value)
        }
    }

    override fun write(value: NativeAudio?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeAudio.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOnUnknown: FfiConverterRustBuffer<OnUnknown?> {
    override fun read(buf: ByteBuffer): OnUnknown? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOnUnknown.read(buf)
    }

    override fun allocationSize(value: OnUnknown?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOnUnknown.allocationSize(value)
        }
    }

    override fun write(value: OnUnknown?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOnUnknown.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypePlan: FfiConverterRustBuffer<Plan?> {
    override fun read(buf: ByteBuffer): Plan? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlan.read(buf)
    }

    override fun allocationSize(value: Plan?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlan.allocationSize(value)
        }
    }

    override fun write(value: Plan?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlan.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRecommendedAction: FfiConverterRustBuffer<RecommendedAction?> {
    override fun read(buf: ByteBuffer): RecommendedAction? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRecommendedAction.read(buf)
    }

    override fun allocationSize(value: RecommendedAction?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRecommendedAction.allocationSize(value)
        }
    }

    override fun write(value: RecommendedAction?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRecommendedAction.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRegulationCategory: FfiConverterRustBuffer<RegulationCategory?> {
    override fun read(buf: ByteBuffer): RegulationCategory? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRegulationCategory.read(buf)
    }

    override fun allocationSize(value: RegulationCategory?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRegulationCategory.allocationSize(value)
        }
    }

    override fun write(value: RegulationCategory?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRegulationCategory.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSign: FfiConverterRustBuffer<Sign?> {
    override fun read(buf: ByteBuffer): Sign? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSign.read(buf)
    }

    override fun allocationSize(value: Sign?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSign.allocationSize(value)
        }
    }

    override fun write(value: Sign?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSign.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeUseCase: FfiConverterRustBuffer<UseCase?> {
    override fun read(buf: ByteBuffer): UseCase? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUseCase.read(buf)
    }

    override fun allocationSize(value: UseCase?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUseCase.allocationSize(value)
        }
    }

    override fun write(value: UseCase?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUseCase.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeValueInterpretation: FfiConverterRustBuffer<ValueInterpretation?> {
    override fun read(buf: ByteBuffer): ValueInterpretation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeValueInterpretation.read(buf)
    }

    override fun allocationSize(value: ValueInterpretation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeValueInterpretation.allocationSize(value)
        }
    }

    override fun write(value: ValueInterpretation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeValueInterpretation.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeVoiceModel: FfiConverterRustBuffer<VoiceModel?> {
    override fun read(buf: ByteBuffer): VoiceModel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVoiceModel.read(buf)
    }

    override fun allocationSize(value: VoiceModel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVoiceModel.allocationSize(value)
        }
    }

    override fun write(value: VoiceModel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVoiceModel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceString: FfiConverterRustBuffer<List<kotlin.String>?> {
    override fun read(buf: ByteBuffer): List<kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceString.read(buf)
    }

    override fun allocationSize(value: List<kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceString.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeMidlyrJobType: FfiConverterRustBuffer<List<MidlyrJobType>?> {
    override fun read(buf: ByteBuffer): List<MidlyrJobType>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeMidlyrJobType.read(buf)
    }

    override fun allocationSize(value: List<MidlyrJobType>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeMidlyrJobType.allocationSize(value)
        }
    }

    override fun write(value: List<MidlyrJobType>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeMidlyrJobType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeRegulationCategory: FfiConverterRustBuffer<List<RegulationCategory>?> {
    override fun read(buf: ByteBuffer): List<RegulationCategory>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeRegulationCategory.read(buf)
    }

    override fun allocationSize(value: List<RegulationCategory>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeRegulationCategory.allocationSize(value)
        }
    }

    override fun write(value: List<RegulationCategory>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeRegulationCategory.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringString.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringString.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInstant: FfiConverterRustBuffer<Instant?> {
    override fun read(buf: ByteBuffer): Instant? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstant.read(buf)
    }

    override fun allocationSize(value: Instant?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstant.allocationSize(value)
        }
    }

    override fun write(value: Instant?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstant.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRawJson: FfiConverterRustBuffer<RawJson?> {
    override fun read(buf: ByteBuffer): RawJson? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRawJson.read(buf)
    }

    override fun allocationSize(value: RawJson?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRawJson.allocationSize(value)
        }
    }

    override fun write(value: RawJson?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRawJson.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSecret: FfiConverterRustBuffer<Secret?> {
    override fun read(buf: ByteBuffer): Secret? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSecret.read(buf)
    }

    override fun allocationSize(value: Secret?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSecret.allocationSize(value)
        }
    }

    override fun write(value: Secret?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSecret.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAmplifierJobSummary: FfiConverterRustBuffer<List<AmplifierJobSummary>> {
    override fun read(buf: ByteBuffer): List<AmplifierJobSummary> {
        val len = buf.getInt()
        return List<AmplifierJobSummary>(len) {
            FfiConverterTypeAmplifierJobSummary.read(buf)
        }
    }

    override fun allocationSize(value: List<AmplifierJobSummary>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAmplifierJobSummary.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AmplifierJobSummary>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAmplifierJobSummary.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeApiJob: FfiConverterRustBuffer<List<ApiJob>> {
    override fun read(buf: ByteBuffer): List<ApiJob> {
        val len = buf.getInt()
        return List<ApiJob>(len) {
            FfiConverterTypeApiJob.read(buf)
        }
    }

    override fun allocationSize(value: List<ApiJob>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeApiJob.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ApiJob>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeApiJob.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAudioFinding: FfiConverterRustBuffer<List<AudioFinding>> {
    override fun read(buf: ByteBuffer): List<AudioFinding> {
        val len = buf.getInt()
        return List<AudioFinding>(len) {
            FfiConverterTypeAudioFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<AudioFinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAudioFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AudioFinding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAudioFinding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCitationChunk: FfiConverterRustBuffer<List<CitationChunk>> {
    override fun read(buf: ByteBuffer): List<CitationChunk> {
        val len = buf.getInt()
        return List<CitationChunk>(len) {
            FfiConverterTypeCitationChunk.read(buf)
        }
    }

    override fun allocationSize(value: List<CitationChunk>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCitationChunk.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CitationChunk>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCitationChunk.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExtendedMetric: FfiConverterRustBuffer<List<ExtendedMetric>> {
    override fun read(buf: ByteBuffer): List<ExtendedMetric> {
        val len = buf.getInt()
        return List<ExtendedMetric>(len) {
            FfiConverterTypeExtendedMetric.read(buf)
        }
    }

    override fun allocationSize(value: List<ExtendedMetric>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExtendedMetric.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ExtendedMetric>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExtendedMetric.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxArtifact: FfiConverterRustBuffer<List<IdunoxArtifact>> {
    override fun read(buf: ByteBuffer): List<IdunoxArtifact> {
        val len = buf.getInt()
        return List<IdunoxArtifact>(len) {
            FfiConverterTypeIdunoxArtifact.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxArtifact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxArtifact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxArtifact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxArtifact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxJobSummary: FfiConverterRustBuffer<List<IdunoxJobSummary>> {
    override fun read(buf: ByteBuffer): List<IdunoxJobSummary> {
        val len = buf.getInt()
        return List<IdunoxJobSummary>(len) {
            FfiConverterTypeIdunoxJobSummary.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxJobSummary>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxJobSummary.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxJobSummary>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxJobSummary.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxMarker: FfiConverterRustBuffer<List<IdunoxMarker>> {
    override fun read(buf: ByteBuffer): List<IdunoxMarker> {
        val len = buf.getInt()
        return List<IdunoxMarker>(len) {
            FfiConverterTypeIdunoxMarker.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxMarker>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxMarker.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxMarker>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxMarker.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxOutcome: FfiConverterRustBuffer<List<IdunoxOutcome>> {
    override fun read(buf: ByteBuffer): List<IdunoxOutcome> {
        val len = buf.getInt()
        return List<IdunoxOutcome>(len) {
            FfiConverterTypeIdunoxOutcome.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxOutcome>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxOutcome.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxOutcome>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxOutcome.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxStep: FfiConverterRustBuffer<List<IdunoxStep>> {
    override fun read(buf: ByteBuffer): List<IdunoxStep> {
        val len = buf.getInt()
        return List<IdunoxStep>(len) {
            FfiConverterTypeIdunoxStep.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxStep>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxStep>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxStep.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMidlyrJobSummary: FfiConverterRustBuffer<List<MidlyrJobSummary>> {
    override fun read(buf: ByteBuffer): List<MidlyrJobSummary> {
        val len = buf.getInt()
        return List<MidlyrJobSummary>(len) {
            FfiConverterTypeMidlyrJobSummary.read(buf)
        }
    }

    override fun allocationSize(value: List<MidlyrJobSummary>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMidlyrJobSummary.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MidlyrJobSummary>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMidlyrJobSummary.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRegulation: FfiConverterRustBuffer<List<Regulation>> {
    override fun read(buf: ByteBuffer): List<Regulation> {
        val len = buf.getInt()
        return List<Regulation>(len) {
            FfiConverterTypeRegulation.read(buf)
        }
    }

    override fun allocationSize(value: List<Regulation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegulation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Regulation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegulation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRegulationCitation: FfiConverterRustBuffer<List<RegulationCitation>> {
    override fun read(buf: ByteBuffer): List<RegulationCitation> {
        val len = buf.getInt()
        return List<RegulationCitation>(len) {
            FfiConverterTypeRegulationCitation.read(buf)
        }
    }

    override fun allocationSize(value: List<RegulationCitation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegulationCitation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegulationCitation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegulationCitation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRegulationHeading: FfiConverterRustBuffer<List<RegulationHeading>> {
    override fun read(buf: ByteBuffer): List<RegulationHeading> {
        val len = buf.getInt()
        return List<RegulationHeading>(len) {
            FfiConverterTypeRegulationHeading.read(buf)
        }
    }

    override fun allocationSize(value: List<RegulationHeading>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegulationHeading.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegulationHeading>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegulationHeading.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSignInfo: FfiConverterRustBuffer<List<SignInfo>> {
    override fun read(buf: ByteBuffer): List<SignInfo> {
        val len = buf.getInt()
        return List<SignInfo>(len) {
            FfiConverterTypeSignInfo.read(buf)
        }
    }

    override fun allocationSize(value: List<SignInfo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignInfo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SignInfo>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignInfo.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSignal: FfiConverterRustBuffer<List<Signal>> {
    override fun read(buf: ByteBuffer): List<Signal> {
        val len = buf.getInt()
        return List<Signal>(len) {
            FfiConverterTypeSignal.read(buf)
        }
    }

    override fun allocationSize(value: List<Signal>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignal.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Signal>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignal.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeVocalFeature: FfiConverterRustBuffer<List<VocalFeature>> {
    override fun read(buf: ByteBuffer): List<VocalFeature> {
        val len = buf.getInt()
        return List<VocalFeature>(len) {
            FfiConverterTypeVocalFeature.read(buf)
        }
    }

    override fun allocationSize(value: List<VocalFeature>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVocalFeature.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VocalFeature>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVocalFeature.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeVoiceModelInfo: FfiConverterRustBuffer<List<VoiceModelInfo>> {
    override fun read(buf: ByteBuffer): List<VoiceModelInfo> {
        val len = buf.getInt()
        return List<VoiceModelInfo>(len) {
            FfiConverterTypeVoiceModelInfo.read(buf)
        }
    }

    override fun allocationSize(value: List<VoiceModelInfo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVoiceModelInfo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VoiceModelInfo>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVoiceModelInfo.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeWebhookHeader: FfiConverterRustBuffer<List<WebhookHeader>> {
    override fun read(buf: ByteBuffer): List<WebhookHeader> {
        val len = buf.getInt()
        return List<WebhookHeader>(len) {
            FfiConverterTypeWebhookHeader.read(buf)
        }
    }

    override fun allocationSize(value: List<WebhookHeader>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWebhookHeader.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<WebhookHeader>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWebhookHeader.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAudioQualityIssue: FfiConverterRustBuffer<List<AudioQualityIssue>> {
    override fun read(buf: ByteBuffer): List<AudioQualityIssue> {
        val len = buf.getInt()
        return List<AudioQualityIssue>(len) {
            FfiConverterTypeAudioQualityIssue.read(buf)
        }
    }

    override fun allocationSize(value: List<AudioQualityIssue>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAudioQualityIssue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AudioQualityIssue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAudioQualityIssue.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeIdunoxOutput: FfiConverterRustBuffer<List<IdunoxOutput>> {
    override fun read(buf: ByteBuffer): List<IdunoxOutput> {
        val len = buf.getInt()
        return List<IdunoxOutput>(len) {
            FfiConverterTypeIdunoxOutput.read(buf)
        }
    }

    override fun allocationSize(value: List<IdunoxOutput>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdunoxOutput.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdunoxOutput>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdunoxOutput.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMidlyrJobType: FfiConverterRustBuffer<List<MidlyrJobType>> {
    override fun read(buf: ByteBuffer): List<MidlyrJobType> {
        val len = buf.getInt()
        return List<MidlyrJobType>(len) {
            FfiConverterTypeMidlyrJobType.read(buf)
        }
    }

    override fun allocationSize(value: List<MidlyrJobType>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMidlyrJobType.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MidlyrJobType>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMidlyrJobType.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRegulationCategory: FfiConverterRustBuffer<List<RegulationCategory>> {
    override fun read(buf: ByteBuffer): List<RegulationCategory> {
        val len = buf.getInt()
        return List<RegulationCategory>(len) {
            FfiConverterTypeRegulationCategory.read(buf)
        }
    }

    override fun allocationSize(value: List<RegulationCategory>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegulationCategory.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegulationCategory>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegulationCategory.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRawJson: FfiConverterRustBuffer<List<RawJson>> {
    override fun read(buf: ByteBuffer): List<RawJson> {
        val len = buf.getInt()
        return List<RawJson>(len) {
            FfiConverterTypeRawJson.read(buf)
        }
    }

    override fun allocationSize(value: List<RawJson>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRawJson.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RawJson>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRawJson.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSecret: FfiConverterRustBuffer<List<Secret>> {
    override fun read(buf: ByteBuffer): List<Secret> {
        val len = buf.getInt()
        return List<Secret>(len) {
            FfiConverterTypeSecret.read(buf)
        }
    }

    override fun allocationSize(value: List<Secret>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSecret.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Secret>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSecret.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterMapStringTypeMarkerRange: FfiConverterRustBuffer<Map<kotlin.String, MarkerRange>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, MarkerRange> {
        val len = buf.getInt()
        return buildMap<kotlin.String, MarkerRange>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeMarkerRange.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, MarkerRange>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeMarkerRange.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, MarkerRange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeMarkerRange.write(v, buf)
        }
    }
}



typealias Instant = java.time.Instant
internal typealias FfiConverterTypeInstant = FfiConverterTimestamp






/**
 * @suppress
 */
internal object FfiConverterTypeRawJson: FfiConverter<RawJson, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): RawJson {
        val builtinValue = FfiConverterString.lift(value)
        return RawJson(builtinValue)
    }

    override fun lower(value: RawJson): RustBuffer.ByValue {
        val builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): RawJson {
        val builtinValue = FfiConverterString.read(buf)
        return RawJson(builtinValue)
    }

    override fun allocationSize(value: RawJson): ULong {
        val builtinValue = value.text
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: RawJson, buf: ByteBuffer) {
        val builtinValue = value.text
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
internal object FfiConverterTypeSecret: FfiConverter<Secret, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Secret {
        val builtinValue = FfiConverterString.lift(value)
        return Secret(builtinValue)
    }

    override fun lower(value: Secret): RustBuffer.ByValue {
        val builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Secret {
        val builtinValue = FfiConverterString.read(buf)
        return Secret(builtinValue)
    }

    override fun allocationSize(value: Secret): ULong {
        val builtinValue = value.text
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Secret, buf: ByteBuffer) {
        val builtinValue = value.text
        FfiConverterString.write(builtinValue, buf)
    }
}








        /**
         * The version of the library.
         */ internal fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_func_version(

        _status)
}
    )
    }


        /**
         * Reads a prompt from the tool's own JSON.
         */
    @Throws(NativeException::class) fun `alliancePreviewRequest`(`json`: kotlin.String): AlliancePreviewRequest {
            return FfiConverterTypeAlliancePreviewRequest.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_func_alliance_preview_request(


        FfiConverterString.lower(`json`),_status)
}
    )
    }


        /**
         * Reads a submission from the vendor's own JSON.
         */
    @Throws(NativeException::class) fun `idunoxSubmissionRequest`(`json`: kotlin.String): IdunoxSubmissionRequest {
            return FfiConverterTypeIdunoxSubmissionRequest.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_jobferry_uniffi_fn_func_idunox_submission_request(


        FfiConverterString.lower(`json`),_status)
}
    )
    }



