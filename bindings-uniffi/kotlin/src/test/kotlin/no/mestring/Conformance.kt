package no.mestring

import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path

/**
 * Answers every line of a file of questions, `{"door": "…", "input": "…"}`, with a line of its own, in the same order.
 * `cargo xtask conformance` holds the answers against those of Rust. The first argument is the file of questions, the
 * second is where the answers go.
 */
fun main(arguments: Array<String>) {
    val (questions, answers) = arguments.map(Path::of)
    Files.newBufferedReader(questions).use { reader ->
        Files.newBufferedWriter(answers).use { writer ->
            for (line in reader.lineSequence()) {
                val question = JsonParser.parseString(line).asJsonObject
                writer.append(ask(question["door"].asString, question["input"].asString)).append('\n')
            }
        }
    }
}
