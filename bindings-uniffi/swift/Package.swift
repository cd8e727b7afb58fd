// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "Mestring",
    products: [.library(name: "Mestring", targets: ["Mestring"])],
    targets: [
        // The functions of the native library, in C. `./build` writes the header.
        .systemLibrary(name: "MestringFFI"),
        // `./build` writes the source, and puts the library where the linker is told to look.
        .target(
            name: "Mestring",
            dependencies: ["MestringFFI"],
            linkerSettings: [.unsafeFlags(["-L", "\(Context.packageDirectory)/Library"])]
        ),
        .executableTarget(name: "conformance", dependencies: ["Mestring"]),
        .testTarget(name: "MestringTests", dependencies: ["Mestring"]),
    ]
)
