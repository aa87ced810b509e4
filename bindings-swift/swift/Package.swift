// swift-tools-version: 6.0
import PackageDescription

#if os(macOS)
    // Written by xcframework.sh; holds the library and its header for every Apple platform.
    let native = Target.binaryTarget(name: "CJobferry", path: "CJobferry.xcframework")
#else
    // Installed by install.sh, with a file that tells where.
    let native = Target.systemLibrary(name: "CJobferry", pkgConfig: "jobferry-swift")
#endif

let apple: BuildSettingCondition = .when(platforms: [.macOS, .iOS, .tvOS, .watchOS, .visionOS])

let package = Package(
    name: "Jobferry",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [.library(name: "Jobferry", targets: ["Jobferry"])],
    targets: [
        native,
        .target(
            name: "Jobferry",
            dependencies: ["CJobferry"],
            linkerSettings: [
                .linkedFramework("Security", apple),
                .linkedFramework("SystemConfiguration", apple),
            ]
        ),
        .testTarget(name: "JobferryTests", dependencies: ["Jobferry"]),
    ],
    swiftLanguageModes: [.v6]
)
