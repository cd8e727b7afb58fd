package no.mestring

import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import java.time.LocalDate

/** The top folder of the project; tests run in the folder of the Kotlin package. */
val top: Path = Path("../..")

/** The day of the tests. */
val today: LocalDate = LocalDate.parse("2026-11-22")

/** The observed offers, by file name. */
fun corpus(): Map<String, String> = documents("tests/corpus")

/** The profiles of their providers. */
fun providers(): Map<String, String> = documents("tests/corpus/providers")

private fun documents(folder: String) =
    top.resolve(folder).listDirectoryEntries("*.json").sorted().associate { it.fileName.toString() to it.readText() }
