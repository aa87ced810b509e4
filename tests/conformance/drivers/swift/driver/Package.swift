// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Driver",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Jobferry", path: "../../../../../bindings-swift/swift")],
    targets: [
        .executableTarget(name: "Driver", dependencies: [.product(name: "Jobferry", package: "Jobferry")])
    ],
    swiftLanguageModes: [.v6]
)
