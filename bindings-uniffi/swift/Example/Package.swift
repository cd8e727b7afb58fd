// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "Example",
    platforms: [.macOS(.v12)],
    dependencies: [.package(name: "Mestring", path: "..")],
    targets: [
        .executableTarget(name: "checklist", dependencies: ["Mestring"]),
        .testTarget(name: "ChecklistTests", dependencies: ["checklist"]),
    ]
)
