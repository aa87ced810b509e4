import Foundation
import Jobferry

/// What the examples of the guides take for granted. example.sh adds them, to see that they compile.
struct Guide: Sendable {
    let client: Amplifier
    let audio: Audio
    let path: String
    let url: URL
    let chosen: URL
    let data: Data
    let recorded: Data
    let size: UInt64
    let text: String
    let token: String
    let request: IdunoxSubmissionRequest
    let assessmentId: String
    let documentId: String

    func store(_ token: String?) {}
    func report(_ progress: String?) {}
    func logIn() async throws -> String { "" }
}
